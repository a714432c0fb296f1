// The rule that measures replacement characters (U+FFFD): text that was lost before winnow saw it.
import TextQuality

/// Replacement characters (U+FFFD): text that was lost before winnow saw it.
enum ReplacementCharactersRule: QualityRule {
  static let name = "replacement-characters"
  static let summary = "Replacement characters (U+FFFD): text that was lost before winnow saw it."
  static let value = RuleValue.count(.replacementCharacters)
  static let unit = RuleUnit.count("replacement character", "replacement characters")
  static let limits = RuleLimits(max: 0)
  static let fix = "Read the source again in the right charset: what U+FFFD stands for cannot be recovered."
  static let examples = [
    RuleExample(["lost \u{FFFD}\u{FFFD}\n"], 2)
  ]
}
