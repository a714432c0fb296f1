// The rule that measures ellipses (`...` or `…`) a word.
import TextQuality

/// Ellipses (`...` or `…`) a word.
enum EllipsesRule: QualityRule {
  static let name = "ellipses"
  static let summary = "Ellipses (`...` or `…`) a word."
  static let value = RuleValue.ratio(.ellipses, to: .words)
  static let unit = RuleUnit.number("a word")
  static let limits = RuleLimits(max: 0.1)
  static let fix =
    "Look at the document: its texts may be cut off; the pages that they lead to have them whole."
  static let examples = [
    RuleExample(["Read more... and\u{2026}\n"], 2.0 / 3)
  ]
}
