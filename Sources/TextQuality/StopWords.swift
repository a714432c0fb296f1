// Gopher's list of stop words, and the finding of them.

/// Counts the words of the list. Source of the list: arXiv 2112.11446, appendix A.1.1.
struct StopWords {
  /// The words, in lower case.
  static let list = ["the", "be", "to", "of", "and", "that", "have", "with"]
  /// Longer words, with punctuation on both sides, cannot be on the list.
  static let longest = 8

  private(set) var occurrences = 0
  private var seen: UInt8 = 0

  /// How many different ones were seen.
  var distinct: Int { seen.nonzeroBitCount }

  /// The words as numbers: their bytes from the lowest on.
  private static let keys: [UInt64] = list.map { word in
    word.utf8.reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// Looks at the word in `range` of `bytes`, at most a few characters long.
  @inline(__always)
  mutating func look(_ bytes: UnsafePointer<UInt8>, _ range: Range<Int>) {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, !Self.isLetter(bytes[start]) { start += 1 }
    while end > start, !Self.isLetter(bytes[end - 1]) { end -= 1 }
    guard (2...4).contains(end - start) else { return }
    var key: UInt64 = 0
    for index in stride(from: end - 1, through: start, by: -1) { key = key << 8 | UInt64(bytes[index] | 0x20) }
    let number = Self.number(of: key)
    if number >= 0 {
      occurrences += 1
      seen |= 1 << UInt8(number)
    }
  }

  @inline(__always)
  private static func number(of key: UInt64) -> Int {
    keys.withUnsafeBufferPointer { keys in
      for index in 0..<keys.count where keys[index] == key { return index }
      return -1
    }
  }

  /// A byte beyond ASCII belongs to the word, which is then on no list.
  @inline(__always)
  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || byte >= 0x80 }
}
