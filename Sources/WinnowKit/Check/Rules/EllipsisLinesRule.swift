// The rule that measures lines that end in an ellipsis.
import TextQuality

/// Lines that end in an ellipsis.
enum EllipsisLinesRule: QualityRule {
  static let name = "ellipsis-lines"
  static let summary = "Lines that end in an ellipsis."
  static let value = RuleValue.ratio(.ellipsisLines, to: .lines)
  static let unit = RuleUnit.share("of the lines")
  static let limits = RuleLimits(max: 0.3)
  static let fix =
    "Look at the document: its texts may be cut off; the pages that they lead to have them whole."
  static let examples = [
    RuleExample(["One...\nTwo\u{2026}\nThree.\nFour\n"], 0.5)
  ]
}
