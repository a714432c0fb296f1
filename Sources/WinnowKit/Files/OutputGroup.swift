// The outputs of one job on their way: all of them written, then synced, then given their names.
import SystemCalls
import TextCore

/// Writes outputs in groups, so that one wait for the disk serves many.
struct OutputGroup {
  /// A file that is whole and has no final name yet.
  private struct Unplaced {
    /// Which of the job's documents it is of.
    let slot: Int
    /// The document's number.
    let number: Int
    let content: Fingerprint
    /// Closed when it has its name.
    let file: Int32
    let directory: FileDescriptor
    /// Whether it has a name among the temporary files.
    let isTemporary: Bool
    let replacing: Bool
  }

  private let tree: OutputTree
  private var nearby: NearbyDirectory
  private var files: [Unplaced] = []
  /// The directory that was last noted as written to.
  private var noted: FileDescriptor?

  init(_ tree: OutputTree) {
    self.tree = tree
    nearby = NearbyDirectory(below: tree.root)
    files.reserveCapacity(tree.groupSize)
  }

  /// Whether the group has as many files open as it may.
  var isFull: Bool { files.count >= tree.groupSize }

  /// Writes a claimed output.
  ///
  /// - Parameters:
  ///   - bytes: the whole file.
  ///   - content: of its bytes, to be told when it is done.
  ///   - slot: which of the job's documents it is of.
  ///   - number: the document's number.
  ///   - claim: what `OutputTree.claim` answered for it.
  /// - Throws: `FileError` or `OutputTree.ForeignFile`; nothing is left of the file then.
  mutating func write(
    _ bytes: [UInt8], _ content: Fingerprint, slot: Int, number: Int, _ claim: OutputTree.Claim
  ) throws {
    if claim == .foreign { throw OutputTree.ForeignFile() }
    let path = tree.outputs[number]
    let directory = try nearby.parent(of: path, creating: true)
    if directory !== noted {
      tree.note(written: path.parent, created: nearby.takeCreated())
      noted = directory
    }
    // A file that gets its name when it is whole is cheaper than one that is renamed, and a run that is killed leaves
    // nothing of it. But it cannot take the place of another.
    let isTemporary = claim == .owned || !tree.namesUnnamed
    let file = try isTemporary ? tree.createTemporary(number) : Self.createUnnamed(in: directory)
    do throws(FileError) {
      try FileContents.write(bytes, to: file)
    } catch {
      _ = close(file)
      if isTemporary { tree.removeTemporary(number) }
      throw error
    }
    if tree.isDurable { winnow_start_writing(file) }
    files.append(
      Unplaced(
        slot: slot, number: number, content: content, file: file, directory: directory,
        isTemporary: isTemporary, replacing: claim == .owned))
  }

  /// Syncs what was written, gives it its names, and begins anew.
  ///
  /// - Parameter done: called for every file: which of the job's documents it is of, and what the file is now or why
  ///   there is none; then nothing stands under its name but what stood there before.
  mutating func place(_ done: (Int, Result<FileIdentity, any Error>) -> Void) {
    // The first wait takes along what the others need; hence not one wait and one name at a time.
    let failures = files.map {
      tree.isDurable ? Self.sync($0.file) : $0.isTemporary ? Self.flush($0.file) : nil
    }
    for (index, file) in files.enumerated() {
      defer { _ = close(file.file) }
      do {
        if let failure = failures[index] { throw failure }
        try place(file)
        done(file.slot, .success(FileIdentity(stamp: try FileStamp(of: file.file), content: file.content)))
      } catch {
        if file.isTemporary { tree.removeTemporary(file.number) }
        done(file.slot, .failure(error))
      }
    }
    files.removeAll(keepingCapacity: true)
  }

  private func place(_ file: Unplaced) throws {
    let number = RelativePath(tree.outputs[file.number].name).withCString { name in
      file.isTemporary
        ? tree.moveTemporary(file.number, name, in: file.directory, replacing: file.replacing)
        : winnow_name_file(file.file, file.directory.raw, name)
    }
    if number == EEXIST, !file.replacing { throw OutputTree.ForeignFile() }
    if number != 0 { throw FileError(action: "cannot put the output in its place", number: number) }
  }

  private static func sync(_ file: Int32) -> FileError? {
    do throws(FileError) {
      try check("cannot write the output to disk") { fsync(file) }
      return nil
    } catch {
      return error
    }
  }

  /// A file system across a network may report a full disk only when a descriptor is closed.
  private static func flush(_ file: Int32) -> FileError? {
    do throws(FileError) {
      let copy = try check("cannot write") { dup(file) }
      try check("cannot write") { close(copy) }
      return nil
    } catch {
      return error
    }
  }

  private static func createUnnamed(in directory: FileDescriptor) throws(FileError) -> Int32 {
    let file = winnow_create_unnamed(directory.raw)
    if file < 0 { throw FileError(action: "cannot create the output", number: -file) }
    return file
  }
}
