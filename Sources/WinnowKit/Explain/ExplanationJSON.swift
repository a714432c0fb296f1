// An explanation as JSON: for `winnow explain --json`.

extension Explanation {
  /// The explanation as one JSON object, indented, without a final line end.
  public var json: [UInt8] {
    var writer = JSONWriter(indentation: 2)
    writer.object { writer in
      if let input { writer.member("input", input) }
      if let output { writer.member("output", output) }
      writeOutcome(to: &writer)
      if let onDisk { writer.member("onDisk", onDisk.rawValue) }
      writer.member("bytesIn", bytesIn)
      writer.member("bytesOut", bytesOut)
      writer.member("kept", kept)
      writer.member("dropped", dropped)
      reading?.write(to: &writer)
      writer.key("notes")
      writer.array { writer in for note in notes { writer.string(note) } }
      writer.key("changes")
      writer.array { writer in for change in changes { change.write(to: &writer) } }
      writer.key("pieces")
      writer.array { writer in for piece in pieces { piece.write(to: &writer) } }
    }
    return writer.bytes
  }

  private func writeOutcome(to writer: inout JSONWriter) {
    switch outcome {
    case .written: writer.member("outcome", "written")
    case .dropped(let drop):
      writer.member("outcome", "dropped")
      drop.write(to: &writer)
    case .failed(let message):
      writer.member("outcome", "failed")
      writer.member("error", message)
    case .skipped(let reason):
      writer.member("outcome", "skipped")
      writer.member("reason", reason.rawValue)
    case .leftOver: writer.member("outcome", "left-over")
    }
  }
}

extension Explanation.Changes {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("stage", stage)
      writer.key("operations")
      writer.object { writer in
        for (operation, count) in changes.counts.sorted(by: { $0.key < $1.key }) {
          writer.member(operation, count)
        }
      }
      writer.key("examples")
      writer.array { writer in
        for example in changes.examples { writer.object { example.write(to: &$0) } }
      }
    }
  }
}

extension Explanation.Piece {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("outcome", drop == nil ? "kept" : "dropped")
      writer.member("paragraph", paragraph)
      writer.member("line", line)
      writer.member(inputLines)
      drop?.write(to: &writer)
      writer.key("text")
      writer.string(text)
    }
  }
}

extension Explanation.Drop {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.member("stage", stage)
    writer.member("reason", reason.rawValue)
    guard let repeats else { return }
    writer.key("repeats")
    writer.object { writer in
      writer.member("document", repeats.document.description)
      if let paragraph = repeats.paragraph { writer.member("paragraph", paragraph) }
      if let line = repeats.line { writer.member("line", line) }
      writer.member(repeats.inputLines)
      guard let text = repeats.text else { return }
      writer.key("text")
      writer.string(text)
    }
  }
}

extension JSONWriter {
  /// The lines of the input that something came from, where they are known.
  fileprivate mutating func member(_ inputLines: ClosedRange<Int>?) {
    guard let inputLines else { return }
    member("inputLine", inputLines.lowerBound)
    member("inputLastLine", inputLines.upperBound)
  }
}
