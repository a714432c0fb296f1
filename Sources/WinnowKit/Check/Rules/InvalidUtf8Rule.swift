// The rule that measures documents that are not valid UTF-8, and whose charset is in doubt.
import TextQuality

/// Documents that are not valid UTF-8, and whose charset is in doubt.
enum InvalidUtf8Rule: QualityRule {
  static let name = "invalid-utf8"
  static let summary = "Documents that are not valid UTF-8, and whose charset is in doubt."
  static let value = RuleValue.count(.notUTF8)
  static let unit = RuleUnit.count("document that is not valid UTF-8", "documents that are not valid UTF-8")
  static let limits = RuleLimits(max: 0)
  static let needs: MeasureGroups = [.input]
  static let reading: String? =
    "A document with a byte order mark, or one whose declared charset explains every byte, is in no doubt. 1 for a document that is."
  static let fix =
    "Convert the file to UTF-8, or declare its charset; 'winnow run' writes UTF-8, and its report names the charset that was guessed."
  static let examples = [
    RuleExample(["Fine.\n"], 0)
  ]
}
