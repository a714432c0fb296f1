// The rule that measures characters of lines that stand earlier in the same document.
import TextQuality

/// Characters of lines that stand earlier in the same document.
enum DuplicateLineCharactersRule: QualityRule {
  static let name = "duplicate-line-characters"
  static let summary = "Characters of lines that stand earlier in the same document."
  static let value = RuleValue.ratio(.duplicateLineCharacters, to: .lineCharacters)
  static let unit = RuleUnit.share("of the characters")
  static let limits = RuleLimits(max: 0.2)
  static let fix =
    "Take the repeats out: the stage 'dedup-paragraphs' with \"scope\": \"document\" and \"paragraphs\": \"line\" does."
  static let examples = [
    RuleExample(["abc\nb\nb\n"], 0.2)
  ]
}
