import Testing

@testable import TextCore

@Suite struct CharsetTests {
  @Test(
    "labels mean what the standard says",
    arguments: [
      ("utf-8", Charset.utf8), ("UTF8", .utf8), ("\t Latin1 \n", .windows1252), ("us-ascii", .windows1252),
      ("iso-8859-9", .windows1254), ("tis-620", .windows874), ("x-sjis", .shiftJIS), ("GB_2312-80", .gbk),
      ("koi8-ru", .koi8U), ("unicode", .utf16LE), ("logical", .iso8859Part8Logical),
      ("iso-2022-cn", .replacement),
    ])
  func labels(label: String, charset: Charset) {
    #expect(Charset(label: Array(label.utf8)) == charset)
  }

  @Test(
    "what is no label means nothing",
    arguments: ["", " ", "utf", "utf-8;", "\u{FF}", String(repeating: "x", count: 999)])
  func unknown(label: String) {
    #expect(Charset(label: Array(label.utf8)) == nil)
  }

  @Test("every name is its own label, and the table is complete", arguments: Charset.allCases)
  func names(charset: Charset) {
    // The standard refuses these two under their names; they are read where their switches make sense.
    let expected = charset == .iso2022KR || charset == .hz ? .replacement : charset
    #expect(Charset(label: Array(charset.rawValue.utf8)) == expected)
    #expect(Charset.byLabel.count == 228)
  }

  @Test(
    "every charset has a decoder, but for UTF-8 and its like and the two that are never decoded",
    arguments: Charset.allCases)
  func decoders(charset: Charset) throws {
    let bytes: [UInt8] = [0x61, 0x0A, 0x7A]
    let single = SingleByteTranscoder.transcode(bytes.span, from: charset)?.bytes
    let multiple = try MultiByteTranscoder.transcode(bytes.span, from: charset)?.bytes
    switch charset {
    case .utf8, .utf16LE, .utf16BE, .utf32LE, .utf32BE, .replacement, .userDefined:
      #expect(single == nil && multiple == nil)
    default:
      #expect((single == nil) != (multiple == nil))
      #expect(single ?? multiple == bytes)
    }
  }

  @Test(
    "malformed input is decoded to its end in one pass",
    arguments: [Charset.shiftJIS, .big5, .gb18030, .eucJP, .eucKR])
  func longMalformed(charset: Charset) throws {
    let count = 100_000
    let bytes = [UInt8](repeating: 0xFF, count: count) + [0x21]
    let text = try #require(try MultiByteTranscoder.transcode(bytes.span, from: charset))
    #expect(text.malformedSequences == count)
    #expect(text.bytes.count == 3 * count + 1)
    #expect(text.bytes.last == 0x21)
  }
}
