// The progress of a run where there is no terminal: a plain log line now and then.
import Logging
import Synchronization
import WinnowKit

final class ProgressLog: Sendable {
  private static let interval = Duration.seconds(10)

  private let logger: Logger
  private let lastShown = Mutex(ContinuousClock.now)

  init(_ logger: Logger) {
    self.logger = logger
  }

  /// Logs how far the run has come, if the last line is old enough.
  func show(_ progress: RunProgress) {
    let isDue = lastShown.withLock { last in
      let now = ContinuousClock.now
      if now - last < Self.interval { return false }
      last = now
      return true
    }
    guard isDue else { return }
    logger.info(
      "\(Quantity.count(progress.documents)) of \(Quantity.count(progress.documentsTotal)) documents, \(Quantity.bytes(progress.bytes)) read, \(Quantity.count(progress.dropped)) dropped"
    )
  }
}
