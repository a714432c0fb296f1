// An explanation as people read it.
import WinnowKit

enum ExplanationText {
  /// So much of every piece is quoted, in characters.
  private static let quoted = 70

  static func text(_ explanation: Explanation) -> String {
    var lines = headline(explanation)
    if explanation.kept + explanation.dropped > 0 {
      lines.append(
        "\(Quantity.count(explanation.kept, "piece")) kept, \(Quantity.count(explanation.dropped)) dropped")
    }
    // What is plain UTF-8 needs no word.
    if let reading = explanation.reading, reading.charset != .utf8, reading.note == nil {
      lines.append(reading.statement)
    }
    lines += explanation.notes.map { "note: \($0)" }
    if let note = onDisk(explanation) { lines.append("note: \(note)") }
    for change in explanation.changes { lines += describe(change) }
    if !explanation.pieces.isEmpty { lines.append("") }
    let width = explanation.pieces.map { place(of: $0).count }.max() ?? 0
    for piece in explanation.pieces { lines += describe(piece, width: width) }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func headline(_ explanation: Explanation) -> [String] {
    let input = explanation.input ?? ""
    let output = explanation.output ?? ""
    switch explanation.outcome {
    case .written:
      return [
        "\(input) -> \(output): written, \(Quantity.bytes(explanation.bytesIn)) in, "
          + "\(Quantity.bytes(explanation.bytesOut)) out"
      ]
    case .dropped(let drop):
      return ["\(input): dropped by \(drop.stage): \(drop.reason.rawValue)"]
        + (drop.repeats.map { describe($0, "  ", textColumn: 4) } ?? [])
    case .failed(let message): return ["\(input): failed: \(message)"]
    case .skipped(let reason): return ["\(input): skipped: \(reason.rawValue)"]
    case .leftOver:
      return ["\(output): no input leads here: an earlier run left it, or it is none of winnow's"]
    }
  }

  private static func onDisk(_ explanation: Explanation) -> String? {
    guard let output = explanation.output else { return nil }
    if case .leftOver = explanation.outcome { return nil }
    switch explanation.onDisk {
    case .current, nil: return nil
    case .differs:
      return "\(output) differs from what a run now writes: it, an input or the configuration changed since"
    case .missing: return "\(output) is not there: this is what a run now writes"
    case .outdated: return "\(output) is there, but a run now writes no such file"
    case .unreadable: return "\(output) cannot be read; this is what a run now writes"
    }
  }

  private static func describe(_ change: Explanation.Changes) -> [String] {
    let counts = change.changes.counts.sorted { $0.key < $1.key }
    let width = counts.map(\.key.count).max() ?? 0
    var lines = [
      "\(change.stage) changed: "
        + counts.map { "\($0.key) \(Quantity.count($0.value))" }.joined(separator: ", ")
    ]
    for (operation, _) in counts {
      for example in change.changes.examples where example.operation == operation {
        let padding = String(repeating: " ", count: width - operation.count)
        lines.append(
          "  \(operation)\(padding)  line \(example.line): \(TextChanges.Example.visible(example.before)) -> \(TextChanges.Example.visible(example.after))"
        )
      }
    }
    return lines
  }

  private static func describe(_ piece: Explanation.Piece, width: Int) -> [String] {
    let place = place(of: piece)
    let padding = String(repeating: " ", count: width - place.count)
    let lines = ["\(piece.drop == nil ? "kept   " : "dropped")  \(place)\(padding)  \(quote(piece.text))"]
    guard let drop = piece.drop else { return lines }
    let indentation = String(repeating: " ", count: 9)
    return lines + ["\(indentation)\(drop.stage), paragraph \(piece.paragraph): \(drop.reason.rawValue)"]
      + (drop.repeats.map { describe($0, indentation, textColumn: 9 + width + 2) } ?? [])
  }

  private static func describe(
    _ original: Explanation.Original, _ indentation: String, textColumn: Int
  ) -> [String] {
    let paragraph = original.paragraph.map { ", paragraph \($0)" } ?? ""
    let place = self.place(original.inputLines, text: original.line).map { ", \($0)" } ?? ""
    let start = "\(indentation)repeats \(original.document)\(paragraph)\(place)"
    guard let text = original.text else { return ["\(start), which cannot be read any more"] }
    return ["\(start):", String(repeating: " ", count: textColumn) + quote(text)]
  }

  /// Where a piece stands: its lines in the input and in the output, as far as known.
  private static func place(of piece: Explanation.Piece) -> String {
    guard piece.drop == nil else { return place(piece.inputLines, text: piece.line) ?? "" }
    return [place(piece.inputLines, text: nil), "output \(piece.line)"].compactMap { $0 }.joined(
      separator: ", ")
  }

  /// Lines of the input, or the line of the text as the stage met it where those are not known.
  private static func place(_ inputLines: ClosedRange<Int>?, text line: Int?) -> String? {
    inputLines.map { "input \(range($0))" } ?? line.map { "text \($0)" }
  }

  private static func range(_ lines: ClosedRange<Int>) -> String {
    lines.count == 1 ? "\(lines.lowerBound)" : "\(lines.lowerBound)-\(lines.upperBound)"
  }

  private static func quote(_ text: [UInt8]) -> String { Explanation.quote(text, atMost: quoted) }
}
