// Gives files back: bytes, mode, owner and time, and never over somebody's later work.
import SystemCalls
import TextCore

/// A file that cannot be given back as it stands.
struct Edited: Error, CustomStringConvertible {
  let description: String

  static func since(_ what: String) -> Edited {
    Edited(
      description: "\(what) was changed after it was cleaned; it is left as it is, --force overwrites it")
  }
}

/// What it takes to restore one file, found out without touching anything.
struct Restoration {
  let record: CleanRecord
  /// Whether the original stands in its place already, with its mode, owner and time.
  let isInPlace: Bool
  private let place: Whereabouts
  /// The text that took a page's place, if it still stands there.
  private let text: Whereabouts?
  /// The original, whole and on the disk, on its way to its place.
  private var file: TemporaryFile?
  /// The directory of the place, once something was put there that has to be synced.
  private(set) var directory: FileDescriptor?

  /// - Parameter force: whether later changes to the file may be overwritten.
  /// - Throws: `Edited`, or `FileError` when the system does not let the file be looked at.
  init(_ record: CleanRecord, _ directory: inout LinklessDirectory, force: Bool) throws {
    self.record = record
    place = Whereabouts(record.path, &directory)
    isInPlace = try Self.isInPlace(place, record, force: force)
    text = try Self.text(of: record, &directory, force: force)
  }

  /// Whether a page and its text change places, which is more than one step.
  var replacesText: Bool { text != nil }

  /// Writes the original to the disk, but not into its place yet.
  ///
  /// - Throws: `FileError`, `Zstandard.Failure`, `OriginalStore.Unlike`.
  mutating func prepare(_ state: CleanState, _ directory: inout LinklessDirectory) throws {
    if isInPlace { return }
    let bytes = try state.originals.read(record.original, size: record.size)
    self.directory = try directory.parent(of: record.path, creating: true)
    file = try TemporaryFile(
      bytes, name: "restored-\(record.number)", in: state.temporaries, record.attributes,
      modified: record.modified)
  }

  /// Puts the original into its place.
  ///
  /// - Throws: `FileError`, or `FileReading.Changed` when something else stands there than when it was looked at.
  mutating func put() throws {
    guard let file, let directory else { return }
    self.file = nil
    let name = RelativePath(record.path.name)
    guard try isStillSo(discarding: file) else { throw FileReading.Changed() }
    if case .nothing = place.content {
      guard try file.take(name, in: directory) else { throw FileReading.Changed() }
    } else {
      try file.replace(name, in: directory)
    }
  }

  /// Removes the text of a page that is back.
  ///
  /// - Throws: `FileError`, or `FileReading.Changed` when somebody wrote to it since it was looked at.
  func removeText() throws { try text?.remove() }

  private func isStillSo(discarding file: TemporaryFile) throws(FileError) -> Bool {
    do throws(FileError) {
      if try place.isUnchanged() { return true }
    } catch {
      file.discard()
      throw error
    }
    file.discard()
    return false
  }

  /// - Returns: whether nothing is to be done.
  private static func isInPlace(_ place: Whereabouts, _ record: CleanRecord, force: Bool) throws -> Bool {
    switch place.content {
    case .nothing: return false
    case .unreachable(let error): throw error
    case .other:
      throw Edited(description: "something that is no file stands in its place; move it away and run again")
    case .file(let status, let hash):
      if hash == record.original {
        return status.attributes == record.attributes && status.modified == record.modified
      }
      let isOurs = !record.isRenamed && hash == record.successor?.hash
      if !isOurs, !force { throw Edited.since("it") }
      return false
    }
  }

  private static func text(
    of record: CleanRecord, _ directory: inout LinklessDirectory, force: Bool
  ) throws -> Whereabouts? {
    guard record.isRenamed, let successor = record.successor else { return nil }
    let place = Whereabouts(successor.path, &directory)
    switch place.content {
    // A directory of this name is somebody else's.
    case .nothing, .other: return nil
    case .unreachable(let error): throw error
    case .file(_, let hash):
      if hash != successor.hash, !force { throw Edited.since("its text '\(successor.path)'") }
      return place
    }
  }
}
