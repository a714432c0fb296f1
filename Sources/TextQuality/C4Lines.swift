// Which lines the rules of C4 keep.

/// C4's rules for lines, as in its paper (JMLR 21/20-074, section 2.2) and its code: a line stays if it ends in `.`,
/// `!`, `?` or a quotation mark, but not in `...`; has five words or more, none of more than 1,000 characters; and holds
/// neither "javascript" nor one of the phrases about cookies and terms.
struct C4Lines {
  let bytes: UnsafePointer<UInt8>

  static let fewestWords = 5
  static let longestWord = 1000
  static let phrases = [
    "javascript", "terms of use", "privacy policy", "cookie policy", "uses cookies", "use of cookies",
    "use cookies",
  ]
  private static let phraseBytes = phrases.map { Array($0.utf8) }
  private static let loremIpsum = Array("lorem ipsum".utf8)

  /// Whether a trimmed line stays.
  func keeps(_ line: Range<Int>) -> Bool {
    guard line.count >= 3 else { return false }
    switch bytes[line.upperBound - 1] {
    case 0x2E:
      if bytes[line.upperBound - 2] == 0x2E, bytes[line.upperBound - 3] == 0x2E { return false }
    case 0x21, 0x3F, 0x22: break
    default: return false
    }
    return hasEnoughWords(line) && !Self.phraseBytes.contains { holds($0, line) }
  }

  /// Whether `lorem ipsum` stands in the line, in any case.
  func holdsLoremIpsum(_ line: Range<Int>) -> Bool { holds(Self.loremIpsum, line) }

  private func hasEnoughWords(_ line: Range<Int>) -> Bool {
    var words = 0
    var length = 0
    for index in line {
      if LineScan.isSpace(bytes[index]) {
        length = 0
      } else if bytes[index] & 0xC0 != 0x80 {
        if length == 0 { words += 1 }
        length += 1
        if length > Self.longestWord { return false }
      }
    }
    return words >= Self.fewestWords
  }

  /// Whether `phrase`, lower-case ASCII, stands in the line, in any case.
  private func holds(_ phrase: [UInt8], _ line: Range<Int>) -> Bool {
    guard line.count >= phrase.count else { return false }
    let first = phrase[0]
    for start in line.lowerBound...(line.upperBound - phrase.count) where bytes[start] | 0x20 == first {
      var length = 1
      while length < phrase.count, Self.lowered(bytes[start + length]) == phrase[length] { length += 1 }
      if length == phrase.count { return true }
    }
    return false
  }

  private static func lowered(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }
}
