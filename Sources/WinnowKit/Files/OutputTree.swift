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

  private struct Claims {
    var paths: Set<RelativePath>
    var journal: Int32
  }

  private let root: FileDescriptor
  private let state: FileDescriptor
  private let lock: RunLock
  private let claims: Mutex<Claims>
  private static let temporary = "tmp"

  /// Creates the directory if need be, takes its lock, and clears away what a killed run left half done.
  ///
  /// - Parameter path: the output directory.
  /// - Throws: `FileError`, `RunLock.Held` when another run is at work, `OutputManifest.Unreadable`.
  init(_ path: String) throws {
    try Self.makeDirectories(path)
    root = try FileDescriptor.directory(path)
    let state = try Self.subdirectory(InputTree.stateDirectory, of: root)
    self.state = state
    lock = try RunLock(in: state)
    try Self.clear(Self.subdirectory(Self.temporary, of: state))
    let manifest = try OutputManifest.read(in: state)
    // Put in order first: what a killed run left at the end is not to be appended to.
    try Self.replace(OutputManifest.name, in: state, with: OutputManifest.encode(manifest.paths))
    let journal = try check("cannot open the manifest") {
      openat(state.raw, OutputManifest.name, O_WRONLY | O_APPEND | O_CLOEXEC)
    }
    claims = Mutex(Claims(paths: manifest.paths, journal: journal))
  }

  deinit {
    claims.withLock { _ = close($0.journal) }
  }

  /// Makes `paths` winnow's own before they are written, but for those where somebody else's file stands.
  ///
  /// - Throws: `FileError` when the manifest cannot be written; none of the paths may be written then.
  func claim(_ paths: [RelativePath]) throws(FileError) -> [Claim] {
    let known = claims.withLock { claims in paths.map { claims.paths.contains($0) } }
    let answers = zip(paths, known).map { path, isKnown in
      isKnown ? Claim.owned : exists(path) ? .foreign : .new
    }
    let new = zip(paths, answers).filter { $0.1 == .new }.map(\.0)
    if new.isEmpty { return answers }
    let bytes = OutputManifest.claim(new)
    let result: Result<Void, FileError> = claims.withLock { claims in
      do throws(FileError) {
        try FileContents.write(bytes, to: claims.journal)
        claims.paths.formUnion(new)
        return .success(())
      } catch {
        return .failure(error)
      }
    }
    try result.get()
    return answers
  }

  /// Writes a claimed output: first whole under a temporary name, then under its own.
  ///
  /// - Parameters:
  ///   - bytes: the whole file.
  ///   - path: the output's path.
  ///   - claim: what `claim` answered.
  ///   - number: a number that no other output of the run has.
  /// - Throws: `FileError` or `ForeignFile`; nothing stands under `path` then but what stood there before.
  func write(_ bytes: [UInt8], to path: RelativePath, _ claim: Claim, number: Int) throws {
    if claim == .foreign { throw ForeignFile() }
    let temporary = RelativePath("\(InputTree.stateDirectory)/\(Self.temporary)/\(number)")
    do {
      let raw = try check("cannot create the output") {
        temporary.withCString { openat(root.raw, $0, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666) }
      }
      do throws(FileError) {
        try FileContents.write(bytes, to: raw)
      } catch {
        _ = close(raw)
        throw error
      }
      // A file system across a network may report a full disk only here.
      try check("cannot write") { close(raw) }
      try moveIntoPlace(temporary, path, replacing: claim == .owned)
    } catch {
      _ = temporary.withCString { unlinkat(root.raw, $0, 0) }
      throw error
    }
  }

  /// Removes the outputs of winnow that are not in `current`, and the directories that are empty then.
  ///
  /// - Parameters:
  ///   - current: outputs that stay.
  ///   - roots: what stands under these paths, or below them, stays too.
  /// - Returns: how many were removed, and those that could not be.
  func removeAll(
    except current: Set<RelativePath>, andBelow roots: Set<RelativePath>
  ) -> (removed: Int, failures: [(RelativePath, FileError)]) {
    let stale = claims.withLock { $0.paths.subtracting(current) }.filter { path in
      !sequence(first: path, next: \.parent).contains { roots.contains($0) }
    }.sorted()
    var removed = 0
    var failures: [(RelativePath, FileError)] = []
    for path in stale {
      do throws(FileError) {
        try check("cannot remove the outdated output") { path.withCString { unlinkat(root.raw, $0, 0) } }
        removed += 1
        removeEmptyDirectories(above: path)
      } catch  where error.number == ENOENT || error.number == ENOTDIR {
        continue
      } catch {
        failures.append((path, error))
      }
    }
    let kept = Set(failures.map(\.0))
    claims.withLock { $0.paths.subtract(stale.filter { !kept.contains($0) }) }
    return (removed, failures)
  }

  /// Writes the manifest of what stands in the directory now.
  ///
  /// - Throws: `FileError`; the next run then knows more outputs for winnow's than there are, which does no harm.
  func finish() throws(FileError) {
    let paths = claims.withLock { $0.paths }
    try Self.replace(OutputManifest.name, in: state, with: OutputManifest.encode(paths))
  }

  private func exists(_ path: RelativePath) -> Bool {
    var status = stat()
    return path.withCString { fstatat(root.raw, $0, &status, AT_SYMLINK_NOFOLLOW) } == 0
  }

  private func moveIntoPlace(_ temporary: RelativePath, _ path: RelativePath, replacing: Bool) throws {
    do {
      try rename(temporary, path, replacing: replacing)
    } catch let error as FileError where error.number == ENOENT {
      if let parent = path.parent { try makeDirectories(parent) }
      try rename(temporary, path, replacing: replacing)
    }
  }

  private func rename(_ temporary: RelativePath, _ path: RelativePath, replacing: Bool) throws {
    let action = "cannot put the output in its place"
    let number: Int32 = temporary.withCString { from in
      path.withCString { to in
        if !replacing {
          let number = winnow_rename_to_new(root.raw, from, to)
          // A file system that cannot refuse to replace leaves the look of a moment ago to rely on.
          if ![EINVAL, ENOSYS, ENOTSUP].contains(number) { return number }
        }
        return renameat(root.raw, from, root.raw, to) == 0 ? 0 : errno
      }
    }
    if number == EEXIST, !replacing {
      _ = claims.withLock { $0.paths.remove(path) }
      throw ForeignFile()
    }
    if number != 0 { throw FileError(action: action, number: number) }
  }

  private func makeDirectories(_ path: RelativePath) throws(FileError) {
    do throws(FileError) {
      try check("cannot create the directory") { path.withCString { mkdirat(root.raw, $0, 0o777) } }
    } catch  where error.number == EEXIST {
      return
    } catch  where error.number == ENOENT {
      guard let parent = path.parent else { throw error }
      try makeDirectories(parent)
      try makeDirectories(path)
    }
  }

  private func removeEmptyDirectories(above path: RelativePath) {
    var parent = path.parent
    while let directory = parent, directory.withCString({ unlinkat(root.raw, $0, AT_REMOVEDIR) }) == 0 {
      parent = directory.parent
    }
  }

  private static func makeDirectories(_ path: String) throws(FileError) {
    var end = path.startIndex
    while end < path.endIndex {
      end = path[end...].dropFirst().firstIndex(of: "/") ?? path.endIndex
      let part = String(path[..<end])
      do throws(FileError) {
        try check("cannot create the directory") { mkdir(part, 0o777) }
      } catch  where error.number == EEXIST || error.number == EISDIR {
        continue
      } catch  where error.number == EROFS && access(part, F_OK) == 0 {
        continue
      }
    }
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
      openat(directory.raw, temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    }
    do throws(FileError) {
      try FileContents.write(bytes, to: raw)
    } catch {
      _ = close(raw)
      throw error
    }
    try check("cannot write '\(temporary)'") { close(raw) }
    try check("cannot replace '\(name)'") { renameat(directory.raw, temporary, directory.raw, name) }
  }
}
