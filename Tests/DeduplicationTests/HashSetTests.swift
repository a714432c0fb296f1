// The set of bare hashes.
import Deduplication
import TestSupport
import Testing

@Suite("the set of hashes")
struct HashSetTests {
  @Test("agrees with a set, with and without room made beforehand", arguments: [1, 2, 3, 4] as [UInt64])
  func agreesWithSet(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var hashes = HashSet()
    var reference: Set<UInt64> = []
    for round in 0..<400 {
      // 0, which marks a free place, among them.
      let more = (0..<generator.number(0...200)).map { _ in
        UInt64(generator.number(0...20_000)) &* 0x9E37_79B9_7F4A_7C15
      }
      let repeats = more.reduce(0) { $0 + (reference.insert($1).inserted ? 0 : 1) }
      #expect(hashes.insert(more) == repeats, "seed \(seed), round \(round)")
      #expect(hashes.count == reference.count, "seed \(seed), round \(round)")
      if round == 10, seed % 2 == 0 { hashes.reserve(100_000) }
    }
    // Less than it holds already.
    hashes.reserve(1)
    #expect(hashes.insert(Array(reference)) == reference.count)
  }
}
