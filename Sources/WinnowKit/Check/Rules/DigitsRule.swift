// The rule that measures decimal digits among all characters that are not white space.
import TextQuality

/// Decimal digits among all characters that are not white space.
enum DigitsRule: QualityRule {
  static let name = "digits"
  static let summary = "Decimal digits among all characters that are not white space."
  static let value = RuleValue.ratio(.digits, to: .wordCharacters)
  static let unit = RuleUnit.share("of the characters")
  static let limits = RuleLimits(max: 0.3)
  static let fix = "Look at the document: it may be a table or a log rather than text."
  static let examples = [
    RuleExample(["ab12\n"], 0.5)
  ]
}
