// The most repeated pieces are found in bounded memory, and never counted higher than they are.
import Deduplication
import TestSupport
import Testing

@testable import WinnowKit

@Suite struct RepeatCounterTests {
  private func place(_ document: Int, _ paragraph: Int = 0) -> TextPlace {
    TextPlace(document: UInt32(document), paragraph: UInt32(paragraph))
  }

  @Test("pieces come in the order of their counts; of equals, the one that stands first")
  func order() {
    var counter = RepeatCounter()
    for (document, first) in [(3, 1), (4, 2), (5, 2), (6, 0), (7, 1), (8, 3)] {
      counter.add(place(document), repeating: place(first))
    }
    #expect(counter.most(3).map(\.first) == [place(1), place(2), place(0)])
    #expect(counter.most(3).map(\.count) == [2, 2, 1])
    #expect(counter.most(9).count == 4)
    #expect(counter.most(0).isEmpty)
    #expect(RepeatCounter().most(5).isEmpty)
  }

  @Test("of the later copies the first is named, then one a document, and all documents are counted")
  func places() throws {
    var counter = RepeatCounter()
    let copies = [(0, 4), (0, 5), (1, 0), (1, 1), (2, 7), (3, 0), (3, 9), (4, 0), (5, 0)]
    for (document, paragraph) in copies { counter.add(place(document, paragraph), repeating: place(0, 1)) }
    let most = try #require(counter.most(1).first)
    #expect(most.count == 9 && most.documents == 6)
    #expect(most.places == [place(0, 4), place(1, 0), place(2, 7), place(3, 0)])
    #expect(counter.shortfall == 0)
  }

  @Test("beyond the capacity, what is repeated often stays, and counts are short by no more than is said")
  func boundedMemory() {
    let seed = UInt64.random(in: 0 ... .max)
    var generator = SeededGenerator(seed: seed)
    var counter = RepeatCounter(capacity: 64)
    var counts: [TextPlace: Int] = [:]
    for document in 0..<20_000 {
      // A few pieces take half of all repeats, thousands share the other half.
      let often = Bool.random(using: &generator)
      let first = place(Int.random(in: often ? 0..<8 : 8..<5000, using: &generator))
      counts[first, default: 0] += 1
      counter.add(place(document + 5000), repeating: first)
    }
    #expect(counter.shortfall > 0)
    // Misra and Gries: with k counters kept, the error is at most the number of repeats by k + 1.
    #expect(counter.shortfall <= 20_000 / 33, "seed \(seed)")
    let most = counter.most(8)
    #expect(Set(most.map(\.first)) == Set((0..<8).map { place($0) }), "seed \(seed)")
    for piece in most {
      let count = counts[piece.first] ?? 0
      #expect((count - counter.shortfall...count).contains(piece.count), "seed \(seed)")
    }
    #expect(counter.most(.max).count <= 64)
  }
}
