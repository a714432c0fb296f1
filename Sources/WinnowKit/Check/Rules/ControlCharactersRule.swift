// The rule that measures control characters (category Cc) other than tab, line ends and form feed.
import TextQuality

/// Control characters (category Cc) other than tab, line ends and form feed.
enum ControlCharactersRule: QualityRule {
  static let name = "control-characters"
  static let summary = "Control characters (category Cc) other than tab, line ends and form feed."
  static let value = RuleValue.count(.controls)
  static let unit = RuleUnit.count("control character", "control characters")
  static let limits = RuleLimits(max: 0)
  static let fix = "Take them out: the stage 'normalize' does."
  static let examples = [
    RuleExample(["a\u{7}b\u{1B}[0m\n"], 2)
  ]
}
