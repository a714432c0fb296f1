// Where the database of a state lies, what stands there, and how it is cleared away.
import SystemCalls

/// The files of a state: the database, and its log and index of the log, which SQLite makes beside it.
struct StateFile {
  static let name = "state.sqlite"
  /// Of winnow's databases: "winn". It stands in the file's header, <https://sqlite.org/fileformat.html>.
  static let applicationID: UInt32 = 0x7769_6E6E

  /// Of the database.
  let path: String

  /// - Parameter directory: the state directory.
  init(in directory: String) { path = "\(directory)/\(Self.name)" }

  private var companions: [String] { [path + "-wal", path + "-shm"] }

  /// Where a file that is no state goes when one has to be made in its place.
  private var asidePath: String { path + ".damaged" }

  /// Whether there is a file.
  ///
  /// - Throws: `StateError.foreign` when something else stands there: what winnow did not make, it does not clear away.
  func exists() throws(StateError) -> Bool {
    guard let status = try status(of: path) else { return false }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw .foreign(path: path, reason: "not a file; move it away, winnow keeps its state there")
    }
    return true
  }

  /// The size of the database and its log in bytes; 0 when there is none.
  func size() throws(StateError) -> Int {
    var size = 0
    for path in [path, path + "-wal"] { size += Int(try status(of: path)?.st_size ?? 0) }
    return size
  }

  /// Clears the state away: a database of winnow's is removed, a file that does not look like one is kept under
  /// another name, for it may be somebody else's.
  func clear() throws(StateError) {
    if try exists() {
      let isOwn = isOwn
      try change("cannot clear the state away") { isOwn ? unlink(path) : rename(path, asidePath) }
    }
    // Behind the database: a log without one is never read.
    try removeCompanions()
  }

  /// Removes what an earlier database at this path left: its log must not be taken for that of the next.
  func removeCompanions() throws(StateError) {
    for path in companions where try status(of: path) != nil {
      try change("cannot clear the state away") { unlink(path) }
    }
  }

  /// Removes what `clear` set aside.
  func removeAside() throws(StateError) {
    if try status(of: asidePath) != nil { try change("cannot remove \(asidePath)") { unlink(asidePath) } }
  }

  /// Whether the header says that winnow made it. To be asked while no connection is open: closing the file would
  /// drop SQLite's locks on it.
  private var isOwn: Bool {
    let raw = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard raw >= 0 else { return false }
    defer { _ = close(raw) }
    guard let header = try? FileContents.chunk(raw, capacity: 100) else { return false }
    // Nothing at all is what a kill in the first moment leaves.
    if header.isEmpty { return true }
    guard header.count == 100, header.starts(with: "SQLite format 3\0".utf8) else { return false }
    return header[68..<72].reduce(0) { $0 << 8 | UInt32($1) } == Self.applicationID
  }

  private func status(of path: String) throws(StateError) -> stat? {
    var status = stat()
    do throws(FileError) {
      try check("cannot look at the state") { lstat(path, &status) }
      return status
    } catch {
      if error.number == ENOENT { return nil }
      throw .unusable(path: path, reason: error.description)
    }
  }

  private func change(_ action: String, _ call: () -> Int32) throws(StateError) {
    do throws(FileError) {
      try check(action, call)
    } catch {
      throw .unusable(path: path, reason: error.description)
    }
  }
}
