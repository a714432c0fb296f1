// What the report of a run shows: in and out, repeats, sizes, failures, the configuration, and how this run went.
import HTMLReport

/// Lays out the report of a run.
struct RunPage {
  let summary: RunSummary
  let findings: RunFindings
  let listing: InputListing
  let names: DocumentNames
  let configuration: PipelineConfiguration
  /// The first places that each operation changed, by stage.
  let examples: [FoundExample]
  let repeated: [RepeatedPiece]
  let repeatedDocuments: [RepeatedPiece]
  let texts: [RepeatedPiece.Place: RepeatedTexts.Finding]
  let workers: Int
  let duration: Duration
  /// When the run ended, in seconds since 1970.
  let time: Int

  var page: ReportPage {
    let (outcome, word) = outcome
    return ReportPage(
      title: "winnow run: \(configuration.inputPath)", outcome: outcome, outcomeWord: word, lead: lead,
      sections: [inAndOut, losses, changes, repeats, sizes, troubles, configurationUsed, thisRun].compactMap {
        $0
      },
      footer: "winnow \(WinnowVersion.current)")
  }

  private var outcome: (ReportPage.Outcome, String) {
    if summary.internalErrors > 0 { return (.bad, "Text would have been lost.") }
    if summary.wasInterrupted { return (.doubtful, "Interrupted: run again to finish.") }
    if summary.hasFailures { return (.bad, "Some documents failed.") }
    return (.good, summary.isDryRun ? "Dry run, nothing written." : "Done.")
  }

  private var lead: String {
    "\(Quantity.count(summary.documentsRead, "document")) read, \(Quantity.bytes(summary.bytesIn)) in, "
      + "\(Quantity.bytes(summary.bytesOut)) out: \(Quantity.count(summary.documentsWritten)) written, "
      + "\(Quantity.count(summary.documentsDropped)) dropped, \(Quantity.count(summary.documentsFailed)) failed."
  }

  /// Stage number `index` by its name; with its number where another has that name too.
  func stageName(_ index: Int) -> String {
    let name = summary.stages[index].name
    return summary.stages.count { $0.name == name } > 1 ? "\(name) (stages[\(index)])" : name
  }

  func name(_ document: Int) -> String { names[document].description }

  private var inAndOut: ReportSection {
    let paragraphs = summary.stages.reduce(0) { $0 + $1.tally.paragraphsDropped.values.reduce(0, +) }
    let tiles = [
      ReportTile("documents read", Quantity.count(summary.documentsRead)),
      ReportTile("written", Quantity.count(summary.documentsWritten)),
      ReportTile("dropped", Quantity.count(summary.documentsDropped)),
      ReportTile("failed", Quantity.count(summary.documentsFailed)),
      ReportTile("bytes in", Quantity.bytes(summary.bytesIn)),
      ReportTile(
        "bytes out", Quantity.bytes(summary.bytesOut), remark: share(summary.bytesOut, of: summary.bytesIn)),
      ReportTile("paragraphs dropped", Quantity.count(paragraphs)),
      ReportTile("read with a warning", Quantity.count(summary.documentsRepaired)),
    ]
    return ReportSection(
      id: "in-and-out", heading: "In and out", blocks: [.tiles(tiles)] + leftOut + charsets)
  }

  private func share(_ part: Int, of whole: Int) -> String? {
    whole > 0 ? "\((part * 200 + whole) / (2 * whole)) % of the input" : nil
  }

  private var leftOut: [ReportBlock] {
    if summary.skipped.isEmpty { return [] }
    let rows = summary.skipped.map { ($0.key.rawValue, $0.value) }.sorted { ($1.1, $0.0) < ($0.1, $1.0) }.map
    {
      reason, count in
      let example = listing.skipped.first { $0.reason.rawValue == reason }
      return [reason, Quantity.count(count), example?.path.description ?? ""]
    }
    return [
      .table(
        ReportTable(
          "Entries of the input that are no documents",
          columns: [.text("Reason"), .number("Entries"), .text("The first of them")], rows: rows))
    ]
  }

  private var charsets: [ReportBlock] {
    if summary.charsets.allSatisfy({ $0.key == "utf-8" }), summary.malformedSequences == 0 { return [] }
    let rows = summary.charsets.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map {
      [$0.key, Quantity.count($0.value)]
    }
    let malformed = "\(Quantity.count(summary.malformedSequences, "malformed sequence")) became U+FFFD."
    return [
      .table(
        ReportTable(
          "Charsets that documents were read in", columns: [.text("Charset"), .number("Documents")],
          rows: rows,
          rest: summary.malformedSequences > 0 ? malformed : nil))
    ]
  }

  private var configurationUsed: ReportSection {
    let text = String(decoding: configuration.text, as: UTF8.self)
    return ReportSection(
      id: "configuration", heading: "Configuration",
      blocks: [
        .table(
          ReportTable(
            "Directories", columns: [.text("What"), .text("Where")],
            rows: [
              ["input", configuration.inputPath], ["output", configuration.outputPath],
              ["state", configuration.statePath],
            ])),
        .code(text.unicodeScalars.count > 20_000 ? String(text.unicodeScalars.prefix(20_000)) + " …" : text),
      ])
  }

  private var thisRun: ReportSection {
    let tiles = [
      ReportTile("end", Quantity.date(time)), ReportTile("took", Quantity.seconds(duration / .seconds(1))),
      ReportTile("threads", Quantity.count(workers)),
      ReportTile("unchanged since the last run", Quantity.count(summary.documentsUnchanged)),
      ReportTile("outdated outputs removed", Quantity.count(summary.outputsRemoved)),
    ]
    return ReportSection(
      id: "this-run", heading: "This run",
      explanation: "This section depends on the machine and on what earlier runs did; the rest does not.",
      blocks: [.tiles(tiles)] + work)
  }

  private var work: [ReportBlock] {
    let times =
      [("reading", findings.nanosecondsOfReading)]
      + findings.nanoseconds.enumerated().map { (stageName($0), $1) }
    let chart = BarChart(
      "Work by stage, summed over threads",
      description: times.map { "\($0) \(Self.shown($1))" }.joined(separator: ", "),
      bars: times.map { BarChart.Bar($0, Self.shown($1), 0...Double($1), .edited) })
    let slowest = findings.slowest.map {
      [name($0.document), Quantity.bytes($0.bytes), Self.shown($0.nanoseconds)]
    }
    if slowest.isEmpty { return [.bars(chart)] }
    return [
      .bars(chart),
      .table(
        ReportTable(
          "The documents that took longest",
          columns: [.text("Document"), .number("Size"), .number("Work")], rows: slowest)),
    ]
  }

  /// `12.3 ms`, `1.24 s`.
  private static func shown(_ nanoseconds: UInt64) -> String {
    if nanoseconds >= 1_000_000_000 { return Quantity.seconds(Double(nanoseconds) / 1e9) }
    let tenths = (nanoseconds + 50_000) / 100_000
    return "\(tenths / 10).\(tenths % 10) ms"
  }
}
