// Recognises rules: lines of one mark, such as the underline of a heading, which are no part of a sentence.

extension LineBreaks {
  /// Whether the line in front of the break at `offset`, or the one that begins at `next`, is a rule.
  static func standsByRule(_ offset: Int, _ next: Int, in bytes: Span<UInt8>) -> Bool {
    if isMark(bytes[next]), isRule(next..<endOfLine(from: next, in: bytes), in: bytes) { return true }
    let end = trimWhiteSpace(before: offset, in: bytes, from: 0)
    guard end > 0, isMark(bytes[end - 1]) else { return false }
    var head = end - 1
    // Back over one mark only, so that no line is read again for every break behind it.
    while head > 0, bytes[head - 1] == bytes[head] { head -= 1 }
    guard head == 0 || bytes[head - 1] == 0x0A || bytes[head - 1] == 0x0D else { return false }
    return isRule(head..<end, in: bytes)
  }

  /// Whether the line is nothing but one ASCII mark three times or more (`-----`, `***`, a Markdown fence), or the
  /// lone `%` that stands between quotations in fortune files.
  private static func isRule(_ line: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    let start = line.lowerBound
    let end = trimWhiteSpace(before: line.upperBound, in: bytes, from: start)
    guard start < end else { return false }
    let mark = bytes[start]
    guard isMark(mark) else { return false }
    guard end - start >= 3 || (mark == 0x25 && end - start == 1) else { return false }
    for index in start..<end where bytes[index] != mark { return false }
    return true
  }

  @inline(__always)
  private static func isMark(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21...0x2F, 0x3A...0x40, 0x5E...0x60, 0x7E: true
    default: false
    }
  }
}
