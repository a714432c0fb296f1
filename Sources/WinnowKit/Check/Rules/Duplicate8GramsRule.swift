// The rule that measures characters of words in sequences of eight words that stand earlier in the same document.
import TextQuality

/// Characters of words in sequences of eight words that stand earlier in the same document.
enum Duplicate8GramsRule: QualityRule {
  static let name = "duplicate-8-grams"
  static let summary =
    "Characters of words in sequences of eight words that stand earlier in the same document."
  static let value = RuleValue.ratio(.duplicateEightgrams, to: .wordCharacters)
  static let unit = RuleUnit.share("of the characters of words")
  static let limits = RuleLimits(max: 0.12)
  static let scopes: [RuleScope] = [.document]
  static let needs: MeasureGroups = [.wordSequences]
  static let reading: String? =
    "The first occurrence counts nothing, and a word in several repeated sequences counts once. Words are compared byte by byte."
  static let fix = "Look at the document: its text may be made by a machine, or to attract search engines."
  static let examples = [
    RuleExample(["a b c d e f g h x a b c d e f g h yyyy\n"], 8.0 / 21),
    RuleExample(["a b c d e f g h\n"], 0),
  ]
}
