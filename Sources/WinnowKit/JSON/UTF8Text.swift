// Bytes of unknown origin, such as file names, as text that may be shown.
import TextCore

enum UTF8Text {
  /// `bytes` with every malformed sequence replaced by U+FFFD; the same array when there is none.
  static func repaired(_ bytes: [UInt8]) -> [UInt8] {
    if UTF8Validation.firstInvalidOffset(in: bytes.span) == nil { return bytes }
    return Array(String(decoding: bytes, as: UTF8.self).utf8)
  }

  /// Whether `scalar` would steer a terminal or begin a line of its own: C0, C1, U+2028 and U+2029.
  static func isControlOrLineEnd(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029: true
    default: false
    }
  }

  /// `text` on one line: what would steer a terminal or end the line is written `\u{N}`.
  static func oneLine(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isControlOrLineEnd) else { return text }
    var line = ""
    for scalar in text.unicodeScalars {
      if isControlOrLineEnd(scalar) {
        line += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      } else {
        line.unicodeScalars.append(scalar)
      }
    }
    return line
  }
}
