// Surrogates, line ends, terminal escapes and control characters: everything that is decided scalar by scalar.
import TextCore

/// Replaces line ends and surrogates and drops escapes and controls in one pass over the text.
struct CharacterPass: Sendable {
  private let surrogates: Bool
  private let lineEnds: Bool
  private let terminalEscapes: Bool
  private let controls: Bool
  /// The repair of wrong charsets runs before: what C1 controls it leaves are bytes that it could not read.
  private let keepsUnreadBytes: Bool
  private let scan: TextScan

  /// What has to be looked at under `options`; 0: nothing.
  static func mask(_ options: NormalizationOptions) -> UInt32 {
    let drops = options.surrogates || options.terminalEscapes || options.controls
    return (drops ? UnicodeProperties.removedControl : 0)
      | (options.lineEnds ? UnicodeProperties.lineEnd : 0)
  }

  init(_ options: NormalizationOptions) {
    surrogates = options.surrogates
    lineEnds = options.lineEnds
    terminalEscapes = options.terminalEscapes
    controls = options.controls
    keepsUnreadBytes = options.mojibake
    scan = TextScan(mask: Self.mask(options))
  }

  func run(_ text: Span<UInt8>, _ output: inout Rewrite) {
    var index = scan.first(in: text, from: 0)
    while index < text.count {
      index = scan.first(in: text, from: replace(text, at: index, &output))
    }
  }

  /// Deals with the scalar at `index`, and returns where to go on.
  private func replace(_ text: Span<UInt8>, at index: Int, _ output: inout Rewrite) -> Int {
    let scalar = UTF8Scalar(in: text, at: index)
    let next = index + scalar.length
    if UnicodeProperties(of: scalar.value).has(UnicodeProperties.lineEnd) {
      let end = scalar.value == 0x0D && next < text.count && text[next] == 0x0A ? next + 1 : next
      output.replace(index..<end, of: text, byte: 0x0A, .lineEnds)
      return end
    }
    if scalar.value & 0xFFFF_F800 == 0xD800 {
      return surrogates ? replaceSurrogate(scalar.value, text, index..<next, &output) : next
    }
    if terminalEscapes, scalar.value == 0x1B, let end = EscapeSequence.end(in: text, at: index) {
      output.drop(index..<end, of: text, .terminalEscapes)
      return end
    }
    if controls, !(keepsUnreadBytes && Self.isUndefinedInWindows1252(scalar.value)) {
      output.drop(index..<next, of: text, .controls)
    }
    return next
  }

  /// Every other byte from 80 to 9F means a character there, and has been read as such.
  private static func isUndefinedInWindows1252(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x81, 0x8D, 0x8F, 0x90, 0x9D: true
    default: false
    }
  }

  /// Joins a pair of surrogates; one without its partner becomes U+FFFD.
  private func replaceSurrogate(
    _ first: UInt32, _ text: Span<UInt8>, _ range: Range<Int>, _ output: inout Rewrite
  ) -> Int {
    if first < 0xDC00, range.upperBound < text.count {
      let second = UTF8Scalar(in: text, at: range.upperBound)
      if second.value & 0xFFFF_FC00 == 0xDC00 {
        let end = range.upperBound + second.length
        let scalar = 0x1_0000 + (first - 0xD800) << 10 + (second.value - 0xDC00)
        output.replace(range.lowerBound..<end, of: text, scalar: scalar, .surrogates)
        return end
      }
    }
    output.replace(range, of: text, scalar: 0xFFFD, .surrogates)
    return range.upperBound
  }
}
