// How well bytes read in an East Asian charset look like text: the cost of its characters by their place in the charset.

/// One charset of several bytes a character. Costs are in eighths of a bit.
struct MultiByteModel: Sendable {
  let charset: Charset
  /// How many bits it costs that the charset is rare.
  let prior: Int
  /// How many bytes the character at `position` has, and what it costs; nil where there is none.
  private let measure: @Sendable (_ bytes: Span<UInt8>, _ position: Int) -> (length: Int, cost: Int)?

  private static let bit = 8
  /// What bytes cost that are no character: more than any other reading of them.
  private static let malformed = 30 * bit

  /// The cost of a sample.
  func cost(of bytes: Span<UInt8>) -> Int {
    var total = 0
    var position = 0
    var last: UInt8 = 0
    while position < bytes.count {
      let byte = bytes[position]
      if byte < 0x80 {
        let isLetter = (0x61...0x7A).contains(byte | 0x20)
        if isLetter { total += 5 * Self.bit } else if last != 0 { total += 3 * Self.bit }
        last = isLetter ? byte : 0
        position += 1
      } else if let character = measure(bytes, position) {
        total += character.cost
        position += character.length
        last = 0xFF
      } else {
        total += Self.malformed
        position += 1
        last = 0xFF
      }
    }
    return total
  }

  static let all: [MultiByteModel] = [
    MultiByteModel(charset: .gb18030, prior: 8, measure: gb18030),
    MultiByteModel(charset: .big5, prior: 9, measure: big5),
    MultiByteModel(charset: .shiftJIS, prior: 9, measure: shiftJIS),
    MultiByteModel(charset: .eucJP, prior: 10, measure: eucJP),
    MultiByteModel(charset: .eucKR, prior: 9, measure: eucKR),
    MultiByteModel(charset: .johab, prior: 20, measure: johab),
  ]

  private static func trail(_ bytes: Span<UInt8>, _ position: Int) -> UInt8 {
    position + 1 < bytes.count ? bytes[position + 1] : 0
  }

  /// Level 1 of GB 2312, rows B0 to D7, holds the 3,755 characters that nearly all text is written in.
  private static func gb18030(_ bytes: Span<UInt8>, _ position: Int) -> (length: Int, cost: Int)? {
    let lead = bytes[position]
    let trail = trail(bytes, position)
    guard (0x81...0xFE).contains(lead) else { return nil }
    switch trail {
    case 0x30...0x39:
      guard position + 3 < bytes.count, (0x81...0xFE).contains(bytes[position + 2]),
        (0x30...0x39).contains(bytes[position + 3])
      else { return nil }
      return (4, 24 * bit)
    case 0x40...0x7E, 0x80...0xA0: return (2, 18 * bit)
    case 0xA1...0xFE:
      switch lead {
      case 0xB0...0xD7: return (2, 10 * bit)
      case 0xA1, 0xA3: return (2, 7 * bit)
      case 0xA4, 0xA5: return (2, 14 * bit)
      case 0xD8...0xF7: return (2, 15 * bit)
      case 0xA2, 0xA6...0xA9: return (2, 14 * bit)
      default: return (2, 18 * bit)
      }
    default: return nil
    }
  }

  /// Level 1 of Big5, rows A4 to C6, holds the 5,401 characters in common use.
  private static func big5(_ bytes: Span<UInt8>, _ position: Int) -> (length: Int, cost: Int)? {
    let trail = trail(bytes, position)
    guard (0x40...0x7E).contains(trail) || (0xA1...0xFE).contains(trail) else { return nil }
    switch bytes[position] {
    case 0xA4...0xC6: return (2, 10 * bit + 2)
    case 0xA1: return (2, 7 * bit)
    case 0xA2, 0xA3: return (2, 14 * bit)
    case 0xC9...0xF9: return (2, 15 * bit)
    case 0x87...0xA0, 0xC7, 0xC8, 0xFA...0xFE: return (2, 19 * bit)
    default: return nil
    }
  }

  private static func shiftJIS(_ bytes: Span<UInt8>, _ position: Int) -> (length: Int, cost: Int)? {
    let lead = bytes[position]
    let trail = trail(bytes, position)
    if (0xA1...0xDF).contains(lead) {
      // Halfwidth katakana come in words; one alone is rather a symbol of another charset.
      let isAlone = !(0xA1...0xDF).contains(trail) && (position == 0 || bytes[position - 1] < 0x80)
      return (1, (isAlone ? 20 : 12) * bit)
    }
    guard (0x40...0x7E).contains(trail) || (0x80...0xFC).contains(trail) else { return nil }
    switch (lead, trail) {
    case (0x82, 0x9F...0xF1): return (2, 6 * bit)
    case (0x83, 0x40...0x96): return (2, 8 * bit)
    case (0x81, 0x40...0xAC): return (2, 7 * bit)
    case (0x82, 0x4F...0x9A): return (2, 10 * bit)
    case (0x88...0x97, _), (0x98, 0x40...0x72): return (2, 11 * bit)
    case (0x98...0x9F, _), (0xE0...0xEA, _): return (2, 17 * bit)
    case (0x81...0x84, _), (0x87, _), (0xED...0xEE, _), (0xFA...0xFC, _): return (2, 16 * bit)
    case (0xF0...0xF9, _): return (2, 22 * bit)
    default: return nil
    }
  }

  private static func eucJP(_ bytes: Span<UInt8>, _ position: Int) -> (length: Int, cost: Int)? {
    let lead = bytes[position]
    let trail = trail(bytes, position)
    guard (0xA1...0xFE).contains(trail) else { return nil }
    switch lead {
    case 0x8E: return trail <= 0xDF ? (2, 13 * bit) : nil
    case 0x8F:
      guard position + 2 < bytes.count, (0xA1...0xFE).contains(bytes[position + 2]) else { return nil }
      return (3, 22 * bit)
    case 0xA4: return trail <= 0xF3 ? (2, 6 * bit) : (2, 18 * bit)
    case 0xA5: return trail <= 0xF6 ? (2, 8 * bit) : (2, 18 * bit)
    case 0xA1: return (2, 7 * bit)
    case 0xA3: return (2, 10 * bit)
    case 0xB0...0xCF: return (2, 11 * bit)
    case 0xD0...0xF4: return (2, 17 * bit)
    case 0xA2, 0xA6...0xA8, 0xAD, 0xF5...0xFE: return (2, 18 * bit)
    default: return nil
    }
  }

  /// KS X 1001 has its 2,350 Hangul syllables in rows B0 to C8; code page 949 fits the other 8,822 around them.
  private static func eucKR(_ bytes: Span<UInt8>, _ position: Int) -> (length: Int, cost: Int)? {
    let lead = bytes[position]
    let trail = trail(bytes, position)
    guard (0x81...0xFD).contains(lead) else { return nil }
    switch trail {
    case 0xA1...0xFE:
      switch lead {
      case 0xB0...0xC8: return (2, 8 * bit + 4)
      case 0xA1, 0xA3: return (2, 8 * bit)
      case 0xCA...0xFD: return (2, 16 * bit)
      default: return (2, 17 * bit)
      }
    case 0x41...0x5A, 0x61...0x7A, 0x81...0xA0:
      return lead <= 0xC6 ? (2, 16 * bit) : nil
    default: return nil
    }
  }

  /// A Hangul syllable of Johab is a set bit and five bits each for its initial, medial and final letter.
  private static func johab(_ bytes: Span<UInt8>, _ position: Int) -> (length: Int, cost: Int)? {
    let lead = bytes[position]
    let trail = trail(bytes, position)
    if (0xD9...0xDE).contains(lead) || (0xE0...0xF9).contains(lead) {
      return (0x31...0x7E).contains(trail) || trail >= 0x91 ? (2, (lead < 0xE0 ? 9 : 17) * bit) : nil
    }
    let initial = lead >> 2 & 0x1F
    let medial = lead << 3 & 0x18 | trail >> 5
    let final = trail & 0x1F
    guard (1...20).contains(initial), medial > 1, (1...29).contains(final), final != 18 else { return nil }
    if medial == 2 || initial == 1 { return (2, 16 * bit) }
    return medial & 6 == 0 || medial > 29 ? nil : (2, 9 * bit)
  }
}
