// What a clean-up did, file by file and in all.

/// One file that a clean-up changed, or would change.
public struct CleanedFile: Sendable {
  /// What became of the file.
  public enum Outcome: String, Sendable, CaseIterable {
    /// It has other bytes now.
    case changed
    /// A page that became a text of another name.
    case renamed
    /// A stage dropped the whole document.
    case removed
  }

  /// What became of it.
  public let outcome: Outcome
  /// Its path below the directory.
  public let path: RelativePath
  /// Where its text stands now; `nil` for a removed file.
  public let output: RelativePath?
  /// Its size before, in bytes.
  public let bytesBefore: Int
  /// Its size now, in bytes.
  public let bytesAfter: Int
  /// Paragraphs that went, by the stage that dropped them, in the order of the chain.
  public let paragraphsDropped: [(stage: Int, count: Int)]
  /// Why a stage dropped the whole document.
  public let reason: DropReason.Kind?
  /// What changed as a unified diff, where it was asked for.
  public let diff: [UInt8]?

  init(_ change: CleanChange, _ slot: Slot, withDiff: Bool) {
    outcome = change.replacement == nil ? .removed : change.isRenamed ? .renamed : .changed
    path = change.path
    output = change.replacement == nil ? nil : change.output
    bytesBefore = change.source.bytes.count
    bytesAfter = change.replacement?.count ?? 0
    paragraphsDropped = slot.drops.map { ($0.stage, $0.paragraphs.count) }
    reason = if case .dropped(_, let reason) = slot.ending { reason.kind } else { nil }
    diff =
      withDiff
      ? UnifiedDiff.text(from: change.source.bytes, at: path, to: change.replacement, at: change.output) : nil
  }
}

struct CleanTotals: Sendable {
  var files: [CleanedFile.Outcome: Int] = [:]
  var bytesBefore = 0
  var bytesAfter = 0

  mutating func add(_ file: CleanedFile) {
    files[file.outcome, default: 0] += 1
    bytesBefore += file.bytesBefore
    bytesAfter += file.bytesAfter
  }
}

/// The result of a clean-up.
public struct CleanSummary: Sendable {
  /// What the stages did, and what failed. "Written" are the documents that have a file, changed or not.
  public var run: RunSummary
  let totals: CleanTotals
  /// The number by which `undo` knows the clean-up; `nil` where nothing was changed.
  public let number: Int?

  /// Files that have other bytes now, or would have.
  public var changed: Int { totals.files[.changed] ?? 0 }
  /// Pages that became texts of another name.
  public var renamed: Int { totals.files[.renamed] ?? 0 }
  /// Files that went.
  public var removed: Int { totals.files[.removed] ?? 0 }
  /// Files that were clean already.
  public var unchanged: Int { run.documentsRead - changed - renamed - removed - run.documentsFailed }
  /// The size of all of these files before, in bytes.
  public var bytesBefore: Int { totals.bytesBefore }
  /// The size of what is left of them, in bytes.
  public var bytesAfter: Int { totals.bytesAfter }
}

extension CleanSummary {
  /// The summary as one JSON object, indented, without a final line end.
  ///
  /// - Parameter files: the files that changed, to be listed in it.
  public func json(listing files: [CleanedFile]) -> [UInt8] {
    var writer = JSONWriter(indentation: 2)
    writer.object { writer in
      writer.key("cleanUp")
      if let number { writer.integer(number) } else { writer.null() }
      writer.key("documents")
      writer.object { writer in
        writer.member("changed", changed)
        writer.member("renamed", renamed)
        writer.member("removed", removed)
        writer.member("unchanged", unchanged)
      }
      writer.key("changedBytes")
      writer.object { writer in
        writer.member("before", bytesBefore)
        writer.member("after", bytesAfter)
      }
      writer.key("files")
      writer.array { writer in for file in files { write(file, to: &writer) } }
      writer.key("run")
      run.write(to: &writer, ofThisRun: true)
    }
    return writer.bytes
  }

  private func write(_ file: CleanedFile, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("path", file.path.description)
      writer.member("outcome", file.outcome.rawValue)
      if let output = file.output { writer.member("output", output.description) }
      writer.member("bytesBefore", file.bytesBefore)
      writer.member("bytesAfter", file.bytesAfter)
      if let reason = file.reason { writer.member("reason", reason.rawValue) }
      writer.key("paragraphsDropped")
      writer.object { writer in
        for (stage, count) in file.paragraphsDropped {
          writer.member("stages[\(stage)] \(run.stages[stage].name)", count)
        }
      }
    }
  }
}
