import TestSupport
import Testing

@testable import TextCore

@Suite struct ParagraphLayoutTests {
  @Test(
    "paragraphs keep the bytes of their lines and nothing of the blank lines",
    arguments: [
      ("", [], []),
      ("\n\n", [], []),
      (" \t\r\n\u{0B}\u{0C}", [], []),
      ("one", ["one"], ["one"]),
      ("one\n", ["one"], ["one"]),
      ("one\ntwo\n\nthree\n", ["one", "two", "three"], ["one\ntwo", "three"]),
      (
        "\n \n  one  \n\ttwo\t\n \t \nthree", ["  one  ", "\ttwo\t", "three"], ["  one  \n\ttwo\t", "three"]
      ),
      ("one\r\ntwo\r\n\r\nthree\r\n", ["one\r", "two\r", "three\r"], ["one\r\ntwo\r", "three\r"]),
      // A no-break space and a NUL are text: blank is a matter of five bytes.
      ("one\n\u{A0}\ntwo\n\0\n", ["one", "\u{A0}", "two", "\0"], ["one\n\u{A0}\ntwo\n\0"]),
    ])
  func table(text: String, lines: [String], blocks: [String]) {
    #expect(strings(of: Array(text.utf8), .line) == lines)
    #expect(strings(of: Array(text.utf8), .blankLine) == blocks)
  }

  @Test("the fast scanners agree with the definitions", arguments: [1...300 as ClosedRange<UInt64>])
  func reference(seeds: ClosedRange<UInt64>) {
    for seed in seeds {
      var generator = SeededGenerator(seed: seed)
      let filler = String(repeating: "x", count: 61)
      let pieces = ["a", "\n", "\n\n", " ", "\r\n", "\t", "é", "\u{01}", "\u{0B}", "word and word", filler]
      let text = Array(generator.text(of: pieces, longest: 200).utf8)
      for layout in [ParagraphLayout.line, .blankLine] {
        #expect(
          ranges(of: text, layout) == slowParagraphs(of: text, layout), "seed \(seed), \(layout)")
      }
    }
  }

  @Test("every offset of a line end within a block of 64 bytes is found")
  func alignment() {
    for length in 0..<140 {
      for tail in 0..<70 {
        let text =
          Array(repeating: 0x61 as UInt8, count: length) + [10, 10] + Array(repeating: 0x62, count: tail)
        for layout in [ParagraphLayout.line, .blankLine] {
          #expect(ranges(of: text, layout) == slowParagraphs(of: text, layout))
        }
      }
    }
  }

  @Test("ranges are appended after those that are there")
  func appends() {
    var found = [7..<9]
    ParagraphLayout.line.paragraphs(in: Array("a\nb".utf8).span, appendingTo: &found)
    #expect(found == [7..<9, 0..<1, 2..<3])
  }
}

/// The ranges the product finds.
func ranges(of text: [UInt8], _ layout: ParagraphLayout) -> [Range<Int>] {
  var found: [Range<Int>] = []
  layout.paragraphs(in: text.span, appendingTo: &found)
  return found
}

private func strings(of text: [UInt8], _ layout: ParagraphLayout) -> [String] {
  ranges(of: text, layout).map { String(decoding: text[$0], as: UTF8.self) }
}

/// The definitions, word by word: split at line feeds, judge each line, join neighbours.
private func slowParagraphs(of text: [UInt8], _ layout: ParagraphLayout) -> [Range<Int>] {
  var lines: [Range<Int>] = []
  var start = 0
  for end in 0...text.count where end == text.count || text[end] == 0x0A {
    lines.append(start..<end)
    start = end + 1
  }
  let blank: Set<UInt8> = [0x20, 0x09, 0x0D, 0x0B, 0x0C]
  var paragraphs: [Range<Int>] = []
  var previousIsText = false
  for line in lines {
    let isText = !text[line].allSatisfy(blank.contains)
    if isText, previousIsText, layout == .blankLine {
      paragraphs[paragraphs.count - 1] = paragraphs[paragraphs.count - 1].lowerBound..<line.upperBound
    } else if isText {
      paragraphs.append(line)
    }
    previousIsText = isText
  }
  return paragraphs
}
