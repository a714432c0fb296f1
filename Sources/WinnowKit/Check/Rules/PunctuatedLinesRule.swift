// The rule that measures lines that end in punctuation that ends sentences.
import TextQuality

/// Lines that end in punctuation that ends sentences.
enum PunctuatedLinesRule: QualityRule {
  static let name = "punctuated-lines"
  static let summary = "Lines that end in punctuation that ends sentences."
  static let value = RuleValue.ratio(.punctuatedLines, to: .lines)
  static let unit = RuleUnit.share("of the lines")
  static let limits = RuleLimits(min: 0.12)
  static let reading: String? =
    "`.`, `!`, `?`, `…` and their like in other scripts, quotation marks and brackets behind them aside."
  static let fix = "Look at the document: it may be a list or a menu rather than text."
  static let examples = [
    RuleExample(["One.\nTwo\nThree?\n\u{201C}Four!\u{201D}\n"], 0.75)
  ]
}
