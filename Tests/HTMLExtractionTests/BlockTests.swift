// Which elements break a block or a line, and what white space becomes.
import Testing

@testable import HTMLExtraction

struct Snippet: Sendable, CustomTestStringConvertible {
  let html: String
  let text: String

  init(_ html: String, _ text: String) {
    self.html = html
    self.text = text
  }

  var testDescription: String { html }
}

@Suite struct BlockTests {
  @Test(
    "blocks are parted by one blank line, inline elements by nothing",
    arguments: [
      Snippet("", ""),
      Snippet(" \n\t ", ""),
      Snippet("<p></p><div></div>", ""),
      Snippet("plain", "plain\n"),
      Snippet("<p>one</p><p>two</p>", "one\n\ntwo\n"),
      Snippet("<p>one<p>two", "one\n\ntwo\n"),
      Snippet("<div>one<div>two</div>three</div>four", "one\n\ntwo\n\nthree\n\nfour\n"),
      Snippet("<h1>Head</h1>text", "Head\n\ntext\n"),
      Snippet("a<b> b</b>", "a b\n"),
      Snippet("a<span style='display:block'>b</span>c<i style='DISPLAY: flex'>d</i>", "a\n\nb\n\nc\n\nd\n"),
      Snippet("a<b style='display:block'>b<p>c</b>d", "a\n\nb\n\nc\n\nd\n"),
      Snippet(
        "a<b style='display:inline-block'>b</b><img style='display:block'>c<b style='display:block;float:left'>d</b>",
        "abcd\n"),
      Snippet("<ul><li><a style='display:block'>a</a></li><li><a style='display:block'>b</a></ul>", "a\nb\n"),
      Snippet("a<b>b</b>", "ab\n"),
      Snippet("a <b> b </b> c", "a b c\n"),
      Snippet("<p> a\r\n\tb\u{0C}c </p>", "a b c\n"),
      Snippet("a\u{A0}\u{A0}b", "a\u{A0}\u{A0}b\n"),
      Snippet("<p>&nbsp;</p>a&nbsp;<br>&nbsp;b &nbsp; c", "a\nb \u{A0} c\n"),
      Snippet(
        "\u{4E2D}\n\u{6587}<b>\n\u{20000}</b> \n \u{3042}\u{3002}\r\n\u{FF01}",
        "\u{4E2D}\u{6587}\u{20000}\u{3042}\u{3002}\u{FF01}\n"),
      Snippet(
        "\u{4E2D} \u{6587}\na\n\u{4E2D}\n\u{D55C}\n\u{AE00}",
        "\u{4E2D} \u{6587} a \u{4E2D} \u{D55C} \u{AE00}\n"),
      Snippet("un<i>believ</i>able H<sub>2</sub>O", "unbelievable H2O\n"),
      Snippet("super<wbr>cali", "supercali\n"),
      Snippet("a<img alt=x>b<input value=y>c", "abc\n"),
      Snippet("one</div>two", "onetwo\n"),
      Snippet("one</p>two", "one\n\ntwo\n"),
      Snippet("a<hr>b", "a\n\nb\n"),
      Snippet("<my-element>a</my-element><o:p>b</o:p>", "ab\n"),
      Snippet("<button>Yes</button><button>No</button>", "Yes No\n"),
      Snippet("a<section>b<article>c</article></section>", "a\n\nb\n\nc\n"),
      Snippet("</body></html>after<p>the end", "after\n\nthe end\n"),
      Snippet("<html><head><meta charset=shift_jis></head><body>caf\u{E9}", "caf\u{E9}\n"),
    ])
  func blocks(snippet: Snippet) throws {
    #expect(try extract(snippet.html) == snippet.text)
  }

  @Test(
    "a br starts a line, two start a paragraph",
    arguments: [
      Snippet("a<br>b", "a\nb\n"),
      Snippet("a <br/> b", "a\nb\n"),
      Snippet("a</br>b", "a\nb\n"),
      Snippet("a<br><br>b", "a\n\nb\n"),
      Snippet("a<br> <br>\n<br>b", "a\n\nb\n"),
      Snippet("<p>a<br></p><p>b", "a\n\nb\n"),
      Snippet("<p><br>a</p><br><br><p>b", "a\n\nb\n"),
      Snippet("a<b><br></b>c", "a\nc\n"),
    ])
  func lineBreaks(snippet: Snippet) throws {
    #expect(try extract(snippet.html) == snippet.text)
  }

  @Test(
    "preformatted text keeps its white space",
    arguments: [
      Snippet("<pre>\n  two\n    four</pre>", "  two\n    four\n"),
      Snippet("<pre>\r\na\r\n\tb\r</pre>c", "a\n\tb\n\nc\n"),
      Snippet("<p>a</p><pre>\n\n  \n x\n\n\n y \n\n</pre><p>b", "a\n\n x\n\n\n y\n\nb\n"),
      Snippet("<pre>  </pre>x", "x\n"),
      Snippet("a<pre>\n</pre>b", "a\n\nb\n"),
      Snippet("<pre>a <b>  b</b><br>c</pre>", "a   b\nc\n"),
      Snippet("<pre><div>1</div><div>2</div></pre>", "1\n2\n"),
      Snippet("<listing>\n a</listing>", " a\n"),
      Snippet("<textarea>\n a <b> &amp;</textarea>b", " a <b> &\n\nb\n"),
      Snippet("<xmp> <b>&amp;</b></xmp>", " <b>&amp;</b>\n"),
      Snippet("a<plaintext>  <b>&lt;</plaintext>", "a\n\n  <b>&lt;</plaintext>\n"),
    ])
  func preformatted(snippet: Snippet) throws {
    #expect(try extract(snippet.html) == snippet.text)
  }

  @Test(
    "the title is a paragraph, if it is wanted",
    arguments: [
      Snippet("<title> A <b> &amp;\n C </title><p>x", "A <b> & C\n\nx\n"),
      Snippet("<title></title><p>x", "x\n"),
      Snippet("<svg><title>icon</title></svg>x", "icon x\n"),
    ])
  func title(snippet: Snippet) throws {
    #expect(try extract(snippet.html) == snippet.text)
  }

  @Test("without titles the rest is the same")
  func noTitle() throws {
    #expect(try extract("<title>T</title><p>x", .init(keepsTitle: false)) == "x\n")
  }

  @Test("what the buffer held stays in front")
  func appends() throws {
    var text = Array("before".utf8)
    try HTMLTextExtractor().extractText(from: Array("<p>x".utf8).span, appendingTo: &text)
    #expect(String(decoding: text, as: UTF8.self) == "beforex\n")
  }
}
