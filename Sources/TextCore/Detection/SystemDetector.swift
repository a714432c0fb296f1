// The detection of the system's libuchardet.
import CUchardet

/// Asks libuchardet, <https://www.freedesktop.org/wiki/Software/uchardet/>.
enum SystemDetector {
  /// The charset that the library takes `bytes` for; nil if it knows none, or one that cannot be decoded.
  static func charset(of bytes: Span<UInt8>) -> Charset? {
    Charset(label: Array(name(of: bytes).utf8)).flatMap { $0 == .utf8 ? nil : $0 }
  }

  /// The same, under its name for it; empty if it knows none.
  static func name(of bytes: Span<UInt8>) -> String {
    guard let detector = uchardet_new() else { return "" }
    defer { uchardet_delete(detector) }
    let status = bytes.withUnsafeBytes { buffer in
      // The library reads `count` bytes and keeps none of them.
      uchardet_handle_data(detector, buffer.bindMemory(to: CChar.self).baseAddress, buffer.count)
    }
    guard status == 0 else { return "" }
    uchardet_data_end(detector)
    return uchardet_get_charset(detector).map { String(cString: $0) } ?? ""
  }
}
