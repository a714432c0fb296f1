// What `pipeline.json` says under "check".

/// Which rules a check applies, and what it knows of old findings.
public struct CheckConfiguration: Sendable {
  /// The rules, each at most once for a scope.
  public var rules: [RuleUse]
  /// The file that holds the findings that do not fail, relative to the working directory.
  public var baselinePath: String?

  /// What is checked where nothing is said.
  public static let standard = CheckConfiguration(rules: RuleSet.standard.uses, baselinePath: nil)

  init(rules: [RuleUse], baselinePath: String?) {
    self.rules = rules
    self.baselinePath = baselinePath
  }

  /// Reads the members of the object "check".
  init(_ options: inout OptionReader) {
    rules = options.rules(
      "rules", default: RuleSet.standard,
      "The rules and sets of rules to check; a later one replaces an earlier.")
    baselinePath = options.text(
      "baseline", default: String?.none, shownAs: "none", as: "a file",
      "A file of 'winnow check --write-baseline': what it holds does not fail, relative to the configuration file.",
      parse: usablePath)
  }

  /// The options under "check".
  public static var options: [OptionDeclaration] {
    var reader = OptionReader.describing
    _ = CheckConfiguration(&reader)
    return reader.declarations
  }
}
