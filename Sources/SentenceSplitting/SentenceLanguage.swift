// Names the language whose rules split a text.

/// The language of a text: one that is known, or one to be found out from the text itself.
public struct SentenceLanguage: Sendable, Hashable {
  /// `nil` stands for automatic.
  let code: String?

  /// The language is guessed from the script and the commonest words of the text.
  public static let automatic = SentenceLanguage(known: nil)

  /// The language of a BCP 47 tag such as `en`, `de-AT` or `zh-Hant`; only the language part counts, and
  /// upper and lower case are the same.
  ///
  /// - Throws: `SentenceLanguageError.unknownCode` when there is no data for the language.
  public init(code: String) throws(SentenceLanguageError) {
    var primary = ""
    for byte in code.utf8 {
      guard byte != UInt8(ascii: "-"), byte != UInt8(ascii: "_") else { break }
      let lower = byte &- 0x41 < 26 ? byte + 32 : byte
      primary.unicodeScalars.append(Unicode.Scalar(lower))
    }
    let canonical = SentenceLanguage.alias(primary)
    guard LanguageRules.knownCodes.contains(canonical) else {
      throw .unknownCode(code, known: LanguageRules.knownCodes)
    }
    self.code = canonical
  }

  init(known code: String?) { self.code = code }

  /// The codes that `init(code:)` accepts, sorted.
  public static var knownCodes: [String] { LanguageRules.knownCodes }

  /// Codes that name the same written language in the IANA language subtag registry or in daily use.
  private static func alias(_ code: String) -> String {
    switch code {
    case "no", "nn": "nb"
    case "iw": "he"
    case "in": "id"
    case "mo": "ro"
    case "bs", "sh": "hr"
    case "fil": "tl"
    default: code
    }
  }
}

/// Why a language was not accepted.
public enum SentenceLanguageError: Error, Equatable, CustomStringConvertible {
  /// There is no data for this code; the codes there are data for.
  case unknownCode(String, known: [String])

  /// One sentence for the user, with the codes that would have been accepted.
  public var description: String {
    switch self {
    case .unknownCode(let code, let known):
      "unknown language '\(code)'; known: \(known.joined(separator: ", "))"
    }
  }
}
