// Text that attributes hide: what hides, how far it reaches, and when it is shown after all.
import Testing

@testable import HTMLExtraction

@Suite struct HiddenTextTests {
  @Test(
    "attributes hide an element",
    arguments: [
      "hidden", "HIDDEN=''", "hidden=false", "style=display:none", "style='DISPLAY : None'",
      "style=\"color:red; display: none ;\"", "style='display:none!important'",
      "style='display:none ! IMPORTANT; display:block'", "style='display:block;display:none'",
      "style='display:none;display:nonsense'", "style='/*x*/display/**/:/*;*/none'",
      "style='content:\"a;b\";display:none'", "style='background:url(x;y);display:none'",
      "style='d\\69splay:none'", "style='display&colon;none'", "style='display:none",
      "style='visibility:hidden'", "style='visibility:collapse'", "hidden style='display:nonsense'",
      "style='display:none' style='display:block'",
    ])
  func hides(attribute: String) throws {
    // Without its quote the last value takes the rest of the page.
    let page = "a<p \(attribute)>x</p>b"
    #expect(try !extract(page).contains("x"), "\(page)")
    #expect(try extract(page, .init(hidden: .keep)).hasPrefix("a"), "\(page)")
  }

  @Test(
    "other attributes do not",
    arguments: [
      "hidden=until-found", "aria-hidden=true", "style=display:block", "style='display:none;display:block'",
      "style='display:none;display:block!important'", "style='display:none x'", "style='x-display:none'",
      "style='/*display:none*/'", "style='content:\"display:none\"'", "style='content:\";display:none;\"'",
      "style='background:url(;display:none;)'", "hidden style='display:flex'", "style='display:nonexx'",
      "style='visibility:visible'", "style='visibility:hidden;visibility:inherit'", "data-hidden",
      "title=hidden",
      "style=''", "style=';;:;'", "style='display:none!x'",
    ])
  func doesNotHide(attribute: String) throws {
    #expect(try extract("a<p \(attribute)>x</p>b") == "a\n\nx\n\nb\n", "\(attribute)")
  }

  @Test(
    "a hidden element ends where the standard ends it",
    arguments: [
      Snippet("<p hidden>x<p>a", "a\n"),
      Snippet("<p hidden>x<div>a</div>b", "a\n\nb\n"),
      Snippet("<div hidden>x<p>x<ul><li>x</div>a", "a\n"),
      Snippet("<div hidden>x<div>x</div>x</div>a", "a\n"),
      Snippet("a <span hidden>x</span> b", "a b\n"),
      Snippet("<p>a<span hidden>x</p>b</span>c", "a\n\nbc\n"),
      Snippet("<b><span hidden>x</b>a</span>b", "ab\n"),
      Snippet("<p>a<b hidden>x</p>x</b>b", "a\n\nb\n"),
      Snippet("<b hidden>x<p>x</b>a</p>b", "a\n\nb\n"),
      Snippet("<ul><li hidden>x<li>a</ul>", "a\n"),
      Snippet("<ul hidden><li>x</li></ul>a", "a\n"),
      Snippet("<table><tr hidden><td>x<tr><td>a<td style='display:none'>x<td>b</table>", "a\tb\n"),
      Snippet("<table hidden>a<tr><td>x</table>b", "a\n\nb\n"),
      Snippet("<table hidden><div>a<tr><td>x</table>b", "a\n\nb\n"),
      Snippet("<select hidden><option>x</select><option hidden>x<option>a", "a\n"),
      Snippet("<textarea hidden>x</textarea><xmp hidden>x</xmp><iframe hidden><p>x</p></iframe>a", "a\n"),
      Snippet("<svg hidden><text>x</text></svg><svg><g hidden>x</g>a</svg>", "a\n"),
      Snippet("<my-box hidden>x<i>x</my-box>a", "a\n"),
      Snippet("<div hidden>x</div></div><div hidden><template>x</div></template>x</div>a", "a\n"),
      Snippet("<div style='visibility:hidden'>x<p style='visibility:visible'>a</p>x</div>b", "a\n\nb\n"),
      Snippet("<div hidden>x<p style='visibility:visible'>x</p></div>b", "b\n"),
      Snippet("<div hidden><img alt=x><a href=x>x</a><br><hr></div>a", "a\n"),
    ])
  func reach(snippet: Snippet) throws {
    #expect(try extract(snippet.html + "<p>end", .init(images: .alt)) == snippet.text + "\nend\n")
  }

  @Test(
    "a page that scripts show once they run keeps its text",
    arguments: [
      Snippet("<html hidden><body style='display:none'>a", "a\n"),
      Snippet("<html style='visibility:hidden'><head></head><body hidden><p>a", "a\n"),
      Snippet("<title>t</title><div id=app style='display:none'><p>a</p></div>", "t\n\na\n"),
      Snippet("<div hidden>a</div><script>show()</script>", "a\n"),
    ])
  func wholePage(snippet: Snippet) throws {
    #expect(try extract(snippet.html) == snippet.text)
  }

  @Test("a page that hides nearly all it has shows it; a page that shows enough does not")
  func nearlyAll() throws {
    let long = String(repeating: "many words ", count: 60)
    let hidden = "<div hidden>\(long)</div>"
    #expect(try extract("<title>\(long)</title><p>menu</p>\(hidden)").hasSuffix("many words\n"))
    #expect(try extract("<title>t</title><p>\(long.prefix(300))</p>\(hidden)").count < 310)
    #expect(try extract("<p>\(long)</p>\(hidden)\(hidden)\(hidden)\(hidden)").count < long.count + 3)
  }

  @Test("whoever asks for hidden text to be dropped has it dropped, unless there is no other")
  func dropped() throws {
    let hidden = "<div hidden>" + String(repeating: "many words ", count: 60) + "</div>"
    let options = HTMLTextExtractor.Options(hidden: .drop)
    #expect(try extract("<p>menu</p>\(hidden)", options) == "menu\n")
    #expect(try extract(hidden, options).hasPrefix("many words"))
  }

  @Test("a line break that is hidden breaks no line")
  func lineBreaks() throws {
    #expect(try extract("a<br hidden>b<br style='display:none'>c<br>d") == "abc\nd\n")
    #expect(try extract("a<br hidden>b", .init(hidden: .keep)) == "a\nb\n")
    #expect(try extract("a<br style='visibility:hidden'>b") == "a\nb\n")
  }
}
