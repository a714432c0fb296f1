// What `clean` keeps in a directory for `undo`, locked and put in order.
import Logging
import SystemCalls
import TextCore

/// The clean-up state of a directory: its lock, its journals, the originals. One process holds it at a time.
final class CleanState: Sendable {
  let root: FileDescriptor
  let journals: CleanJournals
  let originals: OriginalStore
  let temporaries: FileDescriptor
  private let lock: RunLock

  private static let name = RelativePath("clean")

  /// Takes the lock, clears away what a killed command left, and settles what it left half done.
  ///
  /// - Throws: `RunError`.
  static func open(_ path: String, _ root: FileDescriptor) throws(RunError) -> CleanState {
    do {
      let state = try CleanState(root)
      try state.recover()
      return state
    } catch let held as RunLock.Held {
      throw .locked(path: path, reason: held.description)
    } catch {
      throw .outputUnusable(path: path, reason: "\(error)")
    }
  }

  /// The journals, to be looked at only; `nil` where nothing was ever cleaned.
  ///
  /// - Throws: `FileError` when they cannot be read.
  static func journals(in root: FileDescriptor) throws(FileError) -> CleanJournals? {
    do throws(FileError) {
      let state = try LinklessDirectory.open(RelativePath(InputTree.stateDirectory), in: root)
      return CleanJournals(directory: try LinklessDirectory.open(name, in: state))
    } catch {
      if error.number == ENOENT { return nil }
      throw error
    }
  }

  private init(_ root: FileDescriptor) throws {
    self.root = root
    let state = try LinklessDirectory.open(
      RelativePath(InputTree.stateDirectory), in: root, creating: true)
    lock = try RunLock(in: state)
    // What is kept may be private: nobody else looks into it.
    let directory = try LinklessDirectory.open(Self.name, in: state, creating: true, mode: 0o700)
    let originals = try LinklessDirectory.open(
      RelativePath("originals"), in: state, creating: true, mode: 0o700)
    temporaries = try LinklessDirectory.open(
      RelativePath("tmp"), in: directory, creating: true, mode: 0o700)
    journals = CleanJournals(directory: directory)
    self.originals = OriginalStore(originals, temporaries: temporaries)
  }

  /// A journal for a new clean-up.
  ///
  /// - Throws: `FileError` when it cannot be written.
  func newJournal() throws(FileError) -> CleanJournal {
    try CleanJournal(number: (try journals.numbers().last ?? 0) + 1, in: journals)
  }

  /// Removes the journals of which nothing is left to undo, and the originals that nothing refers to.
  ///
  /// - Throws: `FileError` when one cannot be removed.
  func tidy() throws(FileError) {
    var needed: Set<Fingerprint> = []
    var isDamaged = false
    for number in try journals.numbers() {
      let history = try journals.read(number)
      if history.damagedLines > 0 { isDamaged = true }
      if history.live.isEmpty, history.damagedLines == 0 {
        try journals.remove(number)
      } else {
        needed.formUnion(history.live.map(\.original))
      }
    }
    // A line that cannot be read may have named any of them.
    if !isDamaged { try originals.remove(except: needed) }
  }

  private func recover() throws {
    for entry in try InputTree(root: temporaries, include: [], exclude: []).list().skipped {
      try check("cannot remove a temporary file") {
        entry.path.withCString { unlinkat(temporaries.raw, $0, 0) }
      }
    }
    let unsettled = try journals.numbers().compactMap { number in
      let history = try journals.read(number)
      return history.unsettled.map { (number, history, $0) }
    }
    for (number, history, records) in unsettled { try settle(number, history, records) }
    if !unsettled.isEmpty { try tidy() }
  }

  /// Settles what a killed command announced in a journal: a file was replaced, or it was not.
  private func settle(_ number: Int, _ history: CleanHistory, _ records: [CleanRecord]) throws {
    let journal = try CleanJournal(continuing: number, history, in: journals)
    var directory = LinklessDirectory(below: root)
    var untouched: [Int] = []
    for record in records where try isUntouched(record, &directory) { untouched.append(record.number) }
    try journal.append((untouched.isEmpty ? [] : [.void(untouched)]) + [.ended])
  }

  /// Whether the original stands in its place. The text of a page that was killed before the page went, or after it
  /// came back, goes: the page says the same, and stands for it.
  private func isUntouched(_ record: CleanRecord, _ directory: inout LinklessDirectory) throws -> Bool {
    guard Whereabouts(record.path, &directory).holds(record.original) else { return false }
    if let successor = record.successor, record.isRenamed {
      let place = Whereabouts(successor.path, &directory)
      if place.holds(successor.hash) { try place.remove() }
    }
    return true
  }
}
