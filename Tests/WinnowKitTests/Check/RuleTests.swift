// The catalog of rules is whole, their examples come true, and the docs say what they declare.
import Foundation
import Testing
import TextQuality

@testable import WinnowKit

/// One rule, for tests of every rule there is.
struct CataloguedRule: Sendable, CustomTestStringConvertible {
  let type: any QualityRule.Type
  var testDescription: String { type.name }
  static let all = RuleCatalog.all.map(CataloguedRule.init)
}

@Suite("rules of quality")
struct RuleTests {
  @Test("every file in Rules is a rule of the catalog, and the other way round")
  func files() throws {
    let folder = Repository.root.appendingPathComponent("Sources/WinnowKit/Check/Rules").path
    let files = try FileManager.default.contentsOfDirectory(atPath: folder)
    #expect(files.sorted() == RuleCatalog.all.map { "\($0).swift" }.sorted())
  }

  @Test("names are unique, also among sets, stages and reasons, and found again")
  func names() {
    let names = RuleCatalog.names + RuleSet.all.map(\.name) + StageCatalog.names
    #expect(Set(names).count == names.count)
    #expect(Set(DropReason.Kind.allCases.map(\.rawValue)).count == DropReason.Kind.allCases.count)
    for rule in RuleCatalog.all {
      #expect(rule.name.wholeMatch(of: /[a-z0-9]+(-[a-z0-9]+)*/) != nil)
      #expect(RuleCatalog.rule(named: rule.name) == rule)
      #expect(DropReason.Kind(rawValue: rule.name) == DropReason.Kind(rule))
    }
    #expect(DropReason.Kind(rawValue: "no-such-rule") == nil)
  }

  @Test("a rule has an example, and speaks in sentences", arguments: CataloguedRule.all)
  func described(_ rule: CataloguedRule) {
    let rule = rule.type
    #expect(!rule.examples.isEmpty)
    #expect(rule.summary.hasSuffix("."))
    #expect(rule.fix.hasSuffix("."))
    #expect(rule.reading?.hasSuffix(".") ?? true)
    #expect(rule.scopes.contains(rule.scope))
    #expect(rule.limits.min != nil || rule.limits.max != nil)
    if case .share = rule.unit, let max = rule.limits.max { #expect((0...1).contains(max)) }
  }

  @Test("every example of a rule comes true", arguments: CataloguedRule.all)
  func examples(_ rule: CataloguedRule) async throws {
    for example in rule.type.examples {
      let directory = try TemporaryDirectory()
      for (index, text) in example.documents.enumerated() { try directory.write(text, to: "\(index).txt") }
      let text = #"{"check": {"rules": ["\#(rule.type.name)"]}}"#
      let configuration = try PipelineConfiguration(
        Array(text.utf8), name: "example", directory: "", needsStages: false)
      let result = try await QualityCheck(directory.path, configuration: configuration).run()
      #expect(rule.type.value.of(result.corpus.sums) == example.value, "\(example.documents)")
    }
  }

  @Test("every measure is part of a rule, or told in the report for itself")
  func measures() {
    var used: Set<Measure> = []
    for rule in RuleCatalog.all {
      switch rule.value {
      case .count(let measure): used.insert(measure)
      case .ratio(let part, let whole): used.formUnion([part, whole])
      }
    }
    let told: Set<Measure> = [
      .pages, .bytesRead, .bytes, .characters, .whiteSpace, .stopWords, .malformedSequences,
    ]
    #expect(used.union(told) == Set(Measure.allCases))
    #expect(used.isDisjoint(with: told))
  }

  @Test("docs/rules.md is current")
  func recorded() throws {
    let path = "docs/rules.md"
    let (start, end) = ("<!-- generated: rules -->\n", "<!-- end generated -->")
    let text = try Repository.text(of: path)
    let opening = try #require(text.range(of: start), "\(path) has no line \(start)")
    let closing = try #require(text.range(of: end, range: opening.upperBound..<text.endIndex))
    let expected =
      text[..<opening.upperBound] + "\n" + RuleDescription.markdownReference() + "\n"
      + text[closing.lowerBound...]
    try Repository.expectGenerated(path, whole: text, is: String(expected))
  }

  @Test(
    "values in words",
    arguments: [
      (0, "0"), (1, "1"), (0.5, "0.5"), (1.0 / 3, "0.33"), (2.0 / 3, "0.67"), (1234.567, "1234.57"),
      (0.0012, "0.0012"),
      (0.000_000_12, "0.00000012"), (-0.5, "-0.5"), (0.999, "1"), (12.30, "12.3"),
    ] as [(Double, String)])
  func decimals(_ value: Double, _ words: String) { #expect(RuleText.decimal(value) == words) }

  @Test("a value that equals its limit keeps the rule")
  func limits() {
    let limits = RuleLimits(min: 1, max: 2)
    #expect(limits.broken(by: 1) == nil && limits.broken(by: 2) == nil)
    #expect(limits.broken(by: 0.99) == .atLeast(1))
    #expect(limits.broken(by: 2.01) == .atMost(2))
  }
}
