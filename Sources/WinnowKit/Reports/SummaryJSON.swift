// A run's summary as JSON: for `--json` and at the end of the report.

extension RunSummary {
  /// The summary as one JSON object, indented, without a final line end.
  public var json: [UInt8] {
    var writer = JSONWriter(indentation: 2)
    write(to: &writer, ofThisRun: true)
    return writer.bytes
  }

  /// - Parameter ofThisRun: whether to tell how this run came by the result, which another with the same result may
  ///   not share.
  func write(to writer: inout JSONWriter, ofThisRun: Bool) {
    writer.object { writer in
      writer.key("documents")
      writer.object { writer in
        writer.member("read", documentsRead)
        if ofThisRun { writer.member("unchanged", documentsUnchanged) }
        writer.member("written", documentsWritten)
        writer.member("dropped", documentsDropped)
        writer.member("failed", documentsFailed)
        writer.member("skipped", skipped.values.reduce(0, +))
        writer.member("repaired", documentsRepaired)
      }
      writer.key("skipped")
      Self.write(counts: skipped.map { ($0.key.rawValue, $0.value) }, &writer)
      writer.key("charsets")
      Self.write(counts: charsets.map { ($0.key, $0.value) }, &writer)
      writer.member("malformedSequences", malformedSequences)
      writer.key("bytes")
      writer.object { writer in
        writer.member("in", bytesIn)
        writer.member("out", bytesOut)
      }
      writer.key("stages")
      writer.array { writer in for stage in stages { Self.write(stage, &writer) } }
      if ofThisRun { writer.member("outputsRemoved", outputsRemoved) }
      writer.member("otherFailures", otherFailures)
      writer.member("internalErrors", internalErrors)
      writer.member("interrupted", wasInterrupted)
      writer.member("dryRun", isDryRun)
      if ofThisRun {
        writer.key("seconds")
        writer.seconds(duration)
      }
    }
  }

  private static func write(_ stage: StageResult, _ writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("stage", stage.name)
      writer.key("documents")
      writer.object { writer in
        writer.member("in", stage.tally.documentsIn)
        writer.key("dropped")
        write(counts: stage.tally.documentsDropped.map { ($0.key.rawValue, $0.value) }, &writer)
      }
      writer.key("paragraphs")
      writer.object { writer in
        writer.member("in", stage.tally.paragraphsIn)
        writer.key("dropped")
        write(counts: stage.tally.paragraphsDropped.map { ($0.key.rawValue, $0.value) }, &writer)
      }
      writer.key("bytes")
      writer.object { writer in
        writer.member("in", stage.tally.bytesIn)
        writer.member("out", stage.tally.bytesOut)
        writer.member("dropped", stage.tally.bytesDropped)
      }
      if !stage.tally.changes.isEmpty {
        writer.key("changes")
        write(counts: stage.tally.changes.map { ($0.key, $0.value) }, &writer)
      }
    }
  }

  /// Counts by name, in the order of the names: a dictionary's own order changes from run to run.
  private static func write(counts: [(String, Int)], _ writer: inout JSONWriter) {
    writer.object { writer in
      for (name, count) in counts.sorted(by: { $0.0 < $1.0 }) { writer.member(name, count) }
    }
  }
}
