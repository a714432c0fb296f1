import TestSupport
import Testing

@testable import TextCore

@Suite struct UTF8RepairTests {
  @Test(
    "the first malformed byte is found",
    arguments: [
      ([], nil), ([0x61, 0xC3, 0xA9], nil), ([0x61, 0xFF], 1), ([0x61, 0xC3], 1), ([0xC0, 0x80], 0),
      ([0x61, 0x62, 0xED, 0xA0, 0x80], 2), ([0xF4, 0x90, 0x80, 0x80], 0), ([0xE2, 0x82, 0x41], 0),
    ] as [([UInt8], Int?)])
  func offsets(bytes: [UInt8], expected: Int?) {
    #expect(UTF8Validation.firstInvalidOffset(in: bytes.span) == expected)
  }

  @Test("repair puts U+FFFD where the standard library's String does")
  func agreesWithString() {
    let alphabet: [UInt8] = [
      0x41, 0x80, 0x90, 0xA0, 0xBF, 0xC0, 0xC2, 0xE0, 0xE1, 0xED, 0xEF, 0xF0, 0xF1, 0xF4, 0xF5, 0xFF,
    ]
    // Every sequence of up to four bytes from every class of table 3-7.
    var disagreements: [[UInt8]] = []
    for length in 0...4 {
      for number in 0..<(1 << (4 * length)) {
        let bytes = (0..<length).map { alphabet[(number >> (4 * $0)) & 15] }
        if Self.holdsSurrogate(bytes) { continue }
        let repair = UTF8Repair(bytes.span).transcoding
        let text = String(decoding: bytes, as: UTF8.self)
        let replacements = text.unicodeScalars.count { $0 == "\u{FFFD}" }
        if repair.bytes != Array(text.utf8) || repair.malformedSequences != replacements {
          disagreements.append(bytes)
        }
      }
    }
    #expect(disagreements.isEmpty)
  }

  private static func holdsSurrogate(_ bytes: [UInt8]) -> Bool {
    bytes.indices.dropLast(2).contains {
      bytes[$0] == 0xED && bytes[$0 + 1] >= 0xA0 && bytes[$0 + 1] < 0xC0 && bytes[$0 + 2] & 0xC0 == 0x80
    }
  }

  @Test(
    "surrogates in three bytes each are read in pairs, and one alone is one U+FFFD",
    arguments: [
      ([0x61, 0xED, 0xA0, 0xBD, 0xED, 0xB8, 0x80, 0x62], "a😀b", 0), ([0xED, 0xA0, 0x80], "\u{FFFD}", 1),
      ([0xED, 0xB8, 0x80, 0xED, 0xA0, 0xBD], "\u{FFFD}\u{FFFD}", 2),
      ([0xED, 0xA0, 0xBD, 0xED, 0xA0, 0xBD, 0xED, 0xB8, 0x80], "\u{FFFD}😀", 1),
      ([0xED, 0xA0, 0xBD, 0xED, 0xB8], "\u{FFFD}\u{FFFD}\u{FFFD}", 3),
    ] as [([UInt8], String, Int)])
  func surrogates(bytes: [UInt8], text: String, malformed: Int) {
    let repair = UTF8Repair(bytes.span).transcoding
    #expect(repair.bytes == Array(text.utf8))
    #expect(repair.malformedSequences == malformed)
  }

  @Test("validation agrees with the standard library wherever the damage is between blocks of ASCII")
  func positions() {
    let pieces: [[UInt8]] = [[0xFF], [0xC3], [0xC3, 0xA9], [0xE2, 0x82], [0xF0, 0x9F, 0x98, 0x80], [0x80]]
    for piece in pieces {
      for start in 0..<140 {
        var bytes = [UInt8](repeating: 0x61, count: 200)
        bytes.replaceSubrange(start..<start + piece.count, with: piece)
        let isValid = String(validating: bytes, as: UTF8.self) != nil
        let cut = Array(bytes[..<(start + piece.count)])
        #expect(UTF8Validation.firstInvalidOffset(in: bytes.span) == (isValid ? nil : start))
        #expect(UTF8Validation.firstInvalidOffset(in: cut.span) == (isValid ? nil : start))
      }
    }
  }

  @Test("all ways to validate find what the standard library finds", arguments: [0, 1, 2])
  func waysAgree(way: Int) throws {
    let pieces: [[UInt8]] = [
      Array("plain ASCII, for a block or so of it, so that vectors see nothing else. ".utf8), Array("é".utf8),
      Array("日本語".utf8), Array("😀".utf8), Array("Ж".utf8), [0x80], [0xC2], [0xE0, 0x9F, 0xBF], [0xE2, 0x82],
      [0xED, 0xA0, 0x80], [0xF0, 0x8F, 0xBF, 0xBF], [0xF4, 0x90, 0x80, 0x80], [0xF0, 0x9F, 0x98],
      [0xC0, 0xAF],
      [0xF5, 0x80, 0x80, 0x80], [0xFF],
    ]
    for seed in 1...3_000 as ClosedRange<UInt64> {
      var generator = SeededGenerator(seed: seed)
      var bytes: [UInt8] = []
      let isDamaged = seed % 3 != 0
      for _ in 0..<Int.random(in: 0..<80, using: &generator) {
        // Damage is rare, so that it turns up at any place of a block.
        let all = isDamaged && Int.random(in: 0..<40, using: &generator) == 0
        bytes += pieces[Int.random(in: 0..<(all ? pieces.count : 5), using: &generator)]
      }
      if seed % 5 == 0 { bytes.removeLast(min(bytes.count, 1)) }
      let expected: Range<Int>?
      do {
        _ = try UTF8Span(validating: bytes.span)
        expected = nil
      } catch {
        expected = error.byteOffsets
      }
      let prefix = UTF8Validation.validPrefix(of: bytes.span, way: way)
      if let expected {
        #expect(prefix <= expected.lowerBound && prefix + 67 >= expected.lowerBound, "seed \(seed)")
        let isBoundary = prefix == 0 || bytes[prefix] & 0xC0 != 0x80 || prefix == expected.lowerBound
        #expect(isBoundary, "seed \(seed)")
      } else {
        #expect(prefix == bytes.count, "seed \(seed)")
      }
      #expect(UTF8Validation.firstMalformedSequence(in: bytes.span) == expected, "seed \(seed)")
      #expect(UTF8Validation.firstInvalidOffset(in: bytes.span) == expected?.lowerBound, "seed \(seed)")
    }
  }

  @Test("damage is located and counted, and so are the sequences that are well-formed")
  func counts() {
    let repair = UTF8Repair([0x61, 0xC3, 0xA9, 0xFF, 0xE2, 0x82, 0xAC, 0xE2, 0x82].span)
    #expect(repair.multiByteSequences == 2)
    #expect(repair.transcoding.malformedSequences == 2)
    #expect(repair.transcoding.firstMalformedOffset == 3)
    #expect(repair.isPlausible)
    #expect(!UTF8Repair([0x61, 0xE9, 0x62].span).isPlausible)
  }
}
