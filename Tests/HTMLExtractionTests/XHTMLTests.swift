// Pages that begin with an XML declaration, as chapters of e-books do.
import Testing

@testable import HTMLExtraction

@Suite struct XHTMLTests {
  private static let declaration = "<?xml version='1.0' encoding='UTF-8'?>\n<!DOCTYPE html>\n"

  private func text(_ head: String, _ body: String) throws -> String {
    try extract(
      Self.declaration
        + "<html xmlns='http://www.w3.org/1999/xhtml'><head>\(head)</head><body>\(body)</body></html>",
      .init(keepsTitle: false))
  }

  @Test(
    "an element that ends in its own tag holds nothing",
    arguments: [
      ("<script src='book.js' type='text/javascript'/>", "<p>Night fell.</p>"),
      ("<style type='text/css'/>", "<p>Night fell.</p>"), ("<title/>", "<p>Night fell.</p>"),
      ("", "<div hidden='hidden'/><p>Night fell.</p>"), ("", "<textarea/><p>Night fell.</p>"),
      ("", "<iframe src='map.html'/><p>Night fell.</p>"), ("", "<p>Night <script/>fell.</p>"),
      ("", "<p hidden=''/>Night fell."), ("", "<template/><p>Night fell.</p>"),
      ("", "<p>Night<br/> fell.</p>"), ("", "<select/><p>Night fell.</p>"),
      ("", "<plaintext/><p>Night fell.</p>"),
      ("", "<div style='display:none'><div/></div><p>Night fell.</p>"),
    ])
  func emptyElements(head: String, body: String) throws {
    #expect(try text(head, body).split { $0.isWhitespace } == ["Night", "fell."])
  }

  @Test("anchors, formatting and cells that are empty end where they begin")
  func emptyParts() throws {
    #expect(try text("", "<p><a id='p1'/>One <b/>two.</p><p>Three.</p>") == "One two.\n\nThree.\n")
    #expect(try text("", "<table><tr><td>a</td><td/><td>b</td></tr></table>") == "a\t\tb\n")
    #expect(try text("", "<ul><li/><li>a</li></ul><div/>b") == "a\n\nb\n")
  }

  @Test("a CDATA section is text, mark-up and all")
  func sections() throws {
    #expect(try text("", "<pre><![CDATA[if (a < b && b > c) <b>]]></pre>") == "if (a < b && b > c) <b>\n")
  }

  @Test("what a document type declares in brackets is no text")
  func internalSubset() throws {
    let page = "<body><p>a &b; c</p></body></html>"
    for declaration in [
      "[<!ENTITY b 'x'>]", "[<!ENTITY b 'x'>\n<!ENTITY c 'y'>\n] ", "html SYSTEM 'a.dtd' [ ]",
      "[<!-- it] > 'x --><?p it's ]?>\n<!ENTITY b \"]>\">%e;]",
    ] {
      #expect(try extract("<?xml version='1.0'?><!DOCTYPE html \(declaration)><html>\(page)") == "a &b; c\n")
    }
    for broken in ["[", "[<!ENTITY b 'x'>", "[ x"] {
      #expect(
        try extract("<?xml version='1.0'?><!DOCTYPE html \(broken)><html>\(page)<p>d[1] > 0").contains(
          "a &b; c\n"))
    }
    #expect(try extract("<!DOCTYPE html [<!ENTITY b 'x'>]><html>\(page)") == "]>\n\na &b; c\n")
  }

  @Test("however deep they stand")
  func depth() throws {
    let levels = 20_000
    let body =
      String(repeating: "<div>", count: levels) + "<div hidden=''/>Night"
      + String(repeating: "</div>", count: levels)
    #expect(try text("", body + "<p>fell.</p>") == "Night\n\nfell.\n")
  }

  @Test("a page without the declaration follows the rules of HTML")
  func html() throws {
    #expect(try extract("<!DOCTYPE html><p>Night <script/>fell.</script>came.") == "Night came.\n")
    #expect(
      try extract("<!DOCTYPE html><?xml version='1.0'?><p>Night <script/>fell.</script>came.")
        == "Night came.\n")
    #expect(try extract("<?xmlish ?><p>Night <script/>fell.</script>came.") == "Night came.\n")
  }
}
