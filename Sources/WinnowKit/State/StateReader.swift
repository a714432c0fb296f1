// Goes through the documents of a state in order, on a snapshot that stands still.

/// Reads documents in ascending byte order of their paths, as they were when it was made. One thread at a time may use
/// it, but another than the one that uses the store.
final class StateReader {
  private let path: String
  private var documents: SQLiteStatement?
  private var latest: RelativePath?
  private var scratch: [UInt8] = []

  /// - Parameter path: of the database.
  init(_ path: String) throws(StateError) {
    self.path = path
    documents = try StateError.about(path) { () throws(SQLiteError) in try Self.query(path) }
  }

  private static func query(_ path: String) throws(SQLiteError) -> SQLiteStatement {
    let action = "cannot read the documents"
    let database = try SQLiteDatabase(.existing(path))
    try database.execute("PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; BEGIN", action)
    // The snapshot is taken by the first look into the database, not by BEGIN.
    _ = try database.integer("SELECT count(*) FROM sqlite_master", action)
    return try database.prepare("SELECT \(StoredDocument.columns) FROM documents ORDER BY path", action)
  }

  /// The next document; `nil` behind the last, and from then on. The snapshot ends with it: it would keep the log from
  /// being emptied.
  ///
  /// - Throws: `StateError.damaged` when a row is not what was written.
  func next() throws(StateError) -> StoredDocument? {
    guard let documents else { return nil }
    guard try StateError.about(path, { () throws(SQLiteError) in try documents.step() }) else {
      self.documents = nil
      return nil
    }
    guard let document = StoredDocument(row: documents, &scratch) else {
      let name = documents.withBytes(0) { RelativePath($0) }
      throw .damaged(path: path, reason: "the checksum of document \(name) is wrong")
    }
    // Pages that lead to the wrong place show in no checksum of a row, and might lead in a circle.
    if let latest, !(latest < document.path) {
      throw .damaged(path: path, reason: "document \(document.path) stands in the wrong place")
    }
    latest = document.path
    return document
  }
}
