// Lists and tables: what stays one block, and what falls apart into paragraphs.
import Testing

@testable import HTMLExtraction

@Suite struct ListAndTableTests {
  @Test(
    "a list is one block with an item a line",
    arguments: [
      Snippet("a<ul><li>b<li>c</ul>d", "a\n\n- b\n- c\n\nd\n"),
      Snippet("<ul>\n <li>\n  <p>b</p>\n </li>\n <li><div>c</div></li></ul>", "- b\n- c\n"),
      Snippet("<ol><li>a<li>b</ol>", "1. a\n2. b\n"),
      Snippet("<ol start=9><li>a<li>b<li value=3>c<li>d</ol>", "9. a\n10. b\n3. c\n4. d\n"),
      Snippet("<ol start=-1><li>a<li>b</ol>", "-1. a\n0. b\n"),
      Snippet("<ol start=x><li>a<li value=99999999999>b</ol>", "1. a\n2. b\n"),
      Snippet("<ul><li>a<ul><li>b<li>c</ul><li>d</ul>", "- a\n  - b\n  - c\n- d\n"),
      Snippet("<ul><li>a<ol><li>b</ol>tail</li><li>c</ul>", "- a\n  1. b\n  tail\n- c\n"),
      Snippet("<ul><li><ul><li>b</ul></ul>", "  - b\n"),
      Snippet("<ul><li></li><li>b</ul>", "- b\n"),
      Snippet("<ol><li></li><li>b</ol>", "2. b\n"),
      Snippet("<p>x</p><ul><li></li><li>b</ul>", "x\n\n- b\n"),
      Snippet("<ul><li>a<br>b<li>c</ul>", "- a\n  b\n- c\n"),
      Snippet("<li>a<li>b", "- a\n- b\n"),
    ])
  func lists(snippet: Snippet) throws {
    #expect(try extract(snippet.html, .init(lists: .markers)) == snippet.text)
  }

  @Test(
    "without markers the items and their indentation are the same",
    arguments: [
      Snippet("a<ul><li>b<li>c</ul>d", "a\n\nb\nc\n\nd\n"),
      Snippet("<ol start=9><li>a<li><p>b</ol>", "a\nb\n"),
      Snippet("<ul><li>a<ul><li>b<ol><li>c</ol></ul>tail<li>d</ul>", "a\n  b\n    c\ntail\nd\n"),
      Snippet("<ul><li>a<br>b<ul><li>c<br>d</ul></ul>", "a\nb\n  c\n  d\n"),
      Snippet("<ul><li><p>a</p><p>b</p><li>c</ul>", "a\n\nb\n\nc\n"),
      Snippet("<li>a<li>b", "a\nb\n"),
    ])
  func listsWithoutMarkers(snippet: Snippet) throws {
    #expect(try extract(snippet.html) == snippet.text)
  }

  @Test(
    "an item of several blocks makes the list loose",
    arguments: [
      Snippet("<ul><li><p>a</p><p>b</p><li>c<li>d</ul>e", "- a\n\nb\n\n- c\n\n- d\n\ne\n"),
      Snippet("<ul><li>a<li>b<p>c<li>d</ul>", "- a\n- b\n\nc\n\n- d\n"),
      Snippet("<ul><li>a<pre>x\n y</pre><li>c</ul>", "- a\n\nx\n y\n\n- c\n"),
      Snippet("<ul><li>a<table><tr><td>x<td>y</table><li>c</ul>", "- a\n\nx\ty\n\n- c\n"),
    ])
  func looseLists(snippet: Snippet) throws {
    #expect(try extract(snippet.html, .init(lists: .markers)) == snippet.text)
  }

  @Test(
    "a term and its details are one block",
    arguments: [
      Snippet("<dl><dt>a<dd>b<dt>c<dd>d</dl>e", "a\nb\n\nc\nd\n\ne\n"),
      Snippet("<dl><dt>a</dt>\n<dt>b</dt>\n<dd>\n<p>c</p><p>d</p></dd></dl>", "a\nb\nc\n\nd\n"),
      Snippet("<dl><dt>a<br></dt><dd></dd><dt>b</dt></dl>", "a\n\nb\n"),
    ])
  func descriptionLists(snippet: Snippet) throws {
    #expect(try extract(snippet.html) == snippet.text)
  }

  @Test(
    "a table is one block with a row a line",
    arguments: [
      Snippet("x<table><tr><td>a<td>b<tr><td>c<td>d</table>y", "x\n\na\tb\nc\td\n\ny\n"),
      Snippet(
        "<table>\n<thead>\n<tr>\n<th> a </th>\n<th>b</th></tr></thead><tbody><tr><td>c</td></tr></tbody></table>",
        "a\tb\nc\n"),
      Snippet("<table><tr><td>a<td><td>b<td></table>", "a\t\tb\n"),
      Snippet("<table><tr><td><td>a<td>b</table>", "a\tb\n"),
      Snippet("<table><caption>T</caption><tr><td>a<td>b</table>", "T\n\na\tb\n"),
      Snippet("<table><td>a<td>b</table>", "a\tb\n"),
      Snippet("<table><tr><td><p>a</p><td>b<br>c<td><div>d</div><div>e</div></table>", "a\tb c\td e\n"),
      Snippet("<table><tr><td><pre>a\tb</pre><td>c</table>", "a b\tc\n"),
      Snippet("<table><tr></tr><tr><td> </td></tr></table>x", "x\n"),
      Snippet("<td>a</td><td>b</td>", "a b\n"),
      Snippet("<pre>a<td>b</pre>c  d", "a b\n\nc d\n"),
    ])
  func tables(snippet: Snippet) throws {
    #expect(try extract(snippet.html) == snippet.text)
  }

  @Test(
    "tables of data can be dropped; what arranges the page stays",
    arguments: [
      Snippet("x<table><caption>t</caption><tr><td>a<td>b<tr><td>c<td>d</table>y", "x\n\ny\n"),
      Snippet("<table>x<tr><td>a<td>b<tr><td>c<td>d</table>y", "x\n\ny\n"),
      Snippet("<ul><li><table><tr><td>a<td>c<tr><td>d<td>e</table>b</ul>", "- b\n"),
      Snippet("<table><tr><td>Note<td>The museum is open.</table>b", "Note\tThe museum is open.\n\nb\n"),
      Snippet(
        "<table role=presentation><tr><td>a<td>b<tr><td>c<td>d</table><table role=' NONE x'><tr><td>e<td>f</table>",
        "a\n\nb\n\nc\n\nd\n\ne\n\nf\n"),
      Snippet(
        "<table><tr><td>Dear reader,<tr><td>the museum is open.</table>b",
        "Dear reader,\nthe museum is open.\n\nb\n"),
      Snippet("<table><tr><td><td>a<td><tr><td>b<td><td></table>c", "a\nb\n\nc\n"),
      Snippet("<table><tr><td>a<tr><td>b<td>c<tr><td>d<td>e</table>f", "f\n"),
      Snippet(
        "<table><tr><td><p>a<p>b<table><tr><td>c<td>d<tr><td>e<td>f</table><tr><td>g</table>", "a\n\nb\n\ng\n"
      ),
      Snippet("<table><tr><td><a href=x>a</a><td>b<tr><td>c<td>d</table>e", "e\n"),
    ])
  func droppedTables(snippet: Snippet) throws {
    let options = HTMLTextExtractor.Options(lists: .markers, links: .markdown, tables: .drop)
    #expect(try extract(snippet.html, options) == snippet.text)
  }

  @Test(
    "tables that arrange a page fall into blocks",
    arguments: [
      Snippet("<table><tr><td>a<td><ul><li>b<li>c</ul><tr><td>d<td>e</table>", "a\n\nb\nc\n\nd\te\n"),
      Snippet("<table><tr><td>a<table><tr><td>b<td>c</table>d</table>", "a\n\nb\tc\n\nd\n"),
      Snippet("<table><tr><td>a<td><pre>b\nc</pre></table>", "a\n\nb\nc\n"),
      Snippet(
        "<table><tr><td>a<td><p>\(String(repeating: "b", count: 300))<p>c</table>",
        "a\n\n\(String(repeating: "b", count: 300))\n\nc\n"),
      Snippet(
        "<table><tr><td>\(String(repeating: "b", count: 301))<tr><td>c</table>",
        "\(String(repeating: "b", count: 301))\n\nc\n"),
      Snippet("<table><tr><td><p>a<p>b<tr><td>c</table>", "a\n\nb\n\nc\n"),
      Snippet("<table><tr><td>a<br>b<tr><td>c</table>", "a\nb\n\nc\n"),
      Snippet("<table><tr><td><ul><li>a<td>b</table>c", "a\n\nb\n\nc\n"),
    ])
  func layoutTables(snippet: Snippet) throws {
    #expect(try extract(snippet.html) == snippet.text)
  }
}
