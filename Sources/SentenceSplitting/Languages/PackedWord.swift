// Holds a short word in two registers, so that comparing words takes two comparisons.
import CKernels

/// A word of at most `PackedWord.longest` bytes of UTF-8.
struct PackedWord: Equatable {
  static let longest = 16

  private(set) var bits = winnow_word(low: 0, high: 0)
  /// How many bytes it has.
  private(set) var count = 0

  /// An empty word, to append to.
  init() {}

  private init(_ bits: winnow_word, count: Int) {
    self.bits = bits
    self.count = count
  }

  /// The bytes of `range`, of which there are at most `longest`.
  @inline(__always)
  init(_ range: Range<Int>, in bytes: Span<UInt8>) {
    count = range.count
    bits = bytes.extracting(range.lowerBound...).withUnsafeBufferPointer { rest in
      // Safe: `count` bytes of the range are inside the span, and the kernel reads no more than the span has.
      rest.baseAddress.map { winnow_pack_word($0, range.count, rest.count) } ?? winnow_word(low: 0, high: 0)
    }
  }

  @inline(__always)
  static func == (left: PackedWord, right: PackedWord) -> Bool {
    left.bits.low == right.bits.low && left.bits.high == right.bits.high
  }

  var isASCII: Bool { winnow_word_is_ascii(bits) != 0 }

  /// In lower case; the letters must be ASCII.
  var foldedASCII: PackedWord { PackedWord(winnow_fold_word(bits), count: count) }

  @inline(__always)
  func slot(_ mask: Int) -> Int { Int(truncatingIfNeeded: winnow_word_hash(bits)) & mask }

  /// A byte that is not 0, of other bits than the slot.
  @inline(__always)
  var tag: UInt8 { UInt8(truncatingIfNeeded: (winnow_word_hash(bits) &* 0x9E37_79B9_7F4A_7C15) >> 56) | 1 }

  /// Appends a scalar in UTF-8. Returns whether there was room for it.
  mutating func append(_ scalar: UInt32) -> Bool {
    guard let valid = Unicode.Scalar(scalar) else { return false }
    for byte in UTF8.encode(valid) ?? UTF8.EncodedScalar() {
      guard count < PackedWord.longest else { return false }
      if count < 8 {
        bits.low |= UInt64(byte) << UInt64(8 * count)
      } else {
        bits.high |= UInt64(byte) << UInt64(8 * (count - 8))
      }
      count += 1
    }
    return true
  }
}
