// winnow run: the main job.
import ArgumentParser
import Logging
import WinnowKit

struct Run: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Take every document of the input directory through the stages to the output directory.",
    discussion: "The summary goes to standard output, progress and log lines go to standard error.")

  @Argument(help: "The configuration to run.", completion: .file(extensions: ["json"]))
  var config = "pipeline.json"

  @Option(help: "Read this directory instead of the configured one.", completion: .directory)
  var input: String?

  @Option(help: "Write this directory instead of the configured one.", completion: .directory)
  var output: String?

  @Option(help: "Threads to use. (default: one a core)")
  var workers: Int?

  @Flag(help: "Do everything but write.")
  var dryRun = false

  @Flag(help: "Write the summary as one JSON object.")
  var json = false

  @Option(
    help:
      "Write a report of every document to this .json file, or a page for people to this .html file; may be repeated.",
    completion: .file(extensions: ["json", "html"]))
  var report: [String] = []

  @Option(
    help: "Write everything that is dropped, with its reason, to rejects.jsonl in this directory.",
    completion: .directory)
  var rejects: String?

  @Option(
    help: ArgumentHelp(
      "Wait for another run over the same output to end, so many seconds at most.", valueName: "seconds"))
  var wait = 0

  @Flag(help: "Read all documents again, whatever earlier runs know of them.")
  var fresh = false

  @Flag(help: "Leave outputs as they are that somebody changed or removed.")
  var keepForeign = false

  @Flag(name: .shortAndLong, help: "No summary, no progress, no warnings: failures only.")
  var quiet = false

  @Flag(name: .shortAndLong, help: "Show every warning.")
  var verbose = false

  func validate() throws {
    if quiet, verbose { throw ValidationError("--quiet and --verbose exclude each other.") }
    if quiet, json { throw ValidationError("--quiet and --json exclude each other.") }
    try Self.checkWorkers(workers)
    if !(0...Self.longestWait).contains(wait) {
      throw ValidationError("--wait takes a number of seconds from 0 to \(Self.longestWait), not \(wait).")
    }
  }

  /// A week, in seconds.
  private static let longestWait = 604_800

  static func checkWorkers(_ workers: Int?) throws {
    if let workers, !(1...1024).contains(workers) {
      throw ValidationError("--workers takes a number from 1 to 1024, not \(workers).")
    }
  }

  func run() async throws {
    var configuration = try Pipeline(contentsOf: config).configuration
    if let input { configuration.inputPath = input }
    if let output { configuration.outputPath = output }
    let bar = !quiet && Terminal.showsProgress ? ProgressBar() : nil
    Interruption.watch()
    var options = RunOptions()
    if let workers { options.workers = workers }
    options.isDryRun = dryRun
    options.reportPaths = report
    options.rejectsPath = rejects
    options.lockPatience = .seconds(wait)
    options.isFresh = fresh
    options.keepsForeignOutputs = keepForeign
    options.logsEveryWarning = verbose
    let level: Logger.Level = quiet ? .error : .info
    options.logger = Logger(label: "winnow") { _ in StandardErrorLog(logLevel: level, bar: bar) }
    if let bar {
      options.onProgress = { bar.show($0) }
    } else if !quiet {
      let log = ProgressLog(options.logger)
      options.onProgress = { log.show($0) }
    }
    options.shouldStop = { Interruption.signal != nil }
    let summary = try await Self.run(Pipeline(configuration), options)
    bar?.clear()
    try finish(summary)
  }

  private static func run(_ pipeline: Pipeline, _ options: RunOptions) async throws -> RunSummary {
    do {
      return try await pipeline.run(options)
    } catch let error as RunError {
      // A signal that ends the waiting for another run is what the run ended by.
      if case .locked = error, let signal = Interruption.signal { throw ExitStatus.signal(signal) }
      throw error
    }
  }

  private func finish(_ summary: RunSummary) throws {
    let text = json ? String(decoding: summary.json, as: UTF8.self) + "\n" : SummaryText.text(summary)
    if !quiet { try Terminal.show(text) }
    if summary.internalErrors > 0 { throw ExitStatus.internalError }
    if let signal = Interruption.signal, summary.wasInterrupted { throw ExitStatus.signal(signal) }
    if summary.hasFailures { throw ExitStatus.someInputsFailed }
  }
}
