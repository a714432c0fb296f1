// A check's result as JUnit XML: a test case for every rule that is kept, and one for every finding.

/// Writes the dialect that Jenkins, GitLab, GitHub actions and Azure read: `testsuites`, `testsuite`, `testcase` with
/// `failure`, `error` or `skipped`.
enum JUnitFormat {
  /// Of one rule, as many findings become test cases; a message tells of the rest.
  static let shown = 200

  static func render(_ result: CheckResult) -> [UInt8] {
    var suites = ""
    var total = Count()
    for (index, use) in result.rules.enumerated() { suites += suite(use, index, result, &total) }
    if !result.failures.isEmpty { suites += unreadable(result, &total) }
    let head =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"winnow check\" \(total.attributes)>\n"
    return Array((head + suites + "</testsuites>\n").utf8)
  }

  private struct Count {
    var tests = 0
    var failures = 0
    var errors = 0
    var skipped = 0

    var attributes: String {
      "tests=\"\(tests)\" failures=\"\(failures)\" errors=\"\(errors)\" skipped=\"\(skipped)\" time=\"0\""
    }

    mutating func add(_ other: Count) {
      tests += other.tests
      failures += other.failures
      errors += other.errors
      skipped += other.skipped
    }
  }

  private static func suite(_ use: RuleUse, _ index: Int, _ result: CheckResult, _ total: inout Count)
    -> String
  {
    let found = result.findings.filter { $0.rule == use.rule.name && $0.scope == use.scope }
    var count = Count()
    var cases = ""
    for finding in found.prefix(shown) {
      count.tests += 1
      cases += testCase(finding, result, &count)
    }
    if found.count > shown {
      count.tests += 1
      count.skipped += 1
      cases += open("and more", use.rule.name)
      cases +=
        "      <skipped message=\"\(found.count - shown) more findings are not listed\"/>\n    </testcase>\n"
    }
    if found.isEmpty {
      count.tests += 1
      cases += open(use.scope == .corpus ? "corpus" : "all documents", use.rule.name).replacingEnd
    }
    total.add(count)
    return
      "  <testsuite name=\"\(XMLText.escaped(use.rule.name)) (\(use.scope.rawValue))\" \(count.attributes)>\n"
      + cases + "  </testsuite>\n"
  }

  private static func testCase(_ finding: Finding, _ result: CheckResult, _ count: inout Count) -> String {
    let place = finding.scope == .corpus ? "corpus" : result.path(of: finding.document).description
    let message = XMLText.escaped(UTF8Text.oneLine(finding.message))
    let body = XMLText.escaped(result.place(of: finding)) + ": " + XMLText.escaped(finding.fix)
    var text = open(place, finding.rule)
    if finding.isKnown || finding.level == .warning {
      count.skipped += 1
      let why = finding.isKnown ? "known" : "warning"
      text += "      <skipped message=\"\(why): \(message)\"/>\n"
    } else {
      count.failures += 1
      text += "      <failure message=\"\(message)\" type=\"\(finding.rule)\">\(body)</failure>\n"
    }
    return text + "    </testcase>\n"
  }

  private static func unreadable(_ result: CheckResult, _ total: inout Count) -> String {
    var count = Count()
    var cases = ""
    for failure in result.failures.prefix(shown) {
      count.tests += 1
      count.errors += 1
      cases += open(result.path(of: failure.path).description, "unreadable")
      let message = XMLText.escaped(UTF8Text.oneLine(failure.message))
      cases += "      <error message=\"\(message)\" type=\"unreadable\"/>\n    </testcase>\n"
    }
    total.add(count)
    return "  <testsuite name=\"unreadable\" \(count.attributes)>\n\(cases)  </testsuite>\n"
  }

  private static func open(_ name: String, _ rule: String) -> String {
    "    <testcase name=\"\(XMLText.escaped(name))\" classname=\"winnow.\(XMLText.escaped(rule))\" time=\"0\">\n"
  }
}

extension String {
  /// An element without content: `<a>` and a line end as `<a/>`.
  fileprivate var replacingEnd: String { dropLast(2) + "/>\n" }
}
