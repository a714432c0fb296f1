// The rule that measures documents of one to nine words.
import TextQuality

/// Documents of one to nine words.
enum TinyDocumentsRule: QualityRule {
  static let name = "tiny-documents"
  static let summary = "Documents of one to nine words."
  static let value = RuleValue.ratio(.tinyDocuments, to: .documents)
  static let unit = RuleUnit.share("of the documents")
  static let limits = RuleLimits(max: 0.25)
  static let scope = RuleScope.corpus
  static let fix = "Drop them with the stage 'filter-documents' and the rule 'words', or raise the limit."
  static let examples = [
    RuleExample(["Two words.\n", "One two three four five six seven eight nine ten.\n"], 0.5)
  ]
}
