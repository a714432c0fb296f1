// Recognises requests of roff, which manual pages that nobody has formatted have between their lines.

extension LineBreaks {
  /// Longest line with a request, in bytes, that the line behind is kept apart from.
  private static let longestRequest = 200

  /// Whether the line at `offset` is a request that divides text, `.SH NAME` or `.TP`, or a comment of roff. Those that
  /// only change the font, `.B` and `.I`, stand within sentences.
  static func isRequest(at offset: Int, in bytes: Span<UInt8>) -> Bool {
    guard offset + 2 < bytes.count, bytes[offset] == 0x2E else { return false }
    let first = bytes[offset + 1]
    let second = bytes[offset + 2]
    if first == 0x5C { return second == 0x22 }
    if isBlankByte(second) { return first == 0x50 }  // .P
    guard offset + 3 >= bytes.count || isBlankByte(bytes[offset + 3]) else { return false }
    switch (first, second) {
    case (0x54, 0x48), (0x54, 0x50), (0x53, 0x48), (0x53, 0x53): return true  // .TH .TP .SH .SS
    case (0x50, 0x50), (0x4C, 0x50), (0x49, 0x50), (0x48, 0x50): return true  // .PP .LP .IP .HP
    case (0x52, 0x53), (0x52, 0x45): return true  // .RS .RE
    // .Sh .Pp .It .Bl .El
    case (0x53, 0x68), (0x50, 0x70), (0x49, 0x74), (0x42, 0x6C), (0x45, 0x6C): return true
    case (0x62, 0x72), (0x73, 0x70), (0x6E, 0x66), (0x66, 0x69): return true  // .br .sp .nf .fi
    default: return false
    }
  }

  /// Whether the line in front of the break at `offset`, or the one that begins at `next`, is such a request.
  static func standsByRequest(_ offset: Int, _ next: Int, in bytes: Span<UInt8>) -> Bool {
    if isRequest(at: next, in: bytes), next == 0 || isLineEndByte(bytes[next - 1]) { return true }
    var head = offset
    while head > 0, !isLineEndByte(bytes[head - 1]), offset - head <= longestRequest { head -= 1 }
    return (head == 0 || isLineEndByte(bytes[head - 1])) && isRequest(at: head, in: bytes)
  }

  /// Whether `byte` is a line feed or a carriage return.
  @inline(__always)
  static func isLineEndByte(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

  private static func isBlankByte(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) }
}
