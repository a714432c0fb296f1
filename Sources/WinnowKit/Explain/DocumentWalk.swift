// One document's way through the chain, text by text, and the pieces it fell into.
import TextCore

/// What became of one document: the text before every stage it came to, and what was left in the end.
struct DocumentWalk: Sendable {
  /// A paragraph at the moment when its fate was settled.
  struct Piece: Sendable {
    enum Fate: Sendable {
      case kept
      /// By the stage that met the text.
      case dropped(DropReason)
      /// By the stage that met the text, with the whole document.
      case droppedWithDocument(DropReason)
    }

    /// The text it stands in: that before stage `text`, or the last.
    let text: Int
    /// Its number in that text, from 0.
    let paragraph: Int
    let range: Range<Int>
    let fate: Fate
  }

  let passages: [Passage]
  let ending: Ending?
  let reading: TextReading?
  let bytesRead: Int
  /// The text before each stage that the document came to, and the one that is left of it, if it is.
  let texts: [[UInt8]]
  private let last: Document?
  /// From each text to the next; `nil` where that cannot be followed.
  private let maps: [TextMap?]
  private let inputLines: TextLines

  /// - Parameters:
  ///   - slot: a document that walked the chain, with its passages.
  ///   - chain: the stages it met.
  init(_ slot: Slot, chain: [RunnableStage]) {
    let passages = slot.passages ?? []
    self.passages = passages
    ending = slot.ending
    reading = slot.reading
    bytesRead = slot.bytesRead
    last = slot.document
    let documents = passages.map(\.before) + (slot.document.map { [$0] } ?? [])
    texts = documents.map(\.text)
    maps = zip(documents, documents.dropFirst()).enumerated().map { stage, texts in
      Self.map(from: texts.0, to: texts.1, passages[stage].drops) { try chain[stage].redo(nil, &$0) }
    }
    inputLines = TextLines(texts.first ?? [])
  }

  private static func map(
    from before: Document, to after: Document, _ drops: StageDrops,
    redo: (inout Document) throws -> Verdict
  ) -> TextMap? {
    if before.text == after.text { return TextMap(unchanged: before.text.count) }
    var copy = after
    let layout = drops.layout ?? copy.layout()
    if drops.paragraphs.isEmpty {
      return TextMap(editing: before, laidOut: layout, into: after, redo: redo)
    }
    return TextMap(
      layout.paragraphs(of: before.text), without: Set(drops.paragraphs.map(\.paragraph)),
      left: layout.paragraphs(of: after.text))
  }

  /// What the document fell into, in the order of its text: the pieces that stages dropped and those that are left.
  ///
  /// Where a text cannot be followed, what was dropped before that stands before all the rest.
  var pieces: [Piece] {
    var ordered: [(anchor: Int, piece: Piece)] = []
    for text in texts.indices.reversed() {
      if text < maps.count {
        let map = maps[text]
        for index in ordered.indices {
          let anchor = ordered[index].anchor
          ordered[index].anchor = map?.backward(anchor..<anchor + 1)?.lowerBound ?? texts[text].count
        }
      }
      ordered += settled(in: text).map { ($0.range.lowerBound, $0) }
      // The order of equals stays: what was dropped later stood there first in this list.
      let positions = ordered.enumerated().sorted {
        ($0.element.anchor, $0.offset) < ($1.element.anchor, $1.offset)
      }
      ordered = positions.map(\.element)
    }
    return ordered.map(\.piece)
  }

  /// The pieces whose fate was settled when they stood in text number `text`.
  private func settled(in text: Int) -> [Piece] {
    guard text < passages.count else {
      guard var last else { return [] }
      return last.paragraphs().enumerated().map { Piece(text: text, paragraph: $0, range: $1, fate: .kept) }
    }
    let reasons = Dictionary(
      passages[text].drops.paragraphs.map { ($0.paragraph, $0.reason) },
      uniquingKeysWith: { first, _ in first })
    var rest: DropReason?
    if case .dropped(text, let reason) = ending { rest = reason }
    if reasons.isEmpty, rest == nil { return [] }
    return paragraphs(ofText: text).enumerated().compactMap { number, range in
      let fate = reasons[number].map { Piece.Fate.dropped($0) } ?? rest.map { .droppedWithDocument($0) }
      return fate.map { Piece(text: text, paragraph: number, range: range, fate: $0) }
    }
  }

  /// The paragraphs of the text before stage `stage`, as the stage numbered them.
  func paragraphs(ofText stage: Int) -> [Range<Int>] {
    var document = passages[stage].before
    return (passages[stage].drops.layout ?? document.layout()).paragraphs(of: document.text)
  }

  /// The lines of the input that `range` of text number `text` came from; `nil` where that cannot be told.
  func inputLines(of range: Range<Int>, inText text: Int) -> ClosedRange<Int>? {
    var range = range
    for stage in (0..<text).reversed() {
      guard let before = maps[stage]?.backward(range) else { return nil }
      range = before
    }
    return range.isEmpty ? nil : inputLines.numbers(of: range)
  }

  /// What became of a stretch of the first text.
  ///
  /// - Parameter pieces: all pieces of the document.
  /// - Returns: its pieces, and the stage behind which it cannot be followed, if any: all later pieces are among them.
  func follow(_ stretch: Range<Int>, among pieces: [Piece]) -> (pieces: [Piece], lostBehind: Int?) {
    var stretches = [stretch]
    var isFound = Array(repeating: false, count: pieces.count)
    for text in texts.indices {
      for (index, piece) in pieces.enumerated() where piece.text == text {
        isFound[index] = stretches.contains { $0.overlaps(piece.range) }
      }
      guard text < maps.count else { break }
      guard let map = maps[text] else {
        let found = pieces.indices.filter { isFound[$0] || pieces[$0].text > text }
        return (found.map { pieces[$0] }, text)
      }
      stretches = stretches.flatMap { map.forward($0) }
    }
    return (pieces.indices.filter { isFound[$0] }.map { pieces[$0] }, nil)
  }
}
