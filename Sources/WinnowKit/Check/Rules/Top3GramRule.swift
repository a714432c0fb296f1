// The rule that measures characters of the most frequent sequence of three words, all its occurrences together.
import TextQuality

/// Characters of the most frequent sequence of three words, all its occurrences together.
enum Top3GramRule: QualityRule {
  static let name = "top-3-gram"
  static let summary =
    "Characters of the most frequent sequence of three words, all its occurrences together."
  static let value = RuleValue.ratio(.topTrigram, to: .wordCharacters)
  static let unit = RuleUnit.share("of the characters of words")
  static let limits = RuleLimits(max: 0.18)
  static let scopes: [RuleScope] = [.document]
  static let needs: MeasureGroups = [.wordSequences]
  static let reading: String? =
    "A sequence that occurs once counts nothing; among equally frequent ones the longest counts. Words are compared byte by byte."
  static let fix = "Look at the document: its text may be made by a machine, or to attract search engines."
  static let examples = [
    RuleExample(["a b c x a b c yyyy\n"], 6.0 / 11),
    RuleExample(["One two three four five.\n"], 0),
  ]
}
