import TestSupport
import Testing

@testable import TextCore

@Suite struct ParagraphRemovalTests {
  @Test(
    "a dropped paragraph takes the separator that follows it, the last ones the separator before them",
    arguments: [
      ("a\n\nb\n\nc\n", [0], "b\n\nc\n"),
      ("a\n\nb\n\nc\n", [1], "a\n\nc\n"),
      ("a\n\nb\n\nc\n", [2], "a\n\nb\n"),
      ("a\n\nb\n\nc\n", [1, 2], "a\n"),
      ("a\n\nb\n\nc\n", [0, 2], "b\n"),
      ("a\n\nb\n\nc\n", [0, 1, 2], ""),
      ("\n \na\n\nb", [0], "\n \nb"),
      ("\na\n\n\nb\n \nc\n\n\n", [1], "\na\n\n\nc\n\n\n"),
      ("\na\n\n\nb\n \nc\n\n\n", [2], "\na\n\n\nb\n\n\n"),
      ("a\r\n\r\nb\r\n", [1], "a\r\n"),
      ("a\n\nb", [1], "a"),
      (" \n", [], " \n"),
      ("", [], ""),
      // Indexes that make no sense are ignored.
      ("a\n\nb\n\nc\n", [-1, 1, 1, 0, 3, 9], "a\n\nc\n"),
      ("a\n\nb\n\nc\n", [2, 0], "a\n\nb\n"),
    ])
  func table(text: String, dropped: [Int], expected: String) {
    #expect(String(decoding: remaining(Array(text.utf8), .blankLine, dropped), as: UTF8.self) == expected)
  }

  @Test("what remains are the kept paragraphs, byte for byte", arguments: [1...300 as ClosedRange<UInt64>])
  func keptParagraphs(seeds: ClosedRange<UInt64>) {
    for seed in seeds {
      var generator = SeededGenerator(seed: seed)
      let text = Array(
        generator.text(of: ["one", "two two", "\n", "\n\n", " \n", "\r\n", "é"], longest: 60).utf8)
      for layout in [ParagraphLayout.line, .blankLine] {
        let before = ranges(of: text, layout)
        #expect(remaining(text, layout, []) == text, "seed \(seed)")
        let dropped = before.indices.filter { _ in Int.random(in: 0..<3, using: &generator) == 0 }
        let after = remaining(text, layout, dropped)
        let kept = before.indices.filter { !dropped.contains($0) }
        #expect(ranges(of: after, layout).map { after[$0] } == kept.map { text[before[$0]] }, "seed \(seed)")
        #expect(after.isEmpty || !kept.isEmpty || before.isEmpty, "seed \(seed)")
        guard let first = before.first, let last = before.last, !kept.isEmpty else { continue }
        #expect(after.prefix(first.lowerBound) == text[..<first.lowerBound], "seed \(seed)")
        #expect(after.suffix(text.count - last.upperBound) == text[last.upperBound...], "seed \(seed)")
      }
    }
  }

  @Test("text joined by one blank line stays joined by one blank line")
  func canonicalForm() {
    let words = ["a", "b", "c", "d", "e"]
    for subset in 0..<32 {
      let dropped = (0..<5).filter { subset & (1 << $0) != 0 }
      let kept = (0..<5).filter { subset & (1 << $0) == 0 }.map { words[$0] }
      let expected = kept.isEmpty ? "" : kept.joined(separator: "\n\n") + "\n"
      let text = Array((words.joined(separator: "\n\n") + "\n").utf8)
      #expect(String(decoding: remaining(text, .blankLine, dropped), as: UTF8.self) == expected)
    }
  }
}

private func remaining(_ text: [UInt8], _ layout: ParagraphLayout, _ dropped: [Int]) -> [UInt8] {
  var output = text
  ParagraphLayout.remove(dropped, from: &output, paragraphs: ranges(of: text, layout))
  return output
}
