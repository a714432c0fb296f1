// The rule that measures characters of the most frequent sequence of four words, all its occurrences together.
import TextQuality

/// Characters of the most frequent sequence of four words, all its occurrences together.
enum Top4GramRule: QualityRule {
  static let name = "top-4-gram"
  static let summary = "Characters of the most frequent sequence of four words, all its occurrences together."
  static let value = RuleValue.ratio(.topFourgram, to: .wordCharacters)
  static let unit = RuleUnit.share("of the characters of words")
  static let limits = RuleLimits(max: 0.16)
  static let scopes: [RuleScope] = [.document]
  static let needs: MeasureGroups = [.wordSequences]
  static let reading: String? =
    "A sequence that occurs once counts nothing; among equally frequent ones the longest counts. Words are compared byte by byte."
  static let fix = "Look at the document: its text may be made by a machine, or to attract search engines."
  static let examples = [
    RuleExample(["a b c d x a b c d yyyy\n"], 8.0 / 13),
    RuleExample(["One two three four five.\n"], 0),
  ]
}
