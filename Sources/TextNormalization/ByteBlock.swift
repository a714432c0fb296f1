// Classifies 16 bytes at a time, so that stretches with nothing to do are passed at memory speed.

/// Sixteen bytes of a text and the questions the passes ask of them.
struct ByteBlock {
  static let width = 16
  let bytes: SIMD16<UInt8>

  /// Loads the block at `index`. The load is checked: it traps rather than reads outside `text`, and callers make
  /// sure that `index + 16 <= text.count`.
  @inline(__always)
  init(_ text: RawSpan, at index: Int) {
    bytes = unsafe text.unsafeLoadUnaligned(fromByteOffset: index, as: SIMD16<UInt8>.self)
  }

  /// No byte of the block is 0x80 or above.
  @inline(__always)
  var isASCII: Bool { !any(bytes .>= 0x80) }

  /// Some byte is an ASCII control other than TAB and LF, or DEL.
  @inline(__always)
  var hasControl: SIMDMask<SIMD16<Int8>> {
    ((bytes .< 0x20) .& (bytes .!= 0x09) .& (bytes .!= 0x0A)) .| (bytes .== 0x7F)
  }

  @inline(__always)
  func equals(_ byte: UInt8) -> SIMDMask<SIMD16<Int8>> { bytes .== byte }

  /// Lead bytes of scalars that need a look at the tables for NFC, line ends, controls or white space. The others
  /// are inert: the generator of the tables checks this very list, which leaves Latin with diacritics, most of
  /// Cyrillic, Han and Hangul to the vector loop.
  @inline(__always)
  var needsLook: SIMDMask<SIMD16<Int8>> {
    let other =
      (bytes .>= 0xCC) .& (bytes .!= 0xD0) .& (bytes .!= 0xD1)
      .& ((bytes .< 0xE4) .| (bytes .> 0xE9)) .& (bytes .!= 0xEB) .& (bytes .!= 0xEC)
    return (bytes .== 0xC2) .| other
  }
}
