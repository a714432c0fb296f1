// A check's result as one HTML page for people.
import HTMLReport
import TextQuality

enum CheckHTML {
  /// Findings and failures that are listed: a page is read, not searched.
  private static let shown = 100

  /// The page; escaped, whatever the documents hold and are called.
  ///
  /// - Throws: an error of the template language when the template that is built in cannot be read.
  static func render(_ result: CheckResult) throws -> [UInt8] { try page(result).html() }

  private static func page(_ result: CheckResult) -> ReportPage {
    let (outcome, word) = outcome(of: result)
    return ReportPage(
      title: "winnow check: \(result.inputPath)", outcome: outcome, outcomeWord: word, lead: result.headline,
      sections: [
        figures(result), rules(result), findings(result), lengths(result.corpus.lengths), repeats(result),
        unreadable(result), thisRun(result),
      ].compactMap { $0 }, footer: "winnow \(WinnowVersion.current)")
  }

  private static func outcome(of result: CheckResult) -> (ReportPage.Outcome, String) {
    if result.wasInterrupted { return (.doubtful, "Interrupted.") }
    if result.breaches > 0 { return (.bad, "Breached.") }
    if !result.failures.isEmpty { return (.bad, "Some documents could not be read.") }
    return result.newFindings.isEmpty ? (.good, "Clean.") : (.doubtful, "Clean, with warnings.")
  }

  private static func figures(_ result: CheckResult) -> ReportSection {
    let corpus = result.corpus
    func share(_ part: Measure, of whole: Measure) -> String? {
      corpus.sums.share(part, of: whole).map { "\(RuleText.decimal($0 * 100)) %" }
    }
    let tiles = [
      ReportTile("documents", Quantity.count(corpus.documents)),
      ReportTile("bytes", Quantity.bytes(corpus.bytesRead)),
      ReportTile("words", Quantity.count(corpus.sums[.words])),
      ReportTile("paragraphs", Quantity.count(corpus.sums[.paragraphs])),
      result.isMeasured(.sentences)
        ? ReportTile("sentences", Quantity.count(corpus.sums[.sentences])) : nil,
      ReportTile(
        "repeated documents", Quantity.count(corpus.repeatedDocuments),
        remark: share(.repeatedDocuments, of: .documents)),
      ReportTile(
        "repeated paragraphs", Quantity.count(corpus.repeatedParagraphs),
        remark: share(.repeatedParagraphs, of: .paragraphs)),
      ReportTile(
        "repeated characters", Quantity.count(corpus.repeatedCharacters),
        remark: share(.repeatedCharacters, of: .paragraphCharacters)),
      ReportTile("empty documents", Quantity.count(corpus.emptyDocuments)),
      ReportTile("documents under ten words", Quantity.count(corpus.tinyDocuments)),
      ReportTile("could not be read", Quantity.count(result.failures.count)),
    ].compactMap { $0 }
    let charsets = corpus.charsets.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    let table = ReportTable(
      "Charsets that documents were read in", columns: [.text("Charset"), .number("Documents")],
      rows: charsets.map { [$0.key, Quantity.count($0.value)] })
    let isPlain = charsets.allSatisfy { $0.key == "utf-8" }
    return ReportSection(
      id: "figures", heading: "What was checked", blocks: [.tiles(tiles)] + (isPlain ? [] : [.table(table)]))
  }

  private static func rules(_ result: CheckResult) -> ReportSection {
    let rows = zip(result.rules, result.outcomes).map { use, outcome in
      let unit = use.rule.unit
      let limits = [
        use.limits.min.map { "≥ " + RuleText.number($0, unit) },
        use.limits.max.map { "≤ " + RuleText.number($0, unit) },
      ].compactMap { $0 }.joined(separator: ", ")
      let value = use.scope == .document ? "" : outcome.value.map { RuleText.number($0, unit) } ?? "–"
      let known = outcome.known > 0 ? " (\(Quantity.count(outcome.known)) known)" : ""
      return [
        use.rule.name, use.set ?? "", use.scope.rawValue, use.level.rawValue, value, limits,
        Quantity.count(outcome.findings) + known,
      ]
    }
    let table = ReportTable(
      "Rules",
      columns: [
        .text("Rule"), .text("Set"), .text("Applies to"), .text("Level"), .number("Measured"),
        .number("Limit"),
        .number("Findings"),
      ], rows: rows)
    return ReportSection(
      id: "rules", heading: "Rules", blocks: [.bars(findingsByRule(result)), .table(table)])
  }

  private static func findingsByRule(_ result: CheckResult) -> BarChart {
    let broken = zip(result.rules, result.outcomes).filter { $1.findings > 0 }
    let bars = broken.map { use, outcome in
      BarChart.Bar(
        use.rule.name, Quantity.count(outcome.findings), 0...Double(outcome.findings),
        use.level == .error ? .failed : .dropped)
    }
    let words = bars.map { "\($0.label) \($0.value)" }.joined(separator: ", ")
    return BarChart(
      "Findings by rule", description: words.isEmpty ? "none" : words,
      bars: bars.isEmpty ? [BarChart.Bar("none", "0", 0...0, .kept)] : bars)
  }

  private static func findings(_ result: CheckResult) -> ReportSection? {
    let new = result.newFindings
    if new.isEmpty { return nil }
    let rows = new.prefix(shown).map { finding in
      let place = finding.document.map { "\($0)" + (finding.line.map { ":\($0)" } ?? "") } ?? "the corpus"
      return [place, finding.level.rawValue, finding.rule, finding.message, finding.fix]
    }
    let rest = new.count - rows.count
    let table = ReportTable(
      "What breaks a rule",
      columns: [.text("Where"), .text("Level"), .text("Rule"), .text("What"), .text("What helps")],
      rows: Array(rows), rest: rest > 0 ? "and \(Quantity.count(rest)) more; --format json lists all" : nil)
    return ReportSection(id: "findings", heading: "Findings", blocks: [.table(table)])
  }

  private static func lengths(_ lengths: LengthDistribution) -> ReportSection? {
    if lengths.histogram.isEmpty { return nil }
    let buckets = lengths.histogram.map { bucket in
      bucket.from < 2
        ? Quantity.count(bucket.from)
        : "\(Quantity.count(bucket.from)) to \(Quantity.count(2 * bucket.from - 1))"
    }
    let percentiles = lengths.percentiles.map { "\($0.percent) % up to \(Quantity.count($0.words))" }
    let step = (buckets.count + 4) / 5
    let chart = Histogram(
      "Documents by length in words", description: percentiles.joined(separator: ", "), unit: "Words",
      buckets: buckets,
      ticks: stride(from: 0, to: buckets.count, by: step).map {
        ($0, Quantity.count(lengths.histogram[$0].from))
      }, series: [.init("documents", lengths.histogram.map(\.documents))])
    let table = ReportTable(
      "Lengths", columns: [.text("So many documents"), .number("have no more words than")],
      rows: lengths.percentiles.map { ["\($0.percent) %", Quantity.count($0.words)] }
        + [["all", Quantity.count(lengths.maximum)]])
    return ReportSection(
      id: "lengths", heading: "How long documents are", blocks: [.histogram(chart), .table(table)])
  }

  private static func repeats(_ result: CheckResult) -> ReportSection? {
    let quotes = result.corpus.topParagraphs.map { one in
      let places = one.places.map { place in
        let line = place.line.map { ", line \($0)" } ?? ""
        return ReportQuote.Place(place.path.description, "paragraph \(place.paragraph)\(line)")
      }
      let rest = one.count - places.count
      return ReportQuote(
        "\(Quantity.count(one.count)) times, \(Quantity.count(one.characters, "character")) each",
        text: one.text,
        places: places, rest: rest > 0 ? "and \(Quantity.count(rest)) more" : nil)
    }
    if quotes.isEmpty { return nil }
    return ReportSection(
      id: "repeats", heading: "What is repeated most",
      explanation: "By the characters that the repeats take.", blocks: [.quotes(quotes)])
  }

  private static func unreadable(_ result: CheckResult) -> ReportSection? {
    if result.failures.isEmpty { return nil }
    let rows = result.failures.prefix(shown).map { [$0.path.description, $0.message] }
    let rest = result.failures.count - rows.count
    let table = ReportTable(
      "What could not be read", columns: [.text("Document"), .text("Why")], rows: Array(rows),
      rest: rest > 0 ? "and \(Quantity.count(rest)) more; --format json lists all" : nil)
    return ReportSection(id: "unreadable", heading: "Unreadable", blocks: [.table(table)])
  }

  private static func thisRun(_ result: CheckResult) -> ReportSection {
    let rows = result.slowest.map {
      [
        $0.path.description, Quantity.bytes($0.bytes),
        "\(Int(($0.duration / .milliseconds(1)).rounded())) ms",
      ]
    }
    let table = ReportTable(
      "The documents that took longest", columns: [.text("Document"), .number("Size"), .number("Work")],
      rows: rows)
    let tiles = [ReportTile("took", Quantity.seconds(result.duration / .seconds(1)))]
    return ReportSection(
      id: "this-run", heading: "This run",
      explanation: "This section depends on the machine and the moment; the rest does not.",
      blocks: [.tiles(tiles)] + (rows.isEmpty ? [] : [.table(table)]))
  }
}
