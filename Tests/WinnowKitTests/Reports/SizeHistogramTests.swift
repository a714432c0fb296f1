// Percentiles of sizes are right to an eighth, whatever the sizes are.
import TestSupport
import Testing

@testable import WinnowKit

@Suite struct SizeHistogramTests {
  @Test("percentiles are at most an eighth above the exact ones, and never below")
  func percentiles() throws {
    let seed = UInt64.random(in: 0 ... .max)
    var generator = SeededGenerator(seed: seed)
    var histogram = SizeHistogram()
    var sizes: [Int] = []
    for _ in 0..<3000 {
      let size = Int.random(in: 0..<(1 << Int.random(in: 0...40, using: &generator)), using: &generator)
      sizes.append(size)
      histogram.add(size)
    }
    sizes.sort()
    for share in [0.001, 0.05, 0.25, 0.5, 0.75, 0.95, 1] {
      let exact = sizes[max(1, Int((Double(sizes.count) * share).rounded(.up))) - 1]
      let found = try #require(histogram.percentile(share))
      #expect(found >= exact && found <= exact + exact / 8, "seed \(seed), \(share): \(found), not \(exact)")
    }
    #expect(histogram.largest == sizes.last)
  }

  @Test("every size is counted once, with its doubling")
  func doublings() {
    var histogram = SizeHistogram()
    for size in [0, 1, 2, 3, 4, 7, 8, 15, 16, 1023, 1024, .max] { histogram.add(size) }
    let doublings = histogram.doublings
    #expect(doublings.prefix(6) == [1, 1, 2, 2, 2, 1])
    #expect(doublings[10] == 1 && doublings[11] == 1 && doublings[63] == 1)
    #expect(doublings.reduce(0, +) == 12 && histogram.total == 12)
  }

  @Test("nothing has no percentiles")
  func nothing() {
    #expect(SizeHistogram().percentile(0.5) == nil)
    #expect(SizeHistogram().doublings.isEmpty)
  }
}
