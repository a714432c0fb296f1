// Chooses between readings: which characters are not what a text is likely to hold.

/// Counts what is odd about a text, to tell apart readings that are all possible. The counts say nothing by
/// themselves: a Maltese or Welsh text is not damaged.
enum Oddity {
  /// How many characters are private, lost, Latin letters of few languages, or accented capitals behind a small
  /// letter.
  static func count(in text: Span<UInt8>) -> Int {
    var count = 0
    var index = 0
    var previous: UInt32 = 0
    while index < text.count {
      let scalar = UTF8Scalar(in: text, at: index)
      if scalar.value >= 0x80, isOdd(scalar.value, behind: previous) { count += 1 }
      previous = scalar.value
      index += scalar.length
    }
    return count
  }

  private static func isOdd(_ value: UInt32, behind previous: UInt32) -> Bool {
    switch value {
    case 0xC0...0xDE: value != 0xD7 && isSmall(previous)
    case 0x100...0x17F: rareExtendedA.contains(value)
    case 0x180...0x24F: !frequentExtendedB.contains(value)
    case 0xE000...0xF8FF, 0xFFFD: true
    default: false
    }
  }

  private static func isSmall(_ value: UInt32) -> Bool {
    0x61...0x7A ~= value || (0xDF...0xFF ~= value && value != 0xF7)
  }

  /// Letters of Latin Extended-A that no language with a great deal of text on the net needs.
  private static let rareExtendedA = Set(
    "ĈĉĊċĔĕĜĝĠġĤĥĦħĬĭĲĳĴĵĸĿŀŉŊŋŎŏŖŗŜŝŦŧŬŭŴŵŶŷſ".unicodeScalars.map(\.value))

  /// Letters of Latin Extended-B that Vietnamese, Romanian, Azerbaijani and Pinyin need.
  private static let frequentExtendedB = Set("ƏƠơƯưȘșȚțǍǎǏǐǑǒǓǔǕǖǗǘǙǚǛǜ".unicodeScalars.map(\.value))
}
