// Element names as numbers, so that looking one up costs a comparison and no String.

/// An ASCII element name of at most 16 bytes, lower-cased; longer names are all alike, and no known element
/// has one.
struct PackedName: Hashable, Sendable {
  private(set) var bits: UInt128 = 0
  private(set) var length = 0

  init() {}

  init(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { append(byte) }
  }

  /// Adds the next byte of the name.
  @inline(__always)
  mutating func append(_ byte: UInt8) {
    // A 17th byte pushes the first one out; `length` keeps such a name from matching a known one.
    bits = bits << 8 | UInt128(byte.asciiLowercased)
    length += 1
  }

  static func == (left: PackedName, right: PackedName) -> Bool {
    left.bits == right.bits && left.length == right.length
  }

  /// The name mixed into 64 bits; multiplication by the golden ratio spreads names that differ in a few bits.
  private var mixed: UInt64 {
    let folded = UInt64(truncatingIfNeeded: bits) ^ UInt64(truncatingIfNeeded: bits >> 64)
    return folded &* 0x9E37_79B9_7F4A_7C15
  }

  /// A slot in a table of 1,024.
  var slot: Int { Int(truncatingIfNeeded: mixed >> 54) }

  /// Tells names apart, up to one accident in four billion.
  var hash: UInt32 { UInt32(truncatingIfNeeded: mixed >> 32) }
}
