// Which files below the output directory are winnow's: only those are ever replaced or removed.
import SystemCalls

/// The list of outputs, kept in `.winnow/manifest` of the output directory: a header line, then one path after
/// another, each ended by a zero byte.
///
/// A path is added before its file is written, and the list is put in order when the run ends. A run killed
/// at any moment thus leaves a list that names every file it wrote, and no file of anybody else.
struct OutputManifest: Sendable {
  private static let header = Array("winnow manifest 1\n".utf8)
  static let name = "manifest"

  /// A manifest that this winnow cannot read.
  struct Unreadable: Error, CustomStringConvertible {
    let description: String
  }

  /// In ascending order.
  let paths: [RelativePath]
  /// Whether the file ends where it should, so that more can be appended.
  let isWhole: Bool

  /// Reads the manifest of a state directory; an absent one is empty.
  ///
  /// - Throws: `FileError`, or `Unreadable` when the file is no manifest.
  static func read(in state: FileDescriptor) throws -> OutputManifest {
    guard let bytes = try contents(in: state) else { return OutputManifest(paths: [], isWhole: false) }
    guard bytes.starts(with: header) else {
      // Killed while the very first line was being written: nothing was claimed yet.
      if header.starts(with: bytes) { return OutputManifest(paths: [], isWhole: false) }
      throw Unreadable(
        description: "not a manifest of this version of winnow; move the output directory away and run again")
    }
    // What follows the last zero is a path whose writing was cut short; its file was not written yet.
    let paths = bytes[header.count...].split(separator: 0, omittingEmptySubsequences: false).dropLast()
    // An output directory may come from anywhere: what it lists must not lead to files outside it.
    guard paths.allSatisfy(isInside) else {
      throw Unreadable(
        description: "the manifest names a place outside; move the output directory away and run again")
    }
    return OutputManifest(
      paths: inOrder(paths.map { RelativePath($0) }),
      isWhole: bytes.count == header.count || bytes.last == 0)
  }

  /// The paths in ascending order, each once. Claims stand behind the ordered list, perhaps for the second time.
  private static func inOrder(_ paths: [RelativePath]) -> [RelativePath] {
    if zip(paths, paths.dropFirst()).allSatisfy({ $0 < $1 }) { return paths }
    var ordered: [RelativePath] = []
    for path in paths.sorted() where path != ordered.last { ordered.append(path) }
    return ordered
  }

  private static func isInside(_ path: ArraySlice<UInt8>) -> Bool {
    // Nor into winnow's own state, by whatever spelling.
    if path.starts(with: InputTree.stateDirectory.utf8) { return false }
    var nameStart = path.startIndex
    for index in path.indices where path[index] == UInt8(ascii: "/") {
      if !isName(path[nameStart..<index]) { return false }
      nameStart = index + 1
    }
    return isName(path[nameStart...])
  }

  private static func isName(_ name: ArraySlice<UInt8>) -> Bool {
    let dot = UInt8(ascii: ".")
    return !name.isEmpty && !(name.first == dot && (name.count == 1 || name.count == 2 && name.last == dot))
  }

  private static func contents(in state: FileDescriptor) throws(FileError) -> [UInt8]? {
    do throws(FileError) {
      return try FileContents.read(RelativePath(name), in: state, expectedSize: 1 << 16)
    } catch {
      if error.number == ENOENT { return nil }
      throw error
    }
  }

  /// The manifest while a run appends to it.
  struct Journal {
    private let descriptor: FileDescriptor
    private let isDurable: Bool
    private var size: Int
    /// Whether anything was appended.
    private(set) var hasGrown = false

    /// Opens a whole manifest.
    ///
    /// - Throws: `FileError`.
    init(in state: FileDescriptor, isDurable: Bool) throws(FileError) {
      let raw = try check("cannot open the manifest") {
        openat(state.raw, OutputManifest.name, O_WRONLY | O_APPEND | O_CLOEXEC)
      }
      descriptor = FileDescriptor(owning: raw)
      self.isDurable = isDurable
      size = try FileStamp(of: raw).size
    }

    /// Appends claims, all or none.
    ///
    /// - Throws: `FileError` when they cannot be written.
    mutating func append(_ claims: [UInt8]) throws(FileError) {
      hasGrown = true
      do throws(FileError) {
        try FileContents.write(claims, to: descriptor.raw)
        // Before any of the files has its name: otherwise a power failure could leave files that nobody claims.
        if isDurable { try check("cannot write the manifest to disk") { fsync(descriptor.raw) } }
        size += claims.count
      } catch {
        // Half a name must not become one with the next.
        _ = ftruncate(descriptor.raw, off_t(size))
        throw error
      }
    }
  }

  /// Appends the bytes that add `path` to a manifest.
  static func appendClaim(of path: RelativePath, to bytes: inout [UInt8]) {
    bytes += path.bytes
    bytes.append(0)
  }

  /// A whole manifest that names `paths`.
  static func encode(_ paths: [RelativePath]) -> [UInt8] {
    paths.sorted().reduce(into: header) { bytes, path in appendClaim(of: path, to: &bytes) }
  }
}
