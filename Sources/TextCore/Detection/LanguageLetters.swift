// The generated statistics of letters, by language.
import CKernels

/// Which letter follows which in one language.
struct LanguageLetters: @unchecked Sendable {
  // `@unchecked`: points into constant tables of C that nobody writes.
  let letterCount: Int
  /// The letters in lower case, ascending; `letterCount` of them.
  let letters: UnsafePointer<UInt16>
  /// `letterCount + 1` rows and columns.
  let costs: UnsafePointer<UInt8>

  /// All languages by ISO 639-1.
  static let byName: [String: LanguageLetters] = {
    var all: [String: LanguageLetters] = [:]
    for index in 0..<winnow_language_count() {
      let language = winnow_language_at(index)
      guard let name = language.name, let letters = language.letters, let costs = language.costs else {
        continue
      }
      all[String(cString: name)] = LanguageLetters(
        letterCount: language.letterCount, letters: letters, costs: costs)
    }
    return all
  }()
}
