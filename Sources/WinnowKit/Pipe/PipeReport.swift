// The report of a pipe: what `run --report` tells of files, told of a stream or its lines.
import SystemCalls

/// Takes note of documents in order and writes the report in the end. It counts and shows the same as that of a run;
/// documents are called `standard input` or by their line.
final class PipeReport: @unchecked Sendable {
  // `@unchecked`: used between documents that are finished one after another only.
  private let file: ReportFile
  private let stages: [String]
  private var summary: RunSummary
  private var examples = ExampleCollection()

  /// Creates the file, under a name of its own until it is whole.
  ///
  /// - Throws: `RunError` when it cannot be written, or is not to be.
  init(_ path: String, stages: [any Stage]) throws(RunError) {
    guard ReportKind(path: path) == .json else {
      throw .reportUnwritable(
        path: path, reason: "the report of a pipe is JSON; give the file a name that ends in .json")
    }
    try ReportKind.checkPlaces([path], outside: [:])
    file = try ReportFile(path, isDurable: false)
    file.writeListing(InputListing())
    self.stages = stages.map { type(of: $0).name }
    summary = RunSummary(stages: stages, isDryRun: false)
  }

  func add(_ job: Job) {
    summary.add(job)
    for index in job.slots.indices {
      file.write(job.slots[index], stages: stages, .stream, outputs: nil)
      examples.add(job.slots[index])
    }
  }

  /// Gives the report its name.
  ///
  /// - Throws: `RunError.reportUnwritable`.
  func finish() throws(RunError) {
    do throws(FileError) {
      try file.finish(summary, examples.examples, stages: stages, .stream)
    } catch {
      throw .reportUnwritable(path: file.path, reason: error.description)
    }
  }
}
