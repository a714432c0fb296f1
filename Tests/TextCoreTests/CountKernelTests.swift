// The counts that look at many bytes at once, against loops that look at one.
import CKernels
import TestSupport
import Testing

@Suite("counting kernels")
struct CountKernelTests {
  private static let pieces = ["a", "Z", " ", "\n", "\t", "é", "ж", "ֿ", "水", "カ", "ｱ", "한", "😀", "\u{FFFD}"]

  @Test("agree with a slow loop on text of every length", arguments: [1, 2, 3, 4] as [UInt64])
  func text(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    // The longest has more blocks than a lane can count.
    for pieces in Array(0...120) + [2_100, 9_000] {
      let text = (0..<pieces).map { _ in generator.one(of: Self.pieces) }.joined()
      let bytes = Array(text.utf8)
      let scalars = text.unicodeScalars
      let isWide = { (scalar: Unicode.Scalar) in scalar.value >= 0x3000 }
      bytes.withUnsafeBufferPointer { buffer in
        guard let start = buffer.baseAddress else { return }
        #expect(
          winnow_count_characters(start, bytes.count) == scalars.count, "seed \(seed), \(pieces) pieces")
        #expect(
          winnow_columns(start, bytes.count) == scalars.count + scalars.filter(isWide).count,
          "seed \(seed), \(pieces) pieces")
        #expect(
          winnow_count_line_feeds(start, bytes.count) == bytes.filter { $0 == 0x0A }.count,
          "seed \(seed), \(pieces) pieces")
        #expect(
          winnow_word_bytes(start, bytes.count) == bytes.prefix { $0 > 0x20 }.count,
          "seed \(seed), \(pieces) pieces")
        let plain = Array(text.filter(\.isASCII).utf8) + [generator.one(of: [0x2E, 0x21, 0x3F, 0xC3, 0x41])]
        #expect(
          plain.withUnsafeBufferPointer { buffer in
            buffer.baseAddress.map { winnow_unmarked_bytes($0, plain.count) }
          } == plain.prefix { $0 < 0x80 && ![0x2E, 0x21, 0x3F].contains($0) }.count,
          "seed \(seed), \(pieces) pieces")
      }
    }
  }

  @Test("line feeds are counted beyond what a lane holds")
  func manyLineFeeds() {
    let bytes = [UInt8](repeating: 0x0A, count: 100_003)
    #expect(bytes.withUnsafeBufferPointer { winnow_count_line_feeds($0.baseAddress, 100_003) } == 100_003)
  }

  @Test("a word ends where it ends, at every place", arguments: 0...40)
  func words(length: Int) {
    for count in length...41 {
      let bytes = (0..<count).map { $0 == length ? UInt8(0x20) : $0 % 2 == 0 ? 0x21 : 0xFF }
      let found = bytes.withUnsafeBufferPointer { buffer in
        buffer.baseAddress.map { winnow_word_bytes($0, count) } ?? 0
      }
      #expect(found == min(length, count))
    }
  }
}
