// A check's result for people at a terminal.
import TextQuality

enum TextFormat {
  /// Of one rule, as many findings are shown.
  private static let shown = 10

  static func render(_ result: CheckResult) -> [UInt8] {
    var text = ""
    for (index, use) in result.rules.enumerated() where result.outcomes.indices.contains(index) {
      text += findings(of: use, result)
    }
    for failure in result.failures.prefix(shown) {
      text += "unreadable: \(result.path(of: failure.path)): \(UTF8Text.oneLine(failure.message))\n"
    }
    if result.failures.count > shown {
      text += "  and \(Quantity.count(result.failures.count - shown)) more\n"
    }
    text += "\(result.path(of: nil)): \(result.headline)\n"
    return Array((text + measures(result, result.corpus)).utf8)
  }

  private static func findings(of use: RuleUse, _ result: CheckResult) -> String {
    let found = result.findings.filter { $0.rule == use.rule.name && $0.scope == use.scope }
    let new = found.filter { !$0.isKnown }
    guard let first = new.first else { return "" }
    var text = ""
    for finding in new.prefix(shown) {
      text +=
        "\(finding.level.rawValue): \(result.place(of: finding)): \(UTF8Text.oneLine(finding.message))\n"
    }
    if new.count > shown { text += "  and \(Quantity.count(new.count - shown)) more\n" }
    return text + "  \(first.fix)\n"
  }

  private static func measures(_ result: CheckResult, _ corpus: CorpusMeasures) -> String {
    let sums = corpus.sums
    func share(_ part: Measure, _ whole: Measure) -> String {
      sums.share(part, of: whole).map { RuleText.number($0, .share("")) } ?? "-"
    }
    var lines = [
      "\(Quantity.bytes(corpus.bytesRead)), \(Quantity.count(sums[.paragraphs], "paragraph")), "
        + (result.isMeasured(.sentences) ? "\(Quantity.count(sums[.sentences], "sentence")), " : "")
        + "\(Quantity.count(corpus.emptyDocuments)) empty and "
        + "\(Quantity.count(corpus.tinyDocuments)) tiny documents",
      "repeated: \(share(.repeatedDocuments, .documents)) of the documents, "
        + "\(share(.repeatedParagraphs, .paragraphs)) of the paragraphs, \(share(.repeatedLines, .lines)) of the lines, "
        + "\(share(.repeatedCharacters, .paragraphCharacters)) of the characters",
    ]
    let lengths = corpus.lengths.percentiles.filter { [5, 50, 95].contains($0.percent) }
    if !lengths.isEmpty {
      let list = lengths.map { "\(Quantity.count($0.words)) (\($0.percent) %)" }.joined(separator: ", ")
      lines.append("words a document: \(list), at most \(Quantity.count(corpus.lengths.maximum))")
    }
    if let top = corpus.topParagraphs.first {
      lines.append(
        "most repeated, \(Quantity.count(top.count)) times: \(UTF8Text.oneLine(String(top.text.prefix(60))))")
    }
    return lines.map { "  \($0)\n" }.joined()
  }
}
