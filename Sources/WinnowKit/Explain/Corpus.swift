// The documents that an explanation looks at: listed as for a run, and taken through the chain without an output.
import SystemCalls

/// The input of a pipeline, open for reading.
struct Corpus {
  let listing: InputListing
  /// The output of every document, relative to the output directory.
  let outputs: [RelativePath]
  let inputPath: String
  private let stages: [any Stage]
  private let workload: FileWorkload
  private let workers: Int

  /// Lists the input.
  ///
  /// - Throws: `RunError`.
  init(_ configuration: PipelineConfiguration, workers: Int) throws {
    let (root, listing) = try FileRun.list(configuration)
    let stages = configuration.stages
    self.listing = listing
    self.stages = stages
    self.workers = workers
    inputPath = configuration.inputPath
    outputs = OutputNames.assign(
      listing.files, htmlBecomesText: stages.contains { type(of: $0).removesHTML })
    workload = FileWorkload(
      files: listing.files, outputs: outputs, input: root, output: nil,
      reader: DocumentReader(paragraphs: configuration.paragraphs),
      maxDocumentBytes: configuration.maxDocumentBytes, memory: nil, outputsOfGone: [], keepsForeign: false,
      recorder: RunRecorder(
        listing, gone: [], stages: stages, RunOptions(), report: nil, rejects: nil, inputName: inputPath))
  }

  /// Stage number `index` as reports name it.
  func stageName(_ index: Int) -> String { "stages[\(index)] \(type(of: stages[index]).name)" }

  /// Whether stage number `index` turns HTML into text.
  var removesHTML: Bool { stages.contains { type(of: $0).removesHTML } }

  /// Takes one document through all stages.
  ///
  /// - Throws: `RunError` when the system grants no threads.
  func walk(of number: Int) async throws(RunError) -> DocumentWalk? {
    let chain = runnable(stages)
    return try await collect([number], behind: stages.count) { DocumentWalk($0, chain: chain) }[number]
  }

  /// Takes documents as far as stage number `stage`, and collects what is to be known of them.
  ///
  /// - Parameter body: is given a document's number and its walk.
  /// - Throws: `RunError` when the system grants no threads.
  func collect<Finding: Sendable>(
    _ numbers: Set<Int>, upTo stage: Int, _ body: @escaping @Sendable (Int, DocumentWalk) -> Finding
  ) async throws(RunError) -> [Int: Finding] {
    let chain = runnable(stages)
    // The stage itself has to be met, for only it knows how it divides a document; what it decides is of no interest.
    return try await collect(numbers, behind: stage + 1, decidingBefore: stage) {
      body($0.number, DocumentWalk($0, chain: chain))
    }
  }

  private func runnable(_ stages: [any Stage]) -> [RunnableStage] {
    stages.enumerated().map { $1.runnable(index: $0) }
  }

  /// - Parameters:
  ///   - count: how many stages the documents walk through.
  ///   - decided: how many of them must decide as in a run; all by default.
  private func collect<Finding: Sendable>(
    _ numbers: Set<Int>, behind count: Int, decidingBefore decided: Int? = nil,
    _ body: @escaping @Sendable (Slot) -> Finding
  ) async throws(RunError) -> [Int: Finding] {
    let watching = ExplainWorkload(reading: workload, watching: numbers, collect: body)
    let needsOthers = stages.prefix(decided ?? count).contains { $0 is any OrderedStage }
    var batches = batches(numbers, withOthers: needsOthers).makeIterator()
    do throws(FileError) {
      let engine = Engine(stages: Array(stages.prefix(count)), workers: workers, keepsDrops: false)
      try await engine.run(watching) { batches.next() }
    } catch {
      throw .noThreads(reason: error.description)
    }
    return watching.findings
  }

  /// What has to be read for the fate of some documents: with ordered stages all before them, otherwise they alone.
  private func batches(_ numbers: Set<Int>, withOthers: Bool) -> [FileBatch] {
    let last = numbers.max() ?? -1
    let batches =
      withOthers
      ? FileRun.batches(of: listing.files).filter { $0.lowerBound <= last }
      : numbers.sorted().map { $0..<$0 + 1 }
    return batches.map { FileBatch(numbers: $0, known: nil) }
  }
}
