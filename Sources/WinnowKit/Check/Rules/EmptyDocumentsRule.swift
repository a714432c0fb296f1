// The rule that measures documents without a single word.
import TextQuality

/// Documents without a single word.
enum EmptyDocumentsRule: QualityRule {
  static let name = "empty-documents"
  static let summary = "Documents without a single word."
  static let value = RuleValue.count(.emptyDocuments)
  static let unit = RuleUnit.count("document without text", "documents without text")
  static let limits = RuleLimits(max: 0)
  static let fix = "Leave them out with \"exclude\", or drop them with the stage 'filter-documents'."
  static let examples = [
    RuleExample(["One.\n", " \n"], 1)
  ]
}
