// The directory that the last file lay in, kept open for the next.
import SystemCalls

/// Opens the directories of one file after another. Files come in document order, so that mostly it is the same one:
/// walking a long path for every one of many neighbours would cost as much as opening it.
struct NearbyDirectory {
  private let root: FileDescriptor
  private var path: RelativePath?
  private var descriptor: FileDescriptor?
  private var created: RelativePath?

  init(below root: FileDescriptor) { self.root = root }

  /// The open directory that the file at `file` lies in.
  ///
  /// - Parameter creating: whether directories that are not there are made.
  /// - Throws: `FileError` when it cannot be opened.
  mutating func parent(of file: RelativePath, creating: Bool = false) throws(FileError) -> FileDescriptor {
    guard let parent = file.parent else { return root }
    if let descriptor, parent == path { return descriptor }
    let opened: FileDescriptor
    do throws(FileError) {
      opened = try open(parent)
    } catch {
      guard creating, error.number == ENOENT else { throw error }
      try Directories.make(parent, below: root)
      created = parent
      opened = try open(parent)
    }
    descriptor = opened
    path = parent
    return opened
  }

  /// The directory that was made since it was last asked for, together with some of those above it.
  mutating func takeCreated() -> RelativePath? { created.take() }

  private func open(_ path: RelativePath) throws(FileError) -> FileDescriptor {
    FileDescriptor(
      owning: try check("cannot open the directory") {
        path.withCString { openat(root.raw, $0, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
      })
  }
}
