// Gopher's list of stop words, and the finding of them.

/// Counts the words of the list. Source of the list: arXiv 2112.11446, appendix A.1.1.
struct StopWords {
  /// The words, in lower case.
  static let list = ["the", "be", "to", "of", "and", "that", "have", "with"]

  private(set) var occurrences = 0
  private var seen: UInt8 = 0

  /// How many different ones were seen.
  var distinct: Int { seen.nonzeroBitCount }

  /// Adds words that were found in blocks; bit n of `seen` stands for the nth word of the list.
  mutating func add(occurrences more: Int, seen: UInt8) {
    occurrences += more
    self.seen |= seen
  }

  /// Looks at the word in `range` of `bytes`, which is not empty.
  @inline(__always)
  mutating func look(_ bytes: UnsafePointer<UInt8>, _ range: Range<Int>) {
    let first = bytes[range.lowerBound] | 0x20
    // Most words begin with a letter that none of the list begins with.
    if first &- 0x61 < 26, Self.firstLetters >> UInt32(first &- 0x61) & 1 == 0 { return }
    compare(bytes, range)
  }

  /// One bit for each letter that a word of the list begins with: a, b, h, o, t, w.
  private static let firstLetters: UInt32 = 1 << 0 | 1 << 1 | 1 << 7 | 1 << 14 | 1 << 19 | 1 << 22

  private mutating func compare(_ bytes: UnsafePointer<UInt8>, _ range: Range<Int>) {
    guard let start = Self.start(of: range, in: bytes), let end = Self.end(of: range, in: bytes) else {
      return
    }
    guard (2...4).contains(end - start) else { return }
    var key: UInt64 = 0
    for index in stride(from: end - 1, through: start, by: -1) {
      key = key << 8 | UInt64(bytes[index] | 0x20)
    }
    let number: UInt8
    // Their bytes from the lowest on.
    switch key {
    case 0x65_68_74: number = 0
    case 0x65_62: number = 1
    case 0x6F_74: number = 2
    case 0x66_6F: number = 3
    case 0x64_6E_61: number = 4
    case 0x74_61_68_74: number = 5
    case 0x65_76_61_68: number = 6
    case 0x68_74_69_77: number = 7
    default: return
    }
    occurrences += 1
    seen |= 1 << number
  }

  /// Where the letters of a word begin; nil for a word without letters, or one that begins with a letter beyond ASCII.
  private static func start(of range: Range<Int>, in bytes: UnsafePointer<UInt8>) -> Int? {
    var start = range.lowerBound
    while start < range.upperBound {
      if bytes[start] < 0x80 {
        if isLetter(bytes[start]) { return start }
        start += 1
      } else {
        let (value, size) = decodeScalar(bytes, start, range.upperBound)
        if ScalarClass.of(value).contains(.letter) { return nil }
        start += size
      }
    }
    return nil
  }

  /// Where they end; nil as above.
  private static func end(of range: Range<Int>, in bytes: UnsafePointer<UInt8>) -> Int? {
    var end = range.upperBound
    while end > range.lowerBound {
      if bytes[end - 1] < 0x80 {
        if isLetter(bytes[end - 1]) { return end }
        end -= 1
      } else {
        var start = end - 1
        while start > range.lowerBound, bytes[start] & 0xC0 == 0x80 { start -= 1 }
        if ScalarClass.of(decodeScalar(bytes, start, end).value).contains(.letter) { return nil }
        end = start
      }
    }
    return nil
  }

  @inline(__always)
  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
}
