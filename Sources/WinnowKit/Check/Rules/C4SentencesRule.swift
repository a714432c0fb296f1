// The rule that measures sentences in the lines that the rules of C4 keep.
import TextQuality

/// Sentences in the lines that the rules of C4 keep.
enum C4SentencesRule: QualityRule {
  static let name = "c4-sentences"
  static let summary = "Sentences in the lines that the rules of C4 keep."
  static let value = RuleValue.count(.c4Sentences)
  static let unit = RuleUnit.count("sentence in lines that C4 keeps", "sentences in lines that C4 keeps")
  static let limits = RuleLimits(min: 3)
  static let needs: MeasureGroups = [.c4, .sentences]
  static let reading: String? =
    "A line stays if it ends in `.`, `!`, `?` or `\"` but not in `...`, has five words or more, none of more than 1,000 characters, and holds none of: javascript, terms of use, privacy policy, cookie policy, uses cookies, use of cookies, use cookies."
  static let fix =
    "Drop such documents with the stage 'filter-documents'; pages may have to be stripped to their main content first."
  static let examples = [
    RuleExample(
      [
        "This line has five words. It even has two sentences.\nThis line does not end well\nToo short.\nThis site uses cookies, and you know it.\n"
      ], 2)
  ]
}
