// Rules and sets of rules in words: for `winnow rules` and for the docs.

/// Describes rules from what they declare.
public enum RuleDescription {
  /// All rules and sets, one a line.
  public static func list() -> String {
    let names = RuleCatalog.names + RuleSet.all.map(\.name)
    let width = names.map(\.count).max() ?? 0
    func line(_ name: String, _ summary: String) -> String {
      name + String(repeating: " ", count: width - name.count) + "  " + summary + "\n"
    }
    return RuleCatalog.all.map { line($0.name, $0.summary) }.joined() + "\nSets of rules\n"
      + RuleSet.all.map { line($0.name, $0.summary) }.joined()
  }

  /// One rule or set, for a terminal; nil for an unknown name.
  public static func text(_ name: String) -> String? {
    if let set = RuleSet.named(name) { return text(set) }
    guard let rule = RuleCatalog.rule(named: name) else { return nil }
    var text = "\(rule.name)\n\n\(rule.summary)\n"
    if let reading = rule.reading { text += reading + "\n" }
    text += "\nMeasures  \(rule.value.formula.filter { $0 != "`" })\n"
    text +=
      "Limits    \(limits(rule.limits, rule.unit))\nJudges    \(scopes(rule))\nFix       \(rule.fix)\n\nExamples\n"
    for example in rule.examples {
      text += "  \(example.documents.map(quoted).joined(separator: ", "))\n      -> \(value(example, rule))\n"
    }
    return text
  }

  /// What to say behind "unknown rule".
  public static func hint(for name: String) -> String {
    let hint = Suggestion.hint(for: name, among: RuleCatalog.names + RuleSet.all.map(\.name))
    return hint.isEmpty ? "; 'winnow rules' lists them" : hint
  }

  private static func text(_ set: RuleSet) -> String {
    var text = "\(set.name)\n\n\(set.summary)\nSource: \(set.source)\n\n"
    let width = set.uses.map { $0.rule.name.count }.max() ?? 0
    for use in set.uses {
      let padding = String(repeating: " ", count: width - use.rule.name.count)
      text += "  \(use.rule.name)\(padding)  \(limits(use.limits, use.rule.unit))  "
      text += "(\(use.scope.rawValue), \(use.level.rawValue))\n"
    }
    for note in set.notes { text += "\n* \(note)\n" }
    return text
  }

  /// The reference of all sets and rules as Markdown.
  public static func markdownReference() -> String {
    var text = "## Sets of rules\n"
    for set in RuleSet.all {
      text += "\n### `\(set.name)`\n\n\(set.summary)\n"
      if set.source != "ours" { text += "Source: \(set.source).\n" }
      text += "\n| rule | measured as | keeps the rule | judges | level |\n|---|---|---|---|---|\n"
      for use in set.uses {
        text += "| `\(use.rule.name)` | \(use.rule.value.formula) | \(limits(use.limits, use.rule.unit)) "
        text += "| \(use.scope.rawValue) | \(use.level.rawValue) |\n"
      }
      if !set.notes.isEmpty { text += "\n" + set.notes.map { "* \($0)\n" }.joined() }
    }
    text += "\n## Rules\n"
    for rule in RuleCatalog.all {
      text += "\n### `\(rule.name)`\n\n\(rule.summary)"
      if let reading = rule.reading { text += " \(reading)" }
      text += "\n\n* measured as: \(rule.value.formula), in \(unit(rule.unit))\n"
      text +=
        "* by default: \(limits(rule.limits, rule.unit)); judges \(scopes(rule))\n* what helps: \(rule.fix)\n"
      for example in rule.examples {
        let documents = example.documents.map { "`\(quoted($0))`" }.joined(separator: ", ")
        text += "* example: \(documents) → \(value(example, rule))\n"
      }
    }
    return text
  }

  /// The names of counts that rules are made of, and what they count, as Markdown.
  private static func unit(_ unit: RuleUnit) -> String {
    switch unit {
    case .share(let whole): "a share \(whole)"
    case .count(_, let several): several
    case .number(let what): what
    }
  }

  private static func value(_ example: RuleExample, _ rule: any QualityRule.Type) -> String {
    example.value.map { RuleText.value($0, rule.unit) } ?? "no value"
  }

  private static func limits(_ limits: RuleLimits, _ unit: RuleUnit) -> String {
    let words = [
      limits.min.map { RuleText.limit(.atLeast($0), unit) },
      limits.max.map { RuleText.limit(.atMost($0), unit) },
    ]
    return words.compactMap { $0 }.joined(separator: ", ")
  }

  private static func scopes(_ rule: any QualityRule.Type) -> String {
    let other = rule.scopes.filter { $0 != rule.scope }.map(\.rawValue)
    let choice = other.isEmpty ? "" : " (or \"scope\": \"\(other.joined())\")"
    return (rule.scope == .corpus ? "the corpus" : "each document") + choice
  }

  private static func quoted(_ text: String) -> String { JSONWriter.quoted(Array(text.utf8)) }
}
