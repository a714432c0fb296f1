// Why a state cannot be used.
import CSQLite

/// The state of an output directory cannot be used as it is. Outputs are untouched.
public enum StateError: Error, Sendable, Equatable, CustomStringConvertible {
  /// A newer winnow wrote it.
  case newer(path: String, version: Int, supported: Int)
  /// It holds something else than was written.
  case damaged(path: String, reason: String)
  /// It belongs to another output directory or another program.
  case foreign(path: String, reason: String)
  /// The system does not let winnow use it.
  case unusable(path: String, reason: String)

  /// What is wrong, and the fix.
  public var description: String {
    switch self {
    case .newer(let path, let version, let supported):
      "\(path): written by a newer winnow (state version \(version), this winnow knows up to \(supported)); "
        + "use that winnow, or start over with --fresh"
    case .damaged(let path, let reason):
      "\(path): the state is damaged: \(reason); outputs are not affected; start over with --fresh"
    case .foreign(let path, let reason), .unusable(let path, let reason): "\(path): \(reason)"
    }
  }

  /// - Parameter path: of the database.
  init(_ error: SQLiteError, _ path: String) {
    let said = "\(error.action): \(error.message)"
    switch error.primaryCode {
    // All statements are winnow's own: one that makes no sense to the database means that its tables are others.
    case SQLITE_CORRUPT, SQLITE_NOTADB, SQLITE_FORMAT, SQLITE_ERROR, SQLITE_MISMATCH, SQLITE_CONSTRAINT,
      SQLITE_SCHEMA:
      self = .damaged(path: path, reason: said)
    case SQLITE_FULL:
      self = .unusable(path: path, reason: "\(said); free space on its file system and run again")
    case SQLITE_BUSY, SQLITE_LOCKED, SQLITE_PROTOCOL:
      self = .unusable(path: path, reason: "\(said); another program uses it, wait until that ends")
    case SQLITE_CANTOPEN, SQLITE_READONLY, SQLITE_PERM, SQLITE_AUTH:
      self = .unusable(
        path: path, reason: "\(said); give the user that runs winnow permission to it and to its directory")
    default:
      self = .unusable(path: path, reason: said)
    }
  }

  /// Runs `body`, whose errors of SQLite speak of the database at `path`.
  static func about<Result>(
    _ path: String, _ body: () throws(SQLiteError) -> Result
  ) throws(StateError) -> Result {
    do throws(SQLiteError) {
      return try body()
    } catch {
      throw StateError(error, path)
    }
  }
}
