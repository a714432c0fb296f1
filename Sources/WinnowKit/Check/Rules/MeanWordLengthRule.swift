// The rule that measures characters a word, on average.
import TextQuality

/// Characters a word, on average.
enum MeanWordLengthRule: QualityRule {
  static let name = "mean-word-length"
  static let summary = "Characters a word, on average."
  static let value = RuleValue.ratio(.wordCharacters, to: .words)
  static let unit = RuleUnit.number("characters a word")
  static let limits = RuleLimits(min: 3, max: 10)
  static let fix =
    "Look at the document: very short words are tables or noise, very long ones encoded data or text without spaces."
  static let examples = [
    RuleExample(["I am.\n"], 2.0)
  ]
}
