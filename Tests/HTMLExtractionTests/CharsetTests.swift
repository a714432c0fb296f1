// The charset a page declares.
import Testing

@testable import HTMLExtraction

@Suite struct CharsetTests {
  private func label(_ page: String) -> String? {
    HTMLCharset.declaredLabel(in: Array(page.utf8).span).map { String(decoding: $0, as: UTF8.self) }
  }

  @Test(
    "the label is found where the standard looks for it",
    arguments: [
      ("<meta charset=utf-8>", "utf-8"),
      ("<META CharSet = ' Shift_JIS ' >", "Shift_JIS"),
      ("<meta charset=\"x\" charset=y>", "x"),
      ("<meta/charset=koi8-r/>", "koi8-r/"),
      ("<meta http-equiv=Content-Type content='text/html; charset=windows-1251'>", "windows-1251"),
      ("<meta content='text/html; charset = \"big5\" ' http-equiv='CONTENT-TYPE'>", "big5"),
      ("<meta http-equiv=content-type content='charset charset=gbk;x'>", "gbk"),
      ("<meta content='text/html; charset=x'>", nil),
      ("<meta http-equiv=refresh content='charset=x'>", nil),
      ("<meta http-equiv=content-type content='charset=\"x'>", nil),
      ("<meta charset=''><meta charset=x>", "x"),
      ("<!-- <meta charset=x> --><meta charset=y>", "y"),
      ("<!--><meta charset=y>", "y"),
      ("<a title='<meta charset=x>'><meta charset=y>", "y"),
      ("<title>t</title><!x <meta charset=x><meta charset=y>", "y"),
      ("<metal charset=x>", nil),
      // The standard's prescan reads tags more simply than its tokenizer.
      ("<a/b=\"><meta charset=x>\"><meta charset=y>", "x"),
      ("<a b=\"><meta charset=x>\"><meta charset=y>", "y"),
      ("</a title=\"<meta charset=x>\"><meta charset=y>", "y"),
      ("</ <meta charset=x><meta charset=y>", "y"),
      ("<?php <meta charset=x> ?><meta charset=y>", "y"),
      ("<3 <meta charset=x>", "x"),
      ("<meta\u{0C}charset=x>", "x"),
      ("<meta =charset=x charset=y>", "y"),
      ("<meta name=a content='charset=x'><meta charset=y>", "y"),
      ("<meta content='text/html; charset=x' charset=y>", "y"),
      ("<meta charset=y content='text/html; charset=x' http-equiv=content-type>", "y"),
      ("<meta http-equiv=content-type content='text/html' content='charset=x'>", nil),
      ("<meta http-equiv=content-type content='text/html' http-equiv=refresh><meta charset=y>", "y"),
      ("<meta http-equiv=content-type content='text/html;charset=x;y'>", "x"),
      ("<meta http-equiv=content-type content='charset=x y'>", "x"),
      ("<meta http-equiv=content-type content=\"charset='x y'\">", "x y"),
      ("<meta http-equiv=content-type content='charsetcharset=x'>", "x"),
      ("<?xml version='1.0' encoding='ISO-8859-1'?><meta charset=y>", "y"),
      ("<?xml version='1.0' encoding = \"ISO-8859-1\"?><html>", "ISO-8859-1"),
      ("<?xml version='1.0'?><meta charset=y>", "y"),
      (" <?xml version='1.0' encoding='x'?>", nil),
      ("<meta charset", nil), ("<meta charset=", nil), ("<meta", nil), ("<", nil), ("", nil), ("<!--", nil),
      ("charset=utf-8", nil),
    ] as [(String, String?)])
  func declared(page: String, expected: String?) {
    #expect(label(page) == expected)
  }

  @Test("a declaration behind the first kilobyte counts as long as the head lasts")
  func late() {
    let filler = "<!--" + String(repeating: "x", count: 2_000) + "-->"
    #expect(label(filler + "<meta charset=utf-8>") == "utf-8")
    #expect(label(filler + "<body><meta charset=utf-8>") == nil)
    #expect(label(String(repeating: filler, count: 40) + "<meta charset=utf-8>") == nil)
  }

  @Test(
    "an XML declaration counts at the very start only",
    arguments: [
      ("<?xml version='1.0' encoding='koi8-r'?><note/>", "koi8-r"), ("<?XML encoding='x'?>", nil),
      ("<?xml ENCODING='x'?>", nil),
      ("\n<?xml version='1.0' encoding='koi8-r'?>", nil), ("<note encoding='x'/>", nil),
      ("<?xml version='1.0' encoding='' ?>", nil),
    ] as [(String, String?)])
  func xml(text: String, expected: String?) {
    let label = HTMLCharset.xmlDeclarationLabel(in: Array(text.utf8).span)
    #expect(label.map { String(decoding: $0, as: UTF8.self) } == expected)
  }

  @Test("labels the caller does not know are passed over")
  func unknown() {
    let page = Array("<meta charset=x-klingon><meta charset=utf-8>".utf8)
    let label = HTMLCharset.declaredLabel(in: page.span) { $0 == Array("utf-8".utf8) }
    #expect(label == Array("utf-8".utf8))
  }

  @Test("bytes that are no text are searched in bounded time")
  func hostile() {
    for unit in ["<", "<!--", "<meta ", "<a '", "</", "\u{0}", "<?xml encoding="] {
      let page = String(repeating: unit, count: 200_000)
      #expect(label(page) == nil)
    }
  }
}
