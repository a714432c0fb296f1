// winnow undo: what 'winnow clean' replaced comes back.
import ArgumentParser
import Logging
import SystemCalls
import WinnowKit

struct UndoCleaning: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo",
    abstract: "Give back the files of a directory that 'winnow clean' changed.",
    discussion: """
      Restores bytes, mode and time of all files of the latest clean-up, or of those named. Run it again to go \
      further back. Files that were changed after they were cleaned are left as they are.
      """)

  @Argument(help: "The directory that was cleaned.", completion: .directory)
  var dir: String

  @Argument(help: "Files or directories below it, to restore only these.", completion: .file())
  var files: [String] = []

  @Flag(help: "List the clean-ups that can be undone, newest first, and change nothing.")
  var list = false

  @Flag(help: "Overwrite files that were changed after they were cleaned.")
  var force = false

  @Flag(help: "Say what would be restored, and change nothing.")
  var dryRun = false

  func validate() throws {
    if list, force || dryRun || !files.isEmpty {
      throw ValidationError("--list stands alone.")
    }
  }

  func run() throws {
    let undo = Undo(dir)
    if list { return try Terminal.show(CleanText.list(try undo.list(), directory: dir)) }
    Interruption.watch()
    var options = UndoOptions()
    options.files = files.map { RelativePath($0, below: dir) }
    options.force = force
    options.isDryRun = dryRun
    options.logger = Logger(label: "winnow") { _ in StandardErrorLog(logLevel: .info, bar: nil) }
    options.shouldStop = { Interruption.signal != nil }
    var failure: (any Error)?
    if dryRun {
      options.onFile = { path in
        do {
          if failure == nil { try Terminal.show("restore  \(path)\n") }
        } catch {
          failure = error
        }
      }
    }
    let summary = try undo.run(options)
    if let failure { throw failure }
    try Terminal.show(CleanText.summary(summary, directory: dir))
    if let signal = Interruption.signal, summary.wasInterrupted { throw ExitStatus.signal(signal) }
    if summary.failed > 0 { throw ExitStatus.someInputsFailed }
  }
}
