// What stands under a path by now.
import SystemCalls
import TextCore

/// A look at one path below the directory that is cleaned.
struct Whereabouts {
  enum Content {
    case nothing
    case file(FileStatus, Fingerprint)
    /// A directory, a symbolic link, a device.
    case other
    /// It cannot be looked at.
    case unreachable(any Error)
  }

  let content: Content
  private let name: RelativePath
  private let parent: FileDescriptor?

  /// Looks at `path`, and reads it if it is a file.
  init(_ path: RelativePath, _ directory: inout LinklessDirectory) {
    name = RelativePath(path.name)
    (parent, content) = Self.look(path, &directory)
  }

  /// Whether a file of this content stands there.
  func holds(_ hash: Fingerprint) -> Bool {
    if case .file(_, let found) = content { found == hash } else { false }
  }

  /// Whether the same stands there as when it was looked at.
  ///
  /// - Throws: `FileError` when the system does not tell.
  func isUnchanged() throws(FileError) -> Bool {
    guard let parent else { return true }
    let present = try FileStatus.ofEntry(name, in: parent)
    return switch content {
    case .nothing: present == nil
    case .file(let status, _): present == status
    case .other: present.map { !$0.isRegular } ?? false
    case .unreachable: false
    }
  }

  /// Removes what stands there, and syncs that.
  ///
  /// - Throws: `FileError`, or `FileReading.Changed` when it is another file by now.
  func remove() throws {
    guard let parent else { return }
    guard try isUnchanged() else { throw FileReading.Changed() }
    try check("cannot remove the file") { name.withCString { unlinkat(parent.raw, $0, 0) } }
    try check("cannot sync the directory") { fsync(parent.raw) }
  }

  private static func look(
    _ path: RelativePath, _ directory: inout LinklessDirectory
  ) -> (FileDescriptor?, Content) {
    do {
      let parent = try directory.parent(of: path)
      let name = RelativePath(path.name)
      guard let status = try FileStatus.ofEntry(name, in: parent) else { return (parent, .nothing) }
      guard status.isRegular else { return (parent, .other) }
      let file = try FileReading.read(name, in: parent)
      return (parent, .file(file.status, Fingerprint(of: file.bytes.span)))
    } catch let error as FileError where error.number == ENOENT {
      return (nil, .nothing)
    } catch {
      return (nil, .unreachable(error))
    }
  }
}
