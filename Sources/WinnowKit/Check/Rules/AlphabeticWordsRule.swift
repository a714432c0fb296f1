// The rule that measures words with at least one letter.
import TextQuality

/// Words with at least one letter.
enum AlphabeticWordsRule: QualityRule {
  static let name = "alphabetic-words"
  static let summary = "Words with at least one letter."
  static let value = RuleValue.ratio(.alphabeticWords, to: .words)
  static let unit = RuleUnit.share("of the words")
  static let limits = RuleLimits(min: 0.8)
  static let fix = "Look at the document: it may be a table, a log or code rather than text."
  static let examples = [
    RuleExample(["One 2 3b -\n"], 0.5)
  ]
}
