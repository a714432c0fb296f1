// One run over files: lists the input, takes it through the chain, tidies the output.
import Logging
import SystemCalls

/// A run that is ready to begin: everything that can be refused was checked.
struct FileRun {
  /// A job holds about this many documents or bytes: enough that handing it out costs nothing, little enough that
  /// a few in flight stay small.
  private static let documentsPerJob = 64
  private static let bytesPerJob = 1 << 20

  private let options: RunOptions
  private let listing: InputListing
  private let engine: Engine
  private let workload: FileWorkload
  private let memory: RunMemory?
  private let configuration: PipelineConfiguration
  private let workers: Int

  /// Checks what can be checked, and opens what will be written.
  ///
  /// - Throws: `RunError` or `StateError`.
  init(_ configuration: PipelineConfiguration, _ options: RunOptions) throws {
    self.options = options
    self.configuration = configuration
    let workers = min(max(1, options.workers), 1024)
    self.workers = workers
    var (root, listing) = try Self.list(configuration)
    try Self.checkPlaces(configuration, options, listing)
    let state = options.isDryRun ? nil : try Self.openState(configuration, options)
    if let state, state.hasWaited {
      // Meanwhile the input may have changed.
      (root, listing) = try Self.list(configuration)
      try Self.checkPlaces(configuration, options, listing)
    }
    self.listing = listing
    // Behind the lock: runs that write one output mostly write one report, too.
    let report = try options.reportPath(.json).map {
      try ReportFile($0, isDurable: configuration.durability == .full)
    }
    let page = try options.reportPath(.page).map { try PageFile($0, configuration, workers: workers) }
    let rejects = try options.rejectsPath.map {
      try RejectsFile(
        in: $0, stages: configuration.stages.map { type(of: $0).name },
        isDurable: configuration.durability == .full)
    }
    let engine = Engine(
      stages: configuration.stages, workers: workers,
      keepsDrops: !options.reportPaths.isEmpty || rejects != nil, keepsDroppedText: rejects != nil,
      keepsExamples: report != nil || page != nil, measuresTime: page != nil)
    self.engine = engine
    let unsaved: StateError?
    (memory, unsaved) =
      try (configuration.isIncremental ? state : nil).map {
        try Self.remember(configuration, options, $0, listing, engine)
      } ?? (nil, nil)
    let gone = memory?.gone ?? []
    let outputs = OutputNames.assign(
      listing.files, htmlBecomesText: configuration.stages.contains { type(of: $0).removesHTML })
    let output = try state.map {
      try Self.openOutput(
        configuration, $0, outputs: outputs, kept: gone.compactMap(\.output), workers: workers)
    }
    let ownership = try output?.ownership ?? Self.preview(configuration, outputs)
    let recorder = RunRecorder(
      listing, gone: gone.map(\.path), stages: configuration.stages, options, report: report,
      rejects: rejects, page: page,
      inputName: configuration.inputPath)
    workload = FileWorkload(
      files: listing.files, outputs: outputs, input: root, output: output,
      ownership: ownership,
      reader: DocumentReader(paragraphs: configuration.paragraphs),
      maxDocumentBytes: configuration.maxDocumentBytes, memory: memory,
      outputsOfGone: Set(gone.compactMap(\.output)), keepsForeign: options.keepsForeignOutputs,
      recorder: recorder)
    if let unsaved { recorder.note(unsaved) }
  }

  /// Runs to the end, or until told to stop.
  ///
  /// - Throws: `RunError` when the system grants no threads, `StateError.damaged` when the state turns out to be.
  func run() async throws -> RunSummary {
    var batches = Self.batches(of: listing.files).makeIterator()
    var wasInterrupted = false
    var damage: StateError?
    do throws(FileError) {
      try await engine.run(workload) {
        guard let batch = batches.next() else { return nil }
        wasInterrupted = options.shouldStop() || Task.isCancelled
        if wasInterrupted { return nil }
        do throws(StateError) {
          let known = try memory?.known(of: listing.files[batch])
          return FileBatch(numbers: batch, known: known)
        } catch {
          damage = error
          return nil
        }
      }
    } catch {
      throw RunError.noThreads(reason: error.description)
    }
    if let damage { throw damage }
    let texts = wasInterrupted ? [:] : await repeatedTexts()
    return workload.conclude(wasInterrupted: wasInterrupted, repeatedTexts: texts)
  }

  /// The texts that a report quotes.
  private func repeatedTexts() async -> [RepeatedPiece.Place: RepeatedTexts.Finding] {
    let (repeated, summary) = workload.recorder.mostRepeated
    var pieces = repeated.map(\.place)
    // What stages up to this one met does not depend on other documents.
    let first = summary.stages.firstIndex { !$0.tally.paragraphsDropped.isEmpty } ?? 0
    // What decided behind it may be gone.
    if configuration.history == .keep { pieces.removeAll { $0.stage > first } }
    let texts = RepeatedTexts(
      files: listing.files, stages: configuration.stages, workload: workload.readingOnly, workers: workers,
      shouldStop: options.shouldStop)
    do throws(FileError) {
      return try await texts.find(pieces, withOthers: pieces.contains { $0.stage > first })
    } catch {
      workload.recorder.note(error)
      return [:]
    }
  }

  /// Opens and lists the input.
  ///
  /// - Throws: `RunError.inputUnreadable`.
  static func list(
    _ configuration: PipelineConfiguration
  ) throws(RunError) -> (root: FileDescriptor, listing: InputListing) {
    do throws(FileError) {
      let root = try FileDescriptor.directory(configuration.inputPath)
      let tree = InputTree(root: root, include: configuration.include, exclude: configuration.exclude)
      return (root, try tree.list())
    } catch {
      throw .inputUnreadable(path: configuration.inputPath, reason: error.description)
    }
  }

  private static func checkPlaces(
    _ configuration: PipelineConfiguration, _ options: RunOptions, _ listing: InputListing
  ) throws {
    let input = configuration.inputPath
    let output = configuration.outputPath
    if DirectoryOverlap.exists(between: input, and: output) {
      throw RunError.overlap(input: input, output: output)
    }
    if let state = configuration.namedStatePath {
      for place in [input, output] where DirectoryOverlap.exists(between: place, and: state) {
        throw RunError.stateUnusable(reason: "the state \(state) and \(place) overlap; name a place outside")
      }
    }
    // With a history, a drop folder may well be empty.
    if listing.files.isEmpty, listing.failures.isEmpty, configuration.history == .forget {
      throw RunError.noDocuments(path: input, skipped: listing.skipped.count)
    }
    try ReportKind.checkPlaces(options.reportPaths, outside: ["input": input, "output": output])
    if let rejects = options.rejectsPath {
      try RejectsFile.checkPlace(rejects, outside: ["input": input, "output": output])
    }
  }

  private static func openState(
    _ configuration: PipelineConfiguration, _ options: RunOptions
  ) throws -> StateDirectory {
    let path = configuration.statePath
    let patience = RunLock.Patience(limit: options.lockPatience, shouldStop: options.shouldStop) { held in
      let process = held.holder.isEmpty ? "another run" : "process \(held.holder)"
      options.logger.info(
        "\(path): waiting up to \(options.lockPatience.components.seconds) s for \(process) to end")
    }
    // First, so that an output directory that cannot be is named as such.
    _ = try openingOutput(configuration.outputPath) { try Directories.make(configuration.outputPath) }
    return try openingOutput(path) { try StateDirectory(path, patience) }
  }

  /// Opens what earlier runs left, and has the stages remember what is left of documents that are gone.
  private static func remember(
    _ configuration: PipelineConfiguration, _ options: RunOptions, _ state: StateDirectory,
    _ listing: InputListing, _ engine: Engine
  ) throws -> (RunMemory?, StateError?) {
    do {
      return (try open(configuration, options, state, listing, engine), nil)
    } catch let error as StateError {
      // Without a state a run takes longer, that is all, unless there is a history.
      guard case .unusable = error, configuration.history == .forget else { throw error }
      return (nil, error)
    }
  }

  private static func open(
    _ configuration: PipelineConfiguration, _ options: RunOptions, _ state: StateDirectory,
    _ listing: InputListing, _ engine: Engine
  ) throws -> RunMemory {
    let output = configuration.namedStatePath == nil ? nil : Directories.absolute(configuration.outputPath)
    let store = try StateStore(
      path: state.path, output: output, discarding: options.isFresh,
      isDurable: configuration.durability == .full)
    if case .rebuilt(let reason) = store.opening {
      options.logger.warning("\(state.path): \(reason); all documents are read again")
    }
    let gone =
      configuration.history == .keep
      ? try remember(gone: store.reader(), configuration, listing, engine, options.logger) : []
    return try RunMemory(
      store, configuration: configuration.fingerprint, gone: gone, options.logger)
  }

  /// Has the stages remember what is left of documents that the state knows and the input holds no more.
  ///
  /// What somebody removed the output of is forgotten: what repeats it is all that there is of it now.
  ///
  /// - Throws: `RunError.historyOfOtherConfiguration`, `StateError`, `DamagedBytes` or `FileError`.
  static func remember(
    gone reader: StateReader, _ configuration: PipelineConfiguration, _ listing: InputListing,
    _ engine: Engine, _ logger: Logger
  ) throws -> [GoneDocument] {
    var outputs = EarlierOutputs(in: try FileDescriptor.directory(configuration.outputPath))
    var gone: [GoneDocument] = []
    var files = listing.files[...]
    while let document = try reader.next() {
      files = files.drop { $0.path < document.path }
      if files.first?.path == document.path { continue }
      guard document.configuration == configuration.fingerprint else {
        throw RunError.historyOfOtherConfiguration
      }
      if let output = document.output, !outputs.exist(output) {
        logger.warning(
          "\(configuration.outputPath)/\(output.path): somebody removed it, and \(document.path) is gone: it is forgotten"
        )
        continue
      }
      let number = listing.files.count + gone.count
      var bytes = ByteReader(document.trace)
      try engine.remember(try Trace(from: &bytes), number: number)
      gone.append(GoneDocument(path: document.path, output: document.output?.path))
    }
    return gone
  }

  /// Cuts the documents into runs of neighbours that make one job each.
  static func batches(of files: [InputFile]) -> [Range<Int>] {
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

  private static func openOutput(
    _ configuration: PipelineConfiguration, _ state: StateDirectory, outputs: [RelativePath],
    kept: [RelativePath], workers: Int
  ) throws -> OutputTree {
    try openingOutput(configuration.outputPath) {
      try OutputTree(
        configuration.outputPath, state: state, outputs: outputs, kept: kept, configuration.durability,
        keepsUnknown: configuration.history == .keep, workers: workers)
    }
  }

  /// Whose the outputs are, to be known without writing; `nil` where there is no output directory.
  ///
  /// - Throws: `RunError.outputUnusable`.
  static func preview(
    _ configuration: PipelineConfiguration, _ outputs: [RelativePath]
  ) throws -> OutputOwnership? {
    try openingOutput(configuration.outputPath) {
      guard let root = try existingDirectory(configuration.outputPath) else { return nil }
      let state = try existingDirectory(configuration.statePath)
      return try OutputOwnership(
        root: root, earlier: try state.map { try OutputManifest.read(in: $0).paths } ?? [], outputs: outputs,
        kept: [], keepsUnknown: configuration.history == .keep, isPreview: true)
    }
  }

  private static func existingDirectory(_ path: String) throws(FileError) -> FileDescriptor? {
    do throws(FileError) {
      return try FileDescriptor.directory(path)
    } catch  where error.number == ENOENT {
      return nil
    }
  }

  private static func openingOutput<Value>(_ path: String, _ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch let held as RunLock.Held {
      let advice = held.waited == .zero ? ", or wait for it with --wait SECONDS" : ""
      throw RunError.locked(path: path, reason: held.description + advice)
    } catch {
      throw RunError.outputUnusable(path: path, reason: "\(error)")
    }
  }
}
