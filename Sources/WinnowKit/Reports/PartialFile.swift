// A file beside the output that grows while a run goes on, and gets its name when it is whole.
import SystemCalls

/// Collects bytes under a name that ends in `.winnow-part`. A file that is not finished leaves nothing behind.
final class PartialFile {
  /// Another run is writing the same file.
  struct Held: Error, CustomStringConvertible {
    let holder: pid_t
    var description: String { "another run (process \(holder)) is writing this file; wait until it ends" }
  }

  /// Its final name.
  let path: String
  private let partialPath: String
  private let descriptor: FileDescriptor
  private let isDurable: Bool
  private var isDone = false
  private var pending: [UInt8] = []
  /// The first failure; nothing is written behind it.
  private var failure: FileError?

  private static let flushThreshold = 1 << 16

  /// Creates the file.
  ///
  /// - Parameters:
  ///   - path: its final name.
  ///   - isDurable: whether it is on the disk before it has that name.
  /// - Throws: `FileError` when it cannot be created, `Held` when another run is writing it.
  init(_ path: String, isDurable: Bool) throws {
    self.path = path
    self.isDurable = isDurable
    // One name for every run: what a killed one left behind is what the next one takes over.
    partialPath = "\(path).winnow-part"
    descriptor = try Self.create(partialPath)
  }

  deinit { discard() }

  /// Removes what was written, unless it is in its place.
  func discard() {
    if !isDone { _ = unlink(partialPath) }
    isDone = true
  }

  /// Finds what would keep a file from being created in `directory`, before anything is.
  ///
  /// - Throws: `FileError`.
  static func checkPlace(in directory: String) throws(FileError) {
    try check("cannot create the file") { access("\(directory)/.", W_OK | X_OK) }
  }

  /// The directory that the file at `path` lies in.
  static func directory(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
  }

  private static func create(_ partialPath: String) throws -> FileDescriptor {
    while true {
      let raw = try check("cannot create the file") {
        open(partialPath, O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o666)
      }
      let descriptor = FileDescriptor(owning: raw)
      if let holder = try lock(raw) { throw Held(holder: holder) }
      // The run that held the lock may have given the file its final name meanwhile.
      if isNamed(partialPath, raw) {
        try check("cannot create the file") { ftruncate(raw, 0) }
        return descriptor
      }
    }
  }

  /// Takes the lock of an open file: a second run that is to write the same one must not cut this one short. The
  /// system releases it with the process.
  ///
  /// - Returns: the process that holds it, if another does.
  private static func lock(_ raw: Int32) throws(FileError) -> pid_t? {
    while true {
      var region = flock()
      region.l_type = Int16(F_WRLCK)
      if fcntl(raw, F_SETLK, &region) == 0 { return nil }
      let number = errno
      guard number == EAGAIN || number == EACCES else {
        throw FileError(action: "cannot lock the file", number: number)
      }
      try check("cannot lock the file") { fcntl(raw, F_GETLK, &region) }
      if region.l_type != Int16(F_UNLCK) { return region.l_pid }
    }
  }

  private static func isNamed(_ path: String, _ raw: Int32) -> Bool {
    var (named, opened) = (stat(), stat())
    return lstat(path, &named) == 0 && fstat(raw, &opened) == 0
      && named.st_dev == opened.st_dev && named.st_ino == opened.st_ino
  }

  /// Adds bytes. A failure shows in `finish()`.
  func append(_ bytes: [UInt8]) {
    pending += bytes
    if pending.count > Self.flushThreshold { flush() }
  }

  /// Writes what is left and gives the file its name.
  ///
  /// - Throws: `FileError` when any of it could not be written.
  func finish() throws(FileError) {
    flush()
    if let failure { throw failure }
    if isDurable { try check("cannot sync the file") { fsync(descriptor.raw) } }
    try check("cannot put the file in its place") { rename(partialPath, path) }
    isDone = true
    guard isDurable else { return }
    let directory = try FileDescriptor.directory(Self.directory(of: path))
    try check("cannot sync the file's directory") { fsync(directory.raw) }
  }

  private func flush() {
    defer { pending.removeAll(keepingCapacity: true) }
    if failure != nil { return }
    do throws(FileError) {
      try FileContents.write(pending, to: descriptor.raw)
    } catch {
      failure = error
    }
  }
}
