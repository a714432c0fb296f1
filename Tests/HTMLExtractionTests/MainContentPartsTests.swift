// The parts the search for the main content is made of, one by one.
import TestSupport
import Testing

@testable import HTMLExtraction

@Suite struct MainContentPartsTests {
  @Test(
    "class names are read word by word",
    arguments: [
      ("class='site-footer'", Hints.footer), ("class=mainNav", [.main, .navigation]),
      ("id=COMMENTS", .comment),
      ("class='post_title'", [.article, .title]), ("class='breadcrumbs2'", .breadcrumb),
      ("class='sidebarwrapper'", .sidebar), ("role=banner", .header), ("class=banner", .advertisement),
      ("role=navigation", .navigation), ("itemprop=articleBody", [.itemText, .article, .body]),
      ("aria-hidden=true", .hiddenFromReaders), ("aria-hidden=false", []), ("href=/x", .link),
      ("href='#top'", [.link, .fragmentLink]), ("data-class=footer", []), ("class=''", []),
      ("class=kommentare", .comment),
      ("style='footer' title=nav", []), ("itemtype='http://schema.org/Product'", .product),
    ] as [(String, Hints)])
  func hints(attributes: String, expected: Hints) throws {
    let html = Array("<div \(attributes)>".utf8)
    let found = Tag(in: html.span, nameAt: 1)
    let tag = try #require(found)
    var reader = HintReader()
    let hints = reader.clues(in: html.span, tag.attributes).hints
    #expect(hints.isSuperset(of: expected), "\(attributes): \(hints.rawValue)")
    if expected.isEmpty { #expect(hints.isEmpty) }
    let again = reader.clues(in: html.span, tag.attributes).hints
    #expect(again == hints)
  }

  @Test("texts are measured")
  func measures() {
    let text = Array(
      "The mast broke in two. \"Cut it loose!\" said BO, (aged 9); 5 € | \u{A9} \u{6F22}\u{5B57}\u{3002}".utf8
    )
    var measurer = TextMeasurer()
    let measures = measurer.measure(text.span, 0..<text.count)
    #expect(measures.sentences == 3)
    #expect(measures.commas == 1)
    #expect(measures.digits == 2)
    #expect(measures.capitalized == 2)
    #expect(measures.functionWords == 3)
    #expect(measures.currencySigns == 1)
    #expect(measures.separators == 1)
    #expect(measures.hasCopyright)
    #expect(measures.ending == 2)
  }

  @Test(
    "words are the same wherever a text ends, at the end of the page or before it",
    arguments: 0..<100 as Range<UInt64>)
  func wordsAtTheEnd(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let pieces = [
      "the ", "The", "of", "COPYRIGHT ", "_", "12", "\u{E9}", ". ", "? ", ", ", " ", "privacy",
      "internationalization",
      "supercalifragilisticexpialidocious",
    ]
    let text = (0..<Int.random(in: 1...12, using: &random)).map { _ in
      pieces[Int.random(in: 0..<pieces.count, using: &random)]
    }.joined()
    let bytes = Array(text.utf8)
    let title = TextMeasurer.titleWords(bytes.span, 0..<bytes.count)
    let behind = bytes + Array("thing that belongs to the next block".utf8)
    var measurer = TextMeasurer(title: title)
    let last = measurer.measure(bytes.span, 0..<bytes.count)
    var other = TextMeasurer(title: title)
    #expect(other.measure(behind.span, 0..<bytes.count) == last, "seed \(seed): \(text)")
    #expect(last.titleWords == last.words, "seed \(seed): \(text)")
  }

  @Test(
    "the end of a text is told",
    arguments: [
      ("End.", 2), ("End!\"", 2), ("End?)", 2), ("End.\u{201D}", 2), ("List:", 1), ("No end", 0), (".", 2),
      ("\")", 0),
      ("\u{7D42}\u{308F}\u{308A}\u{3002}", 2), ("and so on\u{2026}", 2),
    ] as [(String, Int32)])
  func ending(text: String, expected: Int32) {
    let bytes = Array(text.utf8)
    var measurer = TextMeasurer()
    let measures = measurer.measure(bytes.span, 0..<bytes.count)
    #expect(measures.ending == expected)
  }

  @Test("words of the title are found again, in any case and script")
  func titleWords() {
    let title = Array("Die Fähre МАРТА".utf8)
    var measurer = TextMeasurer(title: TextMeasurer.titleWords(title.span, 0..<title.count))
    let text = Array("FÄHRE Марта fuhr, die Fähre".utf8)
    let measures = measurer.measure(text.span, 0..<text.count)
    #expect(measures.titleWords == 4)
    #expect(measures.titleWordsCovered == 3)
  }

  @Test("blocks are runs of text in a line, with the elements around them")
  func outline() throws {
    let html = Array(
      "<title>T</title><div id=nav>a <a href=/>b</a> <b>c</b><p>d<br>e<br><br>f</div><ul><li>g<img>h</ul>"
        .utf8)
    let page = try RecordedPage(html: html.span, .init(), chunkBytes: 16_384)
    let outline = page.outline
    let texts = outline.blocks.map { String(decoding: outline.text[$0.start..<$0.end], as: UTF8.self) }
    #expect(texts == ["a b c", "d e", "f", "gh"])
    #expect(outline.blocks.map(\.links) == [1, 0, 0, 0])
    #expect(outline.blocks.map(\.linkBytes) == [1, 0, 0, 0])
    #expect(outline.blocks.map(\.boldBytes) == [1, 0, 0, 0])
    #expect(outline.blocks.map(\.lineBreaks) == [0, 2, 0, 0])
    #expect(outline.blocks.map(\.isBehindEmptyLine) == [false, false, true, false])
    #expect(outline.blocks.map(\.images) == [0, 0, 0, 1])
    #expect(
      outline.blocks.map { outline.nodes[Int($0.node)].kind } == [.div, .paragraph, .paragraph, .listItem])
    #expect(outline.nodes.map(\.parent) == [-1, 0, -1, 2])
    #expect(String(decoding: outline.text[outline.title], as: UTF8.self) == "T")
  }

  @Test("a footnote in an element for sidebars is none; what a style makes a block is a block")
  func disguises() throws {
    let html = Array(
      "<aside>a</aside><aside class='footnote brackets'>b</aside><p>c<span style='display:block'>d</span>"
        .utf8)
    let outline = try RecordedPage(html: html.span, .init(), chunkBytes: 16_384).outline
    #expect(
      outline.blocks.map { outline.nodes[Int($0.node)].kind } == [.aside, .div, .paragraph, .paragraph])
  }

  @Test("a form whose end tag comes too early leaves the blocks nested")
  func earlyFormEnd() throws {
    let html = Array("<div><form><div>a</form>b</div>c</div>d".utf8)
    let outline = try RecordedPage(html: html.span, .init(), chunkBytes: 16_384).outline
    #expect(outline.nodes.map(\.parent) == [-1, 0, 1])
    #expect(outline.nodes.map(\.kind) == [.div, .form, .div])
    #expect(outline.blocks.map(\.node) == [2, 1, -1])
  }

  @Test("trees are read and added up")
  func trees() throws {
    let trees = try #require(TreeEnsemble("a<=5 b<=-1 10 20 30\n1\nb<=0 0 100", columns: ["a", "b"]))
    var table = ColumnTable(rows: 3, columns: 2)
    table.add { [5, 5, 6][$0] as Int32 }
    table.add { [-1, 0, 1][$0] as Int32 }
    #expect(trees.scores(of: table) == [11, 21, 131])
  }

  @Test(
    "trees that are not whole are refused",
    arguments: ["a<=5 1", "a<=5 1 2 3", "x<=5 1 2", "a<=z 1 2", "a<= 1 2", "a<5", "one", "a<"]
      as [StaticString])
  func malformedTrees(text: StaticString) {
    #expect(TreeEnsemble(text, columns: ["a", "b"]) == nil)
  }

  @Test("the trained model fits this code")
  func trainedModel() throws {
    #expect(ContentModel.trained != nil)
  }

  @Test(
    "scores become probabilities",
    arguments: [(0, 500), (10_000, 731), (-10_000, 269), (90_000, 999), (-90_000, 0)])
  func probability(score: Int32, expected: Int) {
    #expect(abs(ContentModel.probability(score) - expected) <= 1)
  }

  @Test("a section is what lies between two headings, and knows whether it is headed by a link")
  func sections() throws {
    let html = Array(
      """
      <title>Soup for two</title><p>0123456789<h1>Soup for two</h1><p>01234<p><a href=x>56789</a>
      <h2><a href=y>Bread</a></h2><p>0123
      """.utf8)
    let page = PageStatistics(try RecordedPage(html: html.span, .init(), chunkBytes: 16_384))
    let table = FeatureTable(of: page, regions: PageRegions(page)).table
    func column(_ name: String) -> [Int32] {
      FeatureTable.names.firstIndex(of: name).map { index in (0..<6).map { table.row($0)[index] } } ?? []
    }
    #expect(column("sec_ld") == [0, 250, 250, 250, 555, 555])
    #expect(column("sec_bytes") == [10, 20, 20, 20, 9, 9])
    #expect(column("sec_head") == [-1, -1, 0, 0, 0, 1_000])
    #expect(column("pg_plainh") == Array(repeating: 1, count: 6))
    #expect(column("pg_linkh") == Array(repeating: 500, count: 6))
    #expect(column("pg_titleh") == Array(repeating: 1_000, count: 6))
  }

  @Test("only the columns that are wanted are there, and no column is missing")
  func columns() throws {
    let html = Array("<h1>a</h1><p>b<ul><li>c</ul>d".utf8)
    let page = PageStatistics(try RecordedPage(html: html.span, .init(), chunkBytes: 16_384))
    let regions = PageRegions(page)
    let names = FeatureTable.names
    #expect(Set(names).count == names.count)
    let all = FeatureTable(of: page, regions: regions).table
    #expect(all.values.count == 4 * names.count)
    #expect(all.isComplete)
    let isWanted = names.indices.map { $0 % 3 == 1 }
    let some = FeatureTable(of: page, regions: regions, isWanted: isWanted).table
    for row in 0..<4 { #expect(some.row(row) == zip(all.row(row), isWanted).filter(\.1).map(\.0)) }
    let context = ContextTable(of: page, regions: regions, probabilities: [1, 2, 3, 4]).table
    #expect(context.values.count == 4 * ContextTable.names.count)
    #expect(context.isComplete)
  }
}
