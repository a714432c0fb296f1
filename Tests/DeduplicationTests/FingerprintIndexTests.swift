import TestSupport
import Testing
import TextCore

@testable import Deduplication

@Suite struct FingerprintIndexTests {
  @Test("the first place of a fingerprint is remembered, however often it comes again")
  func firstPlace() {
    var index = FingerprintIndex()
    let fingerprint = Fingerprint(high: 3, low: 4)
    #expect(index.insert(fingerprint, at: TextPlace(document: 1, paragraph: 2)) == nil)
    for document in UInt32(2)..<5 {
      let first = index.insert(fingerprint, at: TextPlace(document: document, paragraph: 0))
      #expect(first == TextPlace(document: 1, paragraph: 2))
    }
    #expect(index.count == 1)
  }

  @Test("pieces without a fingerprint take no part")
  func absentPieces() {
    var index = FingerprintIndex()
    let piece = Fingerprint(high: 7, low: 7)
    #expect(
      index.insert([.absent, piece, .absent, piece], document: 3)
        == [Repeat(paragraph: 3, first: TextPlace(document: 3, paragraph: 1))])
    #expect(index.count == 1)
  }

  @Test("fingerprints that share their upper bits stay apart")
  func sharedTags() {
    var index = FingerprintIndex()
    for low in UInt64(0)..<3000 {
      let place = TextPlace(document: 0, paragraph: UInt32(low))
      #expect(index.insert(Fingerprint(high: .max, low: low), at: place) == nil)
    }
    let again = index.insert(Fingerprint(high: .max, low: 1234), at: TextPlace(document: 1, paragraph: 0))
    #expect(again == TextPlace(document: 0, paragraph: 1234))
  }

  @Test("agrees with a dictionary on random documents", arguments: [1, 2, 3] as [UInt64])
  func agreesWithDictionary(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var index = FingerprintIndex()
    var reference: [Fingerprint: TextPlace] = [:]
    for document in UInt32(0)..<2_000 {
      if document == 20, seed == 2 { index.reserve(100_000) }
      let pieces = (0..<generator.number(0...59)).map { _ -> Fingerprint in
        if generator.once(in: 10) { return .absent }
        let text = Array(String(generator.number(0...29_999)).utf8)
        return Fingerprint(of: text.span)
      }
      var expected: [Repeat] = []
      for (paragraph, piece) in pieces.enumerated() {
        if piece == .absent { continue }
        if let first = reference[piece] {
          expected.append(Repeat(paragraph: UInt32(paragraph), first: first))
        } else {
          reference[piece] = TextPlace(document: document, paragraph: UInt32(paragraph))
        }
      }
      #expect(index.insert(pieces, document: document) == expected, "seed \(seed), document \(document)")
    }
    #expect(index.count == reference.count)
  }
}
