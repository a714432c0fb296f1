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
  private let state: FileDescriptor
  private let lock: RunLock
  /// What this run may write, by document number.
  private let outputs: [RelativePath]
  /// The outputs of earlier runs.
  private let earlier: Set<RelativePath>
  private let isOwned: [Bool]
  /// Whether there was nothing in the directory: then no output needs to be looked for before it is claimed.
  private let wasEmpty: Bool
  private let journal: Mutex<FileDescriptor>
  /// Directories of the output that were looked at: whether a symbolic link leads into them.
  private let linked: Mutex<[RelativePath: Bool]>
  private let temporaries: FileDescriptor
  private let namesUnnamed: Bool

  /// Creates the directory if need be, takes its lock, and clears away what a killed run left half done.
  ///
  /// - Parameters:
  ///   - path: the output directory.
  ///   - outputs: what will be written at most, by document number.
  ///   - patience: what to do while another run holds the lock.
  /// - Throws: `FileError`, `RunLock.Held` when another run is at work, `OutputManifest.Unreadable`.
  init(_ path: String, outputs: [RelativePath], _ patience: RunLock.Patience) throws {
    try Directories.make(path)
    root = try FileDescriptor.directory(path)
    let state = try Self.subdirectory(InputTree.stateDirectory, of: root)
    self.state = state
    lock = try RunLock(in: state, patience)
    temporaries = try Self.subdirectory("tmp", of: state)
    try Self.clear(temporaries)
    namesUnnamed = Self.canNameUnnamed(in: temporaries)
    let earlier = try OutputManifest.read(in: state).paths
    // Put in order first: what a killed run left at the end is not to be appended to.
    try Self.replace(OutputManifest.name, in: state, with: OutputManifest.encode(Array(earlier)))
    let journal = try check("cannot open the manifest") {
      openat(state.raw, OutputManifest.name, O_WRONLY | O_APPEND | O_CLOEXEC)
    }
    self.journal = Mutex(FileDescriptor(owning: journal))
    self.earlier = earlier
    self.outputs = outputs
    isOwned = earlier.isEmpty ? [] : outputs.map { earlier.contains($0) }
    linked = Mutex([:])
    wasEmpty = try InputTree(root: root, include: [], exclude: []).hasNothingButState()
    if !earlier.isEmpty { try removeObstacles() }
  }

  /// Makes outputs winnow's own before they are written, but for those where somebody else's file stands.
  ///
  /// - Parameter numbers: document numbers.
  /// - Throws: `FileError` when the manifest cannot be written; none of the outputs may be written then.
  func claim(_ numbers: [Int]) throws(FileError) -> [Claim] {
    let claims = numbers.map { number in
      if !wasEmpty, leadsThroughLink(outputs[number]) { return Claim.foreign }
      if !isOwned.isEmpty, isOwned[number] { return .owned }
      return wasEmpty || !exists(outputs[number]) ? .new : .foreign
    }
    var bytes: [UInt8] = []
    for (number, claim) in zip(numbers, claims) where claim == .new {
      OutputManifest.appendClaim(of: outputs[number], to: &bytes)
    }
    if bytes.isEmpty { return claims }
    let failure: FileError? = journal.withLock { journal in
      do throws(FileError) {
        try FileContents.write(bytes, to: journal.raw)
        return nil
      } catch {
        return error
      }
    }
    if let failure { throw failure }
    return claims
  }

  /// Writes a claimed output: whole before it has its name.
  ///
  /// - Parameters:
  ///   - bytes: the whole file.
  ///   - number: the document's number.
  ///   - claim: what `claim` answered for it.
  ///   - directory: the directory of the output that was written before it, below `root`.
  /// - Throws: `FileError` or `ForeignFile`; nothing stands under the output's name then but what stood there before.
  func write(_ bytes: [UInt8], number: Int, _ claim: Claim, _ directory: inout NearbyDirectory) throws {
    if claim == .foreign { throw ForeignFile() }
    let parent = try directory.parent(of: outputs[number], creating: true)
    let name = RelativePath(outputs[number].name)
    if claim == .new, namesUnnamed {
      try writeUnnamed(bytes, name, in: parent)
    } else {
      try writeTemporary(bytes, name, in: parent, number: number, replacing: claim == .owned)
    }
  }

  /// Writes a file that has no name before it is whole. Cheaper than a temporary name, and a run that is killed
  /// leaves nothing behind.
  private func writeUnnamed(
    _ bytes: [UInt8], _ name: RelativePath, in directory: FileDescriptor
  ) throws {
    let file = winnow_create_unnamed(directory.raw)
    if file < 0 { throw FileError(action: "cannot create the output", number: -file) }
    defer { _ = close(file) }
    try FileContents.write(bytes, to: file)
    try Self.checkPlacing(name.withCString { winnow_name_file(file, directory.raw, $0) }, replacing: false)
  }

  private func writeTemporary(
    _ bytes: [UInt8], _ name: RelativePath, in directory: FileDescriptor, number: Int, replacing: Bool
  ) throws {
    let temporary = "\(number)"
    do {
      let raw = try check("cannot create the output") {
        openat(temporaries.raw, temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
      }
      do throws(FileError) {
        try FileContents.write(bytes, to: raw)
      } catch {
        _ = close(raw)
        throw error
      }
      // A file system across a network may report a full disk only here.
      try check("cannot write") { close(raw) }
      try Self.checkPlacing(
        name.withCString { move(temporary, $0, in: directory, replacing: replacing) }, replacing: replacing)
    } catch {
      _ = unlinkat(temporaries.raw, temporary, 0)
      throw error
    }
  }

  /// Removes the outputs of earlier runs that are outdated, the directories that are empty then, and writes the
  /// manifest of what there is.
  ///
  /// - Parameters:
  ///   - fates: what became of every planned output.
  ///   - unseen: what stands under these paths, or below them, stays too: their inputs could not be looked at.
  ///   - isComplete: whether every document had its turn; if not, nothing is known to be outdated.
  /// - Returns: how many outputs were removed, and what failed. A manifest that cannot be written knows more outputs
  ///   for winnow's than there are, which does no harm.
  func conclude(
    _ fates: [Fate], unseen: Set<RelativePath>, isComplete: Bool
  ) -> (removed: Int, failures: [String]) {
    var current: [RelativePath] = []
    for (output, fate) in zip(outputs, fates)
    where fate == .written || fate == .keptAsItWas && earlier.contains(output) {
      current.append(output)
    }
    let others = earlier.isEmpty ? [] : earlier.subtracting(current).sorted()
    var removed = 0
    var failures: [String] = []
    for path in others {
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
      try Self.replace(OutputManifest.name, in: state, with: OutputManifest.encode(current))
    } catch {
      failures.append("the list of outputs: \(error)")
    }
    return (removed, failures)
  }

  /// - Returns: whether it was there.
  private func remove(_ path: RelativePath) throws(FileError) -> Bool {
    if leadsThroughLink(path) { return false }
    let result = path.withCString { unlinkat(root.raw, $0, 0) }
    let number = errno
    if result != 0 {
      // A directory that somebody put in the output's place is not winnow's.
      if [ENOENT, ENOTDIR, EISDIR].contains(number) { return false }
      throw FileError(action: "cannot remove the outdated output", number: number)
    }
    var parent = path.parent
    while let directory = parent, directory.withCString({ unlinkat(root.raw, $0, AT_REMOVEDIR) }) == 0 {
      parent = directory.parent
    }
    return true
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
    for path in earlier.subtracting(planned).sorted() {
      let isInTheWay =
        directories.contains(path)
        || sequence(first: path, next: \.parent).dropFirst().contains { planned.contains($0) }
      if isInTheWay { _ = try remove(path) }
    }
  }

  private func exists(_ path: RelativePath) -> Bool {
    var status = stat()
    return path.withCString { fstatat(root.raw, $0, &status, AT_SYMLINK_NOFOLLOW) } == 0
  }

  /// - Returns: 0 or an `errno` value.
  private func move(
    _ temporary: String, _ name: UnsafePointer<CChar>, in directory: FileDescriptor, replacing: Bool
  ) -> Int32 {
    if !replacing {
      let number = winnow_rename_to_new(temporaries.raw, temporary, directory.raw, name)
      // A file system that cannot refuse to replace leaves the look of a moment ago to rely on.
      if ![EINVAL, ENOSYS, ENOTSUP].contains(number) { return number }
    }
    return renameat(temporaries.raw, temporary, directory.raw, name) == 0 ? 0 : errno
  }

  private static func checkPlacing(_ number: Int32, replacing: Bool) throws {
    if number == EEXIST, !replacing { throw ForeignFile() }
    if number != 0 { throw FileError(action: "cannot put the output in its place", number: number) }
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
  }
}
