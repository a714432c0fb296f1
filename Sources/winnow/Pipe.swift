// winnow pipe: the chain between standard input and standard output.
import ArgumentParser
import Logging
import SystemCalls
import WinnowKit

struct Pipe: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Take one document from standard input to standard output, or with --jsonl one a line.",
    discussion: """
      With --jsonl every line is a JSON object with "text"; unknown keys are kept. 'split-sentences' adds \
      "sentences", a dropped document gets "dropped" with the reason and an empty "text", a line that cannot be \
      read gets "error".
      """)

  @Argument(help: "The configuration whose stages are used. (default: pipeline.json)")
  var config: String?

  @Option(help: "Use this one stage instead of a configuration.", completion: .list(StageCatalog.names))
  var stage: String?

  @Option(
    name: .customLong("set"),
    help: ArgumentHelp("An option of the stage; repeatable, lists with commas.", valueName: "option=value"))
  var settings: [Setting] = []

  @Flag(help: "One JSON object a line.")
  var jsonl = false

  @Option(help: "Threads to use with --jsonl. (default: one a core)")
  var workers: Int?

  @Option(
    help: "Write a report of every document and every change to this .json file.",
    completion: .file(extensions: ["json"]))
  var report: String?

  func validate() throws {
    if config != nil, stage != nil { throw ValidationError("give a configuration or --stage, not both.") }
    if stage == nil, !settings.isEmpty { throw ValidationError("--set belongs to --stage.") }
    if workers != nil, !jsonl { throw ValidationError("--workers belongs to --jsonl.") }
    try Run.checkWorkers(workers)
  }

  func run() async throws {
    let logger = Logger(label: "winnow") { _ in StandardErrorLog(logLevel: .info, bar: nil) }
    let workers = workers ?? RunOptions.coreCount
    var pipe =
      if let stage {
        DocumentPipe(
          try PipelineConfiguration.stage(named: stage, settings: settings.map { ($0.option, $0.value) }),
          workers: workers, logger: logger)
      } else {
        DocumentPipe(
          try Pipeline(contentsOf: config ?? "pipeline.json").configuration, workers: workers, logger: logger)
      }
    pipe.reportPath = report
    let result =
      jsonl
      ? try await pipe.runLines(from: STDIN_FILENO, to: STDOUT_FILENO)
      : try await pipe.runDocument(from: STDIN_FILENO, to: STDOUT_FILENO)
    if result.internalErrors > 0 { throw ExitStatus.internalError }
    if result.failures > 0 { throw ExitStatus.someInputsFailed }
  }
}

/// `option=value`.
struct Setting: ExpressibleByArgument {
  let option: String
  let value: String

  init?(argument: String) {
    guard let equals = argument.firstIndex(of: "="), equals != argument.startIndex else { return nil }
    option = String(argument[..<equals])
    value = String(argument[argument.index(after: equals)...])
  }
}
