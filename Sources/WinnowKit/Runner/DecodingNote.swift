// Says how a text was read when its bytes were not clean.
import TextCore

extension DecodedText {
  /// One sentence for warnings and reports; `nil` when every byte was understood and the charset is certain.
  var note: String? {
    let place = firstMalformedOffset.map { ", the first at byte \($0)" } ?? ""
    let damage =
      malformedSequences == 0
      ? ""
      : "; \(malformedSequences) malformed sequence\(malformedSequences == 1 ? "" : "s") became U+FFFD\(place)"
    switch evidence {
    case .fallback: return "not valid UTF-8 and no charset declared; read as \(charset.rawValue)\(damage)"
    case .bytePattern: return "no charset declared; by its bytes read as \(charset.rawValue)\(damage)"
    case .byteOrderMark, .declared, .validUTF8:
      return damage.isEmpty ? nil : "read as \(charset.rawValue)\(damage)"
    }
  }
}
