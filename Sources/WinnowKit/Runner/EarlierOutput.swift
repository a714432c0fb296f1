// What has become of the outputs that earlier runs left.
import SystemCalls
import TextCore

/// The output that a document left in an earlier run.
struct EarlierOutput: Sendable {
  enum Condition: Sendable {
    /// As it was left.
    case asLeft
    /// The same bytes, but written or moved by somebody.
    case touched
    /// Somebody changed or removed it.
    case foreign
    /// Its document is written to another place now.
    case elsewhere
  }

  /// `nil` for a document that left none.
  var stored: StoredOutput?
  var condition: Condition
  /// Whether it is left alone because somebody changed or removed it.
  var stays = false

  /// Whether nothing is to be written for a document that did not change.
  var isCurrent: Bool { condition == .asLeft || condition == .touched || stays }
}

/// Looks at outputs of earlier runs, one after another in document order.
struct EarlierOutputs {
  private var nearby: NearbyDirectory

  init(in root: FileDescriptor) { nearby = NearbyDirectory(below: root) }

  /// Whether the output is still there, as it was left or not.
  mutating func exist(_ output: StoredOutput) -> Bool { stamp(of: output.path) != nil }

  /// Whether somebody changed or removed the output.
  mutating func isForeign(_ output: StoredOutput) -> Bool {
    found(output, keepsForeign: false).condition == .foreign
  }

  /// - Parameters:
  ///   - known: the document as the state knows it.
  ///   - planned: where its output is to stand now.
  ///   - keepsForeign: whether an output that somebody changed stays.
  mutating func look(
    at known: StoredDocument, planned: RelativePath, keepsForeign: Bool
  ) -> EarlierOutput {
    guard let output = known.output else { return EarlierOutput(stored: nil, condition: .asLeft) }
    guard output.path == planned else { return EarlierOutput(stored: output, condition: .elsewhere) }
    return found(output, keepsForeign: keepsForeign)
  }

  private mutating func found(_ output: StoredOutput, keepsForeign: Bool) -> EarlierOutput {
    var found = EarlierOutput(stored: output, condition: .foreign, stays: keepsForeign)
    guard let stamp = stamp(of: output.path) else { return found }
    if stamp == output.identity.stamp {
      found.condition = .asLeft
    } else if stamp.size == output.identity.size, content(of: output) == output.identity.content {
      found.condition = .touched
      found.stored?.identity = FileIdentity(stamp: stamp, content: output.identity.content)
    }
    return found
  }

  /// `nil` where there is no file.
  private mutating func stamp(of path: RelativePath) -> FileStamp? {
    guard let directory = try? nearby.parent(of: path) else { return nil }
    var status = stat()
    let name = RelativePath(path.name)
    guard name.withCString({ fstatat(directory.raw, $0, &status, AT_SYMLINK_NOFOLLOW) }) == 0,
      status.st_mode & S_IFMT == S_IFREG
    else { return nil }
    return FileStamp(status)
  }

  private mutating func content(of output: StoredOutput) -> Fingerprint? {
    guard let directory = try? nearby.parent(of: output.path) else { return nil }
    let bytes = try? FileContents.read(
      RelativePath(output.path.name), in: directory, expectedSize: output.identity.size)
    return bytes.map { Fingerprint(of: $0.span) }
  }
}
