// The rule that measures paragraphs that stand earlier in the same document.
import TextQuality

/// Paragraphs that stand earlier in the same document.
enum DuplicateParagraphsRule: QualityRule {
  static let name = "duplicate-paragraphs"
  static let summary = "Paragraphs that stand earlier in the same document."
  static let value = RuleValue.ratio(.duplicateParagraphs, to: .paragraphs)
  static let unit = RuleUnit.share("of the paragraphs")
  static let limits = RuleLimits(max: 0.3)
  static let fix = "Take the repeats out: the stage 'dedup-paragraphs' with \"scope\": \"document\" does."
  static let examples = [
    RuleExample(["a\n\nb\n\na\n\na\n"], 0.5)
  ]
}
