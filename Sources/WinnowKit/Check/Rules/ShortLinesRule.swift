// The rule that measures lines of fewer than 30 characters.
import TextQuality

/// Lines of fewer than 30 characters.
enum ShortLinesRule: QualityRule {
  static let name = "short-lines"
  static let summary = "Lines of fewer than 30 characters."
  static let value = RuleValue.ratio(.shortLines, to: .lines)
  static let unit = RuleUnit.share("of the lines")
  static let limits = RuleLimits(max: 0.67)
  static let fix = "Look at the document: it may be a list or a menu rather than text."
  static let examples = [
    RuleExample(["A short one.\nThis line has more than thirty characters.\n"], 0.5)
  ]
}
