// Pieces of a document, followed through the stages and back.
import TestSupport
import TextCore
import Testing

@testable import WinnowKit

/// Puts paragraphs in the opposite order, which nothing but itself can follow.
private struct ReverseParagraphs: DocumentStage {
  static let name = "reverse-paragraphs"
  static let summary = "Put the paragraphs in the opposite order."
  static let examples: [StageExample] = []

  init(_ options: inout OptionReader) {}
  init() {}

  func process(_ document: inout Document) -> Verdict {
    let paragraphs = document.paragraphs().reversed().map { Array(document.text[$0]) }
    document.replaceText(with: Array(paragraphs.joined(separator: Array("\n\n".utf8))))
    return .keep
  }
}

@Suite("walks of documents")
struct DocumentWalkTests {
  private func walks(
    of texts: [String], through stages: [any Stage], _ rule: ParagraphRule = .blankLine
  ) async throws -> [DocumentWalk] {
    let chain = stages.enumerated().map { $1.runnable(index: $0) }
    return try await Chain(stages: stages, paragraphs: rule).slots(of: texts).map {
      DocumentWalk($0, chain: chain)
    }
  }

  private func stages(_ list: String) throws -> [any Stage] {
    try PipelineConfiguration(Array(#"{ "stages": [\#(list)] }"#.utf8), name: "test", directory: "").stages
  }

  private func text(of piece: DocumentWalk.Piece, in walk: DocumentWalk) -> String {
    String(decoding: walk.texts[piece.text][piece.range], as: UTF8.self)
  }

  @Test("behind an edit that cannot be followed nothing is claimed, and nothing left out")
  func lost() async throws {
    let dedup = try stages(#"{"stage": "dedup-paragraphs"}"#)
    let walk = try #require(
      try await walks(of: ["a\n\nb\n\na\n\nc\n"], through: dedup + [ReverseParagraphs()]).first)
    let pieces = walk.pieces
    #expect(pieces.map { text(of: $0, in: walk) } == ["a", "c", "b", "a"])
    #expect(pieces.map { walk.inputLines(of: $0.range, inText: $0.text) } == [5...5, nil, nil, nil])
    let followed = walk.follow(0..<1, among: pieces)
    #expect(followed.lostBehind == 1 && followed.pieces.count == 3)
    // What was dropped before that is known all the same.
    let dropped = walk.follow(6..<7, among: pieces)
    #expect(dropped.pieces.count == 4 && dropped.lostBehind == 1)
  }

  @Test(
    "every line of random texts leads to the pieces that came from it, and every piece to its lines",
    arguments: [
      #"{"stage": "normalize"}, {"stage": "dedup-paragraphs"}, {"stage": "split-sentences"}"#,
      #"{"stage": "dedup-paragraphs", "paragraphs": "line"}, {"stage": "normalize"}, {"stage": "dedup-paragraphs"}"#,
      #"{"stage": "dedup-documents"}, {"stage": "split-sentences"}, {"stage": "dedup-paragraphs", "paragraphs": "line"}"#,
    ], ParagraphRule.allCases)
  func followed(_ list: String, _ rule: ParagraphRule) async throws {
    let stages = try stages(list)
    let words = ["It", "rains.", "Pours.", "a", "b", " ", " ", "  ", "\n", "\n", "\n\n", "\n\n", "\r\n"]
    for seed in 1...15 as ClosedRange<UInt64> {
      var generator = SeededGenerator(seed: seed)
      let texts = (0..<6).map { _ in generator.text(of: words, longest: 20) }
      for walk in try await walks(of: texts, through: stages, rule) {
        check(
          walk, "seed \(seed), \(rule), \(walk.texts.first.map { String(decoding: $0, as: UTF8.self) } ?? "")"
        )
      }
    }
  }

  private func check(_ walk: DocumentWalk, _ note: Comment) {
    guard let input = walk.texts.first else { return }
    let lines = TextLines(input)
    let pieces = walk.pieces
    var reached: Set<String> = []
    for number in 1...max(1, lines.count) {
      guard let range = lines.range(ofLine: number), !squeezed(input[range]).isEmpty else { continue }
      let (found, lostBehind) = walk.follow(range, among: pieces)
      #expect(lostBehind == nil && !found.isEmpty, note)
      for piece in found {
        reached.insert("\(piece.text) \(piece.range)")
        #expect(walk.inputLines(of: piece.range, inText: piece.text)?.contains(number) == true, note)
      }
    }
    for piece in pieces {
      #expect(reached.contains("\(piece.text) \(piece.range)"), note)
      guard let span = walk.inputLines(of: piece.range, inText: piece.text) else { continue }
      let source = span.compactMap { lines.range(ofLine: $0) }.flatMap { squeezed(input[$0]) }
      let text = squeezed(walk.texts[piece.text][piece.range])
      // Lines of a paragraph that a stage dropped may stand between those of one that it kept.
      var rest = source[...]
      #expect(
        text.allSatisfy { byte in rest.firstIndex(of: byte).map { rest = rest[($0 + 1)...] } != nil }, note)
    }
    let firsts = pieces.compactMap { walk.inputLines(of: $0.range, inText: $0.text)?.lowerBound }
    #expect(firsts == firsts.sorted(), note)
  }

  private func squeezed(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    bytes.filter { $0 != 0x20 && !(0x09...0x0D).contains($0) }
  }

  @Test(
    "lines are counted as editors count them",
    arguments: [("", 0), ("a", 1), ("a\n", 1), ("\n", 1), ("a\nb", 2), ("a\n\n", 2), ("\n\nb\n", 3)])
  func lineCounts(_ text: String, _ count: Int) {
    let bytes = Array(text.utf8)
    let lines = TextLines(bytes)
    #expect(lines.count == count)
    #expect(lines.range(ofLine: 0) == nil && lines.range(ofLine: count + 1) == nil)
    let ranges = (0..<count).compactMap { lines.range(ofLine: $0 + 1) }
    #expect(ranges.flatMap { Array(bytes[$0]) } == bytes)
    for (index, range) in ranges.enumerated() { #expect(lines.numbers(of: range) == index + 1...index + 1) }
  }

  @Test(
    "a quote is one line that steers no terminal",
    arguments: [
      ("a\n  b\tc", "a b c"), ("", ""), ("\u{1B}[2Jx", "\\u{1B}[2Jx"), ("123456789 123", "123456789…"),
      ("äöüäöüäöüä", "äöüäöüäöüä"), ("x\u{2028}y", "x y"),
    ])
  func quotes(_ text: String, _ expected: String) {
    #expect(Explanation.quote(Array(text.utf8), atMost: 10) == expected)
  }
}
