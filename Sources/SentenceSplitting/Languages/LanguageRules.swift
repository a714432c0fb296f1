// One language's words and options, built once and shared.

/// The data that decides what a period means in one language.
final class LanguageRules: Sendable {
  let code: String
  let options: LanguageOptions
  let words: WordTable<WordTraits>

  init(code: String, options: LanguageOptions, words: [(traits: WordTraits, words: StaticString)]) {
    self.code = code
    self.options = options
    self.words = WordTable<WordTraits>(words)
  }
}
