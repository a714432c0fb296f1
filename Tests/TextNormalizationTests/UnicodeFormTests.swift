import TestSupport
import Testing
import TextNormalization

@Suite struct UnicodeFormTests {
  static func normalizer(_ form: UnicodeForm) -> TextNormalizer {
    TextNormalizer(NormalizationOptions(.none).with { $0.unicodeForm = form })
  }

  static let nfc = normalizer(.nfc)
  static let nfd = normalizer(.nfd)
  static let nfkc = normalizer(.nfkc)
  static let nfkd = normalizer(.nfkd)

  @Test("every line of NormalizationTest.txt holds for all four forms")
  func conformance() {
    let lines = UnicodeFacts.lines(of: "NormalizationTest")
    #expect(lines.count > 18_000)
    var failures: [Substring] = []
    for line in lines {
      let columns = line.split(separator: ";").map { column in
        String(codes: column.split(separator: " ").compactMap { UInt32($0, radix: 16) }).codes
      }
      guard columns.count == 5 else {
        failures.append(line)
        continue
      }
      for (index, column) in columns.enumerated() {
        let text = String(codes: column)
        let isGood =
          Self.nfc.apply(text).codes == columns[index < 3 ? 1 : 3]
          && Self.nfd.apply(text).codes == columns[index < 3 ? 2 : 4]
          && Self.nfkc.apply(text).codes == columns[3] && Self.nfkd.apply(text).codes == columns[4]
        if !isGood {
          failures.append(line)
          break
        }
      }
    }
    #expect(failures.isEmpty)
  }

  /// All scalars that can need work, and a sample of the ideographs, syllables and private ones that cannot.
  static let scalars =
    [
      0x20..<0x3400, 0xA000..<0xAC00, 0xF900..<0x1_2000, 0x1_6A00..<0x1_7000, 0x1_BC00..<0x1_BD00,
      0x1_D000..<0x1_F300, 0x1_FB00..<0x1_FC00, 0x2_F800..<0x2_FA20,
    ].flatMap { Array($0 as Range<UInt32>) } + stride(from: 0x3400, to: 0xA000, by: 31)
    + stride(from: 0xAC00, to: 0xD800, by: 9) + [0xE000, 0x10_FFFF]

  @Test("every scalar alone is what the raw decompositions say, in all four forms")
  func everyScalar() {
    let facts = UnicodeFacts.shared
    var failures: [UInt32] = []
    for code in Self.scalars {
      let text = String(codes: [code])
      let plain = facts.decomposed([code])
      let compatible = facts.decomposed([code], compatibility: true)
      if Self.nfc.apply(text).codes != facts.composed(plain) || Self.nfd.apply(text).codes != plain
        || Self.nfkc.apply(text).codes != facts.composed(compatible)
        || Self.nfkd.apply(text).codes != compatible
      {
        failures.append(code)
      }
    }
    #expect(failures.isEmpty)
  }

  @Test("random texts agree with the definition, in all four forms", arguments: [1, 2, 3] as [UInt64])
  func randomTexts(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let facts = UnicodeFacts.shared
    for _ in 0..<2000 {
      let text = generator.text()
      let plain = facts.decomposed(text.codes)
      let compatible = facts.decomposed(text.codes, compatibility: true)
      #expect(Self.nfc.apply(text).codes == facts.composed(plain), "seed \(seed), \(text.codes)")
      #expect(Self.nfd.apply(text).codes == plain, "seed \(seed), \(text.codes)")
      #expect(Self.nfkc.apply(text).codes == facts.composed(compatible), "seed \(seed), \(text.codes)")
      #expect(Self.nfkd.apply(text).codes == compatible, "seed \(seed), \(text.codes)")
    }
  }

  @Test("a hundred thousand marks on one letter are ordered without quadratic time")
  func longMarkRun() {
    var generator = SeededGenerator(seed: 7)
    let marks: [UInt32] = [0x301, 0x316, 0x327, 0x334, 0x345, 0x35C]
    let run = (0..<100_000).map { _ in marks[Int.random(in: 0..<marks.count, using: &generator)] }
    let order: [UInt32: Int] = [0x334: 1, 0x327: 202, 0x316: 220, 0x301: 230, 0x35C: 233, 0x345: 240]
    let sorted = order.keys.sorted { order[$0, default: 0] < order[$1, default: 0] }
      .flatMap { mark in run.filter { $0 == mark } }
    #expect(Self.nfd.apply(String(codes: [0x78] + run)).codes == [0x78] + sorted)
  }
}
