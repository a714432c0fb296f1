// A real browser, where the machine has one.
import Foundation

/// Chromium without a window.
enum Chromium {
  /// `nil` where there is none.
  static let path: String? = {
    let names = ["chromium", "chromium-browser", "google-chrome"]
    let directories = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    return directories.flatMap { directory in names.map { "\(directory)/\($0)" } }
      .first { access($0, X_OK) == 0 }
  }()

  /// Opens a page, and ends.
  ///
  /// - Parameters:
  ///   - file: its name in the workspace.
  ///   - width: of the window, in pixels.
  ///   - arguments: what else to do.
  /// - Returns: its output, and the lines of the page's console.
  static func open(
    _ file: String, in workspace: Workspace, width: Int, _ arguments: String...
  ) throws -> (output: String, console: [Substring]) {
    guard let path else { throw HarnessError(description: "there is no Chromium") }
    let outcome = try ChildProcess(
      path,
      [
        // Tests may run as root, and in containers with little shared memory.
        "--headless", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--hide-scrollbars",
        "--user-data-dir=\(workspace.path)/chromium", "--enable-logging=stderr",
        "--window-size=\(width),1200",
      ] + arguments + ["file://\(workspace.path)/\(file)"], in: workspace.path
    ).wait()
    guard outcome.status == 0 else {
      throw HarnessError(description: "Chromium ended with \(outcome.status): \(outcome.errors)")
    }
    return (outcome.text, outcome.errors.split(separator: "\n").filter { $0.contains(":CONSOLE") })
  }
}
