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
