// A check's result as SARIF 2.1.0 (OASIS, 2020), which code scanning on GitHub and elsewhere reads.

enum SARIFFormat {
  /// GitHub shows no more results of one run.
  static let shown = 5000
  static let schema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

  static func render(_ result: CheckResult) -> [UInt8] {
    var names: [String] = []
    for use in result.rules where !names.contains(use.rule.name) { names.append(use.rule.name) }
    var writer = JSONWriter(indentation: 2)
    writer.object { writer in
      writer.member("$schema", schema)
      writer.member("version", "2.1.0")
      writer.key("runs")
      writer.array { writer in
        writer.object { writer in
          writer.key("tool")
          writer.object { writer in
            writer.key("driver")
            writer.object { writeDriver(names, result, &$0) }
          }
          writer.member("columnKind", "unicodeCodePoints")
          writer.key("invocations")
          writer.array { $0.object { writeInvocation(result, &$0) } }
          writer.key("results")
          writer.array { writer in
            // Errors first: where a viewer shows no more, they are what it should show.
            let sorted =
              result.findings.filter { $0.level == .error } + result.findings.filter { $0.level == .warning }
            for finding in sorted.prefix(shown) {
              writer.object { write(finding, names, result, &$0) }
            }
          }
        }
      }
    }
    return writer.bytes + [UInt8(ascii: "\n")]
  }

  private static func writeDriver(_ names: [String], _ result: CheckResult, _ writer: inout JSONWriter) {
    writer.member("name", "winnow")
    writer.member("semanticVersion", WinnowVersion.current)
    writer.key("rules")
    writer.array { writer in
      for use in names.compactMap({ name in result.rules.first { $0.rule.name == name } }) {
        writer.object { writer in
          writer.member("id", use.rule.name)
          writer.key("shortDescription")
          writer.object { $0.member("text", use.rule.summary) }
          writer.key("help")
          writer.object { $0.member("text", use.rule.fix) }
          writer.key("defaultConfiguration")
          writer.object { $0.member("level", use.level.rawValue) }
        }
      }
    }
  }

  private static func writeInvocation(_ result: CheckResult, _ writer: inout JSONWriter) {
    writer.member("executionSuccessful", result.failures.isEmpty && !result.wasInterrupted)
    var notes = result.failures.prefix(shown).map {
      (level: "error", text: UTF8Text.oneLine($0.message), path: result.path(of: $0.path) as RelativePath?)
    }
    if result.findings.count > shown {
      let text = "\(result.findings.count - shown) more findings are not listed"
      notes.append((level: "warning", text: text, path: nil))
    }
    if notes.isEmpty { return }
    writer.key("toolExecutionNotifications")
    writer.array { writer in
      for note in notes {
        writer.object { writer in
          writer.member("level", note.level)
          writer.key("message")
          writer.object { $0.member("text", note.text) }
          if let path = note.path {
            writer.key("locations")
            writer.array { $0.object { writeLocation(path, line: nil, &$0) } }
          }
        }
      }
    }
  }

  private static func write(
    _ finding: Finding, _ names: [String], _ result: CheckResult, _ writer: inout JSONWriter
  ) {
    writer.member("ruleId", finding.rule)
    if let index = names.firstIndex(of: finding.rule) { writer.member("ruleIndex", index) }
    writer.member("level", finding.level.rawValue)
    writer.key("message")
    writer.object { $0.member("text", "\(finding.message). \(finding.fix)") }
    writer.key("locations")
    writer.array { writer in
      writer.object { writeLocation(result.path(of: finding.document), line: finding.line, &$0) }
    }
    writer.key("partialFingerprints")
    writer.object { $0.member("winnowFinding/v1", finding.fingerprint) }
    if finding.isKnown {
      writer.key("suppressions")
      writer.array { writer in
        writer.object { writer in
          writer.member("kind", "external")
          writer.member("justification", "in the baseline")
        }
      }
    }
    writer.key("properties")
    writer.object { writer in
      writer.member("scope", finding.scope.rawValue)
      writer.member("value", finding.value)
      switch finding.limit {
      case .atMost(let bound): writer.member("max", bound)
      case .atLeast(let bound): writer.member("min", bound)
      }
    }
  }

  private static func writeLocation(_ path: RelativePath, line: Int?, _ writer: inout JSONWriter) {
    writer.key("physicalLocation")
    writer.object { writer in
      writer.key("artifactLocation")
      writer.object { $0.member("uri", URIText.encoded(path.bytes)) }
      writer.key("region")
      writer.object { $0.member("startLine", line ?? 1) }
    }
  }
}

/// Paths as relative references of RFC 3986.
enum URIText {
  static func encoded(_ path: some Sequence<UInt8>) -> String {
    var text = ""
    for byte in path {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E, 0x2F:
        text.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        text += "%" + (digits.count == 1 ? "0" : "") + digits
      }
    }
    // "//" in front would name a host.
    return text.hasPrefix("//") ? "/" + String(text.drop { $0 == "/" }) : text
  }
}
