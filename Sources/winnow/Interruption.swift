// Ctrl-C and termination: the first signal ends the run in good order, the second at once.
import SystemCalls
import Synchronization

enum Interruption {
  /// The signal that asked the run to end; 0 as long as none did. An atomic, for a handler may touch little else.
  private static let received = Atomic<Int32>(0)

  /// The signal that asked the run to end, if any did.
  static var signal: Int32? {
    let number = received.load(ordering: .relaxed)
    return number == 0 ? nil : number
  }

  /// Takes over SIGINT and SIGTERM, and ignores SIGPIPE and SIGXFSZ: a reader that is gone and a limit on the size
  /// of files show as failed writes.
  static func watch() {
    for number in [SIGPIPE, SIGXFSZ] { _ = SystemCalls.signal(number, SIG_IGN) }
    for number in [SIGINT, SIGTERM] { _ = SystemCalls.signal(number, handle) }
  }

  private static let handle: @convention(c) (Int32) -> Void = { number in
    if received.exchange(number, ordering: .relaxed) != 0 { _exit(128 + number) }
  }
}
