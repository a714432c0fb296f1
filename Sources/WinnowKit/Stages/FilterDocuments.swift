// The stage that drops documents that break rules of quality.
import TextQuality

/// Drops documents by the rules that `winnow check` measures.
struct FilterDocuments: DocumentStage {
  static let name = "filter-documents"
  static let summary =
    "Drop documents that break rules of quality, those of `winnow check`; pages with their mark-up pass untouched."
  static let examples = [
    StageExample(
      #"{"rules": [{"rule": "words", "min": 3}]}"#, before: ["One two three.\n", "One two.\n"],
      after: ["One two three.\n", nil]),
    StageExample(
      #"{"rules": ["curly-brackets", {"rule": "digits", "max": 0.5}]}"#,
      before: ["if (a) { b }\n", "1234 5678 abc\n", "Room 101.\n"], after: [nil, nil, "Room 101.\n"]),
    StageExample(#"{"rules": ["c4"]}"#, before: ["Lorem ipsum.\n"], after: [nil]),
  ]

  private let rules: [(value: RuleValue, limits: RuleLimits, reason: DropReason)]
  private let groups: MeasureGroups

  init(_ options: inout OptionReader) {
    let uses = options.rules(
      "rules", default: .gopherQuality,
      "The rules and sets of rules that a document must keep; the first one it breaks is the reason of its drop.",
      refusal: Self.refusal)
    rules = uses.map { ($0.rule.value, $0.limits, DropReason(DropReason.Kind($0.rule))) }
    groups = uses.reduce(into: []) { $0.formUnion($1.rule.needs) }
  }

  func process(_ document: inout Document) -> Verdict {
    if document.format == .html { return .keep }
    var meter = DocumentMeter(groups)
    let measures = meter.measure(&document).measures
    for rule in rules {
      if let value = rule.value.of(measures), rule.limits.broken(by: value) != nil {
        return .drop(rule.reason)
      }
    }
    return .keep
  }

  /// Why a rule is of no use to a stage that knows one document, and no more of it than its text.
  private static func refusal(_ use: RuleUse) -> String? {
    if use.rule.needs.contains(.corpus) {
      return "compares documents; 'dedup-paragraphs' and 'dedup-documents' take repeats out"
    }
    if use.rule.needs.contains(.boilerplate) {
      return "needs the page's mark-up; 'strip-html' with \"content\": \"main\" takes boilerplate out"
    }
    if use.rule.needs.contains(.input) { return "judges the bytes of the file, which are text by now" }
    if use.scope == .corpus, use.rule.scope == .document {
      return "is asked about the corpus; a stage judges documents"
    }
    return nil
  }
}
