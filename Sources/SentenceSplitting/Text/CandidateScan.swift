// Finds the bytes at which a sentence could end, or which change what an end means.

struct CandidateScan {
  /// One bit for each ASCII byte that deserves a look.
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  /// Looks for line ends, terminators, brackets and straight quotes, and for the marks that the options ask for.
  init(options: LanguageOptions) {
    for byte: UInt8 in [0x0A, 0x0B, 0x0C, 0x0D, 0x21, 0x22, 0x28, 0x29, 0x2E, 0x3F, 0x5B] { add(byte) }
    if options.contains(.semicolonAsks) { add(0x3B) }
    if options.contains(.colonEnds) { add(0x3A) }
  }

  /// Looks for `byte`, which is ASCII, too.
  mutating func add(_ byte: UInt8) {
    if byte < 64 { low |= 1 << UInt64(byte) } else { high |= 1 << UInt64(byte & 63) }
  }

  /// The first offset at or after `offset` that deserves a look, or the end of the text.
  func next(from offset: Int, in bytes: Span<UInt8>) -> Int {
    var position = offset
    while position < bytes.count {
      let byte = bytes[position]
      if byte < 0x80 {
        if (byte < 64 ? low : high) >> UInt64(byte & 63) & 1 != 0 { return position }
      } else if CandidateScan.isWideLead(byte),
        CandidateScan.isWideCandidate(scalar(at: position, in: bytes).value)
      {
        return position
      }
      position += 1
    }
    return bytes.count
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
