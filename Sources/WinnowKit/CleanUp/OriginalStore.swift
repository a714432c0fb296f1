// Keeps the originals of files that are replaced: compressed, once each, under a name made of their content.
import SystemCalls
import TextCore

/// The directory `.winnow/originals`. Safe to use from any thread.
struct OriginalStore: Sendable {
  /// Two texts of one fingerprint, or an original that was damaged where it lay.
  struct Unlike: Error, CustomStringConvertible {
    let description =
      "the original kept under its name holds something else; move '.winnow' away if you need no undo, and run again"
  }

  private let directory: FileDescriptor
  private let temporaries: FileDescriptor

  init(_ directory: FileDescriptor, temporaries: FileDescriptor) {
    self.directory = directory
    self.temporaries = temporaries
  }

  /// Keeps `bytes`, unless they are kept already.
  ///
  /// - Parameter number: of nobody else at work.
  /// - Returns: the directory that has to be synced before they can be relied on.
  /// - Throws: `FileError`, `Zstandard.Failure`, `Unlike`.
  func keep(_ bytes: [UInt8], _ hash: Fingerprint, number: Int) throws -> FileDescriptor {
    let shelf = try LinklessDirectory.open(
      Self.shelf(of: hash), in: directory, creating: true, mode: 0o700)
    let name = Self.name(of: hash)
    if try FileStatus.ofEntry(name, in: shelf) == nil {
      let file = try TemporaryFile(try Zstandard.compress(bytes), name: "original-\(number)", in: temporaries)
      if try file.take(name, in: shelf) { return shelf }
    }
    // Its fingerprint is not proof: were it another text, this one would be lost.
    guard try read(hash, size: bytes.count) == bytes else { throw Unlike() }
    return shelf
  }

  /// Syncs what `keep` returned, and the names of these directories: another thread may have made them just now.
  ///
  /// - Throws: `FileError`; what was kept must not be relied on then.
  func sync(_ shelves: some Sequence<FileDescriptor>) throws(FileError) {
    for shelf in shelves { try check("cannot sync the originals") { fsync(shelf.raw) } }
    try check("cannot sync the originals") { fsync(directory.raw) }
  }

  /// Gives back what was kept.
  ///
  /// - Parameter size: in bytes, as was noted when it was kept.
  /// - Throws: `FileError` when it is gone, `Zstandard.Failure` or `Unlike` when it is damaged.
  func read(_ hash: Fingerprint, size: Int) throws -> [UInt8] {
    let shelf = try LinklessDirectory.open(Self.shelf(of: hash), in: directory)
    let frame = try FileContents.read(Self.name(of: hash), in: shelf, expectedSize: 1 << 12)
    let bytes = try Zstandard.decompress(frame, size: size)
    guard Fingerprint(of: bytes.span) == hash else { throw Unlike() }
    return bytes
  }

  /// Removes every original that is not in `needed`.
  ///
  /// - Throws: `FileError` when one cannot be removed.
  func remove(except needed: Set<Fingerprint>) throws(FileError) {
    let kept = Set(needed.map { Self.shelf(of: $0).appending(Self.name(of: $0).bytes) })
    for entry in try InputTree(root: directory, include: [], exclude: []).list().skipped
    where !kept.contains(entry.path) {
      try check("cannot remove an original that is no longer needed") {
        entry.path.withCString { unlinkat(directory.raw, $0, 0) }
      }
      // Its shelf goes with the last one.
      if let shelf = entry.path.parent { _ = shelf.withCString { unlinkat(directory.raw, $0, AT_REMOVEDIR) } }
    }
  }

  private static func shelf(of hash: Fingerprint) -> RelativePath {
    RelativePath(String(hash.hexadecimal.prefix(2)))
  }

  private static func name(of hash: Fingerprint) -> RelativePath { RelativePath("\(hash.hexadecimal).zst") }
}

extension Fingerprint {
  /// The fingerprint as 32 hexadecimal digits.
  var hexadecimal: String { Self.digits(high) + Self.digits(low) }

  /// Reads 32 hexadecimal digits.
  init?(hexadecimal text: String) {
    guard text.utf8.count == 32, let high = UInt64(text.prefix(16), radix: 16),
      let low = UInt64(text.suffix(16), radix: 16)
    else { return nil }
    self.init(high: high, low: low)
  }

  private static func digits(_ number: UInt64) -> String {
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}
