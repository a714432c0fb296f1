// Unicode's default boundaries: the cases of the standard itself, and what holds for any text.
import Foundation
import TestSupport
import Testing

@testable import SentenceSplitting

@Suite struct StandardTests {
  private struct Missing: Error {}

  /// The text and the byte offsets of the boundaries of one line of SentenceBreakTest.txt.
  private func parse(_ line: Substring) -> (text: [UInt8], boundaries: [Int]) {
    var text: [UInt8] = []
    var boundaries: [Int] = []
    for token in line.split(separator: " ") {
      if token == "÷" {
        boundaries.append(text.count)
      } else if let value = UInt32(token, radix: 16), let scalar = Unicode.Scalar(value) {
        text += Array(String(scalar).utf8)
      }
    }
    return (text, boundaries)
  }

  private func boundaries(of text: [UInt8]) -> [Int] {
    var found = [0]
    SentenceSplitter(standard: .unicode).forEachSentence(in: text.span) { range in
      #expect(range.lowerBound == found.last)
      found.append(range.upperBound)
    }
    return found
  }

  @Test("every case of the standard's own test comes out as it demands")
  func standard() throws {
    let url = Bundle.module.url(
      forResource: "SentenceBreakTest", withExtension: "txt", subdirectory: "Resources")
    let lines = try String(contentsOf: #require(url), encoding: .utf8).split(separator: "\n")
    var cases = 0
    for line in lines where !line.hasPrefix("#") {
      let (text, expected) = parse(line)
      #expect(boundaries(of: text) == expected, "\(line)")
      cases += 1
    }
    #expect(cases == 502)
  }

  @Test("the segments are all of the text, whatever it holds")
  func whole() {
    let seed = UInt64.random(in: 0...UInt64.max)
    print("seed \(seed)")
    var generator = SeededGenerator(seed: seed)
    let pieces = [
      ".", "!", "\r", "\n", "\u{85}", " ", "A", "a", "1", ")", ",", "\u{308}", "\u{200D}", "\u{AD}", "漢",
    ]
    for _ in 0..<500 {
      var text = ""
      for _ in 0..<Int.random(in: 1...30, using: &generator) {
        text += pieces[Int.random(in: 0..<pieces.count, using: &generator)]
      }
      #expect(boundaries(of: Array(text.utf8)).last == text.utf8.count, "seed \(seed)")
    }
  }

  @Test("no language and no guess changes them")
  func languageDoesNotMatter() throws {
    let text = Array("Dr. Ames saw e.g. this. It rains.".utf8)
    let german = SentenceSplitter(language: try SentenceLanguage(code: "de"), standard: .unicode)
    var found: [Range<Int>] = []
    german.resolved(for: text.span).forEachSentence(in: text.span) { found.append($0) }
    #expect(found == [0..<4, 4..<24, 24..<33])
  }
}
