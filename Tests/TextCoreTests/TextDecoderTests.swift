import TestSupport
import Testing

@testable import TextCore

@Suite struct TextDecoderTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let bytes: [UInt8]
    var label: String?
    let text: String
    let charset: Charset
    let evidence: DecodedText.Evidence
    var malformed: [Int] = []

    init(
      _ name: String, _ bytes: [UInt8], label: String? = nil, _ text: String, _ charset: Charset,
      _ evidence: DecodedText.Evidence, malformed: Int = 0, first: Int? = nil
    ) {
      testDescription = name
      self.bytes = bytes
      self.label = label
      self.text = text
      self.charset = charset
      self.evidence = evidence
      self.malformed = [malformed] + (first.map { [$0] } ?? [])
    }
  }

  static let cases: [Case] = [
    Case("empty", [], "", .utf8, .validUTF8),
    Case("ASCII", ascii("plain"), "plain", .utf8, .validUTF8),
    Case("UTF-8", Array("naïve 日本".utf8), "naïve 日本", .utf8, .validUTF8),
    Case("declared UTF-8", Array("naïve".utf8), label: " UTF-8\n", "naïve", .utf8, .declared),
    Case("UTF-8 that says Latin 1", Array("naïve".utf8), label: "iso-8859-1", "naïve", .utf8, .validUTF8),
    Case("an unknown label", [0xE9, 0x20], label: "klingon", "é ", .windows1252, .detected),
    Case(
      "bytes that look like no language", [0xFF, 0xFF, 0xFF, 0xFF], "ÿÿÿÿ", .windows1252, .fallback),
    Case("a UTF-8 mark stays", [0xEF, 0xBB, 0xBF] + ascii("a"), "\u{FEFF}a", .utf8, .byteOrderMark),
    Case(
      "a UTF-8 mark outweighs damage", [0xEF, 0xBB, 0xBF, 0xE9, 0x61], label: "koi8-r", "\u{FEFF}\u{FFFD}a",
      .utf8, .byteOrderMark, malformed: 1, first: 3),
    Case("UTF-16 little-endian mark", [0xFF, 0xFE, 0x61, 0, 0x2C, 0x67], "a本", .utf16LE, .byteOrderMark),
    Case("UTF-16 big-endian mark", [0xFE, 0xFF, 0, 0x61, 0x67, 0x2C], "a本", .utf16BE, .byteOrderMark),
    Case(
      "a surrogate pair", [0xFE, 0xFF, 0xD8, 0x3D, 0xDE, 0x00, 0, 0x61], "😀a", .utf16BE, .byteOrderMark),
    Case(
      "lone surrogates and an odd byte", [0xFE, 0xFF, 0xD8, 0x3D, 0, 0x61, 0xDC, 0, 0x62],
      "\u{FFFD}a\u{FFFD}\u{FFFD}",
      .utf16BE, .byteOrderMark, malformed: 3, first: 2),
    Case("UTF-16 without a mark", [0x68, 0, 0x69, 0, 0x0A, 0], "hi\n", .utf16LE, .bytePattern),
    Case(
      "UTF-16 without a mark, big-endian", [0, 0x68, 0, 0x69], label: "utf-16", "hi", .utf16BE, .declared),
    Case(
      "Japanese UTF-16 without a mark", [0x65, 0xE5, 0x67, 0x2C, 0x00, 0x20, 0x8A, 0x9E], "日本 語", .utf16BE,
      .bytePattern),
    Case("words separated by NULs", ascii("abc\0de\0f\0ghij"), "abc\0de\0f\0ghij", .utf8, .validUTF8),
    Case(
      "Latin 1 is windows-1252", [0x80, 0x81, 0x93, 0xFF], label: "ISO-8859-1", "€\u{81}“ÿ", .windows1252,
      .declared),
    Case(
      "Cyrillic", [0xCF, 0xF0, 0xE8, 0xE2, 0xE5, 0xF2], label: "windows-1251", "Привет", .windows1251,
      .declared),
    Case("KOI8-U as the standard has it", [0xAE, 0xBE, 0xA4], label: "koi8-u", "ўЎє", .koi8U, .declared),
    Case(
      "a byte that means nothing", [0x61, 0xD2, 0x62], label: "windows-1253", "a\u{FFFD}b", .windows1253,
      .declared, malformed: 1, first: 1),
    Case("Shift_JIS", [0x93, 0xFA, 0x96, 0x7B, 0xB6], label: "shift_jis", "日本ｶ", .shiftJIS, .declared),
    Case(
      "code page 932", [0x87, 0x40, 0x81, 0x60, 0x80], label: "Shift_JIS", "①～\u{80}", .shiftJIS, .declared),
    Case(
      "EUC-JP with extensions", [0xC6, 0xFC, 0xAD, 0xA1, 0x8E, 0xB6], label: "euc-jp", "日①ｶ", .eucJP,
      .declared),
    Case("GB2312 is GBK", [0xC4, 0xE3, 0x80, 0x81, 0x40], label: "gb2312", "你€丂", .gbk, .declared),
    Case(
      "GB18030 of four bytes", [0x81, 0x30, 0x81, 0x30, 0x94, 0x39, 0xDA, 0x33], label: "gb18030", "\u{80}💩",
      .gb18030, .declared),
    Case("Big5", [0xA4, 0xA4, 0xA4, 0xE5, 0x87, 0x65], label: "big5", "中文囻", .big5, .declared),
    Case(
      "EUC-KR is code page 949", [0xC7, 0xD1, 0x81, 0x41], label: "ks_c_5601-1987", "한갂", .eucKR, .declared),
    Case(
      "a Korean pair that glibc reports late", [0x41, 0xA2, 0xE8, 0xFF, 0x0A, 0xA2, 0xE8], label: "euc-kr",
      "A\u{FFFD}\u{FFFD}\n\u{FFFD}", .eucKR, .declared, malformed: 3, first: 1),
    Case("Big5 that glibc lacks", [0xA1, 0x5A, 0xA2, 0xCE], label: "big5", "╴卅", .big5, .declared),
    Case(
      "an ASCII byte after a lead byte is kept", [0xC4, 0xE3, 0xFF, 0x3C, 0xC4], label: "gbk",
      "你\u{FFFD}<\u{FFFD}", .gbk,
      .declared, malformed: 2, first: 2),
    Case(
      "ISO-2022-JP", ascii("a\u{1B}$BF|K\\\u{1B}(J\\\u{1B}(I6\u{1B}(Bz"), label: "iso-2022-jp", "a日本¥ｶz",
      .iso2022JP,
      .declared),
    Case(
      "ISO-2022-JP, damaged", ascii("\u{1B}$BF|K\n\u{1B}(B\u{1B}x"), label: "iso-2022-jp",
      "日\u{FFFD}\n\u{FFFD}x", .iso2022JP,
      .declared, malformed: 2, first: 5),
    Case("seven bits without an escape", ascii("a{b}"), label: "hz-gb-2312", "a{b}", .utf8, .validUTF8),
    Case(
      "a short text that says Korean but is UTF-8", [0xC7, 0xB1], label: "euc-kr", "Ǳ", .utf8, .validUTF8),
    Case("UTF-8 that says Korean", Array("é è ê".utf8), label: "euc-kr", "é è ê", .utf8, .validUTF8),
    Case(
      "damaged UTF-8", Array("é è".utf8) + [0xE2, 0x82, 0x20], "é è\u{FFFD} ", .utf8, .bytePattern,
      malformed: 1, first: 5),
    Case(
      "Latin 1 that says UTF-8", [0x63, 0x61, 0x66, 0xE9, 0x20, 0xE0], label: "utf-8", "café à", .windows1252,
      .detected),
    Case(
      "UTF-8 that says so and was cut", ascii("The end") + [0xE2, 0x80], label: "utf-8", "The end\u{FFFD}",
      .utf8,
      .declared, malformed: 1, first: 7),
    Case(
      "Latin 1 that says UTF-8, a letter in front of a no-break space",
      ascii("Le caf") + [0xE9, 0xA0] + ascii(": ouvert"),
      label: "utf-8", "Le café\u{A0}: ouvert", .windows1252, .detected),
    Case(
      "UTF-8 with an overlong form and a surrogate", Array("é".utf8) + [0xC0, 0xAF, 0x76, 0xED, 0xA0, 0x80],
      label: "utf-8", "é\u{FFFD}\u{FFFD}v\u{FFFD}", .utf8, .declared, malformed: 3, first: 2),
    Case(
      "UTF-8 with surrogates in pairs", Array("a ".utf8) + [0xED, 0xA0, 0xBD, 0xED, 0xB8, 0x80], "a 😀", .utf8,
      .bytePattern),
    Case("UTF-32 little-endian mark", [0xFF, 0xFE, 0, 0, 0x61, 0, 0, 0], "a", .utf32LE, .byteOrderMark),
    Case(
      "UTF-32 big-endian mark, damaged",
      [0, 0, 0xFE, 0xFF] + (0..<20).flatMap { _ in [0, 0, 0, 0x61] } + [0, 0x11, 0, 0],
      String(repeating: "a", count: 20) + "\u{FFFD}", .utf32BE, .byteOrderMark, malformed: 1, first: 84),
    Case(
      "UTF-32 without a mark", [0x68, 0, 0, 0, 0x00, 0xF6, 0x01, 0, 0x0A, 0, 0, 0], "h😀\n", .utf32LE,
      .bytePattern),
    Case("UTF-16 of a zero behind its mark", [0xFF, 0xFE, 0, 0, 0x61, 0], "\0a", .utf16LE, .byteOrderMark),
    Case(
      "ISO-2022-JP that says nothing", ascii("a\u{1B}$BF|K\\\u{1B}(B"), "a日本", .iso2022JP, .bytePattern),
    Case(
      "escape sequences of a terminal", ascii("\u{1B}[1mbold\u{1B}$B"), "\u{1B}[1mbold\u{1B}$B", .utf8,
      .validUTF8),
    Case("ISO-2022-KR", ascii("\u{1B}$)C\n\u{0E}GQ19>n\u{0F}."), "\n한국어.", .iso2022KR, .bytePattern),
    Case(
      "ISO-2022-KR that says so", ascii("\u{1B}$)C\n\u{0E}GQ19>n\u{0F}."), label: "iso-2022-kr", "\n한국어.",
      .iso2022KR, .declared),
    Case("HZ", ascii("a ~~ ~{VPND~} b"), "a ~ 中文 b", .hz, .bytePattern),
    Case("a tilde before a brace", ascii("see~{a} and ~{b}"), "see~{a} and ~{b}", .utf8, .validUTF8),
    Case("Johab has backslashes", [0xD0, 0x65, 0x5C], label: "johab", "한\\", .johab, .declared),
    Case(
      "UTF-8 with a bad byte that says Latin 1", Array(String(repeating: "é ", count: 20).utf8) + [0xFF],
      label: "iso-8859-1", String(repeating: "é ", count: 20) + "\u{FFFD}", .utf8, .bytePattern, malformed: 1,
      first: 60),
    Case("x-user-defined", [0xE9], label: "x-user-defined", "é", .windows1252, .declared),
  ]

  @Test("bytes are read by the best evidence", arguments: cases)
  func table(example: Case) throws {
    let text = try TextDecoder.decode(example.bytes, declaredLabel: example.label.map { Array($0.utf8) })
    #expect(
      String(decoding: text.bytes, as: UTF8.self).unicodeScalars.elementsEqual(example.text.unicodeScalars))
    #expect(text.charset == example.charset)
    #expect(text.evidence == example.evidence)
    #expect([text.malformedSequences] + (text.firstMalformedOffset.map { [$0] } ?? []) == example.malformed)
  }

  @Test("valid UTF-8 is returned without a copy", arguments: [nil, "utf-8", "windows-1252", "big5"])
  func noCopy(label: String?) throws {
    let bytes = Array(String(repeating: "Grüße, 世界. ", count: 100).utf8)
    let before = bytes.withUnsafeBufferPointer { $0.baseAddress }
    let text = try TextDecoder.decode(bytes, declaredLabel: label.map { Array($0.utf8) })
    #expect(text.bytes.withUnsafeBufferPointer { $0.baseAddress } == before)
  }

  @Test(
    "what is not text is refused by name",
    arguments: [
      (BinaryKind.gzip, [0x1F, 0x8B, 0x08, 0x00]), (.zip, ascii("PK\u{3}\u{4}")),
      (.pdf, ascii("%PDF-1.7\n1 0 obj")),
      (.png, [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0]), (.jpeg, [0xFF, 0xD8, 0xFF, 0xE0]),
      (.gif, ascii("GIF89a") + [0x90, 0x01]), (.zstd, [0x28, 0xB5, 0x2F, 0xFD]),
      (.program, ascii("\u{7F}ELF\u{2}")),
      (.mp4, [0, 0, 0, 0x18] + ascii("ftypmp42")),
      (.unknown, [0x61, 0xFF, 0x00, 0x01, 0x62, 0x00]),
      (.unknown, ascii("no") + [0, 0x80, 0x9E, 0, 0x61, 0x62]),
    ] as [(BinaryKind, [UInt8])])
  func binary(kind: BinaryKind, bytes: [UInt8]) {
    let error = #expect(throws: TextDecodingError.self) { try TextDecoder.decode(bytes, declaredLabel: nil) }
    #expect(error == .notText(kind, offset: kind == .unknown ? 2 : 0))
    #expect(error?.description.contains(kind.name) == true)
  }

  @Test(
    "zeros make a text binary where they are spread over it or fill most of it, not where they are a hole",
    arguments: [
      (Array(repeating: ascii("Nr. 7") + [0], count: 100).flatMap(\.self), 5),
      (Array(repeating: 0, count: 300), 0),
      (ascii("one\u{0}two\n"), nil),
      (ascii("short") + Array(repeating: 0, count: 8), 5),
      (ascii("short") + Array(repeating: 0, count: 7), nil),
      (zeroHole(of: 2_000, in: 2_500), nil),
      (zeroHole(of: 3_000, in: 2_500), 1_250),
      ([0xE9] + ascii("x") + [0], 2),
    ] as [([UInt8], Int?)])
  func zeros(bytes: [UInt8], refusedAt offset: Int?) throws {
    guard let offset else {
      #expect(try TextDecoder.decode(bytes, declaredLabel: nil).bytes == bytes)
      return
    }
    let error = #expect(throws: TextDecodingError.self) { try TextDecoder.decode(bytes, declaredLabel: nil) }
    #expect(error == .notText(.unknown, offset: offset))
  }

  @Test("a long text in an old charset may have a zero in it")
  func zeroInOldCharset() throws {
    let line = ascii("Le caf") + [0xE9] + ascii(" est ferm") + [0xE9] + ascii(" pendant tout l'hiver.\n")
    let bytes = Array(repeating: line, count: 40).flatMap(\.self) + [0] + ascii("end")
    let text = try TextDecoder.decode(bytes, declaredLabel: nil)
    #expect(text.charset == .windows1252)
    #expect(text.bytes.suffix(5) == [0x0A, 0] + ascii("end"))
  }

  @Test(
    "UTF-16 without a mark is known in every script",
    arguments: [
      "Museum", "Le musée est fermé.\n", "Музей закрыт до весны.", "Музей", "Το μουσείο είναι κλειστό.",
      "המוזיאון סגור עד האביב.", "المتحف مغلق حتى الربيع", "متحف", "संग्रहालय वसंत तक बंद है।", "พิพิธภัณฑ์ปิดถึงเดือนหน้า",
      "მუზეუმი დაკეტილია", "അടച്ചിരിക്കുന്ന മ്യൂസിയം", "박물관은 봄까지 문을 닫습니다.",
      "博物馆一直关到明年一月。\n请您一个月以后再来。\n",
      "　博物館は来年の一月まで休みます。\n　一か月後にまたお越しください。\n",
      "<!DOCTYPE html>\n<p>Музей стоит в конце восточного причала.</p>\n",
    ])
  func wideWithoutMark(text: String) throws {
    for repetitions in [1, 100] {
      let text = String(repeating: text, count: repetitions)
      for isBigEndian in [false, true] {
        let bytes = text.utf16.flatMap { unit in
          isBigEndian ? [UInt8(unit >> 8), UInt8(unit & 0xFF)] : [UInt8(unit & 0xFF), UInt8(unit >> 8)]
        }
        let read = try TextDecoder.decode(bytes, declaredLabel: nil)
        #expect(String(decoding: read.bytes, as: UTF8.self) == text)
        #expect(read.charset == (isBigEndian ? .utf16BE : .utf16LE))
        #expect(read.evidence == .bytePattern)
      }
    }
  }

  @Test(
    "UTF-8 with a byte of white space or control in every second place is no UTF-16",
    arguments: [
      "a\tb\tc\nd\te\tf\n", "1\n0\n0\n1\n", "\ta\tb\tc", "a\u{8}ab\u{8}bc\u{8}c d\u{8}d",
      "\u{1B}[1m\u{1B}[0m",
      "A\u{7}\r\n\r\n\r\n\r\nB\r\n\r\n\u{7}\r\n\r\nA \r\n", "\u{7}\n\u{7}\n",
      "|\u{8}/\u{8}-\u{8}\\\u{8}", "1\u{1}0\u{1}1\u{1}\n", "A\u{7}B\u{7}C\u{7}D\u{7}",
      "a\u{1F}b\u{1F}c\u{1E}",
      "\u{1B}7\u{1B}8",
    ])
  func narrowWithControls(text: String) throws {
    for repetitions in [1, 100, 2_000] {
      let bytes = Array(String(repeating: text, count: repetitions).utf8)
      #expect(try TextDecoder.decode(bytes, declaredLabel: nil).bytes == bytes)
    }
  }

  @Test("the whole text must look like UTF-16, not its beginning alone")
  func narrowBehindControls() throws {
    let text =
      String(repeating: "a\u{4}", count: 2_050) + String(repeating: "All files were read.\n", count: 40)
    #expect(try TextDecoder.decode(Array(text.utf8), declaredLabel: nil).bytes == Array(text.utf8))
  }

  @Test(
    "text about a format is no file of that format", arguments: ["GIF89a is a format", "ID3 tags", "PAR1"])
  func plainSignatures(text: String) throws {
    #expect(try TextDecoder.decode(Array(text.utf8), declaredLabel: nil).bytes == Array(text.utf8))
  }

  @Test("a charset that no decoder should read is refused, not guessed")
  func refused() {
    let error = #expect(throws: TextDecodingError.self) {
      try TextDecoder.decode(ascii("\u{1B}$)C\u{0E}x"), declaredLabel: ascii("ISO-2022-KR"))
    }
    #expect(error == .refusedCharset(label: "ISO-2022-KR"))
  }

  @Test("whatever the bytes and the label, the result is valid UTF-8 and well-formed parts survive")
  func neverInvalid() throws {
    let labels: [String?] = [nil] + Charset.allCases.map(\.rawValue)
    let pieces: [[UInt8]] = [
      ascii("word "), Array("é".utf8), Array("日本".utf8), Array("😀".utf8), [0xFF], [0xC3], [0xE2, 0x82],
      [0x80], [0x8F, 0xA2],
      [0xA4, 0xA2], [0x1B, 0x24, 0x42], [0x1B, 0x28, 0x42], [0x81], [0x0A], [0x00],
    ]
    for seed in 1...400 as ClosedRange<UInt64> {
      var generator = SeededGenerator(seed: seed)
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 0..<40, using: &generator) {
        bytes += pieces[Int.random(in: 0..<pieces.count - (seed % 4 == 0 ? 0 : 1), using: &generator)]
      }
      let label = labels[Int.random(in: 0..<labels.count, using: &generator)]
      do throws(TextDecodingError) {
        let text = try TextDecoder.decode(bytes, declaredLabel: label.map { Array($0.utf8) })
        #expect(UTF8Validation.firstInvalidOffset(in: text.bytes.span) == nil, "seed \(seed)")
        #expect((text.firstMalformedOffset == nil) == (text.malformedSequences == 0), "seed \(seed)")
        #expect((text.firstMalformedOffset ?? 0) <= max(0, bytes.count - 1), "seed \(seed)")
        if text.charset == .utf8 {
          #expect(text.bytes == Array(String(decoding: bytes, as: UTF8.self).utf8), "seed \(seed)")
        }
      } catch {
        let isExpected =
          switch error {
          case .notText: bytes.contains(0)
          case .refusedCharset: label.map { Charset(label: ascii($0)) } == .replacement
          case .converterMissing: false
          }
        #expect(isExpected, "seed \(seed): \(error)")
      }
    }
  }
}

private func zeroHole(of zeros: Int, in letters: Int) -> [UInt8] {
  let half = Array(repeating: UInt8(ascii: "x"), count: letters / 2)
  return half + Array(repeating: 0, count: zeros) + half
}

private func ascii(_ text: String) -> [UInt8] { Array(text.utf8) }
