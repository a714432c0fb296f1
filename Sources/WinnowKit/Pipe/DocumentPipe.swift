// The chain between two streams: one document, or one document a line.
import Logging
import SystemCalls
import TextCore

/// Takes documents from one file descriptor through stages to another.
public struct DocumentPipe: Sendable {
  /// What a pipe did.
  public struct Result: Sendable {
    /// Documents that could not be read or handled.
    public internal(set) var failures = 0
    /// Those among them of which winnow itself lost text; it was withheld.
    public internal(set) var internalErrors = 0
  }

  /// Reading or writing the streams failed.
  public struct StreamError: Error, Sendable, CustomStringConvertible {
    /// Which stream, and why.
    public let description: String
  }

  let stages: [any Stage]
  let reader: DocumentReader
  /// Whether text is taken for HTML whatever it looks like.
  let expectsHTML: Bool
  let workers: Int
  let logger: Logger
  /// Where a report of what was done is written, a name that ends in `.json`; nil: nowhere.
  public var reportPath: String?

  /// A pipe through the stages of a configuration. Text that looks like HTML is HTML.
  public init(_ configuration: PipelineConfiguration, workers: Int, logger: Logger) {
    stages = configuration.stages
    reader = DocumentReader(paragraphs: configuration.paragraphs)
    expectsHTML = false
    self.workers = workers
    self.logger = logger
  }

  /// A pipe through one stage. To a stage that removes HTML, everything is HTML.
  public init(_ stage: any Stage, workers: Int, logger: Logger) {
    stages = [stage]
    reader = DocumentReader(paragraphs: .auto)
    expectsHTML = type(of: stage).removesHTML
    self.workers = workers
    self.logger = logger
  }

  /// Takes the one document that `input` holds to `output`. A dropped document leaves nothing there.
  ///
  /// - Throws: `StreamError` when a stream cannot be read or written, `RunError` when the report cannot.
  public func runDocument(from input: Int32, to output: Int32) async throws -> Result {
    let report = try openReport()
    let chain = stages.enumerated().map { $1.runnable(index: $0) }
    var job = Job(ticket: 0, chain: chain, keepsDrops: report != nil, keepsExamples: report != nil)
    var slot = Slot(number: 0)
    let bytes = try stream("standard input") { () throws(FileError) in
      try FileContents.readAll(input, expectedSize: 1 << 16)
    }
    do {
      slot.document = try reader.document(from: bytes, expected: expectedFormat, reading: &slot.reading)
    } catch {
      slot.ending = .failed(Failure(error))
    }
    slot.bytesRead = bytes.count
    job.slots = [slot]
    await job.walk()
    job.slots[0].bytesWritten = job.slots[0].ending == nil ? job.slots[0].document?.text.count ?? 0 : 0
    report?.add(job)
    for note in job.slots[0].notes { logger.warning("standard input: \(UTF8Text.oneLine(note))") }
    switch job.slots[0].ending {
    case .failed(let failure):
      logger.error("standard input: \(UTF8Text.oneLine(failure.message))")
      try report?.finish()
      return Result(failures: 1, internalErrors: failure.cause == .winnow ? 1 : 0)
    case .dropped(_, let reason):
      logger.info("standard input: dropped: \(reason.kind.rawValue)")
    case nil:
      let text = job.slots[0].document?.text ?? []
      try stream("standard output") { () throws(FileError) in try FileContents.write(text, to: output) }
    }
    try report?.finish()
    return Result()
  }

  /// Takes one document a line, JSON objects with `"text"`, from `input` to `output`, in the same order.
  ///
  /// - Throws: `StreamError` when a stream cannot be read or written, `RunError` when the report cannot.
  public func runLines(from input: Int32, to output: Int32) async throws -> Result {
    let report = try openReport()
    let workload = LineWorkload(pipe: self, output: output, report: report)
    var source = LineSource(descriptor: input)
    var failure: FileError?
    let engine = Engine(
      stages: stages, workers: workers, keepsDrops: report != nil, keepsExamples: report != nil)
    try await stream("the worker threads") { () async throws(FileError) in
      try await engine.run(workload) {
        do throws(FileError) {
          return workload.outputFailure == nil ? try source.next() : nil
        } catch {
          failure = error
          return nil
        }
      }
    }
    if let failure { throw StreamError(description: "standard input: \(failure)") }
    if let failure = workload.outputFailure { throw StreamError(description: "standard output: \(failure)") }
    try report?.finish()
    return workload.result
  }

  private func openReport() throws(RunError) -> PipeReport? {
    guard let reportPath else { return nil }
    return try PipeReport(reportPath, stages: stages)
  }

  var expectedFormat: Document.Format { expectsHTML ? .html : .plainText }

  private func stream<Value>(
    _ name: String, _ body: () async throws(FileError) -> Value
  ) async throws(StreamError) -> Value {
    do throws(FileError) {
      return try await body()
    } catch {
      throw StreamError(description: "\(name): \(error)")
    }
  }

  private func stream<Value>(_ name: String, _ body: () throws(FileError) -> Value) throws(StreamError)
    -> Value
  {
    do throws(FileError) {
      return try body()
    } catch {
      throw StreamError(description: "\(name): \(error)")
    }
  }
}
