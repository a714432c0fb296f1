// The rule that measures documents whose text is that of an earlier one.
import TextQuality

/// Documents whose text is that of an earlier one.
enum RepeatedDocumentsRule: QualityRule {
  static let name = "repeated-documents"
  static let summary = "Documents whose text is that of an earlier one."
  static let value = RuleValue.ratio(.repeatedDocuments, to: .documents)
  static let unit = RuleUnit.share("of the documents")
  static let limits = RuleLimits(max: 0.05)
  static let scope = RuleScope.corpus
  static let needs: MeasureGroups = [.corpus]
  static let reading: String? =
    "Two documents are the same if their paragraphs are, white space around them aside; documents without text repeat nothing."
  static let fix = "Take the repeats out: the stage 'dedup-documents' keeps the first copy of each."
  static let examples = [
    RuleExample(["One.\n", "Two.\n", "One.\n", "One.\n"], 0.5)
  ]
}
