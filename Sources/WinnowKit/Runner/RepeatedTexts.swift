// Texts for a report: the few paragraphs that are repeated most, read again when the run is over.
import SystemCalls
import TextCore

/// Takes documents as far as the stage that knows their paragraphs.
struct RepeatedTexts {
  /// A paragraph as the stage met it.
  struct Finding: Sendable {
    let text: [UInt8]
    /// The first line of the input that it came from, where that can be told.
    let inputLine: Int?
  }

  let files: [InputFile]
  let stages: [any Stage]
  let workload: FileWorkload
  let workers: Int
  let shouldStop: @Sendable () -> Bool

  /// Reads the first copies of pieces.
  ///
  /// - Parameters:
  ///   - pieces: where they stand.
  ///   - withOthers: whether stages before those that dropped copies took paragraphs out: then what they took out of a
  ///     document depends on the documents before it, and these are read too.
  /// - Returns: what was found; a document that changed or is gone has nothing to find in it.
  /// - Throws: `FileError` when no thread can be started.
  func find(
    _ pieces: [RepeatedPiece.Place], withOthers: Bool
  ) async throws(FileError) -> [RepeatedPiece.Place: Finding] {
    let wanted = Dictionary(grouping: pieces.filter { $0.first.document < files.count }) {
      Int($0.first.document)
    }
    guard let last = wanted.keys.max(), let stage = pieces.map(\.stage).max() else { return [:] }
    let met = Array(stages.prefix(stage + 1))
    let chain = met.enumerated().map { $1.runnable(index: $0) }
    let watching = ExplainWorkload(reading: workload, watching: Set(wanted.keys)) { slot in
      Self.find(wanted[slot.number] ?? [], in: DocumentWalk(slot, chain: chain))
    }
    let batches =
      withOthers
      ? FileRun.batches(of: files).filter { $0.lowerBound <= last } : wanted.keys.sorted().map { $0..<$0 + 1 }
    var rest = batches.makeIterator()
    try await Engine(stages: met, workers: workers, keepsDrops: false).run(watching) {
      shouldStop() ? nil : rest.next().map { FileBatch(numbers: $0, known: nil) }
    }
    return watching.findings.values.reduce(into: [:]) { found, findings in
      found.merge(findings) { first, _ in first }
    }
  }

  private static func find(
    _ pieces: [RepeatedPiece.Place], in walk: DocumentWalk
  ) -> [RepeatedPiece.Place: Finding] {
    var found: [RepeatedPiece.Place: Finding] = [:]
    for (stage, pieces) in Dictionary(grouping: pieces, by: \.stage) where stage < walk.passages.count {
      let paragraphs = walk.paragraphs(ofText: stage)
      for piece in pieces where Int(piece.first.paragraph) < paragraphs.count {
        let range = paragraphs[Int(piece.first.paragraph)]
        found[piece] = Finding(
          text: Array(walk.texts[stage][range]),
          inputLine: walk.inputLines(of: range, inText: stage)?.lowerBound)
      }
    }
    return found
  }
}
