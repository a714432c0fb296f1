// What earlier runs know of the documents of this one, and what this one leaves to the next.
import Logging
import SystemCalls
import TextCore

/// A document that left the input directory, and whose output stays.
struct GoneDocument: Sendable {
  let path: RelativePath
  let output: RelativePath?
}

/// The state during a run.
///
/// Every document is looked up once, in document order, while the documents that are done are put in their places.
final class RunMemory: @unchecked Sendable {
  // `@unchecked`: `known` is called by the one who hands out jobs, everything else by the one whose turn it is to
  // finish a job, and behind the last job.
  /// Of the configuration of this run.
  let configuration: Fingerprint
  /// Documents that are gone, and whose outputs stay.
  let gone: [GoneDocument]

  private let store: StateStore
  private let logger: Logger
  private var run: StoredRun
  private let reader: StateReader
  private var upcoming: StoredDocument?
  private var forgotten: [RelativePath] = []
  /// What forgotten documents left in the output directory.
  private var left: [StoredOutput] = []
  private var saidConfigurationChanged = false
  private var lastCommit = ContinuousClock.now
  private var failure: StateError?

  /// Changes are committed this often, so that a run that is killed loses little.
  private static let commitInterval = Duration.seconds(1)

  /// - Parameter gone: documents of the state that stay known although they are not in the input.
  init(
    _ store: StateStore, configuration: Fingerprint, gone: [GoneDocument], _ logger: Logger
  ) throws(StateError) {
    self.store = store
    self.configuration = configuration
    self.gone = gone
    self.logger = logger
    reader = try store.reader()
    upcoming = try reader.next()
    run = try store.beginRun(started: RunMemory.now)
    try store.commit()
  }

  /// What is known of the files, which follow those that were asked for before.
  func known(of files: ArraySlice<InputFile>) throws(StateError) -> [StoredDocument?] {
    var known: [StoredDocument?] = []
    known.reserveCapacity(files.count)
    for file in files {
      while let other = upcoming, other.path < file.path { try forget(other) }
      guard let document = upcoming, document.path == file.path else {
        known.append(nil)
        continue
      }
      if document.configuration != configuration, !saidConfigurationChanged {
        logger.info("the configuration or winnow changed since the last run: all documents are read again")
        saidConfigurationChanged = true
      }
      known.append(document)
      upcoming = try reader.next()
    }
    return known
  }

  private func forget(_ document: StoredDocument) throws(StateError) {
    forgotten.append(document.path)
    if let output = document.output { left.append(output) }
    upcoming = try reader.next()
  }

  /// Puts the documents of a job that is done into the state, when it is time for it for good.
  ///
  /// - Parameter prepare: makes sure that what is committed now is true: that outputs are on the disk.
  func remember(_ documents: [StoredDocument], prepare: () throws(FileError) -> Void) throws(FileError) {
    change { () throws(StateError) in
      for document in documents { try store.put(document) }
    }
    guard lastCommit.duration(to: .now) > Self.commitInterval else { return }
    try prepare()
    change { () throws(StateError) in try store.commit() }
    lastCommit = .now
  }

  /// What documents left in the output directory that the input holds no more. Behind the last job.
  ///
  /// - Parameter isComplete: whether every document had its turn.
  func outputsLeft(isComplete: Bool) -> [StoredOutput] {
    change { () throws(StateError) in
      while isComplete, let document = upcoming { try forget(document) }
    }
    return left
  }

  /// Ends the run. Behind `outputsLeft`.
  ///
  /// - Returns: what could not be saved; the next run then reads more than it would have to.
  func conclude(_ summary: RunSummary) -> StateError? {
    change { () throws(StateError) in
      let kept = Set(gone.map(\.path))
      for path in forgotten where !kept.contains(path) { try store.remove(path) }
      run.ended = Self.now
      run.ending = summary.wasInterrupted ? .interrupted : .done
      run.documents = summary.documentsRead
      run.failed = summary.documentsFailed
      run.outputsRemoved = summary.outputsRemoved
      try store.endRun(run)
      try store.close()
    }
    if failure != nil { try? store.close(clean: false) }
    return failure
  }

  /// A state that cannot be written any more is left alone for the rest of the run: the outputs are what matters.
  private func change(_ body: () throws(StateError) -> Void) {
    if failure != nil { return }
    do throws(StateError) {
      try body()
    } catch {
      failure = error
    }
  }

  private static var now: Int64 {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Int64(time.tv_sec)
  }
}
