// The JSON report of a run: every document, what was dropped from it, and whom that repeats.
import SystemCalls

/// Writes a report while the run goes on, so that it never has to be held in memory. It holds no times: the same
/// input and configuration give the same report, byte for byte.
final class ReportFile: @unchecked Sendable {
  // `@unchecked`: used by the recorder only, under its lock.
  let path: String
  private let partialPath: String
  private let descriptor: FileDescriptor
  private let isDurable: Bool
  private var isInPlace = false
  private var pending: [UInt8] = []
  private var isFirstDocument = true
  private var failure: FileError?
  private var quotedPaths: [UInt32: [UInt8]] = [:]

  private static let flushThreshold = 1 << 16
  private static let firstBytes = "{\n\"winnow\": "

  /// Whether there is no file at `path`, or one that begins as a report does.
  static func mayReplace(_ path: String) -> Bool {
    guard let bytes = try? FileContents.read(path) else { return access(path, F_OK) != 0 }
    return bytes.isEmpty || bytes.starts(with: firstBytes.utf8)
  }

  /// Finds what would keep a report from being written at `path`, before anything is.
  ///
  /// - Throws: `RunError.reportUnwritable`.
  static func checkPlace(_ path: String) throws(RunError) {
    guard path.hasSuffix(".json") else {
      throw .reportUnwritable(
        path: path, reason: "reports are written as JSON; give the file a name that ends in .json")
    }
    do throws(FileError) {
      try check("cannot create the report") { access(directory(of: path), W_OK | X_OK) }
    } catch {
      throw .reportUnwritable(path: path, reason: error.description)
    }
  }

  private static func directory(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
  }

  /// Creates the file, under a name of its own until it is whole.
  ///
  /// - Parameters:
  ///   - path: its final name.
  ///   - isDurable: whether it is on the disk before it has that name.
  /// - Throws: `RunError.reportUnwritable`, or `RunError.locked` when another run is writing the same report.
  init(_ path: String, isDurable: Bool) throws(RunError) {
    self.path = path
    self.isDurable = isDurable
    // One name for every run: what a killed one left behind is what the next one takes over.
    partialPath = "\(path).winnow-part"
    descriptor = try Self.create(partialPath, for: path)
  }

  deinit {
    // A run that is refused after all leaves nothing behind.
    if !isInPlace { _ = unlink(partialPath) }
  }

  private static func create(_ partialPath: String, for path: String) throws(RunError) -> FileDescriptor {
    do {
      while true {
        let raw = try check("cannot create the report") {
          open(partialPath, O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o666)
        }
        let descriptor = FileDescriptor(owning: raw)
        if let holder = try lock(raw) {
          throw RunError.locked(
            path: path, reason: "another run (process \(holder)) is writing this report; wait until it ends")
        }
        // The run that held the lock may have given the file its final name meanwhile.
        if isNamed(partialPath, raw) {
          try check("cannot create the report") { ftruncate(raw, 0) }
          return descriptor
        }
      }
    } catch let error as RunError {
      throw error
    } catch {
      throw .reportUnwritable(path: path, reason: "\(error)")
    }
  }

  /// Takes the lock of an open report: a second run that is to write the same one must not cut this one short. The
  /// system releases it with the process.
  ///
  /// - Returns: the process that holds it, if another does.
  private static func lock(_ raw: Int32) throws(FileError) -> pid_t? {
    while true {
      var region = flock()
      region.l_type = Int16(F_WRLCK)
      if fcntl(raw, F_SETLK, &region) == 0 { return nil }
      let number = errno
      guard number == EAGAIN || number == EACCES else {
        throw FileError(action: "cannot lock the report", number: number)
      }
      try check("cannot lock the report") { fcntl(raw, F_GETLK, &region) }
      if region.l_type != Int16(F_UNLCK) { return region.l_pid }
    }
  }

  private static func isNamed(_ path: String, _ raw: Int32) -> Bool {
    var (named, opened) = (stat(), stat())
    return lstat(path, &named) == 0 && fstat(raw, &opened) == 0
      && named.st_dev == opened.st_dev && named.st_ino == opened.st_ino
  }

  /// Writes what the input directory holds beside documents.
  func writeListing(_ listing: InputListing) {
    append("\(Self.firstBytes)\"\(WinnowVersion.current)\",\n\"skipped\": ")
    appendLines(listing.skipped) { writer, entry in
      writer.member("path", entry.path.description)
      writer.member("reason", entry.reason.rawValue)
    }
    append(",\n\"unreadable\": ")
    appendLines(listing.failures) { writer, entry in
      writer.member("path", entry.path.description)
      writer.member("error", entry.error.description)
    }
    append(",\n\"documents\": [")
  }

  /// Writes one document's line.
  func write(_ slot: Slot, stages: [String], _ names: DocumentNames, outputs: [RelativePath]) {
    append(isFirstDocument ? "\n" : ",\n")
    isFirstDocument = false
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("document", names[slot.number].description)
      writer.member("bytesIn", slot.bytesRead)
      switch slot.ending {
      case nil:
        writer.member("outcome", "written")
        writer.member("output", outputs[slot.number].description)
        writer.member("bytesOut", slot.bytesWritten)
      case .dropped(let stage, let reason):
        writer.member("outcome", "dropped")
        writer.member("stage", "stages[\(stage)] \(stages[stage])")
        self.write(reason, names, &writer)
      case .failed(let failure):
        writer.member("outcome", "failed")
        writer.member("error", failure.message)
      }
      if !slot.notes.isEmpty {
        writer.key("notes")
        writer.array { writer in for note in slot.notes { writer.string(note) } }
      }
      writeDrops(of: slot, stages, names, &writer)
    }
    pending += writer.bytes
    if pending.count > Self.flushThreshold { flush() }
  }

  /// Writes the summary and gives the report its name.
  ///
  /// - Throws: `FileError` when any of it could not be written.
  func finish(_ summary: RunSummary) throws(FileError) {
    append("\n],\n\"summary\": ")
    var writer = JSONWriter(indentation: 2)
    summary.write(to: &writer, ofThisRun: false)
    pending += writer.bytes
    append("\n}\n")
    flush()
    if let failure { throw failure }
    if isDurable { try check("cannot sync the report") { fsync(descriptor.raw) } }
    try check("cannot put the report in its place") { rename(partialPath, path) }
    isInPlace = true
    guard isDurable else { return }
    let directory = try FileDescriptor.directory(Self.directory(of: path))
    try check("cannot sync the report's directory") { fsync(directory.raw) }
  }

  /// A document's path as JSON: thousands of paragraphs may repeat one document.
  private func quotedPath(_ document: UInt32, _ names: DocumentNames) -> [UInt8] {
    if let quoted = quotedPaths[document] { return quoted }
    var writer = JSONWriter()
    writer.string(names[Int(document)].description)
    quotedPaths[document] = writer.bytes
    return writer.bytes
  }

  private func writeDrops(
    of slot: Slot, _ stages: [String], _ names: DocumentNames, _ writer: inout JSONWriter
  ) {
    if slot.drops.isEmpty { return }
    writer.key("dropped")
    writer.array { writer in
      for (stage, paragraphs) in slot.drops {
        for paragraph in paragraphs {
          writer.object { writer in
            writer.member("stage", "stages[\(stage)] \(stages[stage])")
            writer.member("paragraph", paragraph.paragraph + 1)
            write(paragraph.reason, names, &writer)
          }
        }
      }
    }
  }

  private func write(_ reason: DropReason, _ names: DocumentNames, _ writer: inout JSONWriter) {
    writer.member("reason", reason.kind.rawValue)
    guard let first = reason.first else { return }
    writer.key("repeats")
    writer.object { writer in
      writer.key("document")
      writer.raw(quotedPath(first.document, names))
      writer.member("paragraph", Int(first.paragraph) + 1)
    }
  }

  private func appendLines<Element>(_ elements: [Element], _ body: (inout JSONWriter, Element) -> Void) {
    append("[")
    for (index, element) in elements.enumerated() {
      append(index == 0 ? "\n" : ",\n")
      var writer = JSONWriter()
      writer.object { body(&$0, element) }
      pending += writer.bytes
    }
    append(elements.isEmpty ? "]" : "\n]")
  }

  private func append(_ text: String) { pending += Array(text.utf8) }

  private func flush() {
    defer { pending.removeAll(keepingCapacity: true) }
    if failure != nil { return }
    do throws(FileError) {
      try FileContents.write(pending, to: descriptor.raw)
    } catch {
      failure = error
    }
  }
}
