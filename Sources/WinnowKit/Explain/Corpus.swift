// The documents that an explanation looks at: listed as for a run, and taken through the chain without an output.
import SystemCalls

/// The input of a pipeline, open for reading.
struct Corpus {
  let listing: InputListing
  /// The output of every document, relative to the output directory.
  let outputs: [RelativePath]
  let inputPath: String
  /// What documents are called, those that are gone included.
  let names: DocumentNames
  /// What documents left that are gone, where the history is kept.
  let outputsOfGone: Set<RelativePath>
  private let configuration: PipelineConfiguration
  private let stages: [any Stage]
  private let workload: FileWorkload
  private let workers: Int

  /// Lists the input.
  ///
  /// - Throws: `RunError` or `StateError`.
  init(_ configuration: PipelineConfiguration, workers: Int) throws {
    let (root, listing) = try FileRun.list(configuration)
    let stages = configuration.stages
    let engine = Engine(stages: stages, workers: workers, keepsDrops: false)
    let gone = try Self.remember(configuration, listing, engine)
    names = DocumentNames(files: listing.files, gone: gone.map(\.path))
    outputsOfGone = Set(gone.compactMap(\.output))
    self.configuration = configuration
    self.listing = listing
    self.stages = stages
    self.workers = workers
    inputPath = configuration.inputPath
    outputs = OutputNames.assign(
      listing.files, htmlBecomesText: stages.contains { type(of: $0).removesHTML })
    workload = FileWorkload(
      files: listing.files, outputs: outputs, input: root, output: nil,
      ownership: try FileRun.preview(configuration, outputs),
      reader: DocumentReader(paragraphs: configuration.paragraphs),
      maxDocumentBytes: configuration.maxDocumentBytes, memory: nil, outputsOfGone: outputsOfGone,
      keepsForeign: false,
      recorder: RunRecorder(
        listing, gone: names.gone, stages: stages, RunOptions(), report: nil, rejects: nil,
        inputName: inputPath))
  }

  /// With a history, earlier runs decide too: has the stages remember the documents that are gone.
  private static func remember(
    _ configuration: PipelineConfiguration, _ listing: InputListing, _ engine: Engine
  ) throws -> [GoneDocument] {
    let file = StateFile(in: configuration.statePath)
    guard configuration.history == .keep, try file.exists() else { return [] }
    return try FileRun.remember(
      gone: StateReader(file.path), configuration, listing, engine, RunOptions().logger)
  }

  /// Stage number `index` as reports name it.
  func stageName(_ index: Int) -> String { "stages[\(index)] \(type(of: stages[index]).name)" }

  /// Whether stage number `index` turns HTML into text.
  var removesHTML: Bool { stages.contains { type(of: $0).removesHTML } }

  /// Takes one document through all stages.
  ///
  /// - Throws: `RunError` when the system grants no threads, and what the state of a history throws.
  func walk(of number: Int) async throws -> DocumentWalk? {
    let chain = runnable(stages)
    return try await collect([number], behind: stages.count) { DocumentWalk($0, chain: chain) }[number]
  }

  /// Takes documents as far as stage number `stage`, and collects what is to be known of them.
  ///
  /// - Parameter body: is given a document's number and its walk.
  /// - Throws: `RunError` when the system grants no threads, and what the state of a history throws.
  func collect<Finding: Sendable>(
    _ numbers: Set<Int>, upTo stage: Int, _ body: @escaping @Sendable (Int, DocumentWalk) -> Finding
  ) async throws -> [Int: Finding] {
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
  ) async throws -> [Int: Finding] {
    let watching = ExplainWorkload(reading: workload, watching: numbers, collect: body)
    let needsOthers = stages.prefix(decided ?? count).contains { $0 is any OrderedStage }
    var batches = batches(numbers, withOthers: needsOthers).makeIterator()
    let engine = Engine(stages: Array(stages.prefix(count)), workers: workers, keepsDrops: false)
    if needsOthers { _ = try Self.remember(configuration, listing, engine) }
    do throws(FileError) {
      try await engine.run(watching) { batches.next() }
    } catch {
      throw RunError.noThreads(reason: error.description)
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
