// Why bytes could not be read as text, in words that say what to do about it.

/// Why `TextDecoder` gives no text.
public enum TextDecodingError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The bytes are a file of another kind; `offset` is where that shows.
  case notText(BinaryKind, offset: Int)
  /// The document declares a charset that no decoder should read (ISO-2022-KR, ISO-2022-CN, HZ).
  case refusedCharset(label: String)
  /// The C library came without its converter for this charset.
  case converterMissing(Charset)

  /// A sentence that names the cause and the fix.
  public var description: String {
    switch self {
    case .notText(let kind, let offset):
      "not text but \(kind.name) (seen at byte \(offset)); \(kind.advice)"
    case .refusedCharset(let label):
      "declared as \(label), which is not decoded; convert it to UTF-8 with iconv first"
    case .converterMissing(let charset):
      "this system has no converter for \(charset.rawValue); install the C library's gconv modules"
        + " (glibc-gconv-extra on Fedora) or convert the file to UTF-8 first"
    }
  }
}
