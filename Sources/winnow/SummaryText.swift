// A run's summary as people read it.
import WinnowKit

enum SummaryText {
  static func text(_ summary: RunSummary) -> String {
    var lines = [headline(summary), outcome(summary)]
    lines += skippedLines(summary)
    if summary.documentsRepaired > 0 {
      lines.append(
        "  \(Quantity.count(summary.documentsRepaired, "document")) read with a warning (see --report)")
    }
    let charsets = summary.charsets.filter { $0.key != "utf-8" }
    if !charsets.isEmpty {
      let counts = charsets.sorted { $0.key < $1.key }.map { "\($0.key) \(Quantity.count($0.value))" }
      lines.append("  charsets other than utf-8: \(counts.joined(separator: ", "))")
    }
    if summary.malformedSequences > 0 {
      lines.append("  \(Quantity.count(summary.malformedSequences, "malformed sequence")) became U+FFFD")
    }
    if summary.internalErrors > 0 {
      lines.append(
        "  \(Quantity.count(summary.internalErrors, "document")) withheld: internal error, please report it")
    }
    if summary.documentsUnchanged > 0 {
      lines.append("  \(Quantity.count(summary.documentsUnchanged)) unchanged since the last run")
    }
    if summary.outputsRemoved > 0 {
      let removed = summary.isDryRun ? "would be removed" : "removed"
      lines.append("  \(Quantity.count(summary.outputsRemoved, "outdated output")) \(removed)")
    }
    lines += stageLines(summary)
    if summary.wasInterrupted { lines.append("interrupted: run again to finish") }
    return lines.joined(separator: "\n") + "\n"
  }

  static func skippedLines(_ summary: RunSummary) -> [String] {
    summary.skipped.sorted { $0.key.rawValue < $1.key.rawValue }.map { reason, count in
      "  skipped \(Quantity.count(count)): \(reason.rawValue)"
    }
  }

  private static func headline(_ summary: RunSummary) -> String {
    let bytes = "\(Quantity.bytes(summary.bytesIn)) in, \(Quantity.bytes(summary.bytesOut)) out"
    let note = summary.isDryRun ? " (dry run, nothing written)" : ""
    return
      "\(Quantity.count(summary.documentsRead, "document")) read, \(bytes), \(Quantity.seconds(summary.duration / .seconds(1)))\(note)"
  }

  private static func outcome(_ summary: RunSummary) -> String {
    "  \(Quantity.count(summary.documentsWritten)) written, \(Quantity.count(summary.documentsDropped)) dropped, "
      + "\(Quantity.count(summary.documentsFailed)) failed, \(Quantity.count(summary.skipped.values.reduce(0, +))) skipped"
  }

  static func stageLines(_ summary: RunSummary) -> [String] {
    let width = summary.stages.map(\.name.count).max() ?? 0
    return summary.stages.map { stage in
      let tally = stage.tally
      var line = "  " + stage.name + String(repeating: " ", count: width - stage.name.count)
      line += "  \(padded(Quantity.bytes(tally.bytesIn))) -> \(padded(Quantity.bytes(tally.bytesOut)))"
      let paragraphs = tally.paragraphsDropped.values.reduce(0, +)
      if tally.paragraphsIn > 0, paragraphs > 0 {
        line +=
          "  dropped \(Quantity.count(paragraphs)) of \(Quantity.count(tally.paragraphsIn, "paragraph"))"
        line += " (\(reasons(tally.paragraphsDropped)))"
      }
      if !tally.documentsDropped.isEmpty {
        let documents = tally.documentsDropped.values.reduce(0, +)
        line += "  dropped \(Quantity.count(documents)) of \(Quantity.count(tally.documentsIn, "document"))"
        line += " (\(reasons(tally.documentsDropped)))"
      }
      return line
    }
  }

  private static func reasons(_ counts: [DropReason.Kind: Int]) -> String {
    counts.sorted { $0.key.rawValue < $1.key.rawValue }.map {
      "\($0.key.rawValue) \(Quantity.count($0.value))"
    }.joined(separator: ", ")
  }

  private static func padded(_ text: String) -> String {
    String(repeating: " ", count: max(0, 8 - text.count)) + text
  }
}
