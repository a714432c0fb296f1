// The JSON report of a run: every document, what was dropped from it, and whom that repeats.
import SystemCalls

/// Writes a report while the run goes on, so that it never has to be held in memory. It holds no times: the same
/// input and configuration give the same report, byte for byte.
final class ReportFile: @unchecked Sendable {
  // `@unchecked`: used by the recorder only, under its lock.
  private let file: PartialFile
  private var isFirstDocument = true
  private var quotedPaths = QuotedPaths()

  var path: String { file.path }

  static let firstBytes = "{\n\"winnow\": "

  /// Creates the file, under a name of its own until it is whole.
  ///
  /// - Parameters:
  ///   - path: its final name.
  ///   - isDurable: whether it is on the disk before it has that name.
  /// - Throws: `RunError.reportUnwritable`, or `RunError.locked` when another run is writing the same report.
  init(_ path: String, isDurable: Bool) throws(RunError) {
    file = try ReportKind.create(path, isDurable: isDurable)
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
  ///
  /// - Parameter outputs: what the outputs are called, where they are files.
  func write(_ slot: Slot, stages: [String], _ names: DocumentNames, outputs: [RelativePath]?) {
    append(isFirstDocument ? "\n" : ",\n")
    isFirstDocument = false
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("document", names[slot.number].description)
      writer.member("bytesIn", slot.bytesRead)
      switch slot.ending {
      case nil:
        writer.member("outcome", "written")
        if let outputs { writer.member("output", outputs[slot.number].description) }
        writer.member("bytesOut", slot.bytesWritten)
      case .dropped(let stage, let reason):
        writer.member("outcome", "dropped")
        writer.member("stage", "stages[\(stage)] \(stages[stage])")
        self.write(reason, names, &writer)
      case .failed(let failure):
        writer.member("outcome", "failed")
        writer.member("error", failure.message)
      }
      slot.reading?.write(to: &writer)
      if !slot.notes.isEmpty {
        writer.key("notes")
        writer.array { writer in for note in slot.notes { writer.string(note) } }
      }
      writeChanges(of: slot, stages, &writer)
      writeDrops(of: slot, stages, names, &writer)
    }
    file.append(writer.bytes)
  }

  /// Writes the examples and the summary and gives the report its name.
  ///
  /// - Throws: `FileError` when any of it could not be written.
  func finish(
    _ summary: RunSummary, _ examples: [FoundExample], stages: [String], _ names: DocumentNames
  ) throws(FileError) {
    append("\n],\n\"examples\": ")
    appendLines(examples) { writer, found in
      writer.member("stage", "stages[\(found.stage)] \(stages[found.stage])")
      writer.member("document", names[found.document].description)
      found.example.write(to: &writer)
    }
    append(",\n\"summary\": ")
    var writer = JSONWriter(indentation: 2)
    summary.write(to: &writer, ofThisRun: false)
    file.append(writer.bytes)
    append("\n}\n")
    try file.finish()
  }

  private func writeChanges(of slot: Slot, _ stages: [String], _ writer: inout JSONWriter) {
    if slot.changes.isEmpty { return }
    writer.key("changes")
    writer.array { writer in
      for (stage, changes) in slot.changes {
        writer.object { writer in
          writer.member("stage", "stages[\(stage)] \(stages[stage])")
          writer.key("operations")
          writer.object { writer in
            for (operation, count) in changes.counts.sorted(by: { $0.key < $1.key }) {
              writer.member(operation, count)
            }
          }
        }
      }
    }
  }

  private func writeDrops(
    of slot: Slot, _ stages: [String], _ names: DocumentNames, _ writer: inout JSONWriter
  ) {
    if slot.drops.isEmpty { return }
    writer.key("dropped")
    writer.array { writer in
      for (stage, paragraphs, _) in slot.drops {
        // There may be millions: what does not change from one to the next is written down once.
        var opening = JSONWriter()
        opening.string("stages[\(stage)] \(stages[stage])")
        let start = Array("{\"stage\":".utf8) + opening.bytes + Array(",\"paragraph\":".utf8)
        for paragraph in paragraphs { writer.raw(line(of: paragraph, start, names)) }
      }
    }
  }

  /// One dropped paragraph as a JSON object.
  ///
  /// - Parameter start: the object up to the paragraph's number.
  private func line(of dropped: DroppedParagraph, _ start: [UInt8], _ names: DocumentNames) -> [UInt8] {
    var line = start
    line.reserveCapacity(256)
    line.append(decimal: dropped.paragraph + 1)
    line += ",\"reason\":\"".utf8
    // A plain word, as all reasons are.
    line += dropped.reason.kind.rawValue.utf8
    line.append(UInt8(ascii: "\""))
    if let first = dropped.reason.first {
      line += ",\"repeats\":{\"document\":".utf8
      line += quotedPaths.path(of: Int(first.document), names)
      line += ",\"paragraph\":".utf8
      line.append(decimal: Int(first.paragraph) + 1)
      line.append(UInt8(ascii: "}"))
    }
    line.append(UInt8(ascii: "}"))
    return line
  }

  private func write(_ reason: DropReason, _ names: DocumentNames, _ writer: inout JSONWriter) {
    writer.member("reason", reason.kind.rawValue)
    guard let first = reason.first else { return }
    writer.key("repeats")
    writer.object { writer in
      writer.key("document")
      writer.raw(quotedPaths.path(of: Int(first.document), names))
      writer.member("paragraph", Int(first.paragraph) + 1)
    }
  }

  private func appendLines<Element>(_ elements: [Element], _ body: (inout JSONWriter, Element) -> Void) {
    append("[")
    for (index, element) in elements.enumerated() {
      append(index == 0 ? "\n" : ",\n")
      var writer = JSONWriter()
      writer.object { body(&$0, element) }
      file.append(writer.bytes)
    }
    append(elements.isEmpty ? "]" : "\n]")
  }

  private func append(_ text: String) { file.append(Array(text.utf8)) }
}

extension [UInt8] {
  /// Appends a number that is not negative in decimal digits.
  fileprivate mutating func append(decimal number: Int) {
    let start = count
    var rest = number
    repeat {
      append(UInt8(ascii: "0") + UInt8(rest % 10))
      rest /= 10
    } while rest > 0
    self[start...].reverse()
  }
}
