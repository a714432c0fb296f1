// A check's result as a code quality report of GitLab: what Code Climate's format has in common with it.

enum GitLabFormat {
  static func render(_ result: CheckResult) -> [UInt8] {
    var writer = JSONWriter(indentation: 2)
    writer.array { writer in
      for finding in result.newFindings {
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
