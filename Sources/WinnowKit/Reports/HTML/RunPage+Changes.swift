// The part of a run's report that shows what stages changed in texts: how often, and what that looks like.
import HTMLReport

extension RunPage {
  /// `nil` where no stage says that it changed anything.
  var changes: ReportSection? {
    let counts = summary.stages.enumerated().flatMap { index, stage in
      stage.tally.changes.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { (index, $0.key, $0.value) }
    }
    if counts.isEmpty { return nil }
    let places = ReportTable(
      "Places changed, by operation",
      columns: [.text("Stage"), .text("Operation"), .number("Places")],
      rows: counts.map { [stageName($0), $1, Quantity.count($2)] })
    let shown = ReportTable(
      "The first of them",
      columns: [.text("Operation"), .text("Document"), .number("Line"), .text("Before"), .text("After")],
      rows: counts.flatMap { stage, operation, _ in
        examples.filter { $0.stage == stage && $0.example.operation == operation }.map(row)
      })
    return ReportSection(
      id: "changes", heading: "What was changed",
      explanation: "Lines are those of the text as the stage met it. What does not show is spelled out.",
      blocks: [.table(places)] + (shown.rows.isEmpty ? [] : [.table(shown)]))
  }

  private func row(_ found: FoundExample) -> [String] {
    [
      found.example.operation, name(found.document), Quantity.count(found.example.line),
      TextChanges.Example.visible(found.example.before), TextChanges.Example.visible(found.example.after),
    ]
  }
}
