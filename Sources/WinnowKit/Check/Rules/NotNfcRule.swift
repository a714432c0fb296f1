// The rule that measures combining sequences that are not in Unicode's form NFC.
import TextQuality

/// Combining sequences that are not in Unicode's form NFC.
enum NotNfcRule: QualityRule {
  static let name = "not-nfc"
  static let summary = "Combining sequences that are not in Unicode's form NFC."
  static let value = RuleValue.count(.notNFC)
  static let unit = RuleUnit.count("sequence that is not in NFC", "sequences that are not in NFC")
  static let limits = RuleLimits(max: 0)
  static let needs: MeasureGroups = [.unicodeForm]
  static let fix = "Bring the text into NFC: the stage 'normalize' does."
  static let examples = [
    RuleExample(["e\u{301}te\u{301}\n"], 2)
  ]
}
