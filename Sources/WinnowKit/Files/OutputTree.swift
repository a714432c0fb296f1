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

  let root: FileDescriptor
  private let state: StateDirectory
  /// What this run may write, by document number.
  let outputs: [RelativePath]
  /// Which of them earlier runs wrote or claimed.
  private let isOwned: [Bool]
  /// The outputs of earlier runs that are not to be written now, and do not stay for other reasons.
  private let outdated: [RelativePath]
  /// Whether there was nothing in the directory: then no output needs to be looked for before it is claimed.
  private let wasEmpty: Bool
  private let journal: Mutex<OutputManifest.Journal>
  /// Outputs that stay although their inputs are gone.
  private let kept: [RelativePath]
  private let keepsUnknown: Bool
  /// Outputs of earlier runs whose documents are written to other places now.
  private let abandoned = Mutex<Set<RelativePath>>([])
  /// Directories of the output that were looked at: whether a symbolic link leads into them.
  private let linked: Mutex<[RelativePath: Bool]>
  private let temporaries: FileDescriptor
  /// Whether the system lets a file get its name when it is whole.
  let namesUnnamed: Bool
  /// Whether outputs are on the disk before they have their names.
  let isDurable: Bool
  /// Outputs that are written together, at most.
  let groupSize: Int
  /// Directories whose entries changed since they were last synced.
  private let unsynced = Mutex<Set<RelativePath>>([])
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
    root = try FileDescriptor.directory(path)
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
    self.outputs = outputs
    self.kept = kept
    self.keepsUnknown = keepsUnknown
    (isOwned, outdated) = Self.compare(manifest.paths, outputs, kept)
    linked = Mutex([:])
    wasEmpty = try InputTree(root: root, include: [], exclude: []).hasNothingButState()
    if !outdated.isEmpty, !keepsUnknown { try removeObstacles() }
  }

  /// Whether somebody else's file stands where the output of document `number` is to be.
  func isForeign(_ number: Int) -> Bool {
    if !wasEmpty, leadsThroughLink(outputs[number]) { return true }
    return !wasEmpty && !isOwned[number] && exists(outputs[number])
  }

  /// Takes note of an output whose document is written to another place now.
  func abandon(_ path: RelativePath) { abandoned.withLock { _ = $0.insert(path) } }

  /// Makes outputs winnow's own before they are written, but for those where somebody else's file stands.
  ///
  /// - Parameter numbers: document numbers.
  /// - Throws: `FileError` when the manifest cannot be written; none of the outputs may be written then.
  func claim(_ numbers: [Int]) throws(FileError) -> [Claim] {
    let claims = numbers.map { number in
      if isForeign(number) { return Claim.foreign }
      return isOwned[number] ? .owned : .new
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
    var current = kept
    current.reserveCapacity(kept.count + outputs.count)
    let abandoned = abandoned.withLock { $0 }
    let unknown = keepsUnknown ? outdated.filter { !abandoned.contains($0) } : []
    current += unknown
    var others = keepsUnknown ? outdated.filter { abandoned.contains($0) } : outdated
    for number in outputs.indices {
      switch fates[number] {
      case .written: current.append(outputs[number])
      case .keptAsItWas where isOwned[number]: current.append(outputs[number])
      default: if isOwned[number] { others.append(outputs[number]) }
      }
    }
    var removed = 0
    var failures: [String] = []
    for path in others.sorted() where !released.contains(path) {
      do throws(FileError) {
        let stays = !isComplete || sequence(first: path, next: \.parent).contains { unseen.contains($0) }
        if stays {
          current.append(path)
        } else if try remove(path) {
          removed += 1
        }
      } catch {
        failures.append("\(path): \(error)")
        current.append(path)
      }
    }
    do throws(FileError) {
      try syncDirectories()
      // Nothing was claimed and nothing is outdated: then the list is as it was.
      if !others.isEmpty || journal.withLock({ $0.hasGrown }) {
        let manifest = OutputManifest.encode(current)
        try Self.replace(OutputManifest.name, in: state.descriptor, with: manifest)
      }
    } catch {
      failures.append("the list of outputs: \(error)")
    }
    return (removed, unknown.count, failures)
  }

  /// - Returns: whether it was there.
  private func remove(_ path: RelativePath) throws(FileError) -> Bool {
    if leadsThroughLink(path) { return false }
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

  /// Whether a directory on the way to `path` is a symbolic link: what lies behind it is not winnow's.
  private func leadsThroughLink(_ path: RelativePath) -> Bool {
    guard let parent = path.parent else { return false }
    if let known = linked.withLock({ $0[parent] }) { return known }
    var status = stat()
    let isLink =
      parent.withCString { fstatat(root.raw, $0, &status, AT_SYMLINK_NOFOLLOW) } == 0
      && status.st_mode & S_IFMT == S_IFLNK
    let leads = isLink || leadsThroughLink(parent)
    linked.withLock { $0[parent] = leads }
    return leads
  }

  /// Removes outdated outputs that stand where this run needs a directory, or are in one where it needs a file.
  private func removeObstacles() throws(FileError) {
    let planned = Set(outputs)
    let directories = OutputNames.directories(of: outputs)
    for path in outdated {
      let isInTheWay =
        directories.contains(path)
        || sequence(first: path, next: \.parent).dropFirst().contains { planned.contains($0) }
      if isInTheWay { _ = try remove(path) }
    }
  }

  /// Compares the outputs of earlier runs with those of this one.
  ///
  /// - Parameter earlier: in ascending order.
  private static func compare(
    _ earlier: [RelativePath], _ outputs: [RelativePath], _ kept: [RelativePath]
  ) -> (isOwned: [Bool], outdated: [RelativePath]) {
    var isOwned = Array(repeating: false, count: outputs.count)
    if earlier.isEmpty { return (isOwned, []) }
    var outdated: [RelativePath] = []
    let kept = Set(kept)
    var rest = earlier[...]
    // Mostly in order already, so that sorting is comparing.
    for number in outputs.indices.sorted(by: { outputs[$0] < outputs[$1] }) {
      while let path = rest.first, path < outputs[number] {
        if !kept.contains(path) { outdated.append(path) }
        rest.removeFirst()
      }
      if rest.first == outputs[number] {
        isOwned[number] = true
        rest.removeFirst()
      }
    }
    return (isOwned, outdated + rest.filter { !kept.contains($0) })
  }

  private func exists(_ path: RelativePath) -> Bool {
    var status = stat()
    return path.withCString { fstatat(root.raw, $0, &status, AT_SYMLINK_NOFOLLOW) } == 0
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
