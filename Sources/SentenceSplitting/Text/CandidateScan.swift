// Finds the bytes at which a sentence could end, or which change what an end means.

enum CandidateScan {
  /// The first offset at or after `offset` that deserves a look, or the end of the text.
  static func next(from offset: Int, in bytes: Span<UInt8>) -> Int {
    var position = offset
    while position < bytes.count {
      let byte = bytes[position]
      if byte < 0x80 {
        if isASCIICandidate(byte) { return position }
        position += 1
      } else {
        if isWideLead(byte), isWideCandidate(scalar(at: position, in: bytes).value) { return position }
        position += 1
      }
    }
    return bytes.count
  }

  @inline(__always)
  private static func isASCIICandidate(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x0A...0x0D, 0x21, 0x22, 0x28, 0x29, 0x2A, 0x2B, 0x2D, 0x2E, 0x3A, 0x3B, 0x3F, 0x5B: true
    default: false
    }
  }

  /// The lead bytes of the scalars that `isWideCandidate` accepts.
  @inline(__always)
  private static func isWideLead(_ byte: UInt8) -> Bool {
    switch byte {
    case 0xC2, 0xD6, 0xD8, 0xDB, 0xDC, 0xDF, 0xE0...0xE3, 0xEA, 0xEF: true
    default: false
    }
  }

  private static func isWideCandidate(_ value: UInt32) -> Bool {
    terminator(value) != nil || isBullet(value) || Enclosures.closer(of: value) != nil || isLineEnd(value)
  }

  /// Whether the text has a line end of the ASCII kind.
  static func hasLineEnd(_ bytes: Span<UInt8>) -> Bool {
    for index in bytes.indices where bytes[index] == 0x0A || bytes[index] == 0x0D { return true }
    return false
  }
}
