// Text of the page into canonical text: references decoded, line ends unified, no character libxml2 trips
// over.
import CKernels
import TextCore

extension CanonicalWriter {
  /// Writes a range of the page as text.
  ///
  /// Carriage returns become line feeds (<https://infra.spec.whatwg.org/#normalize-newlines>). NUL and the
  /// other control characters that XML does not know are left out without parting what stands around them, and so are
  /// the escape sequences of terminals, which are meaningless without their ESC; form feed is white space.
  mutating func text(in html: Span<UInt8>, _ range: Range<Int>, decodesReferences: Bool) {
    var position = range.lowerBound
    while position < range.upperBound {
      position = plainText(in: html, position..<range.upperBound)
      if position < range.upperBound {
        position = special(html, position..<range.upperBound, decodesReferences)
      }
    }
  }

  /// Writes the page's text from `start` to the next `<` and returns that one's position, or the end of the
  /// page.
  mutating func textUpToMarkup(in html: Span<UInt8>, from start: Int) -> Int {
    var position = start
    while true {
      position = plainText(in: html, position..<html.count)
      if position == html.count || html[position] == 0x3C { return position }
      // No reference reaches over a `<`.
      position = special(html, position..<html.count, true)
    }
  }

  /// Writes the part in front of the first special byte; returns the position of that byte or the end.
  @inline(__always)
  private mutating func plainText(in html: Span<UInt8>, _ range: Range<Int>) -> Int {
    // The kernel reads within the range only.
    let position = html.extracting(0..<range.upperBound).withUnsafeBufferPointer { bytes in
      bytes.baseAddress.map { winnow_html_plain_end($0, range.lowerBound, bytes.count) } ?? 0
    }
    if position > range.lowerBound { text(html, range.lowerBound..<position) }
    return position
  }

  /// The end of a terminal's escape sequence that holds no mark-up and no words.
  private static func endOfEscapeSequence(_ html: Span<UInt8>, at start: Int) -> Int? {
    guard let end = EscapeSequence.end(in: html, at: start) else { return nil }
    let isControlSequence = html[start + 1] == UInt8(ascii: "[")
    for position in start..<end {
      switch html[position] {
      case UInt8(ascii: "<"): return nil
      case UInt8(ascii: "&"), 0x20: if isControlSequence { return nil }
      default: break
      }
    }
    return end
  }

  /// Handles the special byte at the start of `range`; returns where to go on.
  private mutating func special(
    _ html: Span<UInt8>, _ range: Range<Int>, _ decodesReferences: Bool
  ) -> Int {
    let position = range.lowerBound
    switch html[position] {
    case UInt8(ascii: "&"):
      if decodesReferences, let (scalar, end) = CharacterReference.frequent(in: html, range) {
        character(scalar)
        return end
      }
      if decodesReferences, let reference = CharacterReference(in: html, range) {
        reference.forEachScalar { character($0) }
        return reference.end
      }
      character("&")
    case UInt8(ascii: "<"): character("<")
    case 0x0C: character(" ")
    case 0x0D:
      character("\n")
      if position + 1 < range.upperBound, html[position + 1] == 0x0A { return position + 2 }
    case 0x1B:
      if let end = Self.endOfEscapeSequence(html.extracting(0..<range.upperBound), at: position) {
        return end
      }
    default: break  // a control character
    }
    return position + 1
  }
}
