// Log lines for people: `winnow: warning: …` on standard error.
import Logging

/// Writes log lines to standard error, out of the way of the progress bar.
struct StandardErrorLog: LogHandler {
  var metadata: Logger.Metadata = [:]
  var logLevel: Logger.Level
  let bar: ProgressBar?

  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  func log(event: LogEvent) {
    let line = "winnow: \(prefix(for: event.level))\(event.message)"
    bar?.clear()
    Terminal.writeError(line)
  }

  private func prefix(for level: Logger.Level) -> String {
    let word =
      switch level {
      case .error, .critical: "error"
      case .warning: "warning"
      default: ""
      }
    if word.isEmpty { return "" }
    guard Terminal.showsColor else { return "\(word): " }
    return "\u{1B}[\(word == "error" ? "31" : "33")m\(word):\u{1B}[0m "
  }
}
