// The one place that talks to SQLite's C interface: statements, what goes into them and what comes out.
import CSQLite

/// A value on its way into a statement.
enum SQLiteValue {
  case integer(Int64)
  case blob(ArraySlice<UInt8>)
  case text(String)
  case null
}

/// A compiled statement, used again and again. It keeps its connection open.
final class SQLiteStatement {
  private let raw: OpaquePointer
  private let database: SQLiteDatabase
  private let action: String

  /// - Parameter action: what the statement is for, as errors say it: `cannot read a document`.
  init(owning raw: OpaquePointer, of database: SQLiteDatabase, _ action: String) {
    self.raw = raw
    self.database = database
    self.action = action
  }

  deinit { sqlite3_finalize(raw) }

  /// Runs the statement with `values` in the order of its parameters, passing over its rows.
  func run(_ values: [SQLiteValue] = []) throws(SQLiteError) {
    try bind(values)
    while try step() {}
  }

  /// Gives the parameters their values, from the first on, and starts anew.
  func bind(_ values: [SQLiteValue]) throws(SQLiteError) {
    sqlite3_reset(raw)
    for (index, value) in values.enumerated() {
      let parameter = Int32(index + 1)
      let code =
        switch value {
        case .integer(let integer): sqlite3_bind_int64(raw, parameter, integer)
        case .blob(let bytes): bind(bytes, parameter)
        case .text(let text): sqlite3_bind_text(raw, parameter, text, -1, winnow_sqlite_transient())
        case .null: sqlite3_bind_null(raw, parameter)
        }
      try database.check(code, action)
    }
  }

  private func bind(_ bytes: ArraySlice<UInt8>, _ parameter: Int32) -> Int32 {
    bytes.withUnsafeBytes { bytes in
      // Without bytes there may be no address, and SQLite would take that for null.
      guard let start = bytes.baseAddress, !bytes.isEmpty else {
        return sqlite3_bind_zeroblob(raw, parameter, 0)
      }
      return sqlite3_bind_blob64(raw, parameter, start, UInt64(bytes.count), winnow_sqlite_transient())
    }
  }

  /// Goes to the next row. Behind the last one the statement is ready for the next use.
  ///
  /// - Returns: whether there is one.
  func step() throws(SQLiteError) -> Bool {
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
