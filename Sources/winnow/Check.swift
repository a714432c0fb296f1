// winnow check: the quality of a corpus is measured and compared with limits.
import ArgumentParser
import Logging
import SystemCalls
import WinnowKit

struct Check: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Measure the quality of documents, and fail where they break a rule.",
    discussion: """
      Without --config, and without a pipeline.json where no path is named, the default rules apply: damaged \
      text, repeats, empty documents. Of several paths, files of no known kind are left out, as they are in a directory. 'winnow rules' lists all rules. Nothing is written but what --format and \
      --write-baseline name.

      Exit codes: 0 clean, 1 a rule of level error is broken, 2 usage or configuration, 3 clean but some inputs \
      could not be read, 70 a fault of winnow's own, 128+N ended by signal N.
      """)

  @Argument(
    help: ArgumentHelp(
      "The directory to check, or files and directories below the working directory. (default: the input of the "
        + "configuration)", valueName: "path"),
    completion: .file())
  var paths: [String] = []

  @Option(
    help: "The configuration whose rules are used. (default: pipeline.json where no path is named)",
    completion: .file(extensions: ["json"]))
  var config: String?

  @Option(
    name: .customLong("format"),
    help: ArgumentHelp(
      "Write the result as \(CheckFormat.allCases.map(\.rawValue).joined(separator: ", ")); to standard output, or "
        + "with =FILE to a file. Repeatable. (default: text)", valueName: "format[=file]"))
  var formats: [CheckOutput] = []

  @Option(
    help:
      "Findings that this file holds do not fail, unless they are worse. (default: that of the configuration)",
    completion: .file(extensions: ["json"]))
  var baseline: String?

  @Option(help: "Write today's findings to this file, and end well.", completion: .file(extensions: ["json"]))
  var writeBaseline: String?

  @Flag(help: "End with 0 even if rules are broken.")
  var exitZero = false

  @Option(help: "Threads to use. (default: one a core)")
  var workers: Int?

  @Flag(name: .shortAndLong, help: "No progress, no log lines but failures.")
  var quiet = false

  func validate() throws {
    try Run.checkWorkers(workers)
    let streams = formats.filter { $0.path == nil }
    if streams.count > 1, !streams.allSatisfy({ $0.format.isLineByLine }) {
      throw ValidationError(
        "only text, github and markdown go to standard output together; give the others a file.")
    }
    if Set(streams.map(\.format)).count < streams.count {
      throw ValidationError("a format stands here twice.")
    }
    let files = formats.compactMap(\.path) + [writeBaseline].compactMap { $0 }
    if Set(files).count < files.count { throw ValidationError("two results cannot be written to one file.") }
  }

  func run() async throws {
    let configuration = try readConfiguration()
    let baselinePath = writeBaseline == nil ? baseline ?? configuration?.check.baselinePath : nil
    let known = try baselinePath.map { try Baseline(contentsOf: $0) }
    // Before the work: a file that cannot be written must not be found out behind it.
    let outputs = try formats.filter { $0.path != nil }.map { try CheckFile($0.format, $0.path ?? "") }
    let bar = !quiet && Terminal.showsProgress ? ProgressBar() : nil
    Interruption.watch()
    var options = RunOptions()
    if let workers { options.workers = workers }
    if let bar { options.onProgress = { bar.show($0) } }
    options.shouldStop = { Interruption.signal != nil }
    let result = try await check(configuration).run(options, baseline: known)
    bar?.clear()
    if let signal = Interruption.signal, result.wasInterrupted { throw ExitStatus.signal(signal) }
    for output in outputs { try output.write(result) }
    for output in formats.isEmpty ? [CheckOutput(.text)] : formats where output.path == nil {
      try Terminal.show(bytes: try output.format.render(result))
    }
    if let writeBaseline { try Baseline.write(result, to: writeBaseline) }
    try finish(result)
  }

  /// The named configuration; without a name and a directory, that of the working directory, which has to be there.
  private func readConfiguration() throws -> PipelineConfiguration? {
    if config == nil, !paths.isEmpty { return nil }
    return try Pipeline(contentsOf: config ?? "pipeline.json", needsStages: false).configuration
  }

  private func check(_ configuration: PipelineConfiguration?) throws -> QualityCheck {
    if paths.isEmpty { return try QualityCheck(nil, configuration: configuration) }
    if paths.count == 1, !Self.isFile(paths[0]) {
      return try QualityCheck(paths[0], configuration: configuration)
    }
    return try QualityCheck(only: paths, configuration: configuration)
  }

  /// A path that is not there is none: it is best told of as the directory that was meant.
  private static func isFile(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT != S_IFDIR
  }

  private func finish(_ result: CheckResult) throws {
    // Text on standard output tells of them itself.
    if !formats.isEmpty, !formats.contains(where: { $0.format == .text && $0.path == nil }) {
      for failure in result.failures.prefix(10) {
        Terminal.writeError("winnow: \(result.inputPath)/\(failure.path): \(failure.message)")
      }
    }
    if writeBaseline == nil, !exitZero, result.breaches > 0 { throw ExitStatus.breached }
    if !result.failures.isEmpty { throw ExitStatus.someInputsFailed }
  }
}

/// `format` or `format=file`.
struct CheckOutput: ExpressibleByArgument {
  let format: CheckFormat
  let path: String?

  init(_ format: CheckFormat) {
    self.format = format
    path = nil
  }

  init?(argument: String) {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard let format = parts.first.flatMap({ CheckFormat(rawValue: String($0)) }) else { return nil }
    self.format = format
    path = parts.count == 2 ? String(parts[1]) : nil
    if path?.isEmpty == true { return nil }
  }
}
