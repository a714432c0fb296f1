// The rule that measures characters in paragraphs whose text stands earlier in the corpus.
import TextQuality

/// Characters in paragraphs whose text stands earlier in the corpus.
enum RepeatedCharactersRule: QualityRule {
  static let name = "repeated-characters"
  static let summary = "Characters in paragraphs whose text stands earlier in the corpus."
  static let value = RuleValue.ratio(.repeatedCharacters, to: .paragraphCharacters)
  static let unit = RuleUnit.share("of the characters")
  static let limits = RuleLimits(max: 0.3)
  static let scope = RuleScope.corpus
  static let needs: MeasureGroups = [.corpus]
  static let reading: String? =
    "Characters of paragraphs as for `repeated-paragraphs`, white space around them aside."
  static let fix = "Take the repeats out: the stage 'dedup-paragraphs' keeps the first copy of each."
  static let examples = [
    RuleExample(["A longer one.\n\nTwo.\n", "Two.\n"], 4.0 / 21)
  ]
}
