// White space: collapsed as CSS does for `white-space: normal`, kept in preformatted text.
import CKernels

extension StructureBuilder {
  /// Adds text. White space counts as one space wherever it stands, also across inline elements and across
  /// calls, and as none at the ends of a line (<https://www.w3.org/TR/css-text-3/#white-space-phase-1>).
  /// No-break spaces are kept between words, but they do not make a line or a block by themselves.
  mutating func append(_ bytes: Span<UInt8>) {
    if preformatted.isOpen { return appendPreformatted(bytes) }
    var position = 0
    while position < bytes.count {
      if bytes[position].isHTMLSpace {
        if bytes[position] == 0x0A { owesLineEnd = true }
        oweSpace()
        position += 1
        continue
      }
      if bytes.hasNoBreakSpace(at: position) {
        owedBlanks.append(bytes, position..<position + 2)
        position += 2
        continue
      }
      let runStart = position
      if owesLineEnd, pending == .none { dropLineEndBetweenIdeographs(bytes, next: position) }
      position = Self.endOfRun(in: bytes, from: position)
      settle()
      if linkTargets == nil {
        text.append(bytes, runStart..<position)
      } else {
        openLink()
        appendEscaped(bytes, runStart..<position)
      }
    }
  }

  /// White space was seen.
  @inline(__always)
  mutating func oweSpace() {
    if owedBlanks.last != 0x20 { owedBlanks.append(0x20) }
  }

  /// The end of the longest run from a visible byte that can be copied as it is: words parted by single
  /// spaces.
  @inline(__always)
  private static func endOfRun(in bytes: Span<UInt8>, from first: Int) -> Int {
    // The kernel reads within the span only.
    bytes.withUnsafeBufferPointer { bytes in
      bytes.baseAddress.map { winnow_html_words_end($0, first + 1, bytes.count) } ?? 0
    }
  }
}

extension Span<UInt8> {
  /// Whether U+00A0 stands at `position`.
  @inline(__always)
  fileprivate func hasNoBreakSpace(at position: Int) -> Bool {
    self[position] == 0xC2 && position + 1 < count && self[position + 1] == 0xA0
  }
}
