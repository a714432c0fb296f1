// The rule that measures characters of paragraphs that stand earlier in the same document.
import TextQuality

/// Characters of paragraphs that stand earlier in the same document.
enum DuplicateParagraphCharactersRule: QualityRule {
  static let name = "duplicate-paragraph-characters"
  static let summary = "Characters of paragraphs that stand earlier in the same document."
  static let value = RuleValue.ratio(.duplicateParagraphCharacters, to: .paragraphCharacters)
  static let unit = RuleUnit.share("of the characters")
  static let limits = RuleLimits(max: 0.2)
  static let fix = "Take the repeats out: the stage 'dedup-paragraphs' with \"scope\": \"document\" does."
  static let examples = [
    RuleExample(["abc\n\nb\n\nb\n"], 0.2)
  ]
}
