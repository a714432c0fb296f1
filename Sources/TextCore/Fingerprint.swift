// The 128-bit hash that stands for a piece of text wherever pieces are compared.
import CXXHash

/// A 128-bit hash of a run of bytes: XXH3-128 with seed 0, the same on every machine and in every release.
///
/// Two different texts share a fingerprint with a chance of about n² / 2¹²⁹ among n texts: for a billion
/// paragraphs, 1 in 10²⁰. XXH3 is no defence against somebody who constructs collisions on purpose.
/// Source: xxHash specification, <https://github.com/Cyan4973/xxHash/blob/dev/doc/xxhash_spec.md>.
public struct Fingerprint: Hashable, Sendable {
  /// The upper 64 bits.
  public let high: UInt64
  /// The lower 64 bits.
  public let low: UInt64

  /// Stands for a piece that takes no part in comparisons. A text whose hash is this by chance, 1 in 2¹²⁸, takes no
  /// part either.
  public static let absent = Fingerprint(high: 0, low: 0)

  /// Builds a fingerprint from stored halves.
  public init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// Hashes `bytes`.
  @inlinable
  public init(of bytes: Span<UInt8>) {
    self = bytes.withUnsafeBufferPointer { Fingerprint(of: $0) }
  }

  /// Hashes `bytes`, read within the bounds of the buffer only.
  public init(of bytes: UnsafeBufferPointer<UInt8>) {
    let hash = winnow_xxh3_128(bytes.baseAddress, bytes.count)
    self.init(high: hash.high64, low: hash.low64)
  }
}
