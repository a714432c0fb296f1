// The rule that measures line ends that are not those of most lines of the document.
import TextQuality

/// Line ends that are not those of most lines of the document.
enum MixedLineEndsRule: QualityRule {
  static let name = "mixed-line-ends"
  static let summary = "Line ends that are not those of most lines of the document."
  static let value = RuleValue.count(.oddLineEnds)
  static let unit = RuleUnit.count("line end unlike the others", "line ends unlike the others")
  static let limits = RuleLimits(max: 0)
  static let reading: String? =
    "LF, CR LF and CR are told apart; of equally many the first of this list is taken for the usual one."
  static let fix = "Write all line ends alike: the stage 'normalize' writes LF."
  static let examples = [
    RuleExample(["a\r\nb\r\nc\n"], 1),
    RuleExample(["a\r\nb\r\n"], 0),
  ]
}
