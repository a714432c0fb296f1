// Opens directories below the one that is cleaned, and never leaves it by a symbolic link.
import SystemCalls

/// Opens the directories of one file after another; the last one stays open, for files mostly come in the order of
/// their paths.
struct LinklessDirectory {
  private let root: FileDescriptor
  private var path: RelativePath?
  private var descriptor: FileDescriptor?

  init(below root: FileDescriptor) { self.root = root }

  /// The open directory that the file at `file` lies in. Where a directory on the way was replaced by a symbolic
  /// link, what lies behind it is not ours to write.
  ///
  /// - Parameter creating: whether directories that are not there are made.
  /// - Throws: `FileError` when one of them cannot be opened.
  mutating func parent(of file: RelativePath, creating: Bool = false) throws(FileError) -> FileDescriptor {
    guard let parent = file.parent else { return root }
    if let descriptor, parent == path { return descriptor }
    var opened = root
    for name in parent.bytes.split(separator: UInt8(ascii: "/")) {
      opened = try Self.open(RelativePath(name), in: opened, creating: creating)
    }
    descriptor = opened
    path = parent
    return opened
  }

  /// Opens the directory `name` in `directory`.
  static func open(
    _ name: RelativePath, in directory: FileDescriptor, creating: Bool = false, mode: mode_t = 0o777
  ) throws(FileError) -> FileDescriptor {
    if creating {
      do throws(FileError) {
        try check("cannot create the directory '\(name)'") {
          name.withCString { mkdirat(directory.raw, $0, mode) }
        }
        // What is kept in a new directory is lost with it when the power fails before its name is on the disk.
        try check("cannot sync the directory of '\(name)'") { fsync(directory.raw) }
      } catch  where error.number == EEXIST {}
    }
    return FileDescriptor(
      owning: try check("cannot open the directory '\(name)', symbolic links not followed") {
        name.withCString { openat(directory.raw, $0, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW) }
      })
  }
}
