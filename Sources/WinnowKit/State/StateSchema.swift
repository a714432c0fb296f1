// The tables of the state database, and how a database of an earlier version gets them.

/// The layout of the state database. Its version is SQLite's `user_version`.
enum StateSchema {
  /// The version that this winnow writes.
  static var version: Int { migrations.count }

  /// Large pages hold several documents each, so that few of them are split or looked up.
  private static let pageSize = 32768

  /// What leads from each version to the next, from version 0, which has no table. Never change a step that was
  /// released; add one.
  // No STRICT tables: SQLite before 3.37, which has none, is still in use, and checksums see more.
  private static let migrations = [
    """
    CREATE TABLE properties (name TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL) WITHOUT ROWID;
    CREATE TABLE runs (
      id INTEGER PRIMARY KEY AUTOINCREMENT, started INTEGER NOT NULL, ended INTEGER, outcome TEXT,
      documents INTEGER NOT NULL, failed INTEGER NOT NULL, removed INTEGER NOT NULL);
    CREATE TABLE documents (
      path BLOB PRIMARY KEY NOT NULL,
      size INTEGER NOT NULL, modified INTEGER NOT NULL, changed INTEGER NOT NULL, content BLOB NOT NULL,
      configuration BLOB NOT NULL,
      output_path BLOB, output_size INTEGER, output_modified INTEGER, output_changed INTEGER, output_content BLOB,
      trace BLOB NOT NULL, checksum INTEGER NOT NULL) WITHOUT ROWID;
    """
  ]

  /// Prepares a connection: nothing in the file may do more than hold data.
  ///
  /// - Parameter isDurable: whether a commit survives a power cut.
  static func configure(_ database: SQLiteDatabase, isDurable: Bool) throws(SQLiteError) {
    // Checkpoints every 64 MB or so: the log of a large run stays small, and small runs have one only at their end.
    try database.execute(
      """
      PRAGMA page_size = \(pageSize); PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON;
      PRAGMA synchronous = \(isDurable ? "FULL" : "OFF"); PRAGMA wal_autocheckpoint = \((64 << 20) / pageSize)
      """, "cannot prepare the state")
  }

  /// Switches to the write-ahead log, in which readers see a state that stands still while it is written.
  ///
  /// - Throws: `StateError.unusable` where the file system does not carry one.
  static func useLog(_ database: SQLiteDatabase, _ path: String) throws(StateError) {
    let mode = try StateError.about(path) { () throws(SQLiteError) in
      try database.rows("PRAGMA journal_mode = WAL", "cannot read the state") { $0.text(0) }
    }
    if mode == ["wal"] { return }
    throw .unusable(
      path: path,
      reason:
        "no write-ahead log is possible on this file system; keep the state on a local disk (\"state\": DIR)")
  }

  /// Brings a database of an earlier version, or an empty one, to this version, in one transaction.
  ///
  /// - Parameter complete: what belongs into the same transaction.
  static func migrate(
    _ database: SQLiteDatabase, from version: Int, complete: () throws(SQLiteError) -> Void = {}
  ) throws(SQLiteError) {
    if version == Self.version { return }
    let action = "cannot make the tables of the state"
    try database.execute("BEGIN IMMEDIATE", action)
    for step in migrations[version...] { try database.execute(step, action) }
    try complete()
    try database.execute(
      "PRAGMA application_id = \(StateFile.applicationID); PRAGMA user_version = \(Self.version); COMMIT",
      action)
  }

  /// The version of the database; 0 when it is empty.
  ///
  /// - Throws: `StateError` when it is no state, or one that this winnow cannot read.
  static func version(of database: SQLiteDatabase, _ path: String) throws(StateError) -> Int {
    let (application, version, tables) = try StateError.about(path) { () throws(SQLiteError) in
      let action = "cannot read the state"
      return (
        try database.integer("PRAGMA application_id", action),
        try database.integer("PRAGMA user_version", action),
        try database.integer("SELECT count(*) FROM sqlite_master", action)
      )
    }
    if application == 0, version == 0, tables == 0 { return 0 }
    guard application == Int64(StateFile.applicationID) else {
      throw .foreign(
        path: path, reason: "a database of another program; move it away, or start over with --fresh")
    }
    if version > Int64(Self.version) {
      throw .newer(path: path, version: Int(version), supported: Self.version)
    }
    guard version > 0 else { throw .damaged(path: path, reason: "its version is \(version)") }
    return Int(version)
  }

  /// Compares the tables with what they should be: a state directory may come from anywhere, and a database may
  /// bring triggers.
  static func verify(_ database: SQLiteDatabase, _ path: String) throws(StateError) {
    let isExpected = try StateError.about(path) { () throws(SQLiteError) in
      let pristine = try SQLiteDatabase(.memory)
      try migrate(pristine, from: 0)
      return try entries(of: pristine) == entries(of: database)
    }
    if !isExpected { throw .damaged(path: path, reason: "its tables are not those of version \(version)") }
  }

  private static func entries(of database: SQLiteDatabase) throws(SQLiteError) -> [String] {
    try database.rows(
      "SELECT type, name, sql FROM sqlite_master ORDER BY type, name", "cannot read the state"
    ) {
      "\($0.text(0)) \($0.text(1)) \($0.text(2))"
    }
  }

  /// Has SQLite look through the whole database.
  ///
  /// - Throws: `StateError.damaged` with the first fault.
  static func quickCheck(_ database: SQLiteDatabase, _ path: String) throws(StateError) {
    let found = try StateError.about(path) { () throws(SQLiteError) in
      try database.rows("PRAGMA quick_check(1)", "cannot check the state") { $0.text(0) }
    }
    if found != ["ok"] { throw .damaged(path: path, reason: found.first ?? "the check says nothing") }
  }
}
