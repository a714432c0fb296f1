// The rule that measures lines with the words lorem ipsum, in any case: filler text.
import TextQuality

/// Lines with the words lorem ipsum, in any case: filler text.
enum LoremIpsumRule: QualityRule {
  static let name = "lorem-ipsum"
  static let summary = "Lines with the words lorem ipsum, in any case: filler text."
  static let value = RuleValue.count(.loremIpsum)
  static let unit = RuleUnit.count("line of filler text", "lines of filler text")
  static let limits = RuleLimits(max: 0)
  static let needs: MeasureGroups = [.c4]
  static let fix = "Drop such documents with the stage 'filter-documents'."
  static let examples = [
    RuleExample(["Lorem ipsum dolor sit amet.\n\nText.\n"], 1)
  ]
}
