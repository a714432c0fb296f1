// Makes directories that do not exist yet.
import SystemCalls

enum Directories {
  /// Makes the directory at `path`, relative to the working directory, and those above it.
  ///
  /// - Returns: whether it is new.
  /// - Throws: `FileError` when one of them cannot be made.
  @discardableResult
  static func make(_ path: String) throws(FileError) -> Bool {
    var isNew = false
    var end = path.startIndex
    while end < path.endIndex {
      end = path[end...].dropFirst().firstIndex(of: "/") ?? path.endIndex
      let part = String(path[..<end])
      if mkdir(part, 0o777) == 0 {
        isNew = true
        continue
      }
      let number = errno
      isNew = false
      // On a read-only file system even a directory that exists is refused in other words.
      if number == EEXIST || number == EISDIR || access(part, F_OK) == 0 { continue }
      throw FileError(action: "cannot create the directory", number: number)
    }
    return isNew
  }

  /// Makes the directory at `path` below `root`, and those between.
  ///
  /// - Throws: `FileError` when one of them cannot be made.
  static func make(_ path: RelativePath, below root: FileDescriptor) throws(FileError) {
    do throws(FileError) {
      try check("cannot create the directory") { path.withCString { mkdirat(root.raw, $0, 0o777) } }
    } catch  where error.number == EEXIST {
      return
    } catch  where error.number == ENOENT {
      guard let parent = path.parent else { throw error }
      try make(parent, below: root)
      try make(path, below: root)
    }
  }

  /// Whether something stands at `path` that is neither a file nor a directory, such as a device or a FIFO.
  static func isSpecial(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && ![S_IFREG, S_IFDIR].contains(status.st_mode & S_IFMT)
  }

  /// The path of `path` from the root, symbolic links resolved as far as it exists.
  static func absolute(_ path: String) -> String {
    "/" + DirectoryOverlap.resolved(path).joined(separator: "/")
  }
}
