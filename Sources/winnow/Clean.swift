// winnow clean: a directory is cleaned in place.
import ArgumentParser
import Logging
import Synchronization
import WinnowKit

struct Clean: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Clean the documents of a directory in place; 'winnow undo' gives them back.",
    discussion: """
      Without --config, plain text is normalized, and paragraphs between blank lines that occurred before are \
      dropped. Only files that change are written; their originals are kept, compressed, in DIR/.winnow.
      """)

  @Argument(help: "The directory to clean.", completion: .directory)
  var dir: String

  @Option(
    help: "Use the stages, patterns and paragraph rule of this configuration; its directories are not used.",
    completion: .file(extensions: ["json"]))
  var config: String?

  @Flag(help: "Say what would change, and change nothing.")
  var dryRun = false

  @Flag(help: "With --dry-run, show every change as a unified diff.")
  var diff = false

  @Option(help: "Threads to use. (default: one a core)")
  var workers: Int?

  @Flag(help: "Write the summary and the list of changed files as one JSON object.")
  var json = false

  @Flag(name: .shortAndLong, help: "No summary, no progress, no warnings: failures only.")
  var quiet = false

  func validate() throws {
    if quiet, json { throw ValidationError("--quiet and --json exclude each other.") }
    if diff, !dryRun { throw ValidationError("--diff belongs to --dry-run.") }
    if diff, json { throw ValidationError("--diff and --json exclude each other.") }
    try Run.checkWorkers(workers)
  }

  func run() async throws {
    let cleanUp = try CleanUp(dir, configuration: config.map { try Pipeline(contentsOf: $0).configuration })
    let bar = !quiet && !dryRun && Terminal.showsProgress ? ProgressBar() : nil
    Interruption.watch()
    var options = CleanOptions()
    if let workers { options.run.workers = workers }
    options.run.isDryRun = dryRun
    let level: Logger.Level = quiet ? .error : .info
    options.run.logger = Logger(label: "winnow") { _ in StandardErrorLog(logLevel: level, bar: bar) }
    if let bar { options.run.onProgress = { bar.show($0) } }
    options.wantsDiff = diff
    let listing = CleanListing(keepsFiles: json, showsFiles: dryRun && !json && !quiet)
    options.onFile = { listing.add($0) }
    options.run.shouldStop = { Interruption.signal != nil || listing.failure != nil }
    let summary = try await cleanUp.run(options)
    bar?.clear()
    if let failure = listing.failure { throw failure }
    try finish(summary, listing)
  }

  private func finish(_ summary: CleanSummary, _ listing: CleanListing) throws {
    let text =
      json
      ? String(decoding: summary.json(listing: listing.files), as: UTF8.self) + "\n"
      : CleanText.summary(summary, directory: dir)
    if !quiet { try Terminal.show(text) }
    if let signal = Interruption.signal, summary.run.wasInterrupted { throw ExitStatus.signal(signal) }
    if summary.run.internalErrors > 0 { throw ExitStatus.internalError }
    if summary.run.hasFailures { throw ExitStatus.someInputsFailed }
  }
}

/// The files of a clean-up as they come: shown at once, or kept for the end.
private final class CleanListing: Sendable {
  private let kept = Mutex<(files: [CleanedFile], failure: (any Error)?)>(([], nil))
  private let keepsFiles: Bool
  private let showsFiles: Bool

  init(keepsFiles: Bool, showsFiles: Bool) {
    self.keepsFiles = keepsFiles
    self.showsFiles = showsFiles
  }

  var files: [CleanedFile] { kept.withLock { $0.files } }

  /// What ended the showing, such as a reader that is gone.
  var failure: (any Error)? { kept.withLock { $0.failure } }

  func add(_ file: CleanedFile) {
    kept.withLock { kept in
      if keepsFiles { kept.files.append(file) }
      guard showsFiles, kept.failure == nil else { return }
      do {
        try Terminal.show(bytes: Array(CleanText.line(file).utf8) + (file.diff ?? []))
      } catch {
        kept.failure = error
      }
    }
  }
}
