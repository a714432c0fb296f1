// Finds characters that look like UTF-8 that was read as Latin-1 or windows-1252.

/// Watches the characters beyond ASCII of a text go by. `é` read as windows-1252 is `Ã©`, `’` is `â€™`, `и` is `Ð¸`: a
/// character that a lead byte of UTF-8 stands for, and as many as belong behind it that continuation bytes stand for.
///
/// Two characters prove little: `Â»` and `Ã”` occur in correct text behind capitals. So of two only `Â` and `Ã` count,
/// and not behind a capital; of Greek and Cyrillic, where words give several such pairs, only two in a row do.
struct MojibakeSuspicion {
  private var lead: UInt32 = 0
  private var leadOffset = 0
  private var needed = 0
  private var nextOffset = 0
  private var isBehindCapital = false
  /// Where the pair before ended, and where it began.
  private var lastPair: (begin: Int, end: Int)?

  /// Takes note of a character at `offset`, behind the byte `before`.
  ///
  /// - Returns: where a suspicious sequence began that ends here.
  mutating func sees(_ value: UInt32, at offset: Int, before: UInt8) -> Int? {
    let size = value < 0x800 ? 2 : value < 0x1_0000 ? 3 : 4
    defer { nextOffset = offset + size }
    // French writes a no-break space in front of «, also behind à, which is what a lead byte of three stands for.
    let mayFollow = value != 0xA0 || lead <= 0xC3
    if needed > 0, offset == nextOffset, mayFollow, Self.isContinuation(value) {
      needed -= 1
      return needed == 0 ? finished(at: offset + size) : nil
    }
    needed = 0
    switch value {
    case 0xC2...0xDF: needed = 1
    case 0xE0...0xEF: needed = 2
    case 0xF0...0xF4: needed = 3
    default: return nil
    }
    lead = value
    leadOffset = offset
    isBehindCapital = before &- 0x41 < 26
    return nil
  }

  private mutating func finished(at end: Int) -> Int? {
    // Three or four such characters in a row are no accident.
    if lead >= 0xE0 { return leadOffset }
    if lead <= 0xC3 { return isBehindCapital ? nil : leadOffset }
    defer { lastPair = (leadOffset, end) }
    guard let lastPair, lastPair.end == leadOffset else { return nil }
    return lastPair.begin
  }

  /// Whether a byte from 80 to BF stands for `value` in Latin-1 or windows-1252.
  private static func isContinuation(_ value: UInt32) -> Bool {
    if value >= 0x80, value <= 0xBF { return true }
    switch value {
    case 0x152, 0x153, 0x160, 0x161, 0x178, 0x17D, 0x17E, 0x192, 0x2C6, 0x2DC, 0x2013, 0x2014,
      0x2018...0x201A,
      0x201C...0x201E, 0x2020...0x2022, 0x2026, 0x2030, 0x2039, 0x203A, 0x20AC, 0x2122:
      return true
    default: return false
    }
  }
}
