// Puts cleaned files in the place of their originals, so that a kill at any moment leaves the one or the other.
import Synchronization
import SystemCalls
import TextCore

/// What is to become of one file.
struct CleanChange: Sendable {
  /// The document's number.
  let number: Int
  let path: RelativePath
  let output: RelativePath
  /// The file as it was read.
  let source: FileReading
  /// The cleaned bytes; `nil` where the file is to go.
  let replacement: [UInt8]?

  /// Whether a page becomes a text of another name.
  var isRenamed: Bool { replacement != nil && output != path }
}

/// One change on its way.
private struct Attempt {
  let change: CleanChange
  var parent: FileDescriptor?
  var original: Fingerprint?
  var file: TemporaryFile?
  /// In the journal.
  var number: Int?
  /// Whether the file is no longer what it was.
  var isDone = false
  var error: (any Error)?

  var isAlive: Bool { error == nil }

  mutating func fail(_ error: any Error) {
    self.error = error
    file?.discard()
  }
}

/// Replaces files in groups, so that each group costs one entry in the journal. In order, each step synced before the
/// next begins: originals are kept, replacements are whole, the journal announces them, they take their places, what
/// has no place any more goes. Safe to use from any thread.
final class Replacement: Sendable {
  private let state: CleanState
  private let journal = Mutex<CleanJournal?>(nil)

  init(_ state: CleanState) { self.state = state }

  /// The number of the journal; `nil` as long as nothing was to be changed.
  var journalNumber: Int? { journal.withLock { $0?.number } }

  /// Makes the changes.
  ///
  /// - Returns: one a change: why it was not made, or `nil`.
  func apply(_ changes: [CleanChange]) -> [(any Error)?] {
    var attempts = changes.map { Attempt(change: $0) }
    prepare(&attempts)
    announce(&attempts)
    for index in attempts.indices where attempts[index].isAlive { place(&attempts[index]) }
    // A page goes only when its text is sure to stay.
    syncDirectories(&attempts) { $0.isAlive && $0.change.isRenamed }
    for index in attempts.indices where attempts[index].isAlive { remove(&attempts[index]) }
    syncDirectories(&attempts) { $0.isDone }
    retract(attempts)
    return attempts.map(\.error)
  }

  /// Ends the journal.
  ///
  /// - Throws: `FileError`; the next command then finds out by itself what was done.
  func finish() throws(FileError) {
    guard let journal = journal.withLock({ $0 }) else { return }
    try journal.append([.ended])
  }

  /// Keeps the originals and writes what will take their places.
  private func prepare(_ attempts: inout [Attempt]) {
    var directory = LinklessDirectory(below: state.root)
    var shelves: [UInt64: FileDescriptor] = [:]
    for index in attempts.indices {
      do {
        try prepare(&attempts[index], &directory, &shelves)
      } catch {
        attempts[index].fail(error)
      }
    }
    do throws(FileError) {
      if !shelves.isEmpty { try state.originals.sync(shelves.values) }
    } catch {
      attempts.failAll(error)
    }
  }

  private func prepare(
    _ attempt: inout Attempt, _ directory: inout LinklessDirectory,
    _ shelves: inout [UInt64: FileDescriptor]
  ) throws {
    let change = attempt.change
    let parent = try directory.parent(of: change.path)
    attempt.parent = parent
    try Refusal.check(change, in: parent)
    let hash = Fingerprint(of: change.source.bytes.span)
    attempt.original = hash
    shelves[hash.high >> 56] = try state.originals.keep(change.source.bytes, hash, number: change.number)
    guard let bytes = change.replacement else { return }
    attempt.file = try TemporaryFile(
      bytes, name: "new-\(change.number)", in: state.temporaries, change.source.status.attributes)
  }

  /// Notes in the journal what is about to happen.
  private func announce(_ attempts: inout [Attempt]) {
    let living = attempts.indices.filter { attempts[$0].isAlive }
    if living.isEmpty { return }
    do throws(FileError) {
      let journal = try openJournal()
      var entries: [CleanEntry] = []
      for (index, number) in zip(living, journal.reserve(living.count)) {
        guard let original = attempts[index].original else { continue }
        entries.append(.file(CleanRecord(attempts[index].change, original, number: number)))
        attempts[index].number = number
      }
      try journal.append(entries)
    } catch {
      attempts.failAll(error)
    }
  }

  private func openJournal() throws(FileError) -> CleanJournal {
    let result = journal.withLock { journal -> Result<CleanJournal, FileError> in
      if let journal { return .success(journal) }
      do throws(FileError) {
        let new = try state.newJournal()
        journal = new
        return .success(new)
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }

  /// Gives a replacement the name of its file, or the new name of its page.
  private func place(_ attempt: inout Attempt) {
    guard let parent = attempt.parent, let file = attempt.file else { return }
    let change = attempt.change
    do {
      try Self.checkStillThere(change, in: parent)
      if change.isRenamed {
        guard try file.take(RelativePath(change.output.name), in: parent) else {
          throw Refusal(
            description: "its text would become '\(change.output)', and something else stands there")
        }
      } else {
        try file.replace(RelativePath(change.path.name), in: parent)
        attempt.isDone = true
      }
      attempt.file = nil
    } catch {
      attempt.fail(error)
    }
  }

  /// Removes a file that was dropped, or a page whose text has its place.
  private func remove(_ attempt: inout Attempt) {
    guard let parent = attempt.parent, !attempt.isDone else { return }
    let change = attempt.change
    do {
      try Self.checkStillThere(change, in: parent)
      try check("cannot remove the file") {
        RelativePath(change.path.name).withCString { unlinkat(parent.raw, $0, 0) }
      }
      attempt.isDone = true
    } catch {
      attempt.fail(error)
      withdrawText(of: attempt)
    }
  }

  /// Takes the text of a page away again that could not go.
  private func withdrawText(of attempt: Attempt) {
    guard attempt.change.isRenamed, let parent = attempt.parent else { return }
    _ = RelativePath(attempt.change.output.name).withCString { unlinkat(parent.raw, $0, 0) }
  }

  private func syncDirectories(_ attempts: inout [Attempt], where isConcerned: (Attempt) -> Bool) {
    var failures: [RelativePath?: FileError] = [:]
    var synced: Set<RelativePath?> = []
    for index in attempts.indices where isConcerned(attempts[index]) {
      guard let parent = attempts[index].parent else { continue }
      let path = attempts[index].change.path.parent
      if synced.insert(path).inserted {
        do throws(FileError) {
          try check("cannot sync the directory") { fsync(parent.raw) }
        } catch {
          failures[path] = error
        }
      }
      guard let failure = failures[path] else { continue }
      attempts[index].fail(failure)
      if !attempts[index].isDone { withdrawText(of: attempts[index]) }
    }
  }

  /// Notes what was announced and did not happen.
  private func retract(_ attempts: [Attempt]) {
    let numbers = attempts.filter { !$0.isDone }.compactMap(\.number)
    if numbers.isEmpty { return }
    // Their failure is told already. An entry that cannot be written costs nothing: `undo` finds the originals.
    _ = try? openJournal().append([.void(numbers)])
  }

  private static func checkStillThere(_ change: CleanChange, in parent: FileDescriptor) throws {
    let present = try FileStatus.ofEntry(RelativePath(change.path.name), in: parent)
    guard present == change.source.status else { throw FileReading.Changed() }
  }
}

extension [Attempt] {
  fileprivate mutating func failAll(_ error: any Error) {
    for index in indices where self[index].isAlive { self[index].fail(error) }
  }
}

extension CleanRecord {
  fileprivate init(_ change: CleanChange, _ original: Fingerprint, number: Int) {
    let status = change.source.status
    self.init(
      number: number, path: change.path, attributes: status.attributes, modified: status.modified,
      size: change.source.bytes.count, original: original,
      successor: change.replacement.map {
        Successor(path: change.output, hash: Fingerprint(of: $0.span), size: $0.count)
      })
  }
}
