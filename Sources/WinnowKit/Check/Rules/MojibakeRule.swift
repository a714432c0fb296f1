// The rule that measures lines that were read in a wrong charset.
import TextQuality

/// Lines that look like UTF-8 that was read in a wrong charset.
enum MojibakeRule: QualityRule {
  static let name = "mojibake"
  static let summary = "Lines that look like UTF-8 that was read in a wrong charset."
  static let value = RuleValue.count(.mojibake)
  static let unit = RuleUnit.count("line with mojibake", "lines with mojibake")
  static let limits = RuleLimits(max: 0)
  static let reading: String? =
    "Exactly the lines that `normalize` changes with `\"mojibake\": true`; docs/normalization-repair.md says how they are told."
  static let fix =
    "Read the source again in the right charset, or let `normalize` mend it with `\"mojibake\": true`."
  static let examples = [
    RuleExample(["A cafÃ© that isnâ€™t.\nIt stays dÃ©jÃ\u{A0} vu.\n"], 2),
    RuleExample(["Un café où l’on va.\n"], 0),
  ]
}
