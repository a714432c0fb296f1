// Opens a state, and decides what becomes of one that cannot be used: refused, or made anew.

extension StateStore {
  static func open(
    _ file: StateFile, _ output: String?, discarding: Bool, isDurable: Bool
  ) throws(StateError) -> (SQLiteDatabase, Opening) {
    if discarding { try file.clear() }
    guard try file.exists() else { return (try create(file, output, isDurable: isDurable), .new) }
    do throws(StateError) {
      return try reuse(file, output, isDurable: isDurable)
    } catch {
      guard case .damaged(_, let reason) = error else { throw error }
      try file.clear()
      return (try create(file, output, isDurable: isDurable), .rebuilt(reason: reason))
    }
  }

  static func prepare(
    _ sql: String, _ action: String, _ database: SQLiteDatabase, _ path: String
  ) throws(StateError) -> SQLiteStatement {
    try StateError.about(path) { () throws(SQLiteError) in try database.prepare(sql, action) }
  }

  private static func create(
    _ file: StateFile, _ output: String?, isDurable: Bool
  ) throws(StateError) -> SQLiteDatabase {
    try file.removeCompanions()
    let database = try StateError.about(file.path) { () throws(SQLiteError) in
      let database = try SQLiteDatabase(.file(file.path))
      try StateSchema.configure(database, isDurable: isDurable)
      return database
    }
    try StateSchema.useLog(database, file.path)
    try StateError.about(file.path) { () throws(SQLiteError) in
      try StateSchema.migrate(database, from: 0) { () throws(SQLiteError) in try bind(database, to: output) }
    }
    return database
  }

  private static func reuse(
    _ file: StateFile, _ output: String?, isDurable: Bool
  ) throws(StateError) -> (SQLiteDatabase, Opening) {
    let path = file.path
    let database = try StateError.about(path) { () throws(SQLiteError) in
      let database = try SQLiteDatabase(.existing(path))
      try StateSchema.configure(database, isDurable: isDurable)
      return database
    }
    let version = try StateSchema.version(of: database, path)
    try StateSchema.useLog(database, path)
    try StateError.about(path) { () throws(SQLiteError) in
      try StateSchema.migrate(database, from: version) { () throws(SQLiteError) in
        if version == 0 { try bind(database, to: output) }
      }
    }
    try StateSchema.verify(database, path)
    // A kill in the first moment leaves a database without tables.
    if version == 0 { return (database, .new) }
    let inUse = try property("in use", database, path)
    if inUse != nil, inUse != "no" { try StateSchema.quickCheck(database, path) }
    let owner = try property("output", database, path)
    if owner != output {
      throw .foreign(
        path: path,
        reason:
          "the state of \(owner.map { "the output directory \($0)" } ?? "the directory that it was made in"); "
          + "give each output directory a state of its own, or start over with --fresh")
    }
    return (database, .reused)
  }

  /// Says to which output directory the state belongs; nothing when it lies in it.
  private static func bind(_ database: SQLiteDatabase, to output: String?) throws(SQLiteError) {
    guard let output else { return }
    let insertion = try database.prepare(
      "INSERT OR REPLACE INTO properties VALUES ('output', ?)", "cannot make the tables of the state")
    insertion.bind(output)
    try insertion.run()
  }

  private static func property(
    _ name: String, _ database: SQLiteDatabase, _ path: String
  ) throws(StateError) -> String? {
    try StateError.about(path) { () throws(SQLiteError) in
      try database.rows("SELECT value FROM properties WHERE name = '\(name)'", "cannot read the state") {
        $0.text(0)
      }.first
    }
  }
}
