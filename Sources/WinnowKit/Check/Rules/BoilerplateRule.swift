// The rule that measures text of HTML pages that is not their main content: navigation, advertisements, notices.
import TextQuality

/// Text of HTML pages that is not their main content: navigation, advertisements, notices.
enum BoilerplateRule: QualityRule {
  static let name = "boilerplate"
  static let summary =
    "Text of HTML pages that is not their main content: navigation, advertisements, notices."
  static let value = RuleValue.ratio(.boilerplateCharacters, to: .pageCharacters)
  static let unit = RuleUnit.share("of the characters of pages")
  static let limits = RuleLimits(max: 0.9)
  static let scope = RuleScope.corpus
  static let needs: MeasureGroups = [.boilerplate]
  static let reading: String? =
    "Characters other than white space: all that 'strip-html' takes with \"content\": \"all\", less what it takes with \"main\"."
  static let fix = "Take the main content alone: the stage 'strip-html' with \"content\": \"main\" does."
  static let examples = [
    RuleExample(["No page.\n"], nil)
  ]
}
