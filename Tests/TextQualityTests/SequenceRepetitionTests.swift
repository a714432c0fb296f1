// Repeated sequences of words, compared with a slow and obvious count.
import Testing
import TestSupport
import TextQuality

@Suite("repeated sequences of words")
struct SequenceRepetitionTests {
  private static let measures: [(Int, Measure)] = [
    (2, .topBigram), (3, .topTrigram), (4, .topFourgram), (5, .duplicateFivegrams), (6, .duplicateSixgrams),
    (7, .duplicateSevengrams), (8, .duplicateEightgrams), (9, .duplicateNinegrams), (10, .duplicateTengrams),
  ]

  private func measure(_ words: [String]) -> TextMeasures {
    var meter = TextMeter(.wordSequences)
    let bytes = Array(words.joined(separator: " ").utf8)
    return meter.measure(bytes.span, paragraphs: []).measures
  }

  /// What the docs say, word by word.
  private func slow(_ words: [String], _ length: Int) -> Int {
    guard words.count >= length else { return 0 }
    let sequences = (0...(words.count - length)).map { Array(words[$0..<($0 + length)]) }
    let total = words.reduce(0) { $0 + $1.count }
    var counts: [[String]: Int] = [:]
    for sequence in sequences { counts[sequence, default: 0] += 1 }
    if length <= 4 {
      let best = counts.filter { $0.value > 1 }.map {
        (count: $0.value, characters: $0.key.reduce(0) { $0 + $1.count })
      }
      .max { ($0.count, $0.characters) < ($1.count, $1.characters) }
      return best.map { min(total, $0.count * $0.characters) } ?? 0
    }
    var seen: Set<[String]> = []
    var covered = Set<Int>()
    for (start, sequence) in sequences.enumerated() where !seen.insert(sequence).inserted {
      covered.formUnion(start..<(start + length))
    }
    return covered.reduce(0) { $0 + words[$1].count }
  }

  @Test("random words, of few different ones or many, give what a slow count gives", arguments: 0..<300)
  func random(_ seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let vocabulary = ["a", "bb", "ccc", "dd", "e", "ffff", "g", "hh"].prefix(
      Int.random(in: 1...8, using: &generator))
    var words: [String] = []
    while words.count < Int.random(in: 0...120, using: &generator) {
      if words.count > 12, Int.random(in: 0..<4, using: &generator) == 0 {
        let start = Int.random(in: 0..<(words.count - 12), using: &generator)
        words += words[start..<(start + Int.random(in: 2...12, using: &generator))]
      } else {
        words.append(vocabulary.randomElement(using: &generator) ?? "a")
      }
    }
    let measures = measure(words)
    for (length, measure) in Self.measures {
      #expect(measures[measure] == slow(words, length), "seed \(seed), \(length) words of \(words)")
    }
  }
}
