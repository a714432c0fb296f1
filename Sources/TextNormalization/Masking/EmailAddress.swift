// Finds e-mail addresses as people write them.
import TextCore

/// An address with a dot in its domain (RFC 5321, section 4.1.2; letters of Latin, Greek and Cyrillic by RFC 6531).
/// Of the marks that a mailbox may hold, those count that addresses really hold: `.`, `_`, `%`, `+`, `-`, `'`.
enum EmailAddress {
  private static let longestLocal = 64
  private static let longestDomain = 253
  private static let longestLabel = 63

  /// Names of files, not of domains: `img@2x.png`. None of them is a top-level domain.
  private static let fileExtensions: Set<[UInt8]> = Set(
    "png jpg jpeg gif svg webp avif heic bmp ico tif tiff css js json html htm xml txt".split(separator: " ")
      .map {
        Array($0.utf8)
      })

  /// The address around the `@` at `mark`, which does not reach back over `lower`.
  static func range(in text: Span<UInt8>, at mark: Int, from lower: Int) -> Range<Int>? {
    guard let start = localStart(in: text, before: mark, from: lower),
      let end = domainEnd(in: text, from: mark + 1), !text.has("@", at: end)
    else { return nil }
    return start..<end
  }

  private static func localStart(in text: Span<UInt8>, before mark: Int, from lower: Int) -> Int? {
    guard mark > lower, !text.has(".", at: mark - 1) else { return nil }
    var start = mark
    while start > lower, let previous = localStart(in: text, endingAt: start, lower) {
      // Two dots in a row end a sentence, or trail off.
      if text.has(".", at: previous), text.has(".", at: start) { break }
      start = previous
      if mark - start > longestLocal { return nil }
    }
    // Quotation marks, bullets and stops before an address are not part of it.
    while start < mark, text[start] < 0x80, !text.hasLetterOrDigit(at: start), text[start] != 0x5F {
      start += 1
    }
    return start < mark ? start : nil
  }

  /// Where the character of a mailbox begins that ends at `index`.
  private static func localStart(in text: Span<UInt8>, endingAt index: Int, _ lower: Int) -> Int? {
    switch text[index - 1] {
    case UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "%"), UInt8(ascii: "+"), UInt8(ascii: "-"),
      UInt8(ascii: "'"):
      return index - 1
    case 0x80...:
      let start = UTF8Scalar.start(before: index, in: text, lowerBound: lower)
      return UTF8Scalar(in: text, at: start).isAddressLetter ? start : nil
    default: return text.hasLetterOrDigit(at: index - 1) ? index - 1 : nil
    }
  }

  /// The end of the longest domain at `start` whose last label may be a top-level domain.
  private static func domainEnd(in text: Span<UInt8>, from start: Int) -> Int? {
    var found: Range<Int>?
    var position = start
    while true {
      let end = labelEnd(in: text, from: position)
      guard end > position, end - position <= longestLabel, end - start <= longestDomain else { break }
      if position > start, isTopLevel(text.extracting(position..<end)) { found = position..<end }
      guard text.has(".", at: end) else { break }
      position = end + 1
    }
    guard let found else { return nil }
    var name: [UInt8] = []
    for index in found { name.append(text[index] | 0x20) }
    return fileExtensions.contains(name) ? nil : found.upperBound
  }

  /// The end of letters, digits and hyphens between them.
  private static func labelEnd(in text: Span<UInt8>, from start: Int) -> Int {
    var end = start
    var position = start
    while position < text.count, position - start <= longestLabel {
      if text.has("-", at: position), position > start {
        position += 1
        continue
      }
      let scalar = UTF8Scalar(in: text, at: position)
      guard text.hasLetterOrDigit(at: position) || scalar.isAddressLetter else { break }
      position += scalar.length
      end = position
    }
    return end
  }

  /// Two letters or more and nothing else, or a name in Punycode.
  private static func isTopLevel(_ label: Span<UInt8>) -> Bool {
    if label.count > 4, label.extracting(0..<4).holds(Array("xn--".utf8), at: 0..<4) { return true }
    for index in 0..<label.count where label[index] < 0x80 && !label.hasLetter(at: index) { return false }
    return label.count > 1
  }
}
