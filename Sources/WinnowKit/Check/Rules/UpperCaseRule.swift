// The rule that measures upper-case letters among all letters.
import TextQuality

/// Upper-case letters among all letters.
enum UpperCaseRule: QualityRule {
  static let name = "upper-case"
  static let summary = "Upper-case letters among all letters."
  static let value = RuleValue.ratio(.upperCase, to: .letters)
  static let unit = RuleUnit.share("of the letters")
  static let limits = RuleLimits(max: 0.5)
  static let fix = "Look at the document: it may be a list of names, or shouted."
  static let examples = [
    RuleExample(["AbCd 7\n"], 0.5)
  ]
}
