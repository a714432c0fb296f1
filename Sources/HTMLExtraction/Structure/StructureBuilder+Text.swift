// White space: collapsed as CSS does for `white-space: normal`, kept in preformatted text.

extension StructureBuilder {
  /// Adds text. White space counts as one space wherever it stands, also across inline elements and across
  /// calls, and as none at the ends of a line (<https://www.w3.org/TR/css-text-3/#white-space-phase-1>).
  mutating func append(_ bytes: Span<UInt8>) {
    if preformatted.isOpen { return appendPreformatted(bytes) }
    var position = 0
    while position < bytes.count {
      if bytes[position].isHTMLSpace {
        owesSpace = true
        position += 1
        continue
      }
      let runStart = position
      position = Self.endOfRun(in: bytes, from: position)
      settle()
      text.append(bytes, runStart..<position)
    }
  }

  /// The end of the longest run from a visible byte that can be copied as it is: words parted by single spaces.
  @inline(__always)
  private static func endOfRun(in bytes: Span<UInt8>, from first: Int) -> Int {
    var position = first + 1
    while position < bytes.count {
      let byte = bytes[position]
      if byte > 0x20 || !byte.isHTMLSpace {
        position += 1
      } else if byte == 0x20, position + 1 < bytes.count, !bytes[position + 1].isHTMLSpace {
        position += 2
      } else {
        break
      }
    }
    return position
  }
}
