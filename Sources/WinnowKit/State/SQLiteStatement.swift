// The one place that talks to SQLite's C interface: statements, what goes into them and what comes out.
import CSQLite

/// A compiled statement, used again and again. It keeps its connection open.
final class SQLiteStatement {
  private let raw: OpaquePointer
  private let database: SQLiteDatabase
  private let action: String
  /// How many parameters were given.
  private var parameters: Int32 = 0
  private var bindingCode = SQLITE_OK

  /// - Parameter action: what the statement is for, as errors say it: `cannot read a document`.
  init(owning raw: OpaquePointer, of database: SQLiteDatabase, _ action: String) {
    self.raw = raw
    self.database = database
    self.action = action
  }

  deinit { sqlite3_finalize(raw) }

  /// Starts anew, with no parameter given.
  func reset() {
    sqlite3_reset(raw)
    parameters = 0
    bindingCode = SQLITE_OK
  }

  /// Gives the next parameter its value. What goes wrong is told by the next step.
  func bind(_ value: Int64) { note(sqlite3_bind_int64(raw, nextParameter(), value)) }

  func bind(_ text: String) {
    note(sqlite3_bind_text(raw, nextParameter(), text, -1, winnow_sqlite_transient()))
  }

  func bindNull() { note(sqlite3_bind_null(raw, nextParameter())) }

  func bind(_ bytes: UnsafeRawBufferPointer) {
    // Without bytes there may be no address, and SQLite would take that for null.
    guard let start = bytes.baseAddress, !bytes.isEmpty else {
      return note(sqlite3_bind_zeroblob(raw, nextParameter(), 0))
    }
    note(
      sqlite3_bind_blob64(raw, nextParameter(), start, UInt64(bytes.count), winnow_sqlite_transient()))
  }

  private func nextParameter() -> Int32 {
    parameters += 1
    return parameters
  }

  private func note(_ code: Int32) {
    if bindingCode == SQLITE_OK { bindingCode = code }
  }

  /// Runs the statement with the parameters given, passing over its rows.
  func run() throws(SQLiteError) { while try step() {} }

  /// Goes to the next row. Behind the last one the statement is ready for the next use.
  ///
  /// - Returns: whether there is one.
  func step() throws(SQLiteError) -> Bool {
    try database.check(bindingCode, action)
    let code = sqlite3_step(raw)
    if code == SQLITE_ROW { return true }
    if code == SQLITE_DONE {
      sqlite3_reset(raw)
      return false
    }
    defer { sqlite3_reset(raw) }
    try database.check(code, action)
    return false
  }

  /// The integer in a column of the row, counted from 0; 0 for null.
  func integer(_ column: Int32) -> Int64 { sqlite3_column_int64(raw, column) }

  func isNull(_ column: Int32) -> Bool { sqlite3_column_type(raw, column) == SQLITE_NULL }

  /// The text in a column of the row; empty for null.
  func text(_ column: Int32) -> String {
    sqlite3_column_text(raw, column).map { String(cString: $0) } ?? ""
  }

  /// Lends the bytes in a column of the row, which are gone with the next step.
  func withBytes<Result>(_ column: Int32, _ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    // The address first: asking for it may convert the value, and so change the count.
    let start = sqlite3_column_blob(raw, column)
    return body(UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(raw, column))))
  }
}
