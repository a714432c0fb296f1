// A check's result as workflow commands of GitHub Actions, which become annotations.

enum GitHubFormat {
  /// GitHub shows ten errors and ten warnings of a step, and drops the rest without a word.
  static let shown = 10

  static func render(_ result: CheckResult) -> [UInt8] {
    var text = ""
    for level in FindingLevel.allCases {
      let found = result.newFindings.filter { $0.level == level }
      for finding in found.prefix(shown) { text += command(finding, result) }
    }
    let hidden = FindingLevel.allCases.reduce(0) { sum, level in
      sum + max(0, result.newFindings.count { $0.level == level } - shown)
    }
    for failure in result.failures.prefix(1) {
      let rest = result.failures.count > 1 ? " (and \(result.failures.count - 1) more)" : ""
      text +=
        "::notice file=\(property(result.path(of: failure.path).description)),title=unreadable::"
        + message(failure.message + rest) + "\n"
    }
    let more = hidden > 0 ? "; \(Quantity.count(hidden)) of them without an annotation" : ""
    return Array((text + "::notice title=winnow check::\(message(result.headline + more))\n").utf8)
  }

  private static func command(_ finding: Finding, _ result: CheckResult) -> String {
    var properties = "file=\(property(result.path(of: finding.document).description))"
    if let line = finding.line { properties += ",line=\(line)" }
    properties += ",title=\(property(finding.rule))"
    return "::\(finding.level.rawValue) \(properties)::\(message("\(finding.message). \(finding.fix)"))\n"
  }

  /// As the runner reads it back (`actions/toolkit`, command.ts): `%`, CR and LF are escaped.
  static func message(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": result += "%25"
      case "\r": result += "%0D"
      case "\n": result += "%0A"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// In properties, which end at a comma or colons, these are escaped too.
  static func property(_ text: String) -> String {
    var result = ""
    for scalar in message(text).unicodeScalars {
      switch scalar {
      case ":": result += "%3A"
      case ",": result += "%2C"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
