// Bytes of unknown origin, such as file names, as text that may be shown.
import TextCore

enum UTF8Text {
  /// `bytes` with every malformed sequence replaced by U+FFFD; the same array when there is none.
  static func repaired(_ bytes: [UInt8]) -> [UInt8] {
    if UTF8Validation.firstInvalidOffset(in: bytes.span) == nil { return bytes }
    return Array(String(decoding: bytes, as: UTF8.self).utf8)
  }
}
