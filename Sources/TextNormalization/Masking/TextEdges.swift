// What stands at and beside a position of a text, for rules about whole words and numbers.
import TextCore

extension Span<UInt8> {
  /// Whether an ASCII digit stands at `index`, which may be at or behind the end.
  @inline(__always)
  func hasDigit(at index: Int) -> Bool { index < count && self[index] &- 0x30 < 10 }

  /// Whether an ASCII letter stands at `index`.
  @inline(__always)
  func hasLetter(at index: Int) -> Bool { index < count && (self[index] | 0x20) &- 0x61 < 26 }

  /// Whether an ASCII letter or digit stands at `index`.
  @inline(__always)
  func hasLetterOrDigit(at index: Int) -> Bool { hasDigit(at: index) || hasLetter(at: index) }

  /// Whether `byte` stands at `index`.
  @inline(__always)
  func has(_ byte: Unicode.Scalar, at index: Int) -> Bool {
    index < count && UInt32(self[index]) == byte.value
  }

  /// Whether a word or number goes on at `index`: a letter, a digit or `_`. Chinese, Japanese and Korean, which write
  /// no blanks between words, do not count.
  func hasWord(at index: Int) -> Bool {
    guard index < count else { return false }
    if self[index] < 0x80 { return hasLetterOrDigit(at: index) || self[index] == 0x5F }
    return UTF8Scalar(in: self, at: index).isWord
  }

  /// Whether a word or number ends right before `index`.
  func hasWord(before index: Int) -> Bool {
    guard index > 0 else { return false }
    if self[index - 1] < 0x80 { return hasWord(at: index - 1) }
    return hasWord(at: UTF8Scalar.start(before: index, in: self, lowerBound: 0))
  }

  /// How many digits stand at `index` and behind it, up to the first byte that neither is one nor may stand between the
  /// groups of a number: most numbers are short, and need no closer look. Marks beyond ASCII count as such.
  func digitsAhead(at index: Int) -> Int {
    var digits = 0
    for position in index..<Swift.min(count, index + 40) {
      switch self[position] {
      case 0x30...0x39: digits += 1
      case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: "("),
        UInt8(ascii: ")"), UInt8(ascii: "+"), 0x80...:
        continue
      default: return digits
      }
    }
    return digits
  }

  /// The bytes of the blank at `index`: SPACE, or one that does not break the line; 0 if there is none.
  func blankLength(at index: Int) -> Int {
    if has(" ", at: index) { return 1 }
    guard index < count, self[index] >= 0xC2 else { return 0 }
    let scalar = UTF8Scalar(in: self, at: index)
    return [0xA0, 0x2009, 0x202F].contains(scalar.value) ? scalar.length : 0
  }

  /// The bytes of the hyphen or dash at `index`, 0 if there is none.
  func hyphenLength(at index: Int) -> Int {
    if has("-", at: index) { return 1 }
    guard index < count, self[index] == 0xE2 else { return 0 }
    return (0x2010...0x2013).contains(UTF8Scalar(in: self, at: index).value) ? 3 : 0
  }

  /// Whether a number that ends at `index` goes on behind a mark, as in `1.2`, `1-rc` or `1/2`, or in a word.
  func continuesNumber(at index: Int) -> Bool {
    if hasWord(at: index) || has("@", at: index) || has("%", at: index) { return true }
    let isMark = has(".", at: index) || has("/", at: index) || has(":", at: index) || has(",", at: index)
    if isMark { return hasDigit(at: index + 1) }
    let hyphen = hyphenLength(at: index)
    return hyphen > 0 && hasLetterOrDigit(at: index + hyphen)
  }

  /// Whether what begins at `index` goes on from a word or a number before it.
  func continuesNumber(before index: Int) -> Bool {
    if hasWord(before: index) { return true }
    guard index > 0 else { return false }
    switch self[index - 1] {
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ":"): return index > 1 && hasDigit(at: index - 2)
    case UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "+"), UInt8(ascii: "#"), UInt8(ascii: "$"),
      UInt8(ascii: "@"):
      return true
    default: return false
    }
  }

  /// The word right before `index`, small letters for ASCII capitals, marks and blanks between them aside; at most 16
  /// bytes of it.
  func word(before index: Int, from lower: Int) -> [UInt8] {
    var end = index
    while end > lower, index - end < 4, isLabelMark(before: end) { end -= 1 }
    var start = end
    while start > lower, end - start < 16, self[start - 1] >= 0x80 || hasLetter(at: start - 1) { start -= 1 }
    var word: [UInt8] = []
    for position in start..<end {
      word.append(hasLetter(at: position) ? self[position] | 0x20 : self[position])
    }
    return word
  }

  private func isLabelMark(before index: Int) -> Bool {
    switch self[index - 1] {
    case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: ":"), UInt8(ascii: "."), UInt8(ascii: "="),
      UInt8(ascii: "("):
      return true
    default: return false
    }
  }
}

extension UTF8Scalar {
  /// Whether it is a letter, a mark or a digit beyond ASCII of a script with blanks between words.
  fileprivate var isWord: Bool {
    let properties = UnicodeProperties(of: value)
    return properties.has(UnicodeProperties.letter | UnicodeProperties.digit)
      && !properties.has(UnicodeProperties.eastAsian | UnicodeProperties.spacelessScript)
  }

  /// Whether it is a letter beyond ASCII of an alphabet that addresses are written in, or a mark on one.
  var isAddressLetter: Bool {
    let properties = UnicodeProperties(of: value)
    return value >= 0x80 && properties.has(UnicodeProperties.letter)
      && (properties.has(UnicodeProperties.alphabeticBase) || properties.combiningClass != 0)
  }
}
