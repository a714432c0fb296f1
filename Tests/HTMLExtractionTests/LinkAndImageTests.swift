// Links as Markdown, and what stands for images.
import Testing

@testable import HTMLExtraction

@Suite struct LinkAndImageTests {
  private let markdown = HTMLTextExtractor.Options(links: .markdown)

  @Test(
    "a link is its text and its address",
    arguments: [
      Snippet("See <a href=/x>the moon</a>.", "See [the moon](/x).\n"),
      Snippet("See<a href=/x> the <b>moon</b> </a>now", "See [the moon](/x) now\n"),
      Snippet("<h1><a href=x>a</a></h1><ul><li><a href=y>b</a> c</ul>", "[a](x)\n\n[b](y) c\n"),
      Snippet("<a href=x>a</a><a href=y>b</a>", "[a](x)[b](y)\n"),
      Snippet("<a href=x>a<a href=y>b</a>c", "[a](x)[b](y)c\n"),
      Snippet("<b><a href=x>a</b>b</a>c", "[ab](x)c\n"),
      Snippet("<a href=x></a><a href=y> </a><a href=z><img></a>a", "a\n"),
      Snippet("<a href=x><div>a</div><div>b</div></a>c", "[a](x)\n\nb\n\nc\n"),
      Snippet("<a href=x>a<br>b</a>", "[a](x)\nb\n"),
      Snippet("<p><a href=x>a<p>b", "[a](x)\n\nb\n"),
      Snippet("<a name=x>a</a> <a>b</a>", "a b\n"),
      Snippet("<table><tr><td><a href=x>a</a><td><a href=y>b</table>", "[a](x)\t[b](y)\n"),
      Snippet("<a href=x><table><tr><td>a<td>b</table></a>c", "a\tb\n\nc\n"),
      Snippet("<table><a href=x>a</a><tr><td><a href=y>b</table>", "[a](x)\n\n[b](y)\n"),
      Snippet("<dl><dt><a href=x>a</a><dd>b</dl>", "[a](x)\nb\n"),
      Snippet("<pre><a href=x>a[0]</a>  (b)</pre>", "a[0]  (b)\n"),
      Snippet("<p hidden><a href=x>a</p>b", "b\n"),
      Snippet(
        "<a href=x>\u{4E2D}</a>\n\u{6587}\n<a href=y>a</a>\n\u{6587}",
        "[\u{4E2D}](x)\u{6587} [a](y) \u{6587}\n"),
    ])
  func links(snippet: Snippet) throws {
    #expect(try extract(snippet.html, markdown) == snippet.text)
  }

  @Test(
    "text that would read as a link, or end one, is escaped",
    arguments: [
      Snippet("<a href=x>a [1] \\ b</a>", "[a \\[1\\] \\\\ b](x)\n"),
      Snippet("[a](b) [c] (d) \\e", "[a]\\(b) [c] (d) \\e\n"),
      Snippet("[a]<b>(b)</b>", "[a]\\(b)\n"),
      Snippet("<a href=x>a</a>(b)", "[a](x)(b)\n"),
      Snippet("Yahoo!<sup><a href=x>[1]</a></sup>", "Yahoo\\![\\[1\\]](x)\n"),
      Snippet("a\\!<a href=x>b</a>", "a\\![b](x)\n"),
      Snippet("a! <a href=x>b!</a><a href=y>c</a>", "a! [b!](x)[c](y)\n"),
      Snippet("a\\<a href=x>b</a> a\\\\<a href=x>b</a>", "a\\\\[b](x) a\\\\[b](x)\n"),
    ])
  func escapes(snippet: Snippet) throws {
    #expect(try extract(snippet.html, markdown) == snippet.text)
    #expect(try extract("[a](b)") == "[a](b)\n")
  }

  @Test(
    "addresses are cleaned, and those that lead to no text are left out",
    arguments: [
      (" http://e.org/a b ", "http://e.org/a%20b"), ("HTTPS://e.org", "HTTPS://e.org"),
      ("mailto:a@e.org", "mailto:a@e.org"), ("//e.org/x", "//e.org/x"), ("?a=1&amp;b=2", "?a=1&b=2"),
      ("?a=1&copy=2", "?a=1&copy=2"), ("a(b)[c]", "a%28b%29%5Bc%5D"), ("a\nb\tc", "abc"),
      ("#part", "#part"), ("a:b/c", nil), ("./a:b", "./a:b"), ("1:2", "1:2"),
      ("\u{E9}?\u{4E2D}", "\u{E9}?\u{4E2D}"),
      ("&lt;&#34;\\?\\", "%3C%22/?%5C"), ("http:\\\\e.org\\a", "http://e.org/a"),
      ("mailto:a\\b", "mailto:a%5Cb"), ("", nil), ("  ", nil), ("#", nil), ("javascript:x()", nil),
      ("java\nscript:x()", nil), ("&#106;avascript:x", nil), ("data:text/html,x", nil), ("tel:1", nil),
      ("ftp://e.org", nil),
    ] as [(String, String?)])
  func addresses(address: String, expected: String?) throws {
    let text = try extract("<a href='\(address)'>a</a>", markdown)
    #expect(text == (expected.map { "[a](\($0))\n" } ?? "a\n"))
  }

  // Most are from RFC 3986, section 5.4.
  @Test(
    "addresses are where the page's base says",
    arguments: [
      ("http://a/b/c/d;p?q", "g", "http://a/b/c/g"), ("http://a/b/c/d;p?q", "./g/", "http://a/b/c/g/"),
      ("http://a/b/c/d;p?q", "/g", "http://a/g"), ("http://a/b/c/d;p?q", "//g", "http://g"),
      ("http://a/b/c/d;p?q", "?y", "http://a/b/c/d;p?y"),
      ("http://a/b/c/d;p?q", "#s", "http://a/b/c/d;p?q#s"),
      ("http://a/b/c/d;p?q", "g?y/./x#s/../x", "http://a/b/c/g?y/./x#s/../x"),
      ("http://a/b/c/d;p?q", ".", "http://a/b/c/"), ("http://a/b/c/d;p?q", "..", "http://a/b/"),
      ("http://a/b/c/d;p?q", "../../../g", "http://a/g"),
      ("http://a/b/c/d;p?q", "g/./h/../i", "http://a/b/c/g/i"),
      ("http://a/b/c/d;p?q", "mailto:g@e.org", "mailto:g@e.org"), ("http://a", "g", "http://a/g"),
      ("/help/", "de/a", "/help/de/a"), ("../../", "de/a", "../../de/a"), ("../../", "../a", "../../../a"),
      ("../x/", "..", "../"), ("x/", "..", "./"), ("x/", "#s", "x/#s"), ("javascript:x/", "a", "a"),
      ("", "a", "a"),
      ("y", "./a:b", "./a:b"), ("/x/", "..//e.org/", "/.//e.org/"),
    ])
  func base(base: String, address: String, expected: String) throws {
    let page = "<base href='\(base)'><base href=later/><p><a href='\(address)'>a</a>"
    #expect(try extract(page, markdown) == "[a](\(expected))\n")
  }

  @Test("a base that is longer than an address counts as none: it would be written with every link")
  func longBase() throws {
    let base = "/" + String(repeating: "b/", count: 2_000)
    #expect(try extract("<base href=\(base)><a href=x>a</a>", markdown) == "[a](x)\n")
  }

  @Test(
    "an image is its alternative text",
    arguments: [
      Snippet("a<img alt=b>c", "a b c\n"),
      Snippet("<img alt=' A &amp; <b> \n B '><img alt=''><img>", "A & <b> B\n"),
      Snippet("<p>a</p><img src=x alt=b><p>c</p>", "a\n\nb\n\nc\n"),
      Snippet("<a href=x><img alt=b></a>", "[b](x)\n"),
      Snippet("<img alt=a hidden>b", "b\n"),
      Snippet("<table><img alt=a><tr><td>b</table>", "a\n\nb\n"),
      Snippet("<img data-src=x alt=a><noscript><img src=x alt=a></noscript><img alt=a>b", "a a b\n"),
      Snippet(
        "x<noscript><p><img src=x alt=a></p></noscript><p><img data-src=x alt=a><img alt=a>", "x\n\na\n\na\n"),
    ])
  func images(snippet: Snippet) throws {
    #expect(try extract(snippet.html, .init(links: .markdown, images: .alt)) == snippet.text)
  }
}
