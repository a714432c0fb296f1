// Where a run keeps what the next one needs, held by one run at a time.
import SystemCalls

/// The directory of lock, manifest and database: `.winnow` in the output directory, or one that is named.
final class StateDirectory: Sendable {
  let path: String
  let descriptor: FileDescriptor
  private let lock: RunLock

  /// Whether another run was at work before.
  var hasWaited: Bool { lock.hasWaited }

  /// Creates the directory if need be and takes its lock.
  ///
  /// - Parameters:
  ///   - path: where it is.
  ///   - patience: what to do while another run holds the lock.
  /// - Throws: `FileError`, or `RunLock.Held` when another run is at work.
  init(_ path: String, _ patience: RunLock.Patience) throws {
    try Directories.make(path)
    self.path = path
    descriptor = try FileDescriptor.directory(path)
    lock = try RunLock(in: descriptor, patience)
  }
}
