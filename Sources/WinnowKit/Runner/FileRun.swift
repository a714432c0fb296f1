// One run over files: lists the input, takes it through the chain, tidies the output.
import SystemCalls

/// A run that is ready to begin: everything that can be refused was checked.
struct FileRun {
  /// A job holds about this many documents or bytes: enough that handing it out costs nothing, little enough that
  /// a few in flight stay small.
  private static let documentsPerJob = 64
  private static let bytesPerJob = 1 << 20

  private let configuration: PipelineConfiguration
  private let options: RunOptions
  private let listing: InputListing
  private let workload: FileWorkload

  /// Checks what can be checked, and opens what will be written.
  ///
  /// - Throws: `RunError`.
  init(_ configuration: PipelineConfiguration, _ options: RunOptions) throws {
    self.configuration = configuration
    self.options = options
    let input = configuration.inputPath
    let output = configuration.outputPath
    let root: FileDescriptor
    do throws(FileError) {
      root = try FileDescriptor.directory(input)
      listing = try InputTree(root: root, include: configuration.include, exclude: configuration.exclude)
        .list()
    } catch {
      throw RunError.inputUnreadable(path: input, reason: error.description)
    }
    if DirectoryOverlap.exists(between: input, and: output) {
      throw RunError.overlap(input: input, output: output)
    }
    if listing.files.isEmpty, listing.failures.isEmpty {
      throw RunError.noDocuments(path: input, skipped: listing.skipped.count)
    }
    if let report = options.reportPath {
      if let reason = Self.refusal(ofReport: report, input, output) {
        throw RunError.reportUnwritable(path: report, reason: reason)
      }
      try ReportFile.checkPlace(report)
    }
    let stages = configuration.stages
    let outputs = OutputNames.assign(
      listing.files, htmlBecomesText: stages.contains { type(of: $0).removesHTML })
    let tree = options.isDryRun ? nil : try Self.openOutput(output, outputs, options)
    // Behind the output's lock: runs that write one output mostly write one report, too.
    let report = try options.reportPath.map { try ReportFile($0) }
    workload = FileWorkload(
      files: listing.files,
      outputs: outputs,
      input: root,
      output: tree,
      reader: DocumentReader(paragraphs: configuration.paragraphs),
      recorder: RunRecorder(listing, stages: stages, options, report: report, inputName: input))
  }

  /// Runs to the end, or until told to stop.
  ///
  /// - Throws: `RunError` when the system grants no threads.
  func run() async throws -> RunSummary {
    let engine = Engine(
      stages: configuration.stages, workers: min(max(1, options.workers), 1024),
      keepsDrops: options.reportPath != nil)
    var batches = Self.batches(of: listing.files).makeIterator()
    var wasInterrupted = false
    do throws(FileError) {
      try await engine.run(workload) {
        guard let batch = batches.next() else { return nil }
        wasInterrupted = options.shouldStop() || Task.isCancelled
        return wasInterrupted ? nil : batch
      }
    } catch {
      throw RunError.noThreads(reason: error.description)
    }
    return workload.conclude(wasInterrupted: wasInterrupted)
  }

  /// Cuts the documents into runs of neighbours that make one job each.
  private static func batches(of files: [InputFile]) -> [Range<Int>] {
    var batches: [Range<Int>] = []
    var start = 0
    var bytes = 0
    for (index, file) in files.enumerated() {
      if index > start, index - start >= documentsPerJob || bytes + file.size > bytesPerJob {
        batches.append(start..<index)
        start = index
        bytes = 0
      }
      bytes += file.size
    }
    if start < files.count { batches.append(start..<files.count) }
    return batches
  }

  /// Why a report may not stand at `path`; `nil` where it may.
  private static func refusal(ofReport path: String, _ input: String, _ output: String) -> String? {
    if DirectoryOverlap.exists(between: input, and: path) {
      return "it lies in the input directory; put the report elsewhere"
    }
    if DirectoryOverlap.exists(between: output, and: path) {
      return "it lies in the output directory; put the report elsewhere"
    }
    return ReportFile.mayReplace(path)
      ? nil : "there is a file that is no report of winnow; give another name"
  }

  private static func openOutput(
    _ path: String, _ outputs: [RelativePath], _ options: RunOptions
  ) throws -> OutputTree {
    let patience = RunLock.Patience(limit: options.lockPatience, shouldStop: options.shouldStop) { held in
      let process = held.holder.isEmpty ? "another run" : "process \(held.holder)"
      options.logger.info(
        "\(path): waiting up to \(options.lockPatience.components.seconds) s for \(process) to end")
    }
    do {
      return try OutputTree(path, outputs: outputs, patience)
    } catch let held as RunLock.Held {
      throw RunError.locked(path: path, reason: held.description)
    } catch {
      throw RunError.outputUnusable(path: path, reason: "\(error)")
    }
  }
}
