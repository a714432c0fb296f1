// How a document's walk comes from the state, and goes there.
import TextCore

extension Slot {
  /// Lets the document walk as it did.
  mutating func follow(_ replay: Replay) {
    self.replay = replay
    trace = nil
    bytesRead = replay.trace.bytesRead
    reading = replay.trace.reading
    if output?.condition == .touched { isNewsToState = true }
  }

  /// Ends a walk that was repeated to its end.
  mutating func concludeReplay() {
    guard let trace = replay?.trace else { return }
    switch trace.outcome {
    case .written: bytesWritten = trace.bytesWritten
    case .failed(let message): ending = .failed(Failure(remembered: message))
    case .dropped: break
    }
  }

  /// Ends the walk with an error.
  mutating func fail(_ error: any Error) {
    document = nil
    bytesWritten = 0
    ending = .failed(Failure(error))
  }

  /// What the next run is to know of the document; `nil` where it is to look again.
  func forState(_ path: RelativePath, _ configuration: Fingerprint) -> StoredDocument? {
    guard let input, var trace = replay?.trace ?? trace else { return nil }
    var output: StoredOutput?
    switch ending {
    case nil:
      trace.outcome = .written
      guard let left = self.output?.stored else { return nil }
      output = left
    case .dropped(let stage, let reason): trace.outcome = .dropped(stage: stage, kind: reason.kind)
    case .failed(let failure):
      if failure.cause != .content { return nil }
      trace.outcome = .failed(message: failure.message)
    }
    trace.bytesRead = bytesRead
    trace.bytesWritten = bytesWritten
    trace.reading = reading
    var bytes: [UInt8] = []
    bytes.reserveCapacity(trace.steps.reduce(64) { $0 + ($1.decision?.signature.count ?? 0) + 32 })
    trace.encode(to: &bytes)
    return StoredDocument(
      path: path, input: input, configuration: configuration, output: output, trace: bytes)
  }
}

extension FileIdentity {
  init(stamp: FileStamp, content: Fingerprint) {
    self.init(size: stamp.size, modified: stamp.modified, changed: stamp.changed, content: content)
  }

  /// Without the content.
  var stamp: FileStamp { FileStamp(size: size, modified: modified, changed: changed) }
}
