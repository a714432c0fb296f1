// Charsets of one byte per character, by table.
import CKernels

enum SingleByteTranscoder {
  /// What the bytes from 0x80 on stand for, U+FFFD where they mean nothing; nil if `charset` is no single-byte charset.
  static func scalars(of charset: Charset) -> [Unicode.Scalar]? {
    guard let upperHalf = charset.rawValue.withCString({ winnow_single_byte_charset($0) }) else { return nil }
    // The table has 128 entries.
    return (0..<128).map { Unicode.Scalar(upperHalf[$0]) ?? "\u{FFFD}" }
  }

  /// `bytes` as UTF-8, or nil if `charset` is no single-byte charset. Bytes that mean nothing become U+FFFD.
  static func transcode(_ bytes: Span<UInt8>, from charset: Charset) -> Transcoding? {
    guard let upperHalf = charset.rawValue.withCString({ winnow_single_byte_charset($0) }) else { return nil }
    var result = Transcoding()
    let ascii = bytes.withUnsafeBufferPointer { $0.reduce(0) { $1 < 0x80 ? $0 + 1 : $0 } }
    // No entry of the tables lies above U+FFFF, so that a byte becomes three bytes at most.
    result.bytes.reserveCapacity(ascii + 3 * (bytes.count - ascii))
    for index in bytes.indices {
      let byte = bytes[index]
      if byte < 0x80 {
        result.bytes.append(byte)
        continue
      }
      // The table has 128 entries, one for each of 0x80...0xFF.
      let unit = upperHalf[Int(byte) - 0x80]
      if unit != 0xFFFD, let scalar = Unicode.Scalar(unit) {
        result.append(scalar)
      } else {
        result.appendReplacement(forSequenceAt: index)
      }
    }
    return result
  }
}
