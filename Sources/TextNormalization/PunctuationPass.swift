// Other spaces, quotation marks, dashes and ellipses: to ASCII, or from ASCII to the typographic forms.
import TextCore

/// Replaces spaces and punctuation by their plain or their typographic forms.
struct PunctuationPass: Sendable {
  private let spaces: Bool
  private let quotes: Typography
  private let dashes: Typography
  private let ellipsis: Typography
  /// De-hyphenation runs: nothing at a line end may turn into a hyphen that splits a word.
  private let keepsDashesAtLineEnds: Bool
  private let scan: TextScan

  var isIdle: Bool { !spaces && quotes == .keep && dashes == .keep && ellipsis == .keep }

  init(_ options: NormalizationOptions) {
    spaces = options.spaces
    quotes = options.quotes
    dashes = options.dashes
    ellipsis = options.ellipsis
    keepsDashesAtLineEnds = options.hyphenation
    var ascii: [UInt8] = []
    if quotes == .typographic { ascii += "\"'".utf8 }
    if dashes == .typographic { ascii += "-".utf8 }
    if ellipsis == .typographic { ascii += ".".utf8 }
    scan = TextScan(mask: UnicodeProperties.replaceable, ascii: ascii)
  }

  func run(_ text: Span<UInt8>, _ output: inout Rewrite) {
    var index = scan.first(in: text, from: 0)
    while index < text.count {
      let scalar = UTF8Scalar(in: text, at: index)
      let range = index..<index + scalar.length
      var next = range.upperBound
      switch scalar.value {
      case 0x22, 0x27: curl(text, range, &output)
      case 0x2D: next = lengthen(text, from: index, &output)
      case 0x2E: next = contract(text, from: index, &output)
      case 0x2018...0x201B, 0x02BC:
        if quotes == .ascii { output.replace(range, of: text, byte: 0x27, .quotes) }
      case 0x201C...0x201F:
        if quotes == .ascii { output.replace(range, of: text, byte: 0x22, .quotes) }
      case 0x2010...0x2015, 0x2212:
        if dashes == .ascii, !reads(asHyphen: range, in: text) {
          output.replace(range, of: text, byte: 0x2D, .dashes)
        }
      case 0x2026:
        if ellipsis == .ascii { output.replace(range, of: text, with: Array("...".utf8), .ellipsis) }
      case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000:
        if spaces { output.replace(range, of: text, byte: 0x20, .spaces) }
      default: break
      }
      index = scan.first(in: text, from: next)
    }
  }

  /// Whether a dash, once it is a hyphen, would look like one that splits a word.
  private func reads(asHyphen range: Range<Int>, in text: Span<UInt8>) -> Bool {
    keepsDashesAtLineEnds && LineJoint(behind: range.upperBound, in: text) != nil
  }

  // MARK: From ASCII

  /// Decides on a straight mark by the nearest characters that are no quotation marks, so that marks already curled
  /// change nothing.
  private func curl(_ text: Span<UInt8>, _ range: Range<Int>, _ output: inout Rewrite) {
    let isDouble = text[range.lowerBound] == 0x22
    let before = neighbour(before: range.lowerBound, in: text)
    let behind = neighbour(behind: range.upperBound, in: text)
    let opens = before.isOpening
    let closes = behind == .space
    // Between blanks it may be either, behind a digit it may be a prime.
    if (opens && closes) || before == .digit { return }
    let isApostrophe = !isDouble && behind == .digit
    let scalar: UInt32 = opens && !isApostrophe ? (isDouble ? 0x201C : 0x2018) : (isDouble ? 0x201D : 0x2019)
    output.replace(range, of: text, scalar: scalar, .quotes)
  }

  private enum Neighbour {
    case space, opening, dash, digit, other
    var isOpening: Bool { self == .space || self == .opening || self == .dash }
  }

  private func neighbour(before index: Int, in text: Span<UInt8>) -> Neighbour {
    var index = index
    // A limit keeps runs of quotation marks from costing quadratic time.
    for _ in 0..<Self.longestQuoteRun {
      guard index > 0 else { return .space }
      let start = UTF8Scalar.start(before: index, in: text, lowerBound: 0)
      let scalar = UTF8Scalar(in: text, at: start).value
      if !Self.isQuote(scalar) { return Self.kind(of: scalar) }
      index = start
    }
    return .digit
  }

  private func neighbour(behind index: Int, in text: Span<UInt8>) -> Neighbour {
    var index = index
    for _ in 0..<Self.longestQuoteRun {
      guard index < text.count else { return .space }
      let scalar = UTF8Scalar(in: text, at: index)
      if !Self.isQuote(scalar.value) { return Self.kind(of: scalar.value) }
      index += scalar.length
    }
    return .digit
  }

  private static let longestQuoteRun = 16

  private static func isQuote(_ scalar: UInt32) -> Bool {
    scalar == 0x22 || scalar == 0x27 || (0x2018...0x201F).contains(scalar) || scalar == 0x2BC
  }

  private static func kind(of scalar: UInt32) -> Neighbour {
    switch scalar {
    case 0x28, 0x5B, 0x7B, 0x3C, 0xAB, 0xBF, 0xA1: return .opening
    case 0x2D, 0x2010...0x2015, 0x2212: return .dash
    default:
      let properties = UnicodeProperties(of: scalar)
      if properties.has(UnicodeProperties.whiteSpace) { return .space }
      return properties.has(UnicodeProperties.digit) ? .digit : .other
    }
  }

  /// Two or three hyphens between words become a dash, as does one between blanks. Returns where to go on.
  private func lengthen(_ text: Span<UInt8>, from start: Int, _ output: inout Rewrite) -> Int {
    var end = start
    while end < text.count, text[end] == 0x2D { end += 1 }
    guard dashes == .typographic, start > 0, end < text.count, end - start <= 3 else { return end }
    let before = text[start - 1]
    let behind = text[end]
    let range = start..<end
    if before == 0x20, behind == 0x20, !Self.beginsLine(text, start - 1) {
      output.replace(range, of: text, scalar: end - start == 3 ? 0x2014 : 0x2013, .dashes)
    } else if end - start > 1, Self.isWordByte(before), Self.isWordByte(behind) {
      output.replace(range, of: text, scalar: 0x2014, .dashes)
    }
    return end
  }

  /// Whether nothing but blanks stands between `index` and the start of its line: then a hyphen is a bullet.
  private static func beginsLine(_ text: Span<UInt8>, _ index: Int) -> Bool {
    var index = index
    while index > 0, text[index - 1] == 0x20 || text[index - 1] == 0x09 { index -= 1 }
    return index == 0 || text[index - 1] == 0x0A || text[index - 1] == 0x0D
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A)
  }

  /// Three dots, no more and no path, become an ellipsis. Returns where to go on.
  private func contract(_ text: Span<UInt8>, from start: Int, _ output: inout Rewrite) -> Int {
    var end = start
    while end < text.count, text[end] == 0x2E { end += 1 }
    let touchesPath =
      (start > 0 && Self.isPathByte(text[start - 1])) || (end < text.count && Self.isPathByte(text[end]))
    if ellipsis == .typographic, end - start == 3, !touchesPath {
      output.replace(start..<end, of: text, scalar: 0x2026, .ellipsis)
    }
    return end
  }

  private static func isPathByte(_ byte: UInt8) -> Bool { byte == 0x2F || byte == 0x5C }
}
