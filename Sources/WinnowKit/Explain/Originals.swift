// The texts that dropped pieces repeat, as they stood when the stage met them.
import TextCore

/// Looks up what is repeated. Documents other than the one that is explained are read for it.
struct Originals {
  /// A piece that is repeated: which document, before which stage, and which paragraph of it.
  private struct Place: Hashable {
    let document: Int
    let stage: Int
    /// `nil` for the whole document.
    let paragraph: Int?

    init?(_ stage: Int, _ reason: DropReason) {
      guard let first = reason.first else { return nil }
      document = Int(first.document)
      self.stage = stage
      paragraph = reason.kind == .repeatedDocument ? nil : Int(first.paragraph)
    }
  }

  private struct Finding {
    let text: [UInt8]
    let line: Int?
    let inputLines: ClosedRange<Int>?
  }

  let corpus: Corpus
  /// The document that is explained.
  let number: Int
  let walk: DocumentWalk

  /// What is repeated by pieces that a stage dropped for a reason.
  ///
  /// - Returns: one a piece, `nil` for those that repeat nothing.
  /// - Throws: `RunError` when the system grants no threads, and what the state of a history throws.
  func find(_ drops: [(stage: Int, reason: DropReason)?]) async throws -> [Explanation.Original?] {
    let places = drops.map { $0.flatMap { Place($0.stage, $0.reason) } }
    let wanted = Dictionary(grouping: Set(places.compactMap { $0 }), by: \.document)
    var found = Self.find(wanted[number] ?? [], in: walk)
    // Of a document that is gone, only its fingerprints are left.
    let others = Set(wanted.keys).subtracting([number]).filter { $0 < corpus.listing.files.count }
    if let stage = others.flatMap({ wanted[$0] ?? [] }).map(\.stage).max() {
      let findings = try await corpus.collect(others, upTo: stage) { Self.find(wanted[$0] ?? [], in: $1) }
      for finding in findings.values { found.merge(finding) { first, _ in first } }
    }
    return places.map { place in
      guard let place else { return nil }
      let finding = found[place]
      return Explanation.Original(
        document: corpus.names[place.document], paragraph: place.paragraph.map { $0 + 1 },
        line: finding?.line, inputLines: finding?.inputLines, text: finding?.text)
    }
  }

  private static func find(_ places: [Place], in walk: DocumentWalk) -> [Place: Finding] {
    var found: [Place: Finding] = [:]
    for (stage, places) in Dictionary(grouping: places, by: \.stage) where stage < walk.passages.count {
      let text = walk.texts[stage]
      let lines = TextLines(text)
      let paragraphs = walk.paragraphs(ofText: stage)
      for place in places {
        guard let paragraph = place.paragraph else {
          found[place] = Finding(text: text, line: nil, inputLines: nil)
          continue
        }
        guard paragraphs.indices.contains(paragraph) else { continue }
        let range = paragraphs[paragraph]
        found[place] = Finding(
          text: Array(text[range]), line: lines.numbers(of: range).lowerBound,
          inputLines: walk.inputLines(of: range, inText: stage))
      }
    }
    return found
  }
}
