// The part of a run's report that shows where bytes, paragraphs and documents went, stage by stage.
import HTMLReport

extension RunPage {
  var losses: ReportSection {
    let charts = [bytes] + summary.stages.indices.compactMap(paragraphs) + [documents]
    return ReportSection(
      id: "losses", heading: "Where it went",
      explanation: "Each bar begins where the one above it ends. Edits change text, drops take it out.",
      blocks: charts.map { .bars($0) } + [.table(stageTable)])
  }

  private var bytes: BarChart {
    var fall = Waterfall("read", summary.bytesIn, shown: Quantity.bytes)
    for (index, stage) in summary.stages.enumerated() {
      let tally = stage.tally
      let failed = summary.documentsFailed > 0
      if index == 0 {
        fall.change(
          failed ? "decoding to UTF-8, and failed documents" : "decoding to UTF-8",
          by: tally.bytesIn - fall.level,
          .edited)
      } else {
        fall.change("failed documents", by: tally.bytesIn - fall.level, .failed)
      }
      let edits = tally.bytesOut + tally.bytesDropped - tally.bytesIn
      fall.change("\(stageName(index)): edits", by: edits, .edited)
      for (reason, bytes) in sorted(tally.bytesDroppedByReason) {
        fall.change("\(stageName(index)): \(reason)", by: -bytes, .dropped)
      }
    }
    fall.change("failed documents", by: summary.bytesOut - fall.level, .failed)
    fall.total("written")
    return chart("Bytes", fall)
  }

  /// What a stage did to paragraphs; `nil` for one that dropped none.
  private func paragraphs(_ index: Int) -> BarChart? {
    let tally = summary.stages[index].tally
    if tally.paragraphsDropped.isEmpty { return nil }
    var fall = Waterfall("met", tally.paragraphsIn, shown: Quantity.count)
    for (reason, count) in sorted(tally.paragraphsDropped) {
      fall.change(reason, by: -count, .dropped)
    }
    fall.total("left")
    return chart("Paragraphs at \(stageName(index))", fall)
  }

  private var documents: BarChart {
    var fall = Waterfall("read", summary.documentsRead, shown: Quantity.count)
    fall.change("failed", by: -summary.documentsFailed, .failed)
    for (index, stage) in summary.stages.enumerated() {
      for (reason, count) in sorted(stage.tally.documentsDropped) {
        fall.change("\(stageName(index)): \(reason)", by: -count, .dropped)
      }
    }
    fall.total("written")
    return chart("Documents", fall)
  }

  private func chart(_ caption: String, _ fall: Waterfall) -> BarChart {
    BarChart(
      caption, description: fall.bars.map { "\($0.label) \($0.value)" }.joined(separator: ", "),
      bars: fall.bars)
  }

  /// Counts by reason, the largest first.
  private func sorted(_ counts: [DropReason.Kind: Int]) -> [(reason: String, count: Int)] {
    counts.map { ($0.key.rawValue, $0.value) }.sorted { ($1.1, $0.0) < ($0.1, $1.0) }
  }

  private var stageTable: ReportTable {
    let rows = summary.stages.enumerated().map { index, stage in
      let tally = stage.tally
      let counts = [
        tally.documentsIn, tally.documentsDropped.values.reduce(0, +), tally.paragraphsIn,
        tally.paragraphsDropped.values.reduce(0, +),
      ]
      let sizes = [tally.bytesIn, tally.bytesDropped, tally.bytesOut]
      return [stageName(index)] + counts.map { Quantity.count($0) } + sizes.map(Quantity.bytes)
    }
    return ReportTable(
      "Stage by stage",
      columns: [
        .text("Stage"), .number("Documents"), .number("dropped"), .number("Paragraphs"), .number("dropped"),
        .number("Bytes in"), .number("dropped"), .number("out"),
      ], rows: rows)
  }
}
