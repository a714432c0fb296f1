// UTF-16 to UTF-8, and the recognition of UTF-16 that carries no byte order mark.
import CKernels

/// Which byte of a UTF-16 code unit comes first.
enum UTF16ByteOrder {
  case littleEndian
  case bigEndian

  var charset: Charset { self == .littleEndian ? .utf16LE : .utf16BE }
  var wideCharset: Charset { self == .littleEndian ? .utf32LE : .utf32BE }

  /// The code unit whose bytes are `first` and `second`, in this order.
  @inline(__always)
  func unit(_ first: UInt8, _ second: UInt8) -> UInt16 {
    self == .littleEndian ? UInt16(second) << 8 | UInt16(first) : UInt16(first) << 8 | UInt16(second)
  }
}

enum UTF16Transcoder {
  /// The text of `bytes[start...]`. A surrogate without its partner and an odd last byte become U+FFFD.
  static func transcode(_ bytes: Span<UInt8>, from start: Int, order: UTF16ByteOrder) -> Transcoding {
    var result = Transcoding()
    // A code unit of two bytes becomes three bytes at most, a surrogate pair of four bytes four.
    result.bytes.reserveCapacity((bytes.count - start) / 2 * 3 + 3)
    var position = start
    while position + 1 < bytes.count {
      let unit = order.unit(bytes[position], bytes[position + 1])
      if unit < 0x80 {
        result.bytes.append(UInt8(truncatingIfNeeded: unit))
      } else if let scalar = Unicode.Scalar(unit) {
        result.append(scalar)
      } else if UTF16.isLeadSurrogate(unit), position + 3 < bytes.count,
        case let trail = order.unit(bytes[position + 2], bytes[position + 3]), UTF16.isTrailSurrogate(trail)
      {
        result.append(UTF16.decode(UTF16.EncodedScalar([unit, trail])))
        position += 2
      } else {
        result.appendReplacement(forSequenceAt: position)
      }
      position += 2
    }
    if position < bytes.count { result.appendReplacement(forSequenceAt: position) }
    return result
  }

  /// How much of a text its zero bytes are counted in.
  static let sampleBytes = 4096

  /// The byte order of UTF-16 text without a byte order mark, by the zero bytes among its first 4096 bytes;
  /// nil if they do not speak for UTF-16.
  ///
  /// Zero bytes are the upper halves of Latin letters, spaces and line feeds, so they stand on one side of
  /// the code units. Where the bytes are valid UTF-8 as well (`isUTF8`), at least every second code unit
  /// must have one: otherwise a list of words separated by NULs would be taken for Chinese. So would a text in an
  /// old charset with a single zero in it, but for its spaces, which have no zero beside them.
  static func byteOrder(of bytes: Span<UInt8>, isUTF8: Bool) -> UTF16ByteOrder? {
    guard bytes.count >= 2, bytes.count.isMultiple(of: 2) else { return nil }
    let sample = bytes.extracting(first: sampleBytes)
    // Nearly every text ends here.
    guard sample.containsZero else { return nil }
    var even = 0
    var odd = 0
    for index in sample.indices where sample[index] == 0 {
      if index.isMultiple(of: 2) { even += 1 } else { odd += 1 }
    }
    guard (even == 0) != (odd == 0) else { return nil }
    if isUTF8, (even + odd) * 2 < sample.count / 2 { return nil }
    if !isUTF8, unitsOfSpaceAndLetter(in: sample) * 8 > sample.count / 2 { return nil }
    return even == 0 ? .littleEndian : .bigEndian
  }

  /// How many code units hold a space in one half and no zero in the other. In UTF-16 they are few: some punctuation
  /// (U+2019) and a letter of every script (U+0420).
  private static func unitsOfSpaceAndLetter(in sample: Span<UInt8>) -> Int {
    var units = 0
    for index in stride(from: 0, to: sample.count - 1, by: 2) {
      let (one, other) = (sample[index], sample[index + 1])
      if (one == 0x20 && other != 0) || (other == 0x20 && one != 0) { units += 1 }
    }
    return units
  }

  /// Whether `text` reads as text: nothing malformed and no control characters but white space.
  static func isClean(_ text: Transcoding) -> Bool {
    text.malformedSequences == 0
      && !text.bytes.contains { $0 < 0x20 && !(0x09...0x0D).contains($0) }
  }
}

extension Span<UInt8> {
  /// Whether any byte is zero. The kernel reads within the buffer only.
  var containsZero: Bool {
    withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map { winnow_contains_zero($0, buffer.count) != 0 } ?? false
    }
  }
}
