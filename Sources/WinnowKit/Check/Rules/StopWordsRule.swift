// The rule that measures different words among the, be, to, of, and, that, have, with.
import TextQuality

/// Different words among the, be, to, of, and, that, have, with.
enum StopWordsRule: QualityRule {
  static let name = "stop-words"
  static let summary = "Different words among the, be, to, of, and, that, have, with."
  static let value = RuleValue.count(.distinctStopWords)
  static let unit = RuleUnit.count("different stop word", "different stop words")
  static let limits = RuleLimits(min: 2)
  static let scopes: [RuleScope] = [.document]
  static let reading: String? =
    "In any case, punctuation around the word aside; a word that occurs twice counts once."
  static let fix =
    "Look at the document: it may be a list, or no English; the rule is of use for English alone."
  static let examples = [
    RuleExample(["The cat and the dog.\n"], 2)
  ]
}
