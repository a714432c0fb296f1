// Reads a list of rules and sets of rules from a configuration.

extension RuleUse {
  /// Members of an object that names one rule.
  static let ruleKey = "rule"
  /// Members of an object that names a set.
  static let setKey = "rules"

  /// What an object that names a rule may hold beside the name.
  static func ruleOptions(_ options: inout OptionReader) -> (RuleLimits?, FindingLevel, RuleScopeChoice) {
    let min = options.number("min", "The smallest value that keeps the rule.")
    let max = options.number("max", "The largest value that keeps the rule.")
    let (level, scope) = setOptions(&options)
    return (min == nil && max == nil ? nil : RuleLimits(min: min, max: max), level, scope)
  }

  /// What an object that names a set may hold beside the name.
  static func setOptions(_ options: inout OptionReader) -> (FindingLevel, RuleScopeChoice) {
    let level = options.choice(
      "level", default: FindingLevel.error, "Errors fail the check, warnings are told; stages take no notice."
    )
    let scope = options.choice(
      "scope", default: RuleScopeChoice.auto,
      "Judge all documents together, or each by itself; auto is what the rule says.")
    return (level, scope)
  }

  /// The uses without those that a later one replaces: the same rule for the same scope.
  static func settled(_ uses: [RuleUse]) -> [RuleUse] {
    var settled: [RuleUse] = []
    for use in uses {
      if let earlier = settled.firstIndex(where: { $0.rule.name == use.rule.name && $0.scope == use.scope }) {
        settled.remove(at: earlier)
      }
      settled.append(use)
    }
    return settled
  }
}

/// The scope as a configuration names it.
enum RuleScopeChoice: String, CaseIterable, Sendable {
  case auto, corpus, document

  var scope: RuleScope? { RuleScope(rawValue: rawValue) }
}

extension OptionReader {
  /// A list of rules and sets.
  ///
  /// - Parameters:
  ///   - fallback: the name of the set that is used where no list is given.
  ///   - refusal: why a use cannot be had here; nil where it can.
  mutating func rules(
    _ name: String, default fallback: RuleSet, _ help: String, refusal: (RuleUse) -> String? = { _ in nil }
  ) -> [RuleUse] {
    declare(name, .rules, default: "[\"\(fallback.name)\"]", help)
    guard let node = value(of: name) else { return fallback.uses }
    guard case .array(let elements) = node.content, !elements.isEmpty else {
      // On the command line a list may be written `--set rules=c4,words`.
      if case .commandLine = source.origin, let list = node.string, !list.isEmpty {
        let names = list.split(separator: ",").map {
          JSONNode(content: .string(Array($0.utf8)), range: node.range)
        }
        return RuleUse.settled(names.enumerated().flatMap { rule(name, $0, $1, refusal) })
      }
      let found = if case .array = node.content { "an empty one" } else { node.typeName }
      report(name, at: node.range.lowerBound, "expected a list of at least one rule, found \(found)")
      return fallback.uses
    }
    return RuleUse.settled(elements.enumerated().flatMap { rule(name, $0, $1, refusal) })
  }

  private mutating func rule(
    _ name: String, _ index: Int, _ node: JSONNode, _ refusal: (RuleUse) -> String?
  ) -> [RuleUse] {
    let place = "\(name)[\(index)]"
    let uses: [RuleUse]
    switch node.content {
    case .string: uses = named(node, place)
    case .object(let members): uses = object(members, node, place)
    default:
      report(
        place, at: node.range.lowerBound,
        #"expected the name of a rule or a set, or an object such as { "rule": "mojibake", "max": 0 }, found "#
          + node.typeName)
      return []
    }
    for use in uses {
      if let reason = refusal(use) {
        report(place, at: node.range.lowerBound, "'\(use.rule.name)' \(reason)")
        return []
      }
    }
    return uses
  }

  /// A rule or a set by its name alone.
  private mutating func named(_ node: JSONNode, _ place: String) -> [RuleUse] {
    if let set = node.string.flatMap(RuleSet.named) { return set.uses }
    if let rule = node.string.flatMap(RuleCatalog.rule) { return [RuleUse(rule)] }
    refuseName(node, place, "a rule or a set", RuleSet.all.map(\.name) + RuleCatalog.names)
    return []
  }

  private mutating func object(_ members: [JSONMember], _ node: JSONNode, _ place: String) -> [RuleUse] {
    let ruleName = members.first { $0.key == RuleUse.ruleKey }?.value
    let setName = members.first { $0.key == RuleUse.setKey }?.value
    guard (ruleName == nil) != (setName == nil) else {
      let found = ruleName == nil ? "neither" : "both"
      report(place, at: node.range.lowerBound, #"expected either "rule" or "rules", found \#(found)"#)
      return []
    }
    let rest = members.filter { ![RuleUse.ruleKey, RuleUse.setKey].contains($0.key) }
    var reader = OptionReader(
      rest, objectOffset: node.range.lowerBound, path: path.isEmpty ? place : "\(path).\(place)",
      source: source)
    defer { adopt(reader) }
    if let ruleName {
      let (limits, level, choice) = RuleUse.ruleOptions(&reader)
      reader.refuseUnknownKeys()
      guard let rule = ruleName.string.flatMap(RuleCatalog.rule) else {
        reader.refuseName(ruleName, RuleUse.ruleKey, "a rule", RuleCatalog.names)
        return []
      }
      if let min = limits?.min, let max = limits?.max, min > max {
        reader.report("max", "is smaller than 'min': no value would keep the rule")
      }
      let scope = choice.scope ?? rule.scope
      guard rule.scopes.contains(scope) else {
        reader.report("scope", "'\(rule.name)' means nothing for a corpus; it judges documents")
        return []
      }
      return [RuleUse(rule, limits: limits, level: level, scope: scope)]
    }
    let (level, choice) = RuleUse.setOptions(&reader)
    reader.refuseUnknownKeys()
    guard let setName, let set = setName.string.flatMap(RuleSet.named) else {
      if let setName { reader.refuseName(setName, RuleUse.setKey, "a set of rules", RuleSet.all.map(\.name)) }
      return []
    }
    return set.uses.map { use in
      var use = use
      if reader.isGiven("level") { use.level = level }
      // A rule for documents alone keeps its scope.
      if let scope = choice.scope, use.rule.scopes.contains(scope) { use.scope = scope }
      return use
    }
  }

  private mutating func refuseName(_ node: JSONNode, _ place: String, _ what: String, _ names: [String]) {
    guard let name = node.string else {
      report(place, at: node.range.lowerBound, "expected the name of \(what), found \(node.typeName)")
      return
    }
    let hint = Suggestion.hint(for: name, among: names)
    report(
      place, at: node.range.lowerBound,
      "unknown \(what.hasPrefix("a set") ? "set of rules" : "rule") '\(name)'"
        + (hint.isEmpty ? "; 'winnow rules' lists them" : hint))
  }
}
