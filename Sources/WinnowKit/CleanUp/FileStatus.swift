// What tells whether a file is still the one that was read, and what of it has to be given back.
import SystemCalls

/// A moment as file systems keep it.
struct FileTime: Equatable, Sendable {
  let seconds: Int
  let nanoseconds: Int

  init(seconds: Int, nanoseconds: Int) {
    self.seconds = seconds
    self.nanoseconds = nanoseconds
  }

  init(_ time: timespec) { self.init(seconds: Int(time.tv_sec), nanoseconds: Int(time.tv_nsec)) }

  var timespec: timespec {
    SystemCalls.timespec(tv_sec: .init(seconds), tv_nsec: .init(nanoseconds))
  }
}

/// Who owns a file, and what others may do with it.
struct FileAttributes: Equatable, Sendable {
  /// The lower twelve bits of the mode: permissions, set-user, set-group, sticky.
  let mode: UInt32
  let owner: UInt32
  let group: UInt32
}

/// The state of a file at one moment. Whoever writes to the file, renames over it or changes its attributes makes
/// it differ.
struct FileStatus: Equatable, Sendable {
  let device: UInt64
  let inode: UInt64
  let isRegular: Bool
  /// In bytes.
  let size: Int
  let links: Int
  let attributes: FileAttributes
  let modified: FileTime
  let changed: FileTime

  init(_ status: stat) {
    device = UInt64(truncatingIfNeeded: status.st_dev)
    inode = UInt64(status.st_ino)
    isRegular = status.st_mode & S_IFMT == S_IFREG
    size = Int(status.st_size)
    links = Int(status.st_nlink)
    attributes = FileAttributes(
      mode: UInt32(status.st_mode) & 0o7777, owner: UInt32(status.st_uid), group: UInt32(status.st_gid))
    #if canImport(Darwin)
      modified = FileTime(status.st_mtimespec)
      changed = FileTime(status.st_ctimespec)
    #else
      modified = FileTime(status.st_mtim)
      changed = FileTime(status.st_ctim)
    #endif
  }

  /// The status of what stands under `name`, a symbolic link not followed; `nil` where nothing does.
  ///
  /// - Throws: `FileError` when the system does not tell.
  static func ofEntry(_ name: RelativePath, in directory: FileDescriptor) throws(FileError) -> FileStatus? {
    var status = stat()
    do throws(FileError) {
      try check("cannot look at the file") {
        name.withCString { fstatat(directory.raw, $0, &status, AT_SYMLINK_NOFOLLOW) }
      }
    } catch {
      if error.number == ENOENT { return nil }
      throw error
    }
    return FileStatus(status)
  }

  static func ofOpen(_ raw: Int32) throws(FileError) -> FileStatus {
    var status = stat()
    try check("cannot look at the file") { fstat(raw, &status) }
    return FileStatus(status)
  }
}

/// A file's bytes, and its state while they were read.
struct FileReading: Sendable {
  /// The file is no longer what winnow saw of it.
  struct Changed: Error, CustomStringConvertible {
    let description = "somebody changed it while winnow was at work; it was left as it is, run again"
  }

  /// Somebody put something else in the file's place.
  struct NotRegular: Error, CustomStringConvertible {
    let description = "it is no regular file any more; it was left as it is"
  }

  let bytes: [UInt8]
  let status: FileStatus

  /// Reads the file `name`, which is no link.
  ///
  /// - Throws: `FileError`, `NotRegular`, or `Changed` when somebody wrote to it meanwhile.
  static func read(_ name: RelativePath, in directory: FileDescriptor) throws -> FileReading {
    // Non-blocking, so that a FIFO in the file's place cannot hang the run.
    let file = FileDescriptor(
      owning: try check("cannot open") {
        name.withCString { openat(directory.raw, $0, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOFOLLOW) }
      })
    let before = try FileStatus.ofOpen(file.raw)
    guard before.isRegular else { throw NotRegular() }
    let bytes = try FileContents.readAll(file.raw, expectedSize: before.size, isRegular: true)
    guard try FileStatus.ofOpen(file.raw) == before, bytes.count == before.size else { throw Changed() }
    return FileReading(bytes: bytes, status: before)
  }
}
