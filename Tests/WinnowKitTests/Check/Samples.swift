// Results of checks that tests of the formats share.
import TextQuality

@testable import WinnowKit

enum Samples {
  /// Names that hold what formats give a meaning to.
  static let hostileNames = [
    "<script>alert(1)</script>.txt", "a,b:c%d\nline::error ::x.txt", "quote\"'`|*_[x](y)&amp;.txt",
    "\u{202E}txt.exe.txt",
  ]

  /// A result with so many errors and as many warnings about documents, and one error about the corpus.
  static func result(findings count: Int, names: [String] = []) -> CheckResult {
    let uses = [
      RuleUse(RepeatedParagraphsRule.self), RuleUse(MojibakeRule.self),
      RuleUse(ControlCharactersRule.self, level: .warning),
    ]
    var result = CheckResult(inputPath: "texts/", rules: uses)
    result.findings.append(
      finding(uses[0], RelativePath("a/first.txt"), line: 3, value: 0.5, limit: .atMost(0.3)))
    for index in 0..<count {
      let name = index < names.count ? names[index] : "document \(index).txt"
      result.findings.append(finding(uses[1], RelativePath(name), line: 7, value: 2, limit: .atMost(0)))
    }
    for index in 0..<count {
      result.findings.append(
        finding(uses[2], RelativePath("d\(index).txt"), line: nil, value: 1, limit: .atMost(0)))
    }
    result.outcomes = [
      RuleOutcome(value: 0.5, findings: 1), RuleOutcome(value: 9, findings: count),
      RuleOutcome(value: 9, findings: count),
    ]
    result.corpus.sums[.documents] = 2 * count
    result.corpus.topParagraphs = [
      RepeatedParagraph(
        text: "<b>&\"'|`@someone #1 \u{1B}[31m", count: 9, characters: 20,
        places: [ParagraphPlace(path: RelativePath("a/first.txt"), paragraph: 2, line: 3)])
    ]
    result.failures = [
      UnreadableInput(path: RelativePath([0x62, 0xFF, 0x2E, 0x74]), message: "no\ntext <&>")
    ]
    return result
  }

  private static func finding(
    _ use: RuleUse, _ document: RelativePath, line: Int?, value: Double, limit: RuleLimit
  ) -> Finding {
    Finding(
      rule: use.rule.name, level: use.level, scope: use.scope, document: document, line: line, value: value,
      limit: limit, message: "\(use.rule.name): \(RuleText.value(value, use.rule.unit))", fix: use.rule.fix)
  }
}
