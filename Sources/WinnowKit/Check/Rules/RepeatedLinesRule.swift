// The rule that measures lines whose text stands earlier in the corpus, in the same document or another.
import TextQuality

/// Lines whose text stands earlier in the corpus, in the same document or another.
enum RepeatedLinesRule: QualityRule {
  static let name = "repeated-lines"
  static let summary = "Lines whose text stands earlier in the corpus, in the same document or another."
  static let value = RuleValue.ratio(.repeatedLines, to: .lines)
  static let unit = RuleUnit.share("of the lines")
  static let limits = RuleLimits(max: 0.3)
  static let scope = RuleScope.corpus
  static let needs: MeasureGroups = [.corpus]
  static let reading: String? =
    "Compared byte by byte, white space around the line aside; the first copy is no repeat, and blank lines do not count."
  static let fix = "Take the repeats out: the stage 'dedup-paragraphs' keeps the first copy of each."
  static let examples = [
    RuleExample(["Home\nOne.\n", "Home\nTwo.\n"], 0.25)
  ]
}
