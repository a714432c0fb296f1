// The outputs of one job on their way: all of them written, then synced, then given their names.
import SystemCalls

/// Writes outputs in groups, so that one wait for the disk serves many.
struct OutputGroup {
  /// A file that is whole and has no final name yet.
  private struct Unplaced {
    let number: Int
    let file: FileDescriptor
    let directory: FileDescriptor
    let name: RelativePath
    /// Its name in the directory for temporary files, if it has one.
    let temporary: String?
    let replacing: Bool
  }

  private let tree: OutputTree
  private var nearby: NearbyDirectory
  private var files: [Unplaced] = []

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
  ///   - number: the document's number.
  ///   - claim: what `OutputTree.claim` answered for it.
  /// - Throws: `FileError` or `OutputTree.ForeignFile`; nothing is left of the file then.
  mutating func write(_ bytes: [UInt8], number: Int, _ claim: OutputTree.Claim) throws {
    if claim == .foreign { throw OutputTree.ForeignFile() }
    let path = tree.outputs[number]
    let directory = try nearby.parent(of: path, creating: true)
    tree.note(written: path.parent, created: nearby.takeCreated())
    let replacing = claim == .owned
    // A file that gets its name when it is whole is cheaper than one that is renamed, and a run that is killed leaves
    // nothing of it. But it cannot take the place of another.
    let isUnnamed = !replacing && tree.namesUnnamed
    let temporary = isUnnamed ? nil : "\(number)"
    let file = try isUnnamed ? Self.createUnnamed(in: directory) : tree.createTemporary(number)
    do throws(FileError) {
      try FileContents.write(bytes, to: file.raw)
    } catch {
      if let temporary { tree.removeTemporary(temporary) }
      throw error
    }
    if tree.isDurable { winnow_start_writing(file.raw) }
    files.append(
      Unplaced(
        number: number, file: file, directory: directory, name: RelativePath(path.name),
        temporary: temporary, replacing: replacing))
  }

  /// Syncs what was written, gives it its names, and begins anew.
  ///
  /// - Parameter done: called for every file: its document's number, and what the file is now or why there is none;
  ///   then nothing stands under its name but what stood there before.
  mutating func place(_ done: (Int, Result<FileStamp, any Error>) -> Void) {
    // The first wait takes along what the others need; hence not one wait and one name at a time.
    let synced = files.map { file in Result { if tree.isDurable { try Self.sync(file.file) } } }
    for (file, synced) in zip(files, synced) {
      do {
        try synced.get()
        try place(file)
        done(file.number, .success(try FileStamp(of: file.file.raw)))
      } catch {
        if let temporary = file.temporary { tree.removeTemporary(temporary) }
        done(file.number, .failure(error))
      }
    }
    files.removeAll(keepingCapacity: true)
  }

  private func place(_ file: Unplaced) throws {
    let number = file.name.withCString { name in
      if let temporary = file.temporary {
        return tree.move(temporary, name, in: file.directory, replacing: file.replacing)
      }
      return winnow_name_file(file.file.raw, file.directory.raw, name)
    }
    if number == EEXIST, !file.replacing { throw OutputTree.ForeignFile() }
    if number != 0 { throw FileError(action: "cannot put the output in its place", number: number) }
  }

  private static func sync(_ file: FileDescriptor) throws(FileError) {
    try check("cannot write the output to disk") { fsync(file.raw) }
  }

  private static func createUnnamed(in directory: FileDescriptor) throws(FileError) -> FileDescriptor {
    let file = winnow_create_unnamed(directory.raw)
    if file < 0 { throw FileError(action: "cannot create the output", number: -file) }
    return FileDescriptor(owning: file)
  }
}
