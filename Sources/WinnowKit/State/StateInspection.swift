// Looks at the state of an output directory from outside a run, checks it and tidies it.

/// What the state of an output directory holds.
public struct StateInspection: Sendable {
  /// How many of the latest runs are shown, and kept by pruning.
  public static let shownRuns = 10

  /// The path of the database.
  public let path: String
  /// Whether there is one.
  public let exists: Bool
  /// What it takes on the disk, its log included, in bytes.
  public let bytes: Int
  /// Documents that it remembers.
  public let documents: Int
  /// The latest runs, oldest first.
  public let runs: [StoredRun]

  /// Looks at the state that `configuration` names. A run may be at work meanwhile.
  ///
  /// - Throws: `StateError` when it cannot be used.
  public init(of configuration: PipelineConfiguration) throws(StateError) {
    let file = StateFile(in: configuration.statePath)
    path = file.path
    guard let database = try Self.open(file) else {
      (exists, bytes, documents, runs) = (false, 0, 0, [])
      return
    }
    exists = true
    (documents, runs) = try StateError.about(file.path) { () throws(SQLiteError) in
      let documents = try database.integer("SELECT count(*) FROM documents", "cannot count the documents")
      return (Int(documents), try StoredRun.latest(Self.shownRuns, in: database))
    }
    bytes = try file.size()
  }

  /// Reads everything that the state holds and compares it with its checksums. A run may be at work meanwhile.
  ///
  /// - Throws: `StateError.damaged` with the first fault.
  public static func check(_ configuration: PipelineConfiguration) throws(StateError) {
    let file = StateFile(in: configuration.statePath)
    guard let database = try open(file) else { return }
    try StateSchema.quickCheck(database, file.path)
    let reader = try StateReader(file.path)
    while try reader.next() != nil {}
  }

  /// Forgets all but the latest runs, gives the space that nothing uses any more back to the file system, and removes
  /// what an unusable state was set aside as.
  ///
  /// - Throws: `RunError.locked` while a run is at work, `StateError` when the state cannot be used.
  public static func prune(_ configuration: PipelineConfiguration) throws {
    let directory = configuration.statePath
    let file = StateFile(in: directory)
    guard try file.exists() else { return }
    let lock = try lock(directory)
    guard let database = try open(file) else { return }
    try StateError.about(file.path) { () throws(SQLiteError) in
      try StoredRun.forget(allBut: shownRuns, in: database)
      try database.execute("VACUUM", "cannot compact the state")
      _ = try database.checkpoint()
    }
    try file.removeAside()
    withExtendedLifetime(lock) {}
  }

  private static func lock(_ directory: String) throws -> RunLock {
    do {
      return try RunLock(in: FileDescriptor.directory(directory))
    } catch let held as RunLock.Held {
      throw RunError.locked(path: directory, reason: held.description)
    } catch let error as FileError {
      throw StateError.unusable(path: directory, reason: error.description)
    }
  }

  /// Opens a state that is there and that this winnow can read; changes nothing in it.
  private static func open(_ file: StateFile) throws(StateError) -> SQLiteDatabase? {
    guard try file.exists() else { return nil }
    let database = try StateError.about(file.path) { () throws(SQLiteError) in
      let database = try SQLiteDatabase(.existing(file.path))
      try StateSchema.configure(database, isDurable: true)
      return database
    }
    // A kill in the first moment leaves a database without tables; one of an earlier version waits for the next run.
    guard try StateSchema.version(of: database, file.path) == StateSchema.version else { return nil }
    try StateSchema.verify(database, file.path)
    return database
  }
}

extension StateInspection {
  /// What was found as one JSON object, indented, without a final line end.
  public var json: [UInt8] {
    var writer = JSONWriter(indentation: 2)
    writer.object { writer in
      writer.member("path", path)
      writer.member("exists", exists)
      writer.member("bytes", bytes)
      writer.member("documents", documents)
      writer.key("runs")
      writer.array { writer in for run in runs { Self.write(run, &writer) } }
    }
    return writer.bytes
  }

  private static func write(_ run: StoredRun, _ writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("id", Int(run.id))
      writer.member("started", Int(run.started))
      writer.key("ended")
      if let ended = run.ended { writer.integer(Int(ended)) } else { writer.null() }
      writer.key("ending")
      if let ending = run.ending { writer.string(ending.rawValue) } else { writer.null() }
      writer.member("documents", run.documents)
      writer.member("failed", run.failed)
      writer.member("outputsRemoved", run.outputsRemoved)
    }
  }
}
