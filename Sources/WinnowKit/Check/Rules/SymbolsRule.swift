// The rule that measures characters that are neither letters nor digits nor white space.
import TextQuality

/// Characters that are neither letters nor digits nor white space.
enum SymbolsRule: QualityRule {
  static let name = "symbols"
  static let summary = "Characters that are neither letters nor digits nor white space."
  static let value = RuleValue.ratio(.symbols, to: .wordCharacters)
  static let unit = RuleUnit.share("of the characters")
  static let limits = RuleLimits(max: 0.3)
  static let fix = "Look at the document: it may be code, a table or mark-up rather than text."
  static let examples = [
    RuleExample(["ab=;\n"], 0.5)
  ]
}
