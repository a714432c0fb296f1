// The rule that measures opening curly brackets: a sign of code.
import TextQuality

/// Opening curly brackets: a sign of code.
enum CurlyBracketsRule: QualityRule {
  static let name = "curly-brackets"
  static let summary = "Opening curly brackets: a sign of code."
  static let value = RuleValue.count(.curlyBrackets)
  static let unit = RuleUnit.count("opening curly bracket", "opening curly brackets")
  static let limits = RuleLimits(max: 0)
  static let fix = "Drop such documents with the stage 'filter-documents', where text alone is wanted."
  static let examples = [
    RuleExample(["if (a) { b }\n"], 1)
  ]
}
