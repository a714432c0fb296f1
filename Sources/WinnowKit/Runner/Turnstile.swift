// Lets jobs through one at a time, in the order of their numbers.
import Synchronization

/// A gate that opens for ticket 0, then 1, then 2, and so on. Every ticket must come, and leave.
///
/// The lowest ticket at work never waits, so jobs at several turnstiles cannot wait for one another in a circle.
final class Turnstile: Sendable {
  private struct State {
    var next = 0
    var waiting: [Int: CheckedContinuation<Void, Never>] = [:]
  }

  private let state = Mutex(State())

  /// Waits until every lower ticket has left.
  func enter(_ ticket: Int) async {
    if state.withLock({ $0.next == ticket }) { return }
    await withCheckedContinuation { continuation in
      let isOpen = state.withLock { state in
        if state.next == ticket { return true }
        state.waiting[ticket] = continuation
        return false
      }
      if isOpen { continuation.resume() }
    }
  }

  /// Opens the gate for the ticket after `ticket`, which entered.
  func leave(_ ticket: Int) {
    let following = state.withLock { state in
      state.next = ticket + 1
      return state.waiting.removeValue(forKey: ticket + 1)
    }
    following?.resume()
  }
}
