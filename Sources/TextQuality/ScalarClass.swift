// What a character is to the counts: a letter, a digit, white space, or something else.

/// Properties of one scalar, as bits.
struct ScalarClass: OptionSet, Sendable {
  let rawValue: UInt8

  static let letter = ScalarClass(rawValue: 1)
  static let upper = ScalarClass(rawValue: 2)
  static let digit = ScalarClass(rawValue: 4)
  static let space = ScalarClass(rawValue: 8)
  static let control = ScalarClass(rawValue: 16)
  /// A word by itself: Han, Hiragana, Katakana.
  static let ideograph = ScalarClass(rawValue: 32)
  /// Counted for itself: the ellipsis, U+FFFD.
  static let special = ScalarClass(rawValue: 64)
  /// All that is more than a letter, a digit or a symbol within a word.
  static let rare: ScalarClass = [.space, .control, .ideograph, .special]

  /// The class of `value`; a surrogate or a value beyond Unicode has none.
  @inline(__always)
  static func of(_ value: UInt32) -> ScalarClass {
    if value < Self.tableSize { return ScalarClass(rawValue: Self.table[Int(value)]) }
    return slow(value)
  }

  /// The same, for one who holds on to `table` where many are asked for.
  @inline(__always)
  static func of(_ value: UInt32, in table: UnsafePointer<UInt8>) -> ScalarClass {
    value < Self.tableSize ? ScalarClass(rawValue: table[Int(value)]) : slow(value)
  }

  /// Up to here a table is worth its size: most alphabets.
  static let tableSize: UInt32 = 0x3100
  static let table: [UInt8] = (0..<tableSize).map { slow($0).rawValue }

  private static func slow(_ value: UInt32) -> ScalarClass {
    switch value {
    case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x323AF, 0x3005...0x3007,
      0x3041...0x3096,
      0x30A1...0x30FA, 0x30FC...0x30FF:
      return [.letter, .ideograph]
    case 0xAC00...0xD7A3: return .letter
    case 0x2026, 0xFFFD: return .special
    default: break
    }
    guard let scalar = Unicode.Scalar(value) else { return [] }
    var result: ScalarClass = []
    let properties = scalar.properties
    if properties.isAlphabetic { result.insert(.letter) }
    if properties.isUppercase { result.insert(.upper) }
    if properties.generalCategory == .decimalNumber { result.insert(.digit) }
    if properties.isWhitespace { result.insert(.space) }
    if properties.generalCategory == .control, ![0x09, 0x0A, 0x0C, 0x0D, 0x85].contains(value) {
      result.insert(.control)
    }
    return result
  }
}

/// One scalar of valid UTF-8, and how many bytes it takes.
@inline(__always)
func decodeScalar(_ bytes: UnsafePointer<UInt8>, _ index: Int, _ end: Int) -> (value: UInt32, length: Int) {
  let lead = UInt32(bytes[index])
  if lead < 0x80 { return (lead, 1) }
  // A text that ends within a character is not valid; then the byte counts for itself, and nothing behind it is read.
  if lead < 0xE0 {
    if index + 1 >= end { return (lead, 1) }
    return ((lead & 0x1F) << 6 | UInt32(bytes[index + 1]) & 0x3F, 2)
  }
  if lead < 0xF0 {
    if index + 2 >= end { return (lead, 1) }
    return ((lead & 0x0F) << 12 | (UInt32(bytes[index + 1]) & 0x3F) << 6 | UInt32(bytes[index + 2]) & 0x3F, 3)
  }
  if index + 3 >= end { return (lead, 1) }
  let high = (lead & 0x07) << 18 | (UInt32(bytes[index + 1]) & 0x3F) << 12
  return (high | (UInt32(bytes[index + 2]) & 0x3F) << 6 | UInt32(bytes[index + 3]) & 0x3F, 4)
}
