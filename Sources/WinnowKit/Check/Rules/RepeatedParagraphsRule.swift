// The rule that measures paragraphs whose text stands earlier in the corpus, in the same document or another.
import TextQuality

/// Paragraphs whose text stands earlier in the corpus, in the same document or another.
enum RepeatedParagraphsRule: QualityRule {
  static let name = "repeated-paragraphs"
  static let summary = "Paragraphs whose text stands earlier in the corpus, in the same document or another."
  static let value = RuleValue.ratio(.repeatedParagraphs, to: .paragraphs)
  static let unit = RuleUnit.share("of the paragraphs")
  static let limits = RuleLimits(max: 0.3)
  static let scope = RuleScope.corpus
  static let needs: MeasureGroups = [.corpus]
  static let reading: String? =
    "Compared byte by byte, white space around the paragraph aside; the first copy is no repeat."
  static let fix = "Take the repeats out: the stage 'dedup-paragraphs' keeps the first copy of each."
  static let examples = [
    RuleExample(["One.\n\nTwo.\n", "Two.\n\nThree.\n"], 0.25)
  ]
}
