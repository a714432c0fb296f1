// A check's result as a code quality report of GitLab: what Code Climate's format has in common with it.

enum GitLabFormat {
  /// The widget compares whole reports; one of tens of megabytes serves nobody.
  static let shown = 5000

  static func render(_ result: CheckResult) -> [UInt8] {
    // Errors first: where not all are listed, they are what has to be.
    let findings = result.newFindings
    let sorted = findings.filter { $0.level == .error } + findings.filter { $0.level == .warning }
    var writer = JSONWriter(indentation: 2)
    writer.array { writer in
      for finding in sorted.prefix(shown) {
        writer.object { writer in
          writer.member("description", "\(finding.message). \(finding.fix)")
          writer.member("check_name", finding.rule)
          // One rule and scope meet one document at most once, so this is unique within the report.
          writer.member("fingerprint", finding.fingerprint)
          writer.member("severity", finding.level == .error ? "major" : "minor")
          writer.key("location")
          writer.object { writer in
            writer.member("path", result.path(of: finding.document).description)
            writer.key("lines")
            writer.object { $0.member("begin", finding.line ?? 1) }
          }
        }
      }
    }
    return writer.bytes + [UInt8(ascii: "\n")]
  }
}
