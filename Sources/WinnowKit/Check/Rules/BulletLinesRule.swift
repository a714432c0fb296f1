// The rule that measures lines that begin with a bullet.
import TextQuality

/// Lines that begin with a bullet.
enum BulletLinesRule: QualityRule {
  static let name = "bullet-lines"
  static let summary = "Lines that begin with a bullet."
  static let value = RuleValue.ratio(.bulletLines, to: .lines)
  static let unit = RuleUnit.share("of the lines")
  static let limits = RuleLimits(max: 0.9)
  static let reading: String? =
    "Bullets are •, ‣, ⁃, ■, □, ▪, ▫, ▶, ►, ●, ○, ◦, ◆, ➢, ➤, · and, with white space behind them, - and *."
  static let fix = "Look at the document: it may be a list or a menu rather than text."
  static let examples = [
    RuleExample(["- One\n\u{2022} Two\nThree -\n-4\n"], 0.5)
  ]
}
