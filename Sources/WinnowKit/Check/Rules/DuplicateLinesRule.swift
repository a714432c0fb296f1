// The rule that measures lines that stand earlier in the same document.
import TextQuality

/// Lines that stand earlier in the same document.
enum DuplicateLinesRule: QualityRule {
  static let name = "duplicate-lines"
  static let summary = "Lines that stand earlier in the same document."
  static let value = RuleValue.ratio(.duplicateLines, to: .lines)
  static let unit = RuleUnit.share("of the lines")
  static let limits = RuleLimits(max: 0.3)
  static let fix =
    "Take the repeats out: the stage 'dedup-paragraphs' with \"scope\": \"document\" and \"paragraphs\": \"line\" does."
  static let examples = [
    RuleExample(["a\nb\na\na\n"], 0.5)
  ]
}
