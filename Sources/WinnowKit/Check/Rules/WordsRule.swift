// The rule that measures words: pieces between white space; a character of Chinese or Japanese is a word by itself.
import TextQuality

/// Words: pieces between white space; a character of Chinese or Japanese is a word by itself.
enum WordsRule: QualityRule {
  static let name = "words"
  static let summary =
    "Words: pieces between white space; a character of Chinese or Japanese is a word by itself."
  static let value = RuleValue.count(.words)
  static let unit = RuleUnit.count("word", "words")
  static let limits = RuleLimits(min: 50, max: 100_000)
  static let fix =
    "Drop documents that are too short or too long with the stage 'filter-documents', or change the limits."
  static let examples = [
    RuleExample(["One two - three.\n"], 4),
    RuleExample(["\u{6C34}\u{6728}\n"], 2),
  ]
}
