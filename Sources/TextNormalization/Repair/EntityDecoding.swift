// Decodes HTML's character references ("entities") that were left in plain text.
import CKernels
import TextCore

/// Replaces `&eacute;`, `&#233;` and their like by the character, once: `&amp;lt;` becomes `&lt;`.
///
/// Only references that end in a semicolon count, because `AT&T` and `this&not that` are text, too. Beside the names
/// of the HTML standard, names in capitals count that are in no table (`P&EACUTE;REZ`), and give a capital. Where the
/// document holds a tag it is taken for HTML, and everything stays: there, `&lt;` says that no tag was meant.
struct EntityDecoding {
  /// Whether the document holds a tag; nil until a reference makes it matter.
  private var isMarkup: Bool?

  init() {}

  /// The next reference in `text` at or after `start`, and what it stands for in `replacement`; nil when there are no
  /// more. A value is good for one walk over one text.
  mutating func next(in text: Span<UInt8>, from start: Int, replacement: inout [UInt8]) -> Range<Int>? {
    var index = start
    while true {
      let ampersand = Self.first(UInt8(ascii: "&"), in: text, from: index)
      guard ampersand < text.count else { return nil }
      index = ampersand + 1
      guard let semicolon = Self.semicolon(in: text, from: index) else { continue }
      let reference = ampersand..<semicolon + 1
      replacement.removeAll(keepingCapacity: true)
      guard Self.decode(text, reference, into: &replacement) else { continue }
      let isMarkup = self.isMarkup ?? Self.holdsTag(text)
      self.isMarkup = isMarkup
      return isMarkup ? nil : reference
    }
  }

  /// The longest name has 32 characters and the semicolon.
  private static let longestBody = 32

  /// The semicolon that ends a reference whose body, letters and digits and perhaps a `#` first, begins at `start`.
  private static func semicolon(in text: Span<UInt8>, from start: Int) -> Int? {
    var index = start
    if index < text.count, text[index] == UInt8(ascii: "#") { index += 1 }
    let limit = min(text.count, start + longestBody + 1)
    while index < limit, isLetter(text[index]) || isDigit(text[index]) { index += 1 }
    return index < limit && index > start && text[index] == UInt8(ascii: ";") ? index : nil
  }

  /// Appends what the reference stands for; returns false if it is none.
  private static func decode(_ text: Span<UInt8>, _ range: Range<Int>, into output: inout [UInt8]) -> Bool {
    guard let reference = CharacterReference(in: text, range) else {
      return decodeCapitals(text, range, into: &output)
    }
    // A name that is shorter than the body, as in `&notit;`, is no reference.
    guard reference.end == range.upperBound else { return false }
    reference.forEachScalar { UTF8Scalar.append($0.value, to: &output) }
    return true
  }

  /// The same for a name written in capitals, of which the standard knows the small letters only.
  private static func decodeCapitals(
    _ text: Span<UInt8>, _ range: Range<Int>, into output: inout [UInt8]
  ) -> Bool {
    var lowered: [UInt8] = []
    for index in range {
      if text[index] &- 0x61 < 26 { return false }
      lowered.append(text[index] &- 0x41 < 26 ? text[index] | 0x20 : text[index])
    }
    let lower = lowered.span
    guard let reference = CharacterReference(in: lower, 0..<lower.count), reference.isNamed,
      reference.end == lower.count
    else { return false }
    reference.forEachScalar { output.append(contentsOf: $0.properties.uppercaseMapping.utf8) }
    return true
  }

  /// Whether the text holds a tag, a comment or a declaration: `<`, perhaps `/`, and a letter; or `<!`. The
  /// placeholders of masking are none.
  private static func holdsTag(_ text: Span<UInt8>) -> Bool {
    var index = 0
    while true {
      index = first(UInt8(ascii: "<"), in: text, from: index) + 1
      guard index < text.count else { return false }
      if text[index] == UInt8(ascii: "!") { return true }
      if isLetter(text[index]), !MaskPass.hasPlaceholder(text, at: index - 1) { return true }
      if text[index] == UInt8(ascii: "/"), index + 1 < text.count, isLetter(text[index + 1]) { return true }
    }
  }

  /// The first position at or after `start` that holds `byte`, or the end.
  private static func first(_ byte: UInt8, in text: Span<UInt8>, from start: Int) -> Int {
    // The kernel reads within the span only.
    text.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map { winnow_html_find($0, start, buffer.count, byte) } ?? 0
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
}
