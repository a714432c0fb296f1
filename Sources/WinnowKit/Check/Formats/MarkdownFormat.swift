// A check's result as Markdown, for a job summary or a comment.
import TextQuality

enum MarkdownFormat {
  /// Findings and paragraphs that are listed: a job summary holds a megabyte at most.
  private static let shown = 50
  private static let shownParagraphs = 10

  static func render(_ result: CheckResult) -> [UInt8] {
    let verdict = result.breaches == 0 ? "✅ clean" : "❌ breached"
    var text =
      "## winnow check: \(verdict)\n\n\(code(result.path(of: nil).description)): \(result.headline)\n\n"
    text += rules(result) + findings(result) + paragraphs(result) + unreadable(result)
    return Array(text.utf8)
  }

  private static func rules(_ result: CheckResult) -> String {
    var table = "| rule | applies to | level | measured | limit | findings |\n|---|---|---|--:|--:|--:|\n"
    for (use, outcome) in zip(result.rules, result.outcomes) {
      let unit = use.rule.unit
      let value = use.scope == .document ? "" : outcome.value.map { RuleText.number($0, unit) } ?? "–"
      let limits = [
        use.limits.min.map { "≥ " + RuleText.number($0, unit) },
        use.limits.max.map { "≤ " + RuleText.number($0, unit) },
      ].compactMap { $0 }.joined(separator: ", ")
      let known = outcome.known > 0 ? " (\(Quantity.count(outcome.known)) known)" : ""
      table += "| `\(use.rule.name)` | \(use.scope.rawValue) | \(use.level.rawValue) | \(value) | \(limits) "
      table += "| \(Quantity.count(outcome.findings))\(known) |\n"
    }
    return table + "\n"
  }

  private static func findings(_ result: CheckResult) -> String {
    let new =
      result.newFindings.filter { $0.level == .error } + result.newFindings.filter { $0.level == .warning }
    if new.isEmpty { return "" }
    var text = "### Findings\n\n| | where | what | fix |\n|---|---|---|---|\n"
    for finding in new.prefix(shown) {
      let mark = finding.level == .error ? "❌" : "⚠️"
      text +=
        "| \(mark) | \(code(result.place(of: finding))) | \(escaped(finding.message)) | \(escaped(finding.fix)) |\n"
    }
    if new.count > shown { text += "\n… and \(Quantity.count(new.count - shown)) more.\n" }
    return text + "\n"
  }

  private static func paragraphs(_ result: CheckResult) -> String {
    let top = result.corpus.topParagraphs.prefix(shownParagraphs)
    if top.isEmpty { return "" }
    var text = "### Most repeated paragraphs\n\n| times | text | first in |\n|--:|---|---|\n"
    for one in top {
      let first = one.places.first.map { place in
        code(result.path(of: place.path).description + (place.line.map { ":\($0)" } ?? ""))
      }
      text += "| \(Quantity.count(one.count)) | \(escaped(String(one.text.prefix(100)))) | \(first ?? "") |\n"
    }
    return text + "\n"
  }

  private static func unreadable(_ result: CheckResult) -> String {
    if result.failures.isEmpty { return "" }
    var text = "### Unreadable\n\n"
    for failure in result.failures.prefix(shown) {
      text += "* \(code(result.path(of: failure.path).description)): \(escaped(failure.message))\n"
    }
    if result.failures.count > shown {
      text += "* … and \(Quantity.count(result.failures.count - shown)) more\n"
    }
    return text + "\n"
  }

  /// Text that is no mark-up and stays within its cell: everything that Markdown or HTML would read is escaped.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in UTF8Text.oneLine(text).unicodeScalars {
      switch scalar {
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "&": result += "&amp;"
      // An at sign would tell somebody, a number sign link to an issue.
      case "@": result += "&#64;"
      case "#": result += "&#35;"
      case "\\", "`", "*", "_", "{", "}", "[", "]", "(", ")", "|", "~", "!", "$":
        result += "\\"
        result.unicodeScalars.append(scalar)
      case ":": result += "&#58;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// A path as code.
  static func code(_ text: String) -> String {
    // As HTML: between backticks neither a backtick nor a bar can be written.
    var result = "<code>"
    for scalar in UTF8Text.oneLine(text).unicodeScalars {
      let isPlain =
        scalar.value > 0x7F || scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
        || ["/", ".", "-", " "].contains(scalar)
      result += isPlain ? String(scalar) : "&#\(scalar.value);"
    }
    return result + "</code>"
  }
}
