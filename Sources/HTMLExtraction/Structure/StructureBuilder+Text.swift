// White space: collapsed as CSS does for `white-space: normal`, kept in preformatted text.

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
      text.append(bytes, runStart..<position)
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
    var position = first + 1
    while position < bytes.count {
      let byte = bytes[position]
      if byte > 0x20 {
        if byte == 0xC2, bytes.hasNoBreakSpace(at: position) { break }
        position += 1
      } else if !byte.isHTMLSpace {
        position += 1
      } else if byte == 0x20, position + 1 < bytes.count, bytes[position + 1] > 0x20,
        bytes[position + 1] < 0x80
      {
        position += 2
      } else {
        break
      }
    }
    return position
  }
}

extension Span<UInt8> {
  /// Whether U+00A0 stands at `position`.
  @inline(__always)
  fileprivate func hasNoBreakSpace(at position: Int) -> Bool {
    self[position] == 0xC2 && position + 1 < count && self[position + 1] == 0xA0
  }
}
