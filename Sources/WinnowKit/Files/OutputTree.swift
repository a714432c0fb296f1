// The output directory: whole files under final names or nothing, and never a file of somebody else.
import SystemCalls
import Synchronization

/// Writes outputs. Safe to use from any thread.
final class OutputTree: Sendable {
  /// Whose the file under an output's name is.
  enum Claim: Sendable {
    /// An earlier run of winnow wrote it, or claimed it.
    case owned
    /// There was none.
    case new
    /// Somebody else's: it is not touched.
    case foreign
  }

  /// The output's name is taken by a file of somebody else.
  struct ForeignFile: Error, CustomStringConvertible {
    let description =
      "the output directory holds a file of this name that winnow did not write; move it away or choose another output"
  }

  /// What became of one planned output.
  enum Fate: Sendable {
    /// It was not written: its document was dropped or failed, or its turn never came.
    case absent
    case written
    /// The system did not let winnow handle the document: an output of an earlier run stays.
    case keptAsItWas
  }

  let ownership: OutputOwnership
  private let state: StateDirectory
  private let journal: Mutex<OutputManifest.Journal>
  private let temporaries: FileDescriptor
  /// Whether the system lets a file get its name when it is whole.
  let namesUnnamed: Bool
  /// Whether outputs are on the disk before they have their names.
  let isDurable: Bool
  /// Outputs that are written together, at most.
  let groupSize: Int
  /// Directories whose entries changed since they were last synced.
  private let unsynced = Mutex<Set<RelativePath>>([])
  /// Outdated outputs that went before the run, because they were in its way.
  private let obstaclesRemoved = Mutex(0)
  private static let top = RelativePath(".")

  /// Creates the directory if need be, and clears away what a killed run left half done.
  ///
  /// - Parameters:
  ///   - path: the output directory.
  ///   - state: where the list of outputs is kept.
  ///   - outputs: what will be written at most, by document number.
  ///   - kept: outputs of documents that are gone, which stay.
  ///   - durability: whether outputs are synced.
  ///   - keepsUnknown: whether outputs stay of which nobody knows any more where they came from.
  ///   - workers: how many threads write outputs.
  /// - Throws: `FileError`, `OutputManifest.Unreadable`.
  init(
    _ path: String, state: StateDirectory, outputs: [RelativePath], kept: [RelativePath],
    _ durability: Durability, keepsUnknown: Bool, workers: Int
  ) throws {
    try Directories.make(path)
    let root = try FileDescriptor.directory(path)
    self.state = state
    isDurable = durability == .full
    // All groups together stay well below the 1,024 files that a process may commonly open.
    groupSize = min(64, max(1, 512 / workers))
    temporaries = try Self.subdirectory("tmp", of: Self.subdirectory(InputTree.stateDirectory, of: root))
    try Self.clear(temporaries)
    namesUnnamed = Self.canNameUnnamed(in: temporaries)
    let manifest = try OutputManifest.read(in: state.descriptor)
    if !manifest.isWhole {
      // What a killed run left at the end is not to be appended to.
      let whole = OutputManifest.encode(Array(manifest.paths))
      try Self.replace(OutputManifest.name, in: state.descriptor, with: whole)
    }
    journal = Mutex(try OutputManifest.Journal(in: state.descriptor, isDurable: isDurable))
    ownership = try OutputOwnership(
      root: root, earlier: manifest.paths, outputs: outputs, kept: kept, keepsUnknown: keepsUnknown)
    for path in ownership.obstacles where try remove(path) { obstaclesRemoved.withLock { $0 += 1 } }
  }

  var root: FileDescriptor { ownership.root }
  /// What this run may write, by document number.
  var outputs: [RelativePath] { ownership.outputs }

  /// Makes outputs winnow's own before they are written, but for those where somebody else's file stands.
  ///
  /// - Parameter numbers: document numbers.
  /// - Throws: `FileError` when the manifest cannot be written; none of the outputs may be written then.
  func claim(_ numbers: [Int]) throws(FileError) -> [Claim] {
    let claims = numbers.map { number in
      if ownership.isForeign(number) { return Claim.foreign }
      return ownership.owns(number) ? .owned : .new
    }
    var bytes: [UInt8] = []
    for (number, claim) in zip(numbers, claims) where claim == .new {
      OutputManifest.appendClaim(of: outputs[number], to: &bytes)
    }
    if bytes.isEmpty { return claims }
    let failure: FileError? = journal.withLock { journal in
      do throws(FileError) {
        try journal.append(bytes)
        return nil
      } catch {
        return error
      }
    }
    if let failure { throw failure }
    return claims
  }

  /// Takes note of a directory whose entries changed, and of one that was made.
  func note(written parent: RelativePath?, created: RelativePath? = nil) {
    if !isDurable { return }
    unsynced.withLock { unsynced in
      unsynced.insert(parent ?? Self.top)
      guard let created else { return }
      // Which of those above it are new is not known, and does not matter.
      unsynced.formUnion(sequence(first: created, next: \.parent))
      unsynced.insert(Self.top)
    }
  }

  /// Waits until the names of all outputs so far are on the disk.
  ///
  /// - Throws: `FileError` when one of the directories cannot be synced.
  func syncDirectories() throws(FileError) {
    let directories = unsynced.withLock { unsynced in exchange(&unsynced, with: []) }
    for directory in directories.sorted() {
      let raw: Int32
      do throws(FileError) {
        raw = try check("cannot open the directory") {
          directory.withCString { openat(root.raw, $0, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
        }
      } catch  where [ENOENT, ENOTDIR].contains(error.number) {
        // Removed since: then the directory above it is synced too.
        continue
      }
      let descriptor = FileDescriptor(owning: raw)
      try check("cannot write the directory to disk") { fsync(descriptor.raw) }
    }
  }

  /// Removes the outputs of earlier runs that are outdated, the directories that are empty then, and writes the
  /// manifest of what there is.
  ///
  /// - Parameters:
  ///   - fates: what became of every planned output.
  ///   - unseen: what stands under these paths, or below them, stays too: their inputs could not be looked at.
  ///   - released: outputs that stay and are not winnow's any more.
  ///   - isComplete: whether every document had its turn; if not, nothing is known to be outdated.
  /// - Returns: how many outputs were removed, and what failed. A manifest that cannot be written knows more outputs
  ///   for winnow's than there are, which does no harm.
  func conclude(
    _ fates: [Fate], unseen: Set<RelativePath>, released: Set<RelativePath>, isComplete: Bool
  ) -> (removed: Int, unknown: Int, failures: [String]) {
    var settlement = ownership.settle(fates, unseen: unseen, released: released, isComplete: isComplete)
    var removed = obstaclesRemoved.withLock { $0 }
    var failures: [String] = []
    for path in settlement.outdated {
      do throws(FileError) {
        if try remove(path) { removed += 1 }
      } catch {
        failures.append("\(path): \(error)")
        settlement.current.append(path)
      }
    }
    do throws(FileError) {
      try syncDirectories()
      // Nothing was claimed and nothing is outdated: then the list is as it was.
      if settlement.hasLeftOvers || journal.withLock({ $0.hasGrown }) {
        let manifest = OutputManifest.encode(settlement.current)
        try Self.replace(OutputManifest.name, in: state.descriptor, with: manifest)
      }
    } catch {
      failures.append("the list of outputs: \(error)")
    }
    return (removed, settlement.unknown, failures)
  }

  /// - Returns: whether it was there.
  private func remove(_ path: RelativePath) throws(FileError) -> Bool {
    if ownership.leadsThroughLink(path) { return false }
    let result = path.withCString { unlinkat(root.raw, $0, 0) }
    let number = errno
    // A directory that somebody put in the output's place is not winnow's.
    if result != 0, ![ENOENT, ENOTDIR, EISDIR].contains(number) {
      throw FileError(action: "cannot remove the outdated output", number: number)
    }
    note(written: path.parent)
    var parent = path.parent
    while let directory = parent, directory.withCString({ unlinkat(root.raw, $0, AT_REMOVEDIR) }) == 0 {
      parent = directory.parent
      note(written: parent)
    }
    return result == 0
  }

  func createTemporary(_ number: Int) throws(FileError) -> Int32 {
    try check("cannot create the output") {
      openat(temporaries.raw, "\(number)", O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    }
  }

  func removeTemporary(_ number: Int) { _ = unlinkat(temporaries.raw, "\(number)", 0) }

  /// - Returns: 0 or an `errno` value.
  func moveTemporary(
    _ number: Int, _ name: UnsafePointer<CChar>, in directory: FileDescriptor, replacing: Bool
  ) -> Int32 {
    let temporary = "\(number)"
    if !replacing {
      let number = winnow_rename_to_new(temporaries.raw, temporary, directory.raw, name)
      // A file system that cannot refuse to replace leaves the look of a moment ago to rely on.
      if ![EINVAL, ENOSYS, ENOTSUP].contains(number) { return number }
    }
    return renameat(temporaries.raw, temporary, directory.raw, name) == 0 ? 0 : errno
  }

  /// Whether the system lets a file get its name when it is whole: Linux does from 6.10 on, and before that for root,
  /// on most file systems.
  private static func canNameUnnamed(in directory: FileDescriptor) -> Bool {
    let name = "probe"
    let file = winnow_create_unnamed(directory.raw)
    if file < 0 { return false }
    defer { _ = close(file) }
    return winnow_name_file(file, directory.raw, name) == 0 && unlinkat(directory.raw, name, 0) == 0
  }

  private static func subdirectory(_ name: String, of directory: FileDescriptor) throws(FileError)
    -> FileDescriptor
  {
    do throws(FileError) {
      try check("cannot create '\(name)' in the output directory") { mkdirat(directory.raw, name, 0o777) }
    } catch  where error.number == EEXIST {}
    let raw = try check("cannot open '\(name)' in the output directory") {
      openat(directory.raw, name, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW)
    }
    return FileDescriptor(owning: raw)
  }

  private static func clear(_ directory: FileDescriptor) throws(FileError) {
    for entry in try InputTree(root: directory, include: [], exclude: []).list().skipped {
      try check("cannot remove a temporary file") {
        entry.path.withCString { unlinkat(directory.raw, $0, 0) }
      }
    }
  }

  private static func replace(
    _ name: String, in directory: FileDescriptor, with bytes: [UInt8]
  ) throws(FileError) {
    let temporary = "\(name).new"
    let raw = try check("cannot create '\(temporary)'") {
      openat(directory.raw, temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o666)
    }
    do throws(FileError) {
      try FileContents.write(bytes, to: raw)
      // An empty manifest after a power failure would make strangers of all outputs.
      try check("cannot write '\(temporary)'") { fsync(raw) }
    } catch {
      _ = close(raw)
      throw error
    }
    try check("cannot write '\(temporary)'") { close(raw) }
    try check("cannot replace '\(name)'") { renameat(directory.raw, temporary, directory.raw, name) }
    // So would one whose name is lost.
    try check("cannot write the directory of '\(name)' to disk") { fsync(directory.raw) }
  }
}
