// The rule that measures number signs (#) a word.
import TextQuality

/// Number signs (#) a word.
enum HashSignsRule: QualityRule {
  static let name = "hash-signs"
  static let summary = "Number signs (#) a word."
  static let value = RuleValue.ratio(.hashSigns, to: .words)
  static let unit = RuleUnit.number("a word")
  static let limits = RuleLimits(max: 0.1)
  static let fix = "Look at the document: it may be a list of tags, or code."
  static let examples = [
    RuleExample(["# One two #three\n"], 0.5)
  ]
}
