// Files that are whole, on the disk and with all their attributes before they get their final name.
import SystemCalls

/// A file in winnow's own directory of temporary files, on its way to another place.
struct TemporaryFile {
  private let name: String
  private let directory: FileDescriptor

  /// Writes and syncs the file.
  ///
  /// - Parameters:
  ///   - name: of nobody else in this process.
  ///   - attributes: what the file is to have; without them only its owner can read it.
  ///   - modified: what the file's time is to be; without it, now.
  /// - Throws: `FileError`; nothing is left behind.
  init(
    _ bytes: [UInt8], name: String, in directory: FileDescriptor, _ attributes: FileAttributes? = nil,
    modified: FileTime? = nil
  ) throws(FileError) {
    self.name = name
    self.directory = directory
    let file = FileDescriptor(
      owning: try check("cannot create a temporary file") {
        openat(directory.raw, name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
      })
    do throws(FileError) {
      try FileContents.write(bytes, to: file.raw)
      if let attributes { try Self.set(attributes, on: file) }
      if let modified { try Self.set(modified, on: file) }
      try check("cannot sync") { fsync(file.raw) }
    } catch {
      discard()
      throw error
    }
  }

  /// Gives the file the name `final`, in place of what stands there.
  ///
  /// - Throws: `FileError`; the file is removed then.
  func replace(_ final: RelativePath, in target: FileDescriptor) throws(FileError) {
    do throws(FileError) {
      try check("cannot put the file in its place") {
        final.withCString { renameat(directory.raw, name, target.raw, $0) }
      }
    } catch {
      discard()
      throw error
    }
  }

  /// Gives the file the name `final`, unless something stands there.
  ///
  /// - Returns: whether nothing did; if something did, the file is removed.
  /// - Throws: `FileError`; the file is removed then.
  func take(_ final: RelativePath, in target: FileDescriptor) throws(FileError) -> Bool {
    let number = final.withCString { winnow_rename_to_new(directory.raw, name, target.raw, $0) }
    switch number {
    case 0: return true
    case EEXIST: break
    // A file system that cannot refuse to replace leaves the look of a moment ago to rely on.
    case EINVAL, ENOSYS, ENOTSUP:
      if try FileStatus.ofEntry(final, in: target) == nil {
        try replace(final, in: target)
        return true
      }
    default:
      discard()
      throw FileError(action: "cannot put the file in its place", number: number)
    }
    discard()
    return false
  }

  func discard() { _ = unlinkat(directory.raw, name, 0) }

  private static func set(_ attributes: FileAttributes, on file: FileDescriptor) throws(FileError) {
    let own = try FileStatus.ofOpen(file.raw).attributes
    // Before the mode: a new owner takes the set-user bit away.
    if own.owner != attributes.owner || own.group != attributes.group {
      let owner = own.owner == attributes.owner ? uid_t.max : uid_t(attributes.owner)
      try check("cannot give the file its owner and group") {
        fchown(file.raw, owner, gid_t(attributes.group))
      }
    }
    winnow_drop_access_list(file.raw)
    try check("cannot set the file's mode") { fchmod(file.raw, mode_t(attributes.mode)) }
  }

  private static func set(_ modified: FileTime, on file: FileDescriptor) throws(FileError) {
    // The time of the last access is nobody's record; both get the same.
    let times = [modified.timespec, modified.timespec]
    try check("cannot set the file's time") { futimens(file.raw, times) }
  }
}
