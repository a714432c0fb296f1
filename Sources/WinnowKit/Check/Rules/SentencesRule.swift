// The rule that measures sentences, as the stage 'split-sentences' finds them.
import TextQuality

/// Sentences, as the stage 'split-sentences' finds them.
enum SentencesRule: QualityRule {
  static let name = "sentences"
  static let summary = "Sentences, as the stage 'split-sentences' finds them."
  static let value = RuleValue.count(.sentences)
  static let unit = RuleUnit.count("sentence", "sentences")
  static let limits = RuleLimits(min: 1)
  static let needs: MeasureGroups = [.sentences]
  static let fix = "Drop such documents with the stage 'filter-documents', or change the limit."
  static let examples = [
    RuleExample(["Dr. Ames came. She left.\n"], 2)
  ]
}
