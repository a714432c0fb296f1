// One run at a time for each output directory.
import SystemCalls

/// Holds the lock of a state directory for as long as it lives. The system releases it when the process ends,
/// however it ends, so a lock is never left behind.
final class RunLock: Sendable {
  /// Another run holds the lock.
  struct Held: Error, CustomStringConvertible {
    let holder: String

    var description: String {
      "another run\(holder.isEmpty ? "" : " (process \(holder))") is writing this output directory; wait until it ends"
    }
  }

  private let descriptor: FileDescriptor

  /// Takes the lock.
  ///
  /// - Throws: `Held`, or `FileError` when the lock file cannot be created.
  init(in state: FileDescriptor) throws {
    let raw = try check("cannot open the lock file") {
      openat(state.raw, "lock", O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o666)
    }
    descriptor = FileDescriptor(owning: raw)
    if flock(raw, LOCK_EX | LOCK_NB) != 0 {
      let number = errno
      guard number == EWOULDBLOCK else {
        throw FileError(action: "cannot lock the output directory", number: number)
      }
      let holder = (try? FileContents.readAll(raw, expectedSize: 32)) ?? []
      throw Held(holder: String(decoding: holder, as: UTF8.self))
    }
    try check("cannot write the lock file") { ftruncate(raw, 0) }
    try FileContents.write(Array("\(getpid())".utf8), to: raw)
  }
}
