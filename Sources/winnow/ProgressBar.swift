// The progress bar of a run, redrawn at most ten times a second.
import Synchronization
import WinnowKit

final class ProgressBar: Sendable {
  private struct State {
    var lastDrawn: ContinuousClock.Instant?
    var isShown = false
  }

  private static let interval = Duration.milliseconds(100)

  private let start = ContinuousClock.now
  private let state = Mutex(State())

  /// Shows how far the run has come.
  func show(_ progress: RunProgress) {
    state.withLock { state in
      let now = ContinuousClock.now
      if let last = state.lastDrawn, now - last < Self.interval { return }
      state.lastDrawn = now
      state.isShown = true
      Terminal.writeErrorRaw("\r\u{1B}[K" + line(progress, elapsed: now - start))
    }
  }

  /// Takes the bar off the screen.
  func clear() {
    state.withLock { state in
      if state.isShown { Terminal.writeErrorRaw("\r\u{1B}[K") }
      state.isShown = false
    }
  }

  private func line(_ progress: RunProgress, elapsed: Duration) -> String {
    let seconds = max(elapsed / .seconds(1), 0.001)
    let share = progress.bytesTotal == 0 ? 1 : min(1, Double(progress.bytes) / Double(progress.bytesTotal))
    var text =
      " \(Int(share * 100)) %  \(Quantity.count(progress.documents)) of \(Quantity.count(progress.documentsTotal)) documents"
      + "  \(Quantity.bytes(Int(Double(progress.bytes) / seconds)))/s  \(Quantity.count(progress.dropped)) dropped"
    if share > 0, share < 1 { text += "  \(Quantity.seconds(seconds / share - seconds)) left" }
    let room = Terminal.columns - text.count - 3
    guard room >= 8 else { return String(text.prefix(max(0, Terminal.columns - 1))) }
    let width = min(room, 30)
    let filled = Int(share * Double(width))
    return "[" + String(repeating: "#", count: filled) + String(repeating: ".", count: width - filled) + "]"
      + text
  }
}
