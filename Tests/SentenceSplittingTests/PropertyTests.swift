// What holds for every text: nothing is lost, ranges are sound, the work is linear, the result is stable.
import TestSupport
import Testing

@testable import SentenceSplitting

private let pieces = [
  ".", "!", "?", "…", "...", ". . .", " ", "  ", "\n", "\r\n", "\n\n", "\t", "\u{3000}", "\u{A0}", "\u{2028}",
  "\"", "'",
  "(", ")", "[", "]", "[1]", "“", "”", "«", "»", "「", "」", "（", "。", "！", "？", "।", "۔", "؟", "։", "።", "។",
  "။",
  "Mr", "e.g", "U.S", "a.m", "etc", "No", "1", "2", "1.", "2)", "a.", "b)", "• ", "- ", "-", "—", "The",
  "the", "I",
  "word", "Wort", "слово", "Это", "漢字", "ひらがな", "ไทย", "한국어", "हिन्दी", "عربي", "é", "e\u{301}", "😀", "👨‍👩‍👧",
  "\u{0}",
  "\u{FEFF}", "\u{200B}", ";", ":", ",",
]

private func soup(_ generator: inout SeededGenerator) -> [UInt8] {
  var text = ""
  for _ in 0..<Int.random(in: 0...60, using: &generator) {
    text += pieces[Int.random(in: 0..<pieces.count, using: &generator)]
    if Bool.random(using: &generator) { text += " " }
  }
  return Array(text.utf8)
}

private func isBlank(_ bytes: ArraySlice<UInt8>) -> Bool {
  String(decoding: bytes, as: UTF8.self).unicodeScalars.allSatisfy(\.properties.isWhitespace)
}

@Suite struct PropertyTests {
  @Test(
    "sentences and the white space between them are the paragraph, whatever it holds",
    arguments: [
      "en", "de", "fr", "ru", nil,
    ])
  func nothingIsLost(_ code: String?) throws {
    let seed = UInt64.random(in: 0...UInt64.max)
    print("seed \(seed)")
    var generator = SeededGenerator(seed: seed)
    let language = try code.map { try SentenceLanguage(code: $0) } ?? .automatic
    let splitter = SentenceSplitter(language: language)
    for _ in 0..<1500 {
      let bytes = soup(&generator)
      var end = 0
      splitter.forEachSentence(in: bytes.span) { range in
        #expect(range.lowerBound >= end && !range.isEmpty && range.upperBound <= bytes.count)
        #expect(isBlank(bytes[end..<range.lowerBound]), "seed \(seed)")
        #expect(bytes[range.lowerBound] & 0xC0 != 0x80)
        #expect(range.upperBound == bytes.count || bytes[range.upperBound] & 0xC0 != 0x80)
        let scalars = String(decoding: bytes[range], as: UTF8.self).unicodeScalars
        #expect(scalars.first?.properties.isWhitespace == false)
        #expect(scalars.last?.properties.isWhitespace == false)
        end = range.upperBound
      }
      #expect(isBlank(bytes[end...]), "seed \(seed)")
    }
  }

  @Test("the scan of 64 bytes at a time finds every mark that a look at each scalar finds")
  func candidates() {
    let seed = UInt64.random(in: 0...UInt64.max)
    print("seed \(seed)")
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<400 {
      let bytes = soup(&generator) + soup(&generator)
      var scan = CandidateScan(options: [])
      var found: Set<Int> = []
      var position = 0
      while position < bytes.count {
        position = scan.next(from: position, in: bytes.span)
        if position < bytes.count { found.insert(position) }
        position += 1
      }
      for offset in bytes.indices where bytes[offset] & 0xC0 != 0x80 {
        let value = scalar(at: offset, in: bytes.span).value
        let isQuote = value == 0x27 || value == 0x60
        let isMark = terminator(value) != nil || isLineEnd(value) || (Enclosures.opens(value) && !isQuote)
        if isMark {
          #expect(found.contains(offset), "U+\(String(value, radix: 16)) at \(offset), seed \(seed)")
        }
      }
    }
  }

  @Test("every scalar that the library calls white space is white space here, and no other")
  func whiteSpace() {
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      if isWhiteSpace(value) != scalar.properties.isWhitespace {
        Issue.record("U+\(String(value, radix: 16))")
      }
    }
  }

  @Test(
    "every mark of Unicode's Sentence_Terminal in common use is a terminator",
    arguments: [
      ".", "!", "?", "։", "؝", "؞", "؟", "۔", "।", "॥", "၊", "။", "።", "፧", "፨", "។", "៕", "᠃", "‼", "⁇", "⁈",
      "⁉", "。", "！",
      "？", "｡", "．",
    ])
  func terminators(_ mark: String) {
    #expect(mark.unicodeScalars.allSatisfy { terminator($0.value) != nil })
  }

  @Test("the lower case of the alphabets of the word lists is that of the library")
  func lowercase() {
    let ranges: [ClosedRange<UInt32>] = [
      0x41...0x5A, 0xC0...0x12F, 0x132...0x17E, 0x391...0x3AB, 0x400...0x4BF, 0x531...0x556,
    ]
    for value in ranges.joined() {
      guard let scalar = Unicode.Scalar(value), value != 0x3A2 else { continue }
      let expected = scalar.properties.lowercaseMapping.unicodeScalars
      #expect(
        expected.count > 1 || expected.first?.value == simpleLowercase(value), "U+\(String(value, radix: 16))"
      )
    }
  }

  @Test(
    "a flood of one piece comes out whole, in work that ends", .timeLimit(.minutes(1)),
    arguments: [
      ".", "!", "(", ")", "\"", "«", "「", ". ", "! ", "Mr. ", "\"a. ", "( ", "[", "[1]", " [1]", "1. ", "a) ",
      "• ", "\n", ".\n", " ",
      "A.", "e.g.", "…", "。", "'", ". . . . A ", "- ", "\"A\"", "a", "é", "x.y", "1", "- - ", "\u{3000}",
      "A\u{0B}", "{", "`a", " 'a", " ' ", "x. ' ", "a. b. ", "5 in. ", "``",
    ])
  func flood(_ piece: String) throws {
    let bytes = Array(String(repeating: piece, count: (1 << 14) / piece.utf8.count).utf8)
    let span = bytes.span
    var end = 0
    var isWhole = true
    SentenceSplitter().forEachSentence(in: span) { sentence in
      isWhole = isWhole && sentence.lowerBound >= end && isBlank(bytes[end..<sentence.lowerBound])
      end = sentence.upperBound
    }
    #expect(isWhole && isBlank(bytes[end...]))
  }

  private func isBlank(_ bytes: ArraySlice<UInt8>) -> Bool {
    String(decoding: bytes, as: UTF8.self).unicodeScalars.allSatisfy { $0.properties.isWhitespace }
  }

  @Test("splitting what was written out, line by line, changes nothing")
  func stable() throws {
    let text = """
      The mill stood by the river. Mr. Brand, who owned it, was away (He had gone to Leeds.) that
      week. "Is anybody in?" called the boy. Nobody answered... The door was shut. It was 5 p.m. and
      raining; No. 7 was dark, too. See p. 3 etc. for more. Was it the U.S. mail? Yes! It was.
      """
    let first = try sentences(text, "en")
    #expect(first.count > 6)
    for sentence in first { #expect(try sentences(sentence, "en") == [sentence]) }
  }
}
