// Element names as numbers, so that looking one up costs a comparison and no String.

/// An ASCII element name of at most 16 bytes, lower-cased; of longer names only the start and the length are
/// kept, and no known element has one.
struct PackedName: Hashable, Sendable {
  /// The first byte lowest, padded with zeros.
  let low: UInt64
  let high: UInt64
  let length: Int

  @inline(__always)
  init(low: UInt64, high: UInt64, length: Int) {
    self.low = low
    self.high = high
    self.length = length
  }

  init(_ bytes: some Sequence<UInt8>) {
    var words: (UInt64, UInt64) = (0, 0)
    var length = 0
    for byte in bytes {
      let shifted = UInt64(byte.asciiLowercased) << (8 * UInt64(length & 7))
      if length < 8 { words.0 |= shifted } else if length < 16 { words.1 |= shifted }
      length += 1
    }
    (low, high) = words
    self.length = length
  }

  /// A byte of a name of at most 16.
  subscript(offset: Int) -> UInt8 {
    UInt8(truncatingIfNeeded: (offset < 8 ? low : high) >> (8 * UInt64(offset & 7)))
  }

  /// The name mixed into 64 bits; multiplication by the golden ratio spreads names that differ in a few bits.
  @inline(__always)
  private var mixed: UInt64 { (low ^ high &* 31) &* 0x9E37_79B9_7F4A_7C15 }

  /// A slot in a table of 1,024.
  @inline(__always)
  var slot: Int { Int(truncatingIfNeeded: mixed >> 54) }

  /// Tells names apart, up to one accident in four billion.
  var hash: UInt32 { UInt32(truncatingIfNeeded: mixed >> 32) }
}
