// The tables of the charsets, against the tables that the decoder of documents uses.
import CKernels
@testable import TextCore
import Testing

@testable import TextNormalization

@Suite struct MisreadCharsetTests {
  @Test("every charset writes each of its 128 upper bytes from one character")
  func complete() {
    for charset in WrongCharset.all { #expect(!charset.upperHalf.contains(0), "\(charset)") }
    #expect(WrongCharset.all.count == Int(WINNOW_CHARSET_COUNT))
  }

  @Test("the charsets agree with the decoder's, but for bytes that mean nothing")
  func agreement() throws {
    for charset in WrongCharset.all
    where charset.description != "iso-8859-1" && charset.description != "ibm437" {
      let table = try #require(winnow_single_byte_charset(charset.description))
      for byte in 0x80...0xFF where table[byte - 0x80] != 0xFFFD {
        #expect(charset.upperHalf[byte - 0x80] == UInt32(table[byte - 0x80]), "\(charset) \(byte)")
      }
    }
  }

  @Test("code page 437 and Latin-1 are what they are")
  func known() {
    let latin1 = WrongCharset.all[Int(WINNOW_CHARSET_LATIN1)]
    #expect(latin1.upperHalf == (0x80...0xFF).map { UInt32($0) })
    let page = String(codes: WrongCharset.all[Int(WINNOW_CHARSET_437)].upperHalf)
    #expect(page.hasPrefix("ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼"))
  }
}
