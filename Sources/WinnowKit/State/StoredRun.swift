// A run as the state remembers it.

/// How a run came to its end.
public enum RunEnding: String, Sendable, CaseIterable {
  /// It went through all documents, whatever became of them.
  case done
  /// A signal or its caller ended it early.
  case interrupted
  /// An error that is not a document's ended it early.
  case failed
}

/// A run that the state knows of.
public struct StoredRun: Sendable, Equatable {
  /// Counts up, also over runs that are forgotten.
  public let id: Int64
  /// In seconds since 1970.
  public var started: Int64
  /// In seconds since 1970; `nil` while it goes on, and for ever when it was killed.
  public var ended: Int64?
  /// `nil` as long as `ended` is.
  public var ending: RunEnding?
  /// Documents that it looked at.
  public var documents = 0
  /// Documents that failed.
  public var failed = 0
  /// Outdated outputs that it removed.
  public var outputsRemoved = 0
}

extension StoredRun {
  /// The latest runs, oldest first.
  ///
  /// - Parameter count: how many at most.
  static func latest(_ count: Int, in database: SQLiteDatabase) throws(SQLiteError) -> [StoredRun] {
    try database.rows(
      """
      SELECT id, started, ended, outcome, documents, failed, removed FROM runs
      ORDER BY id DESC LIMIT \(count)
      """, "cannot read the runs"
    ) { row in
      StoredRun(
        id: row.integer(0), started: row.integer(1), ended: row.isNull(2) ? nil : row.integer(2),
        ending: RunEnding(rawValue: row.text(3)), documents: Int(row.integer(4)), failed: Int(row.integer(5)),
        outputsRemoved: Int(row.integer(6)))
    }.reversed()
  }

  /// Notes a run that begins.
  static func begin(started: Int64, in database: SQLiteDatabase) throws(SQLiteError) -> StoredRun {
    let action = "cannot note the run"
    let insertion = try database.prepare(
      "INSERT INTO runs (started, documents, failed, removed) VALUES (?, 0, 0, 0)", action)
    insertion.bind(started)
    try insertion.run()
    return StoredRun(id: try database.integer("SELECT last_insert_rowid()", action), started: started)
  }

  /// Notes how it ended.
  func update(in database: SQLiteDatabase) throws(SQLiteError) {
    let update = try database.prepare(
      "UPDATE runs SET ended = ?, outcome = ?, documents = ?, failed = ?, removed = ? WHERE id = ?",
      "cannot note how the run ended")
    if let ended { update.bind(ended) } else { update.bindNull() }
    if let ending { update.bind(ending.rawValue) } else { update.bindNull() }
    for number in [documents, failed, outputsRemoved] { update.bind(Int64(number)) }
    update.bind(id)
    try update.run()
  }

  /// Forgets all but the latest runs.
  static func forget(allBut count: Int, in database: SQLiteDatabase) throws(SQLiteError) {
    try database.execute(
      "DELETE FROM runs WHERE id <= (SELECT id FROM runs ORDER BY id DESC LIMIT 1 OFFSET \(count))",
      "cannot forget the earlier runs")
  }
}
