// What winnow remembers from run to run, in one database that belongs to one output directory.

/// The state of an output directory, open for a run. One thread at a time may use it; a reader is a connection of its
/// own. Whoever opens one holds the lock of the state directory. The files are closed when nobody holds it any more.
final class StateStore {
  /// What was found when the state was opened.
  enum Opening: Equatable {
    /// There was none, or it was to be discarded.
    case new
    case reused
    /// There was one that cannot be trusted; this one is empty.
    case rebuilt(reason: String)
  }

  /// More runs than this are not remembered.
  static let mostRuns = 1000

  let opening: Opening
  /// A document with a longer trace than this is not remembered: SQLite holds no row of a gigabyte.
  var largestTrace = 1 << 29

  private let path: String
  private let database: SQLiteDatabase
  private let putDocument: SQLiteStatement
  private let removeDocument: SQLiteStatement
  private var scratch: [UInt8] = []
  private var isMarkedInUse = false

  /// Opens the state, or makes an empty one: where there is none, and where it cannot be trusted.
  ///
  /// - Parameters:
  ///   - path: the state directory, which exists.
  ///   - output: the absolute path of the output directory; `nil` when the state lies in it, so that both may be moved.
  ///   - discarding: start over with an empty state, whatever there is.
  ///   - isDurable: whether what was committed survives a power cut.
  /// - Throws: `StateError` when the state cannot be used and must not be thrown away either.
  init(
    path: String, output: String?, discarding: Bool = false, isDurable: Bool = true
  ) throws(StateError) {
    let file = StateFile(in: path)
    (database, opening) = try Self.open(file, output, discarding: discarding, isDurable: isDurable)
    self.path = file.path
    putDocument = try Self.prepare(
      "INSERT OR REPLACE INTO documents (\(StoredDocument.columns)) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)",
      "cannot remember a document", database, file.path)
    removeDocument = try Self.prepare(
      "DELETE FROM documents WHERE path = ?", "cannot forget a document", database, file.path)
  }

  /// Documents in ascending byte order of their paths, as last committed. What is put later does not show in it.
  func reader() throws(StateError) -> StateReader { try StateReader(path) }

  /// Remembers a document, in place of what was known of its path.
  ///
  /// - Returns: false when its trace is too long: it is unknown then, as if it had never been seen.
  @discardableResult
  func put(_ document: StoredDocument) throws(StateError) -> Bool {
    if document.trace.count > largestTrace {
      try remove(document.path)
      return false
    }
    document.bind(to: putDocument, &scratch)
    try change { () throws(SQLiteError) in try putDocument.run() }
    return true
  }

  /// Forgets a document.
  func remove(_ path: RelativePath) throws(StateError) {
    removeDocument.reset()
    path.bytes.withUnsafeBytes { removeDocument.bind($0) }
    try change { () throws(SQLiteError) in try removeDocument.run() }
  }

  /// Notes that a run begins, and forgets those too long ago. To be committed.
  ///
  /// - Parameter started: in seconds since 1970.
  func beginRun(started: Int64) throws(StateError) -> StoredRun {
    try change { () throws(SQLiteError) in
      try StoredRun.forget(allBut: Self.mostRuns - 1, in: database)
      return try StoredRun.begin(started: started, in: database)
    }
  }

  /// Notes how a run ended. To be committed.
  ///
  /// - Parameter run: as `beginRun` gave it, with its ending and counts filled in.
  func endRun(_ run: StoredRun) throws(StateError) {
    try change { () throws(SQLiteError) in try run.update(in: database) }
  }

  /// Makes everything so far last. Without a change since the last time it does nothing.
  func commit() throws(StateError) {
    guard database.isInTransaction else { return }
    try StateError.about(path) { () throws(SQLiteError) in
      try database.execute("COMMIT", "cannot commit the state")
    }
  }

  /// Commits, and leaves one tidy file behind.
  ///
  /// - Parameter clean: false when something went wrong, so that the next to open it looks through all of it.
  func close(clean: Bool = true) throws(StateError) {
    if clean, isMarkedInUse || database.isInTransaction {
      try change { () throws(SQLiteError) in try Self.mark(database, isInUse: false) }
    }
    try commit()
    isMarkedInUse = false
    _ = try StateError.about(path) { () throws(SQLiteError) in try database.checkpoint() }
  }

  /// Makes a change, in a transaction that `commit` ends.
  private func change<Result>(_ body: () throws(SQLiteError) -> Result) throws(StateError) -> Result {
    do throws(SQLiteError) {
      if !database.isInTransaction { try database.execute("BEGIN IMMEDIATE", "cannot change the state") }
      // With the first change, so that a state that is only looked at stays as it is.
      if !isMarkedInUse {
        try Self.mark(database, isInUse: true)
        isMarkedInUse = true
      }
      return try body()
    } catch {
      // A full disk may have undone the whole transaction, and the mark with it.
      if !database.isInTransaction { isMarkedInUse = false }
      throw StateError(error, path)
    }
  }

  private static func mark(_ database: SQLiteDatabase, isInUse: Bool) throws(SQLiteError) {
    try database.execute(
      "INSERT OR REPLACE INTO properties VALUES ('in use', '\(isInUse ? "yes" : "no")')",
      "cannot change the state")
  }
}
