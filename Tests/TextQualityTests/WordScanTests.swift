// The walk in blocks of 64 bytes, compared with a slow and obvious count.
import Testing
import TestSupport
import TextQuality

@Suite("counting in blocks")
struct WordScanTests {
  private static let pieces = [
    "the", "The,", "a", "cat", "...", "…", "....", "#tag", "{", "x1", "42", "\u{7}", "é", "naïve", "水木", "—",
    "(with)",
    "A-very-long-word-that-does-not-end-within-a-block-of-sixty-four-bytes-of-ASCII-at-all", "\u{A0}", "İ",
    "٣",
  ]
  private static let gaps = [" ", " ", " ", "\n", "  ", "\r\n", "\t", "", "\u{3000}", "\n\n"]

  @Test("random text has the counts that a slow count gives", arguments: 0..<400)
  func random(_ seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    // Half of the texts are ASCII, or nearly so.
    let pieces = seed % 2 == 0 ? Self.pieces : Array(Self.pieces.filter { $0.utf8.allSatisfy { $0 < 0x80 } })
    let gaps = seed % 2 == 0 ? Self.gaps : Array(Self.gaps.filter { $0.utf8.allSatisfy { $0 < 0x80 } })
    var text = ""
    for _ in 0..<Int.random(in: 0...60, using: &generator) {
      text += (pieces.randomElement(using: &generator) ?? "") + (gaps.randomElement(using: &generator) ?? "")
    }
    var meter = TextMeter([])
    let found = meter.measure(Array(text.utf8).span, paragraphs: []).measures
    for (measure, count) in slow(text) {
      #expect(found[measure] == count, "seed \(seed): \(measure) of \(text.debugDescription)")
    }
  }

  private func slow(_ text: String) -> [Measure: Int] {
    var counts: [Measure: Int] = [:]
    let scalars = Array(text.unicodeScalars)
    counts[.bytes] = text.utf8.count
    counts[.characters] = scalars.count
    counts[.letters] = scalars.count { $0.properties.isAlphabetic }
    counts[.upperCase] = scalars.count { $0.properties.isUppercase }
    counts[.digits] = scalars.count { $0.properties.generalCategory == .decimalNumber }
    counts[.whiteSpace] = scalars.count { $0.properties.isWhitespace }
    counts[.hashSigns] = scalars.count { $0 == "#" }
    counts[.curlyBrackets] = scalars.count { $0 == "{" }
    counts[.controls] = scalars.count { $0 == "\u{7}" }
    counts[.ellipses] =
      text.replacing("...", with: "…").unicodeScalars.count { $0 == "…" }
    var words: [[Unicode.Scalar]] = [[]]
    for scalar in scalars {
      if scalar.properties.isWhitespace {
        words.append([])
      } else if scalar == "水" || scalar == "木" {
        words += [[scalar], []]
      } else {
        words[words.count - 1].append(scalar)
      }
    }
    words.removeAll(where: \.isEmpty)
    counts[.words] = words.count
    counts[.wordCharacters] = words.reduce(0) { $0 + $1.count }
    counts[.alphabeticWords] = words.count { $0.contains { $0.properties.isAlphabetic } }
    let stops = words.map { word in
      String(String.UnicodeScalarView(word)).lowercased().trimming { !$0.isLetter }
    }.filter { ["the", "be", "to", "of", "and", "that", "have", "with"].contains($0) }
    counts[.stopWords] = stops.count
    counts[.distinctStopWords] = Set(stops).count
    return counts
  }
}

extension String {
  fileprivate func trimming(_ isOutside: (Character) -> Bool) -> String {
    String(drop(while: isOutside).reversed().drop(while: isOutside).reversed())
  }
}
