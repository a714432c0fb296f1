// Everything that a run drops, with its reason, as JSON Lines: so that nothing is gone for good.
import SystemCalls

/// Writes `rejects.jsonl` while the run goes on, in document order. It holds no times: the same input and
/// configuration give the same file, byte for byte.
final class RejectsFile: @unchecked Sendable {
  // `@unchecked`: used by the recorder only, under its lock.
  private static let name = "rejects.jsonl"

  private let file: PartialFile
  private let directory: String
  private let madeDirectory: Bool
  private let stages: [String]
  private var isFinished = false
  private var quotedPaths = QuotedPaths()

  /// Finds what would keep rejects from being written below `directory`, before anything is.
  ///
  /// - Parameter others: directories that they may not lie in, by what they are.
  /// - Throws: `RunError.rejectsUnwritable`.
  static func checkPlace(_ directory: String, outside others: KeyValuePairs<String, String>) throws(RunError)
  {
    let path = path(in: directory)
    for (name, other) in others where DirectoryOverlap.exists(between: other, and: path) {
      throw .rejectsUnwritable(
        path: path, reason: "it lies in the \(name) directory; write rejects elsewhere")
    }
    guard mayReplace(path) else {
      throw .rejectsUnwritable(
        path: path, reason: "there is a file that winnow did not write; name another directory")
    }
    // The directory may have to be made, and those above it.
    var existing = directory
    while access(existing, F_OK) != 0, let slash = existing.lastIndex(of: "/"), slash > existing.startIndex {
      existing = String(existing[..<slash])
    }
    do throws(FileError) {
      try PartialFile.checkPlace(in: access(existing, F_OK) == 0 ? existing : ".")
    } catch {
      throw .rejectsUnwritable(path: path, reason: error.description)
    }
  }

  /// Creates the file below `directory`, and the directory if need be.
  ///
  /// - Parameters:
  ///   - directory: relative to the working directory.
  ///   - stages: the names of the stages in order.
  ///   - isDurable: whether it is on the disk before it has its name.
  /// - Throws: `RunError.rejectsUnwritable`, or `RunError.locked` when another run is writing the same rejects.
  init(in directory: String, stages: [String], isDurable: Bool) throws(RunError) {
    self.stages = stages
    self.directory = directory
    (file, madeDirectory) = try Self.create(in: directory, isDurable: isDurable)
  }

  private static func create(
    in directory: String, isDurable: Bool
  ) throws(RunError) -> (file: PartialFile, madeDirectory: Bool) {
    let path = path(in: directory)
    var madeDirectory = false
    do {
      madeDirectory = try Directories.make(directory)
      return (try PartialFile(path, isDurable: isDurable), madeDirectory)
    } catch let held as PartialFile.Held {
      throw .locked(path: path, reason: held.description)
    } catch {
      if madeDirectory { _ = rmdir(directory) }
      throw .rejectsUnwritable(path: path, reason: "\(error)")
    }
  }

  deinit {
    // A run that is refused after all leaves no directory behind; one that is not empty stays.
    if madeDirectory, !isFinished {
      file.discard()
      _ = rmdir(directory)
    }
  }

  var path: String { file.path }

  /// The path of the file below `directory`.
  static func path(in directory: String) -> String {
    directory.hasSuffix("/") ? directory + name : "\(directory)/\(name)"
  }

  /// Whether there is no file at `path`, or one that begins as rejects do; where nothing was dropped, it is empty.
  private static func mayReplace(_ path: String) -> Bool {
    do throws(FileError) {
      let raw = try check("cannot open") { open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK) }
      defer { _ = close(raw) }
      let start = String(decoding: try FileContents.chunk(raw, capacity: 1 << 16), as: UTF8.self)
      return start.isEmpty
        || start.hasPrefix(#"{"document":""#) && start.contains(##"","stage":"stages["##)
    } catch {
      return [ENOENT, ENOTDIR].contains(error.number)
    }
  }

  /// Writes what was dropped of one document.
  func write(_ slot: Slot, _ names: DocumentNames) {
    for drops in slot.drops {
      for (paragraph, text) in zip(drops.paragraphs, drops.texts) {
        write(names, slot.number, drops.stage, paragraph.paragraph, paragraph.reason, text)
      }
    }
    if case .dropped(let stage, let reason) = slot.ending {
      write(names, slot.number, stage, nil, reason, slot.droppedText ?? [])
    }
  }

  private func write(
    _ names: DocumentNames, _ document: Int, _ stage: Int, _ paragraph: Int?, _ reason: DropReason,
    _ text: [UInt8]
  ) {
    var writer = JSONWriter()
    writer.object { writer in
      writer.key("document")
      writer.raw(quotedPaths.path(of: document, names))
      writer.member("stage", "stages[\(stage)] \(stages[stage])")
      if let paragraph { writer.member("paragraph", paragraph + 1) }
      writer.member("reason", reason.kind.rawValue)
      if let first = reason.first {
        writer.key("repeats")
        writer.object { writer in
          writer.key("document")
          writer.raw(quotedPaths.path(of: Int(first.document), names))
          writer.member("paragraph", Int(first.paragraph) + 1)
        }
      }
      writer.key("text")
      writer.string(text)
    }
    file.append(writer.bytes + [UInt8(ascii: "\n")])
  }

  /// Gives the file its name.
  ///
  /// - Throws: `FileError` when any of it could not be written.
  func finish() throws(FileError) {
    try file.finish()
    isFinished = true
  }
}
