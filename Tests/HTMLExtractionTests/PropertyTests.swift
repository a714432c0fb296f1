// What holds for every page, tried on random ones. A failure names its seed.
import TestSupport
import Testing

@testable import HTMLExtraction

@Suite struct PropertyTests {
  private static let soup: [String] = [
    "<p>", "</p>", "<div>", "</div>", "<b>", "</b>", "<br>", "<hr>", "<ul>", "</ul>", "<ol start=7>", "</ol>",
    "<li>",
    "</li>", "<li value=3>", "<table>", "</table>", "<tr>", "</tr>", "<td>", "</td>", "<th>", "<caption>",
    "</caption>",
    "<pre>", "</pre>", "<dl>", "<dt>", "<dd>", "</dl>", "</dt>", "</dd>", "<title>", "</title>", "<textarea>",
    "</textarea>", "<script>", "</script>", "<svg>", "</svg>", "<template>", "</template>", "<select>",
    "<option>",
    "<!-- c -->", "<!--", "-->", "<![CDATA[", "]]>", "&amp;", "&lt", "&#150;", "&", "<", ">", "\"", "'", "=",
    " ", "\n",
    "\r\n", "\t", "\u{A0}", "\0", "\u{1}", "\u{FFFE}", "word", "a", "\u{E9}", "\u{6F22}\u{5B57}", "\u{1F600}",
    "<a href='x", "<!x", "</", "<body>", "</body>", "</html>", "<xmp>", "</xmp>", "&nbsp;", "<p hidden a=\"",
    "<a href=x>", "</a>", "<a hidden>", "<div style='visibility:hidden'>", "<i style='visibility:visible'>",
    "<img alt='b [c](d)'>", "[x](y)", "<iframe>", "</iframe>", "<noframes>", "</noframes>",
    "<selectedcontent>",
    "</select>", "<option selected>", "<font size=1>", "<object>", "</object>", "<desc>", "<frameset>",
  ]

  private func check(_ html: [UInt8], seed: UInt64) throws {
    let options = options(seed: seed)
    let text = try extract(html, options)
    for chunkBytes in [1, 7, 4_096] {
      let again = try extract(html, options, chunkBytes: chunkBytes)
      #expect(again == text, "seed \(seed), chunks of \(chunkBytes)")
    }
    let bytes = Array(text.utf8)
    if !bytes.isEmpty {
      #expect(bytes.last == 0x0A, "seed \(seed)")
      #expect(bytes.count < 2 || bytes[bytes.count - 2] != 0x0A, "seed \(seed)")
      #expect(bytes.first != 0x0A, "seed \(seed)")
    }
    #expect(!bytes.contains { $0 < 0x20 && $0 != 0x0A && $0 != 0x09 }, "seed \(seed)")
  }

  /// Each seed has its own combination of options.
  private func options(seed: UInt64) -> HTMLTextExtractor.Options {
    HTMLTextExtractor.Options(
      keepsTitle: seed % 2 == 0, hidden: seed / 2 % 2 == 0 ? .drop : .keep,
      lists: seed / 4 % 2 == 0 ? .text : .markers, links: seed / 8 % 2 == 0 ? .text : .markdown,
      tables: seed / 16 % 2 == 0 ? .text : .drop, images: seed / 32 % 2 == 0 ? .drop : .alt)
  }

  @Test("any bytes give valid text, whatever the chunk size", arguments: 0..<300 as Range<UInt64>)
  func randomBytes(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let bytes = (0..<Int.random(in: 0...400, using: &generator)).map { _ in
      Bool.random(using: &generator)
        ? UInt8.random(in: 0...255, using: &generator)
        : Array("<>&;/!-='\" pt".utf8).randomElement(using: &generator) ?? 0
    }
    try check(Array(String(decoding: bytes, as: UTF8.self).utf8), seed: seed)
  }

  @Test("tag soup gives valid text, whatever the chunk size", arguments: 0..<600 as Range<UInt64>)
  func tagSoup(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let count = Int.random(in: 1...(seed % 10 == 0 ? 4_000 : 80), using: &generator)
    let html = (0..<count).map { _ in Self.soup.randomElement(using: &generator) ?? "" }.joined()
    try check(Array(html.utf8), seed: seed)
  }

  @Test(
    "blocks are parted by one blank line, and lines have no blanks at their ends",
    arguments: 0..<300 as Range<UInt64>)
  func cleanLines(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let verbatim = ["<pre>", "<textarea>", "<xmp>"]
    let pieces = Self.soup.filter { !verbatim.contains($0) }
    let count = Int.random(in: 1...120, using: &generator)
    let html = (0..<count).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
    let text = try extract(html)
    #expect(!text.contains("\n\n\n"), "seed \(seed): \(html)")
    for line in text.split(separator: "\n") {
      #expect(line.last?.isWhitespace != true, "seed \(seed): \(html)")
      #expect(line.first != "\t" && line.first != "\u{A0}", "seed \(seed): \(html)")
    }
  }

  @Test("every word of a random tree comes out once and in order", arguments: 0..<400 as Range<UInt64>)
  func noWordIsLost(seed: UInt64) throws {
    var tree = RandomTree(seed: seed)
    let html = tree.page()
    let words = try extract(html).split { $0.isWhitespace }.filter { $0.hasPrefix("w") }.map(String.init)
    #expect(words == (0..<tree.wordCount).map { "w\($0)w" }, "seed \(seed): \(html)")
  }
}

/// Writes pages of well-formed elements around numbered words.
private struct RandomTree {
  private var generator: SeededGenerator
  private(set) var wordCount = 0

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  mutating func page() -> String {
    var html = "<!DOCTYPE html><title>" + word() + "</title>"
    for _ in 0..<Int.random(in: 1...6, using: &generator) { html += block(depth: 0) }
    return html + word()
  }

  private mutating func word() -> String {
    wordCount += 1
    return " w\(wordCount - 1)w "
  }

  private mutating func inline(depth: Int) -> String {
    if Bool.random(using: &generator) { return word() }
    let names = ["b", "i", "a", "span", "code", "x-y", "button", "noscript", "svg", "label"]
    let name = names.randomElement(using: &generator) ?? "b"
    let inner = depth < 4 && Bool.random(using: &generator) ? inline(depth: depth + 1) : word()
    return "<\(name)>\(inner)</\(name)>" + ["", "<br>", "<!--x-->"][wordCount % 3]
  }

  private mutating func blocks(depth: Int) -> String {
    var html = inline(depth: 0)
    if depth < 6 {
      for _ in 0..<Int.random(in: 0...2, using: &generator) { html += block(depth: depth + 1) }
    }
    return html
  }

  private mutating func block(depth: Int) -> String {
    switch Int.random(in: 0..<9, using: &generator) {
    case 0: return "<div>\(blocks(depth: depth))</div>"
    case 1: return "<p>\(inline(depth: 0))"
    case 2: return "<ul><li>\(blocks(depth: depth))<li>\(blocks(depth: depth))</ul>"
    case 3: return "<ol>\n<li>\(blocks(depth: depth))</li>\n</ol>"
    case 4:
      return
        "<table><caption>\(word())</caption><tr><td>\(blocks(depth: depth))<td>\(blocks(depth: depth))</table>"
    case 5:
      return
        "<table><tbody><tr><th>\(word())</th><td></td></tr><tr><td>\(blocks(depth: depth))</td></tr></table>"
    case 6: return "<pre>\n\(inline(depth: 0))\n\(inline(depth: 0))</pre>"
    case 7: return "<dl><dt>\(inline(depth: 0))<dd>\(blocks(depth: depth))</dl>"
    default: return "<section><h2>\(inline(depth: 0))</h2>\(blocks(depth: depth))</section>"
    }
  }
}
