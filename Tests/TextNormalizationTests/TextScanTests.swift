// The vector loops against slow ones.
import CKernels
import CUnicodeData
import TestSupport
@testable import TextCore
import Testing

@testable import TextNormalization

@Suite struct TextScanTests {
  @Test("the scan finds what a loop over the properties finds, at every offset", arguments: 0..<8)
  func scan(index: Int) {
    let masks = [
      UnicodeProperties.notNFC, UnicodeProperties.invisible, UnicodeProperties.replaceable,
      UnicodeProperties.notNFKD,
      UnicodeProperties.lineEnd | UnicodeProperties.removedControl, UnicodeProperties.eastAsian, 0,
      UnicodeProperties.notNFD,
    ]
    let mask = masks[index]
    for seed in 1...1500 as ClosedRange<UInt64> {
      var generator = SeededGenerator(seed: seed)
      var bytes = Array(repeating: UInt8(ascii: "a"), count: Int.random(in: 0...70, using: &generator))
      bytes += generator.text(upTo: 60).utf8
      if seed % 4 == 0 { bytes += (0..<9).map { _ in UInt8.random(in: 0...255, using: &generator) } }
      let checksOrder = seed % 2 == 0
      let scan = TextScan(mask: mask, ascii: [0x22], checksOrder: checksOrder)
      #expect(
        scan.first(in: bytes.span, from: 0) == first(bytes, mask, checksOrder), "seed \(seed), \(bytes)")
    }
  }

  /// Scalar by scalar.
  private func first(_ bytes: [UInt8], _ mask: UInt32, _ checksOrder: Bool) -> Int {
    var last: UInt32 = 0
    var index = 0
    while index < bytes.count {
      let scalar = UTF8Scalar(in: bytes.span, at: index)
      let properties = UnicodeProperties(of: scalar.value)
      if properties.has(mask) || scalar.value == 0x22 { return index }
      let combiningClass = properties.combiningClass
      if checksOrder, combiningClass != 0, combiningClass < last { return index }
      last = combiningClass
      index += scalar.length
    }
    return index
  }

  @Test("every way to scan finds the same")
  func plain() {
    for seed in 1...1000 as ClosedRange<UInt64> {
      var generator = SeededGenerator(seed: seed)
      let bytes = Array((generator.text(upTo: 90) + generator.text(upTo: 90)).utf8)
      var plan = winnow_text_plan(UnicodeProperties.notNFC | UnicodeProperties.invisible, 1 << 13, 0, 1)
      let (fast, plain) = bytes.withUnsafeBufferPointer { buffer -> (Int, Int) in
        guard let start = buffer.baseAddress else { return (0, 0) }
        return (
          winnow_find_text(start, 0, buffer.count, &plan),
          winnow_find_text_plain(start, 0, buffer.count, &plan)
        )
      }
      #expect(fast == plain, "seed \(seed), \(bytes)")
    }
  }

  @Test("trouble in lines is found where a loop over the bytes finds it", arguments: 0..<64)
  func lines(patterns: Int) {
    for seed in 1...200 as ClosedRange<UInt64> {
      var generator = SeededGenerator(seed: seed)
      let alphabet = Array("aaaaaaaaaaaaaaaaaaaaaaaa \t\n\r".utf8)
      let length = Int.random(in: 0...90, using: &generator)
      let bytes = (0..<length).map { _ in alphabet[Int.random(in: 0..<alphabet.count, using: &generator)] }
      let start = bytes.isEmpty ? 0 : Int.random(in: 0..<bytes.count, using: &generator)
      let found = ByteScan.lineTrouble(in: bytes.span, from: start, Int32(patterns))
      #expect(found == lineTrouble(bytes, start, patterns), "seed \(seed), \(bytes), from \(start)")
    }
  }

  private func lineTrouble(_ bytes: [UInt8], _ start: Int, _ patterns: Int) -> Int {
    func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 9 }
    for index in max(start, 1)..<max(bytes.count, max(start, 1)) {
      let byte = bytes[index]
      let before = bytes[index - 1]
      let isFeed = byte == 10
      let isThird = isFeed && before == 10 && index > 1 && bytes[index - 2] == 10
      let isTrouble =
        (patterns & 1 != 0 && isFeed && isBlank(before)) || (patterns & 2 != 0 && isThird)
        || (patterns & 4 != 0 && isBlank(byte) && before == 10)
        || (patterns & 8 != 0 && isBlank(byte) && isBlank(before)) || (patterns & 16 != 0 && byte == 9)
        || (patterns & 32 != 0 && isFeed && before == 13)
      if isTrouble { return index }
    }
    return bytes.count
  }
}

@Suite struct NormalizationExampleTests {
  @Test("examples lead back to the line of the given text through all that was changed before")
  func lines() {
    let text = "\n\n\u{7}a \r\r\rb\u{AD}c “q”\r\nx\u{200B}y \n"
    let options = NormalizationOptions(.repair).with { $0.quotes = .ascii }
    var counts = NormalizationCounts()
    var examples: [NormalizationExample] = []
    let bytes = Array(text.utf8)
    let result = TextNormalizer(options).normalize(bytes.span, counts: &counts, examples: &examples, limit: 1)
    #expect(result == Array("a\n\nbc \"q\"\nxy\n".utf8))
    var lines: [NormalizationOperation: Int] = [:]
    for example in examples { lines[example.operation] = example.line }
    #expect(
      lines == [
        .lineEnds: 3, .controls: 3, .softHyphens: 6, .zeroWidth: 7, .quotes: 6, .trimLines: 3, .blankLines: 1,
      ])
    let quotes = examples.first { $0.operation == .quotes }
    #expect(quotes?.before == Array("bc “q”".utf8))
    #expect(quotes?.after == Array("bc \"q\"".utf8))
    #expect(examples.count == counts.changed.count)
  }

  @Test("what changes nothing has no examples, and excerpts are cut between characters")
  func excerpts() {
    var counts = NormalizationCounts()
    var examples: [NormalizationExample] = []
    let clean = Array("clean\n".utf8)
    #expect(TextNormalizer().normalize(clean.span, counts: &counts, examples: &examples, limit: 3) == nil)
    #expect(examples.isEmpty)
    let long = Array((String(repeating: "語", count: 40) + "\u{7}" + String(repeating: "語", count: 40)).utf8)
    _ = TextNormalizer().normalize(long.span, counts: &counts, examples: &examples, limit: 3)
    #expect(examples.count == 1)
    let before = examples.first?.before ?? []
    #expect(String(validating: before, as: UTF8.self) == "語語語語語語語語\u{7}語語語語語語語語")
  }
}
