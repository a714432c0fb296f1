// Pages of a megabyte or of 100,000 elements, made to hurt: every one is read to its end, and no text is lost.
//
// A quadratic reader runs into the time limits; within them no time is measured. How the work grows with the page
// is counted by `make fuzz`.
import Testing

@testable import HTMLExtraction

@Suite(.serialized, .timeLimit(.minutes(2))) struct HugePageTests {
  private static let megabyte = 1_000_000

  /// How often `character` occurs in the text of a page.
  private func occurrences(of character: Character, in html: String) throws -> Int {
    try extract(html).utf8.count { $0 == character.asciiValue }
  }

  @Test(
    "characters that begin nothing are text, however many there are",
    arguments: [
      ("<", "<"), ("&", "&"), ("&#", "#"), ("&#x", "#"), ("&;", ";"), ("> ", ">"), ("<\u{E9}", "<"),
    ]
      as [(String, Character)])
  func strayCharacters(unit: String, character: Character) throws {
    let count = Self.megabyte / unit.utf8.count
    let text = try extract("<p>first</p>" + String(repeating: unit, count: count) + " last")
    #expect(text.hasPrefix("first\n\n"))
    #expect(text.hasSuffix(" last\n"))
    #expect(text.utf8.count { $0 == character.asciiValue } == count)
  }

  @Test(
    "what is never closed is no text, however long it is",
    arguments: [
      "<a", "<a ", "<a b='", "<a b=\"'", "<!--", "<![CDATA[", "</", "</a", "<!", "<?x",
      "<script>",
      "<style>", "<template>", "<a <b <c",
    ])
  func unclosed(unit: String) throws {
    let units = String(repeating: unit, count: Self.megabyte / unit.utf8.count)
    // Quotes that pair up by chance let the last tag end.
    #expect(try extract("<p>first</p>" + units).hasPrefix("first\n"))
    #expect(try extract("<p>first</p>" + units).utf8.count < 20)
  }

  @Test("CDATA sections of a megabyte are text in SVG")
  func characterData() throws {
    let units = String(repeating: "<![CDATA[", count: Self.megabyte / 9)
    #expect(try occurrences(of: "[", in: "<svg>" + units + "]]></svg>") == 2 * (Self.megabyte / 9) - 2)
  }

  @Test(
    "text in and behind 100,000 levels is not lost",
    arguments: [
      "div", "b", "a href=x", "table", "table><tr><td", "ul", "ul><li", "dl><dd", "svg", "svg><desc", "math",
      "font",
      "section", "button", "select", "object", "ruby", "pre", "form", "blockquote", "nobr", "h1", "i><p",
    ])
  func deepNesting(tags: String) throws {
    let depth = 100_000
    let ends = tags.split(separator: "><").reversed().map { "</\($0.prefix { $0 != " " })>" }.joined()
    let html =
      String(repeating: "<\(tags)>", count: depth) + "deep" + String(repeating: ends, count: depth)
      + "<p>after"
    let text = try extract(html)
    #expect(text.contains("deep"))
    #expect(text.contains("after"))
    #expect(text.utf8.count < 100)
  }

  @Test(
    "text behind 100,000 levels of what is not shown is not lost", arguments: ["template", "noscript"])
  func deepNestingOfUnshown(name: String) throws {
    let html =
      String(repeating: "<\(name)>", count: 100_000) + String(repeating: "</\(name)>", count: 100_000)
    #expect(try extract("<p>first</p>" + html + "<p>after") == "first\n\nafter\n")
  }

  @Test("text behind 100,000 hidden levels is not lost", arguments: ["hidden", "style='display: none'"])
  func deepHidden(attribute: String) throws {
    let depth = 100_000
    let html =
      String(repeating: "<div \(attribute)>", count: depth) + "deep"
      + String(repeating: "</div>", count: depth)
    #expect(try extract("<p>first</p>" + html + "<p>after").hasSuffix("after\n"))
  }

  @Test(
    "the text of 100,000 unclosed elements comes out once",
    arguments: [
      ("", "<p>"), ("", "<li>"), ("<ul>", "<li>"), ("", "<td>"), ("<table><tr>", "<td>"),
      ("<table>", "<tr><td>"),
      ("", "<a>"), ("", "<a href=x>"), ("", "<option>"), ("<select>", "<option>"), ("<dl>", "<dt>"),
      ("", "<dd>"),
      ("", "<b>"), ("", "<b><p>"), ("", "<a><div>"), ("", "<font size=1>"), ("", "<nobr>"), ("", "<h1>"),
      ("", "<button>"), ("", "<form>"), ("", "<ruby><rt>"), ("<b><b><b>", "<p>"), ("", "<div hidden></div>"),
      // Text and inline elements in a table, but in no cell, belong in front of it.
      ("<table>", ""), ("<table>", "<b>"), ("", "<table>"), ("", "<table><b>"), ("", "<table><tr>"),
      ("", "<table><tr><b>"), ("<table><tr>", "<b></b>"), ("<table>", "<td></td>"),
      ("", "<table><tr><td>"), ("", "<table><caption>"), ("", "<table></table>"), ("", "<p></table>"),
    ])
  func unclosedElements(start: String, unit: String) throws {
    let html = start + String(repeating: unit + "%", count: 100_000)
    #expect(try occurrences(of: "%", in: html) == 100_000)
  }

  @Test("a text of 50 MB without any tag comes out whole")
  func hugeText() throws {
    let words = [UInt8](repeating: 0x78, count: 49_999_999) + [0x0A]
    var text: [UInt8] = []
    try HTMLTextExtractor().extractText(from: words.span, appendingTo: &text)
    // No comparison of collections element by element: a debug build would spend the time there.
    #expect(text == words)
  }

  @Test(
    "a megabyte of attributes is read over",
    arguments: ["a", "a='<p>' ", "a=\">\"", "class=x ", "style=';' "])
  func attributes(unit: String) throws {
    let units = String(repeating: unit, count: Self.megabyte / unit.utf8.count)
    #expect(try extract("<p>first<p \(units)>last") == "first\n\nlast\n")
  }

  @Test("entities that a page declares are not expanded")
  func entityBomb() throws {
    var html = "<!DOCTYPE lolz [<!ENTITY e0 \"boom\">"
    for level in 1..<30 {
      html += "<!ENTITY e\(level) \"" + String(repeating: "&e\(level - 1);", count: 10) + "\">"
    }
    let text = try extract(html + "]><p>&e29;</p><p>after")
    #expect(text.hasSuffix("&e29;\n\nafter\n"))
    #expect(!text.contains("boom"))
  }
}
