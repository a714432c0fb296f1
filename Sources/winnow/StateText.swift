// A state as people read it.
import SystemCalls
import WinnowKit

enum StateText {
  static func text(_ state: StateInspection, checked: Bool) -> String {
    guard state.exists else { return "\(state.path): nothing is remembered yet\n" }
    let size = "\(Quantity.count(state.documents, "document")), \(Quantity.bytes(state.bytes))"
    let verdict = checked ? ", no damage found" : ""
    let lines = ["\(state.path): \(size)\(verdict)"] + table(state.runs)
    return lines.joined(separator: "\n") + "\n"
  }

  /// Columns as wide as their widest cell; numbers stand to the right.
  private static func table(_ runs: [StoredRun]) -> [String] {
    if runs.isEmpty { return ["  no run yet"] }
    let header = ["run", "started (UTC)", "ended", "documents", "failed", "removed"]
    let rows =
      [header]
      + runs.map { run in
        [
          String(run.id), time(run.started), ending(of: run, isLast: run == runs.last),
          Quantity.count(run.documents), Quantity.count(run.failed), Quantity.count(run.outputsRemoved),
        ]
      }
    let widths = header.indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      "  "
        + row.indices.map { column in
          let padding = String(repeating: " ", count: widths[column] - row[column].count)
          return (1...2).contains(column) ? row[column] + padding : padding + row[column]
        }.joined(separator: "  ")
    }
  }

  private static func ending(of run: StoredRun, isLast: Bool) -> String {
    guard let ended = run.ended, let ending = run.ending else {
      // The lock would say which, but asking for it could get in the way of a run that is just beginning.
      return isLast ? "running or killed" : "killed"
    }
    return "\(ending.rawValue) after \(Quantity.seconds(Double(max(0, ended - run.started))))"
  }

  /// `2026-11-23 04:00:00`.
  private static func time(_ seconds: Int64) -> String {
    var seconds = time_t(seconds)
    var parts = tm()
    guard gmtime_r(&seconds, &parts) != nil else { return "?" }
    func padded(_ number: Int32) -> String { number < 10 ? "0\(number)" : String(number) }
    let date = "\(parts.tm_year + 1900)-\(padded(parts.tm_mon + 1))-\(padded(parts.tm_mday))"
    return "\(date) \(padded(parts.tm_hour)):\(padded(parts.tm_min)):\(padded(parts.tm_sec))"
  }
}
