// One run at a time for each output directory.
import SystemCalls

/// Holds the lock of a state directory for as long as it lives. The system releases it when the process ends,
/// however it ends, so a lock is never left behind.
final class RunLock: Sendable {
  /// Another run holds the lock.
  struct Held: Error, CustomStringConvertible {
    let holder: String
    /// How long was waited for it.
    var waited: Duration = .zero

    var description: String {
      let seconds = waited.components.seconds
      let ending = waited == .zero ? "wait until it ends" : "it did not end within \(seconds) s"
      return
        "another run\(holder.isEmpty ? "" : " (process \(holder))") is writing this output directory; \(ending)"
    }
  }

  /// What a run does while another holds the lock.
  struct Patience: Sendable {
    /// How long it waits for the other to end; not at all by default.
    var limit: Duration = .zero
    /// Asked while it waits: whether to give up at once.
    var shouldStop: @Sendable () -> Bool = { false }
    /// Told once that it waits, and for whom.
    var onWait: @Sendable (Held) -> Void = { _ in }
  }

  /// How often a waiting run looks whether the lock is free: often enough for a person, too seldom to cost anything.
  private static let interval: Duration = .milliseconds(50)

  private let descriptor: FileDescriptor
  /// Whether another run held the lock before.
  let hasWaited: Bool

  /// Takes the lock.
  ///
  /// - Parameter patience: what to do while another run holds it.
  /// - Throws: `Held`, or `FileError` when the lock file cannot be created.
  init(in state: FileDescriptor, _ patience: Patience = Patience()) throws {
    let raw = try check("cannot open the lock file") {
      openat(state.raw, "lock", O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o666)
    }
    descriptor = FileDescriptor(owning: raw)
    let held = try Self.take(raw)
    hasWaited = held != nil
    if let held { try Self.wait(for: raw, held, patience) }
    try check("cannot write the lock file") { ftruncate(raw, 0) }
    try FileContents.write(Array("\(getpid())".utf8), to: raw)
  }

  /// - Returns: who holds the lock, if another does.
  private static func take(_ raw: Int32) throws(FileError) -> Held? {
    do throws(FileError) {
      try check("cannot lock the output directory") { flock(raw, LOCK_EX | LOCK_NB) }
      return nil
    } catch  where error.number == EWOULDBLOCK {
      // From the start of the file: a waiting run reads it more than once.
      var name = [UInt8](repeating: 0, count: 32)
      let count = max(0, pread(raw, &name, name.count, 0))
      return Held(holder: String(decoding: name.prefix(count), as: UTF8.self))
    }
  }

  /// Asks again and again, for `flock` itself knows no deadline.
  private static func wait(for raw: Int32, _ first: Held, _ patience: Patience) throws {
    if patience.limit == .zero { throw first }
    patience.onWait(first)
    let deadline = ContinuousClock.now + patience.limit
    while let held = try take(raw) {
      if patience.shouldStop() || ContinuousClock.now >= deadline {
        throw Held(holder: held.holder, waited: patience.limit)
      }
      usleep(UInt32(interval / .microseconds(1)))
    }
  }
}
