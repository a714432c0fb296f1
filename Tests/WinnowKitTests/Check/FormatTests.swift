// The forms of a check's result, each against its schema or by the rules of whoever reads it.
import Foundation
#if canImport(FoundationXML)
  import FoundationXML
#endif
import Testing

@testable import WinnowKit

@Suite("formats of a check's result")
struct FormatTests {
  private let hostile = Samples.result(findings: 4, names: Samples.hostileNames)

  private func text(_ format: CheckFormat, _ result: CheckResult) throws -> String {
    String(decoding: try format.render(result), as: UTF8.self)
  }

  private func json(_ format: CheckFormat, _ result: CheckResult) throws -> Any {
    try JSONSerialization.jsonObject(with: Data(format.render(result)))
  }

  // MARK: - SARIF

  @Test(
    "SARIF has what the schema of 2.1.0 demands, and nothing that it does not know", arguments: [0, 4, 30])
  func sarif(_ count: Int) throws {
    let checker = try JSONSchemaChecker(
      Repository.text(of: "Tests/WinnowKitTests/Check/sarif-2.1.0-part.json").utf8)
    #expect(try checker.accepts(text(.sarif, Samples.result(findings: count, names: Samples.hostileNames))))
    #expect(try !checker.accepts(#"{"version": "2.1.0", "runs": [{"tool": {"driver": {}}}]}"#))
    #expect(try !checker.accepts(#"{"version": "2.0.0", "runs": []}"#))
  }

  @Test("SARIF names a rule of the driver in every result, and fingerprints that tell results apart")
  func sarifResults() throws {
    let log = try #require(try json(.sarif, hostile) as? [String: Any])
    let run = try #require((log["runs"] as? [[String: Any]])?.first)
    let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
    let rules = try #require(driver["rules"] as? [[String: Any]]).compactMap { $0["id"] as? String }
    let results = try #require(run["results"] as? [[String: Any]])
    #expect(results.count == hostile.findings.count)
    var prints: Set<String> = []
    for result in results {
      let index = try #require(result["ruleIndex"] as? Int)
      #expect(rules[index] == result["ruleId"] as? String)
      let print = try #require((result["partialFingerprints"] as? [String: String])?["winnowFinding/v1"])
      #expect(prints.insert(print).inserted)
    }
  }

  @Test("a fingerprint stays the same whatever was measured, and wherever the corpus breaks a rule")
  func stableFingerprints() {
    let finding = hostile.findings[1]
    let again = Finding(
      rule: finding.rule, level: .warning, scope: finding.scope, document: finding.document, line: 99,
      value: 99,
      limit: .atMost(1), message: "", fix: "")
    #expect(finding.fingerprint == again.fingerprint)
    #expect(finding.fingerprint.count == 32)
    let corpus = hostile.findings[0]
    let elsewhere = Finding(
      rule: corpus.rule, level: .error, scope: .corpus, document: nil, line: nil, value: 1, limit: .atMost(0),
      message: "",
      fix: "")
    #expect(corpus.fingerprint == elsewhere.fingerprint)
    #expect(corpus.fingerprint != finding.fingerprint)
  }

  @Test("addresses in SARIF are those of RFC 3986")
  func addresses() {
    #expect(URIText.encoded("a b/c:d%<é>.txt".utf8) == "a%20b/c%3Ad%25%3C%C3%A9%3E.txt")
    #expect(URIText.encoded([0xFF, 0x2F, 0x61]) == "%FF/a")
    #expect(URIText.encoded("//host/x".utf8) == "/host/x")
  }

  @Test("SARIF lists no more than code scanning shows, and errors first")
  func manyResults() throws {
    let many = Samples.result(findings: 3000)
    let log = try #require(try json(.sarif, many) as? [String: Any])
    let run = try #require((log["runs"] as? [[String: Any]])?.first)
    let results = try #require(run["results"] as? [[String: Any]])
    #expect(results.count == SARIFFormat.shown)
    #expect(results.prefix(3001).allSatisfy { $0["level"] as? String == "error" })
    #expect(try text(.sarif, many).contains("1001 more findings are not listed"))
  }

  // MARK: - JUnit

  @Test("JUnit XML is well-formed, and its counts are those of its cases", arguments: [0, 4, 300])
  func junit(_ count: Int) throws {
    let reader = JUnitReader()
    let parser = XMLParser(
      data: Data(try CheckFormat.junit.render(Samples.result(findings: count, names: Samples.hostileNames))))
    parser.delegate = reader
    #expect(parser.parse(), "\(String(describing: parser.parserError))")
    #expect(reader.isConsistent)
    #expect(reader.failures == 1 + min(count, JUnitFormat.shown))
    #expect(reader.errors == 1)
  }

  @Test("xmllint takes JUnit XML by the schema that servers share", .enabled(if: XMLLint.isThere))
  func junitSchema() throws {
    let schema = Repository.root.appendingPathComponent("Tests/WinnowKitTests/Check/junit.xsd").path
    for count in [0, 4, 300] {
      let result = Samples.result(findings: count, names: Samples.hostileNames)
      #expect(try XMLLint.accepts(CheckFormat.junit.render(result), schema: schema))
    }
    #expect(try !XMLLint.accepts(Array("<testsuites><testcase/></testsuites>".utf8), schema: schema))
  }

  // MARK: - GitHub and GitLab

  @Test("annotations are escaped as the runner reads them, one a line")
  func github() throws {
    let lines = try text(.github, hostile).split(separator: "\n")
    #expect(lines.count == 1 + 4 + 4 + 1 + 1)
    for line in lines {
      #expect(line.wholeMatch(of: /::(error|warning|notice) [^:]*::[^\r\n]*/) != nil, "\(line)")
    }
    let escaped = #"::error file=texts/a%2Cb%3Ac%25d\x0aline%3A%3Aerror %3A%3Ax.txt,line=7,title=mojibake::"#
    #expect(lines[2].hasPrefix(escaped))
    #expect(GitHubFormat.message("100 %\r\n::error::") == "100 %25%0D%0A::error::")
  }

  @Test("ten errors and ten warnings become annotations, and the rest a number")
  func githubCap() throws {
    let lines = try text(.github, Samples.result(findings: 30)).split(separator: "\n")
    #expect(lines.count { $0.hasPrefix("::error ") } == 10)
    #expect(lines.count { $0.hasPrefix("::warning ") } == 10)
    #expect(
      lines.last?.contains("31 errors, 30 warnings, 1 unreadable; 41 of them without an annotation") == true)
  }

  @Test("a code quality report has every member that GitLab needs, and unique fingerprints")
  func gitlab() throws {
    let issues = try #require(try json(.gitlab, hostile) as? [[String: Any]])
    #expect(issues.count == hostile.findings.count)
    #expect(Set(issues.compactMap { $0["fingerprint"] as? String }).count == issues.count)
    for issue in issues {
      #expect(Set(issue.keys) == ["description", "check_name", "fingerprint", "severity", "location"])
      #expect(["info", "minor", "major", "critical", "blocker"].contains(issue["severity"] as? String))
      let location = try #require(issue["location"] as? [String: Any])
      #expect((location["path"] as? String)?.hasPrefix("texts/") == true)
      #expect(((location["lines"] as? [String: Any])?["begin"] as? Int ?? 0) >= 1)
    }
  }

  @Test("a code quality report lists no more than a widget can show, and errors first")
  func manyIssues() throws {
    let issues = try #require(try json(.gitlab, Samples.result(findings: 3000)) as? [[String: Any]])
    #expect(issues.count == GitLabFormat.shown)
    #expect(issues.prefix(3001).allSatisfy { $0["severity"] as? String == "major" })
  }

  // MARK: - Markdown, JSON, text

  @Test("nothing in Markdown is mark-up that we did not write")
  func markdown() throws {
    let text = try text(.markdown, hostile)
    #expect(
      !text.contains("<script") && !text.contains("<b>") && !text.contains("@someone")
        && !text.contains("\u{1B}"))
    for line in text.split(separator: "\n") where line.hasPrefix("|") {
      let bars = line.replacing(#"\|"#, with: "").count { $0 == "|" }
      #expect([4, 5, 7].contains(bars), "\(line)")
    }
    #expect(MarkdownFormat.escaped("a|b_c*[d](e)") == #"a\|b\_c\*\[d\]\(e\)"#)
  }

  @Test("Markdown stays small whatever is found")
  func markdownSize() throws {
    #expect(try CheckFormat.markdown.render(Samples.result(findings: 20_000)).count < 64_000)
  }

  @Test("JSON holds every finding")
  func everything() throws {
    let all = try #require(try json(.json, Samples.result(findings: 3000)) as? [String: Any])
    #expect((all["findings"] as? [Any])?.count == 6001)
    #expect(all["breaches"] as? Int == 3001)
    #expect((all["rules"] as? [Any])?.count == 3)
  }

  @Test("text shows ten findings of a rule and the number of the others, and steers no terminal")
  func forPeople() throws {
    let text = try text(.text, Samples.result(findings: 30, names: Samples.hostileNames))
    #expect(text.split(separator: "\n").count { $0.hasPrefix("error: ") } == 11)
    #expect(text.contains("  and 20 more\n"))
    #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
  }

  @Test("what the baseline knows is told as known, and no annotation")
  func known() throws {
    var result = Samples.result(findings: 2)
    for index in result.findings.indices { result.findings[index].isKnown = true }
    #expect(result.breaches == 0)
    #expect(try text(.github, result).split(separator: "\n").count == 2)
    #expect(try (json(.gitlab, result) as? [Any])?.isEmpty == true)
    #expect(try text(.junit, result).contains("<skipped message=\"known: "))
    #expect(try text(.sarif, result).contains("\"suppressions\""))
    #expect(try text(.text, result).contains("0 errors, 0 warnings, 5 known"))
  }
}

/// Adds up what JUnit XML holds.
private final class JUnitReader: NSObject, XMLParserDelegate {
  private(set) var failures = 0
  private(set) var errors = 0
  private(set) var isConsistent = true
  private var counts: [String: Int] = [:]
  private var announced: [String: Int] = [:]

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    counts[name, default: 0] += 1
    if name == "testsuite" {
      for key in ["tests", "failures", "errors", "skipped"] {
        announced[key, default: 0] += attributes[key].flatMap(Int.init) ?? 0
      }
    }
    if name == "testcase", attributes["classname"] == nil || attributes["name"] == nil {
      isConsistent = false
    }
  }

  func parserDidEndDocument(_ parser: XMLParser) {
    (failures, errors) = (counts["failure"] ?? 0, counts["error"] ?? 0)
    let found = [
      "tests": counts["testcase"] ?? 0, "failures": failures, "errors": errors,
      "skipped": counts["skipped"] ?? 0,
    ]
    isConsistent = isConsistent && found == announced
  }
}

/// The program of libxml2 that validates XML.
private enum XMLLint {
  private static let path = "/usr/bin/xmllint"

  static var isThere: Bool { FileManager.default.isExecutableFile(atPath: path) }

  static func accepts(_ xml: [UInt8], schema: String) throws -> Bool {
    let directory = try TemporaryDirectory()
    try directory.write(xml, to: "junit.xml")
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = ["--noout", "--nonet", "--schema", schema, directory.path("junit.xml")]
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus == 0
  }
}
