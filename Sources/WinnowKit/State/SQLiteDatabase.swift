// The one place that talks to SQLite's C interface: connections.
import CSQLite
import SystemCalls

/// A call to SQLite failed.
struct SQLiteError: Error, Equatable {
  /// The extended result code, <https://sqlite.org/rescode.html>.
  let code: Int32
  /// SQLite's own words.
  let message: String
  /// What was tried, such as `cannot open`.
  let action: String

  /// The code without its details.
  var primaryCode: Int32 { code & 0xFF }
}

/// A connection to a database. One thread at a time may use it and its statements; closed when nobody holds it.
final class SQLiteDatabase {
  enum Place {
    /// A file that is there.
    case existing(String)
    /// A file that is made if it is not there.
    case file(String)
    case memory
  }

  private let raw: OpaquePointer

  /// How long to wait for another process that opens or closes the database, in milliseconds. Longer work is kept
  /// apart by the lock of a run.
  private static let patience: Int32 = 5000

  /// Opens a connection.
  ///
  /// - Throws: `SQLiteError`. A file that is no database may show only when it is first read.
  init(_ place: Place) throws(SQLiteError) {
    raw = try Self.open(place)
  }

  deinit { sqlite3_close_v2(raw) }

  private static func open(_ place: Place) throws(SQLiteError) -> OpaquePointer {
    // One thread at a time uses a connection, so it needs no mutex of its own.
    let flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX
    var opened: OpaquePointer?
    let code =
      switch place {
      case .existing(let path): sqlite3_open_v2(plain(path), &opened, flags, nil)
      case .file(let path): sqlite3_open_v2(plain(path), &opened, flags | SQLITE_OPEN_CREATE, nil)
      case .memory: sqlite3_open_v2(":memory:", &opened, flags, nil)
      }
    guard code == SQLITE_OK, let opened else {
      let error = self.error(code, "cannot open", opened)
      sqlite3_close_v2(opened)
      throw error
    }
    sqlite3_extended_result_codes(opened, 1)
    sqlite3_busy_timeout(opened, patience)
    return opened
  }

  /// A path that SQLite takes for nothing else, such as a URI.
  private static func plain(_ path: String) -> String { path.hasPrefix("/") ? path : "./" + path }

  /// Runs statements that give no rows worth reading.
  func execute(_ sql: String, _ action: String) throws(SQLiteError) {
    try check(sqlite3_exec(raw, sql, nil, nil, nil), action)
  }

  /// Compiles one statement.
  func prepare(_ sql: String, _ action: String) throws(SQLiteError) -> SQLiteStatement {
    var statement: OpaquePointer?
    let code = sqlite3_prepare_v3(raw, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &statement, nil)
    try check(code, action)
    guard let statement else {
      throw SQLiteError(code: SQLITE_MISUSE, message: "empty statement", action: action)
    }
    return SQLiteStatement(owning: statement, of: self, action)
  }

  /// The rows of a query, each as `read` reads it.
  func rows<Row>(
    _ sql: String, _ action: String, _ read: (SQLiteStatement) -> Row
  ) throws(SQLiteError) -> [Row] {
    let statement = try prepare(sql, action)
    var rows: [Row] = []
    while try statement.step() { rows.append(read(statement)) }
    return rows
  }

  /// The integer that a query gives; 0 when it gives none.
  func integer(_ sql: String, _ action: String) throws(SQLiteError) -> Int64 {
    try rows(sql, action) { $0.integer(0) }.first ?? 0
  }

  /// Whether a transaction is open.
  var isInTransaction: Bool { sqlite3_get_autocommit(raw) == 0 }

  /// Moves what the write-ahead log holds into the database file and empties the log.
  ///
  /// - Returns: false when somebody else is reading; nothing is lost then, and whoever closes the database last does
  ///   it instead.
  func checkpoint() throws(SQLiteError) -> Bool {
    // A reader of this process would keep this waiting for nothing.
    sqlite3_busy_timeout(raw, 0)
    defer { sqlite3_busy_timeout(raw, Self.patience) }
    let code = sqlite3_wal_checkpoint_v2(raw, nil, SQLITE_CHECKPOINT_TRUNCATE, nil, nil)
    if code & 0xFF == SQLITE_BUSY { return false }
    try check(code, "cannot move the log into the database")
    return true
  }

  func check(_ code: Int32, _ action: String) throws(SQLiteError) {
    guard code == SQLITE_OK else { throw Self.error(code, action, raw) }
  }

  private static func error(_ code: Int32, _ action: String, _ raw: OpaquePointer?) -> SQLiteError {
    var message = String(cString: raw.map { sqlite3_errmsg($0) } ?? sqlite3_errstr(code))
    // The number belongs to the latest failed system call, which only these codes speak of.
    let isOfSystem = [SQLITE_CANTOPEN, SQLITE_IOERR, SQLITE_FULL].contains(code & 0xFF)
    if isOfSystem, let raw, case let number = sqlite3_system_errno(raw), number != 0 {
      message += " (\(String(cString: strerror(number))))"
    }
    return SQLiteError(code: code, message: message, action: action)
  }
}
