// Joins the two lines over which a word is split: the rest of the word moves up, the line ends behind it.
import TextCore

/// What stands behind the hyphen of a split word.
struct LineJoint {
  /// The rest of the word with what is attached to it, then the line end if more follows on its line.
  private(set) var bytes: [UInt8] = []
  /// Where the rest of the word begins and ends, its letters only.
  let word: Range<Int>
  /// Up to where `bytes` take the place of the text.
  private(set) var end: Int

  /// Nil unless a line end follows `index`, blanks aside, and a letter begins the next line, indentation aside.
  init?(behind index: Int, in text: Span<UInt8>) {
    let lineEnd = Self.blanksEnd(text, from: index)
    var start = lineEnd
    if start < text.count, text[start] == 0x0D { start += 1 }
    guard start < text.count, text[start] == 0x0A else { return nil }
    start += 1
    let indentation = start..<Self.blanksEnd(text, from: start)
    start = indentation.upperBound
    var wordEnd = start
    while wordEnd < text.count {
      let scalar = UTF8Scalar(in: text, at: wordEnd)
      if !UnicodeProperties(of: scalar.value).has(UnicodeProperties.letter) { break }
      wordEnd += scalar.length
    }
    guard wordEnd > start else { return nil }
    word = start..<wordEnd
    var tokenEnd = wordEnd
    while tokenEnd < text.count, !Self.isWhite(text[tokenEnd]) { tokenEnd += 1 }
    bytes.append(text, start..<tokenEnd)
    end = tokenEnd
    let next = Self.blanksEnd(text, from: tokenEnd)
    guard next < text.count, !Self.isWhite(text[next]) else { return }
    bytes.append(text, lineEnd..<indentation.upperBound)
    end = next
  }

  private static func blanksEnd(_ text: Span<UInt8>, from start: Int) -> Int {
    var end = start
    while end < text.count, text[end] == 0x20 || text[end] == 0x09 { end += 1 }
    return end
  }

  private static func isWhite(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }
}
