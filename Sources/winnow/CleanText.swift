// Clean-ups as people read them.
import SystemCalls
import WinnowKit

enum CleanText {
  /// One file that would change, with the line end. In front of a diff it is text that `patch` skips.
  static func line(_ file: CleanedFile) -> String {
    let sizes = "\(Quantity.bytes(file.bytesBefore)) -> \(Quantity.bytes(file.bytesAfter))"
    let what =
      switch file.outcome {
      case .changed: "change  \(file.path)  \(sizes)"
      case .renamed: "rename  \(file.path) to \(file.output?.description ?? "")  \(sizes)"
      case .removed: "remove  \(file.path)  \(Quantity.bytes(file.bytesBefore))"
      }
    let paragraphs = file.paragraphsDropped.reduce(0) { $0 + $1.count }
    var notes: [String] = []
    if let reason = file.reason { notes.append(reason.rawValue) }
    if paragraphs > 0 { notes.append("\(Quantity.count(paragraphs, "paragraph")) dropped") }
    return what + (notes.isEmpty ? "" : "  (\(notes.joined(separator: ", ")))") + "\n"
  }

  static func summary(_ summary: CleanSummary, directory: String) -> String {
    let run = summary.run
    let skipped = run.skipped.values.reduce(0, +)
    let note = run.isDryRun ? " (dry run, nothing written)" : ""
    var lines = [
      "\(Quantity.count(run.documentsRead, "document")) read, \(Quantity.bytes(run.bytesIn)), "
        + "\(Quantity.seconds(run.duration / .seconds(1)))\(note)",
      "  \(Quantity.count(summary.changed)) changed, \(Quantity.count(summary.renamed)) renamed, "
        + "\(Quantity.count(summary.removed)) removed, \(Quantity.count(summary.unchanged)) unchanged, "
        + "\(Quantity.count(run.documentsFailed)) failed, \(Quantity.count(skipped)) skipped",
    ]
    if summary.bytesBefore > 0 {
      lines.append(
        "  \(Quantity.bytes(summary.bytesBefore)) -> \(Quantity.bytes(summary.bytesAfter)) in these files")
    }
    lines += SummaryText.skippedLines(run) + SummaryText.stageLines(run)
    if summary.number != nil { lines.append("'winnow undo \(directory)' gives the originals back") }
    if run.wasInterrupted { lines.append("interrupted: run again to finish") }
    return lines.joined(separator: "\n") + "\n"
  }

  static func list(_ runs: [CleanedRun], directory: String) -> String {
    if runs.isEmpty { return "\(directory): nothing to undo\n" }
    return runs.map { run in
      let date = run.began.map(Quantity.date) ?? "unknown date"
      let damage =
        run.damagedLines == 0 ? "" : "  (\(Quantity.count(run.damagedLines, "damaged line")) in the journal)"
      return
        "\(run.number)  \(date)  \(Quantity.count(run.files, "file"))  \(Quantity.bytes(run.bytes))\(damage)\n"
    }.joined()
  }

  static func summary(_ summary: UndoSummary, directory: String) -> String {
    if summary.cleanUps.isEmpty, summary.failed == 0 { return "\(directory): nothing to undo\n" }
    let numbers = summary.cleanUps.map(String.init).joined(separator: ", ")
    var text = summary.cleanUps.isEmpty ? "" : "clean-up \(numbers): "
    text += "\(Quantity.count(summary.restored, "file")) restored"
    if summary.alreadyRestored > 0 {
      text += ", \(Quantity.count(summary.alreadyRestored)) as they were already"
    }
    text +=
      ", \(Quantity.count(summary.failed)) failed" + (summary.isDryRun ? " (dry run, nothing written)" : "")
    return text + "\n" + (summary.wasInterrupted ? "interrupted: run again to finish\n" : "")
  }
}
