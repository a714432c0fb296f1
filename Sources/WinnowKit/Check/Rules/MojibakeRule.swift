// The rule that measures places that look like UTF-8 that was read in a wrong charset.
import TextQuality

/// Places that look like UTF-8 that was read in a wrong charset.
enum MojibakeRule: QualityRule {
  static let name = "mojibake"
  static let summary = "Places that look like UTF-8 that was read in a wrong charset."
  static let value = RuleValue.count(.mojibake)
  static let unit = RuleUnit.count("place with mojibake", "places with mojibake")
  static let limits = RuleLimits(max: 0)
  static let reading: String? =
    "Suspected by pattern: a character that a lead byte of UTF-8 stands for in Latin-1 or windows-1252, and behind it as many as belong there that continuation bytes stand for."
  static let fix = "Read the source again in the right charset."
  static let examples = [
    RuleExample(["A cafÃ© that isnâ€™t.\n"], 2),
    RuleExample(["Un café où l’on va.\n"], 0),
  ]
}
