// What single characters mean for the measures of a text.

/// The classes of ASCII characters that `TextMeasurer` tells apart.
enum CharacterClass: UInt8, Sendable {
  case other, small, capital, digit, underscore, stop, closing, comma, currency, separator

  /// The class of every ASCII byte.
  static let table: [CharacterClass] = (0..<128 as Range<UInt8>).map { byte in
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"): .small
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): .capital
    case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
    case UInt8(ascii: "_"): .underscore
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): .stop
    case UInt8(ascii: "\""), UInt8(ascii: ")"), UInt8(ascii: "]"): .closing
    case UInt8(ascii: ","): .comma
    case UInt8(ascii: "$"): .currency
    case UInt8(ascii: "|"), UInt8(ascii: "/"), UInt8(ascii: ">"): .separator
    default: .other
    }
  }

  /// Words consist of these.
  @inline(__always)
  var isOfWords: Bool {
    switch self {
    case .small, .capital, .digit, .underscore: true
    default: false
    }
  }
}

/// A character beyond ASCII.
struct Scalar {
  let value: UInt32
  /// How many bytes it takes, 1 to 4.
  let length: Int

  /// A character by its number.
  init(_ value: UInt32) {
    self.value = value
    length = value < 0x80 ? 1 : value < 0x800 ? 2 : value < 0x10000 ? 3 : 4
  }

  /// Reads the character at `position` of valid UTF-8; a range that ends inside of it gives a shorter one.
  @inline(__always)
  init(in text: Span<UInt8>, at position: Int, end: Int) {
    let first = text[position]
    let wanted = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 1
    length = min(wanted, end - position)
    var value = UInt32(first) & (0xFF >> UInt32(wanted + 1))
    for offset in 1..<max(length, 1) { value = value << 6 | UInt32(text[position + offset] & 0x3F) }
    self.value = value
  }

  /// Part of a word: everything but the punctuation of Latin-1, General Punctuation and what follows it up to
  /// the dingbats, and the punctuation of East Asian texts.
  var isWordCharacter: Bool {
    switch value {
    case 0xAA, 0xB5, 0xBA: true
    case 0x80...0xBF, 0xD7, 0xF7, 0x2000...0x2BFF, 0x3000...0x3004, 0x3008...0x3020, 0x3030, 0x30FB,
      0xFE10...0xFE6F, 0xFF00...0xFF0F, 0xFF1A...0xFF20, 0xFF3B...0xFF40, 0xFF5B...0xFF65, 0xFFE0...0xFFFF,
      0x1F000...0x1FAFF, 0x0964, 0x0965, 0x060C, 0x061B, 0x061F, 0x06D4, 0xE000...0xF8FF:
      false
    default: true
    }
  }

  /// In lower case: Latin-1, the Latin letters of Europe, Greek and Cyrillic.
  var lowercased: UInt32 {
    switch value {
    case 0xC0...0xDE: value == 0xD7 ? value : value + 0x20
    case 0x100...0x137, 0x14A...0x177, 0x218...0x21B, 0x1E00...0x1EFF: value | 1
    case 0x139...0x148, 0x179...0x17E: value & 1 == 1 ? value + 1 : value
    case 0x391...0x3A9: value + 0x20
    case 0x410...0x42F: value + 0x20
    case 0x400...0x40F: value + 0x50
    case 0x490: 0x491
    default: value
    }
  }
}
