// Which blocks are shown once it is known how likely each is content.
import TestSupport
import Testing

@testable import HTMLExtraction

@Suite struct ContentSelectionTests {
  private static let long =
    "The lighthouse was built by the fishermen of the bay, who carried every stone of it up the cliff in baskets."
  private static let steps = [
    "Open the valve by half a turn.", "Wait until the gauge shows two.",
    "Close the valve and write down the time.",
  ]

  /// The texts that are shown of a page of which everything is content.
  private func shown(
    _ html: String, preferring preference: MainContentPreference = .balanced,
    probability: (Int) -> Int = { _ in 900 }
  ) throws -> [String] {
    let html = Array(html.utf8)
    let page = PageStatistics(try RecordedPage(html: html.span, .init(), chunkBytes: 16_384))
    let selection = ContentSelection(
      of: page, probabilities: page.outline.blocks.indices.map(probability), preferring: preference,
      comments: false)
    return page.outline.blocks.indices.filter { selection.isShown[$0] }.map { index in
      let block = page.outline.blocks[index]
      return String(decoding: page.outline.text[block.start..<block.end], as: UTF8.self)
    }
  }

  @Test("text that stands once for wide and once for narrow screens is shown once")
  func copies() throws {
    let page =
      "<div class=wide><p>\(Self.long)</div><p>Between.<div class=narrow><p>\(Self.long)</div><p>Behind."
    #expect(try shown(page) == [Self.long, "Between.", "Behind."])
  }

  @Test("short blocks in a row are a copy together")
  func stretches() throws {
    let list = Self.steps.map { "<p>\($0)" }.joined()
    #expect(try shown("<div>\(list)</div><div>\(list)</div>") == Self.steps)
  }

  @Test("a short text may come again")
  func shortTexts() throws {
    #expect(
      try shown("<div><p>From 9 to 5.</div><div><p>From 9 to 5.</div>") == ["From 9 to 5.", "From 9 to 5."])
    let pages = Self.steps.prefix(2).map { "<div><p>\($0)</div>" }.joined()
    // Thirteen words in a row are too few, and so are two such rows with something between them.
    #expect(try shown("\(pages)<div><p>Or so.</div>\(pages)").count == 5)
  }

  @Test("a refrain stays: it stands in the same element as what it repeats")
  func refrains() throws {
    #expect(
      try shown("<div><p>\(Self.long)<p>Verse.<p>\(Self.long)</div>") == [Self.long, "Verse.", Self.long])
  }

  @Test("steps that two tasks have in common stay: they do not fill their element")
  func commonSteps() throws {
    let tasks = ["Note the number.", "Call the keeper."].map { last in
      "<div><ol>\((Self.steps + [last + " He knows what to do."]).map { "<li>\($0)" }.joined())</ol></div>"
    }
    #expect(try shown("<h2>Read</h2>\(tasks[0])<h2>Warn</h2>\(tasks[1])").count == 10)
  }

  @Test("a note that a long text repeats stays")
  func notes() throws {
    let entries = (0..<6).map { "<dt>Option \($0)<dd><p>\($0) \(Self.long)</p><p>\(Self.long)</p></dd>" }
    #expect(try shown("<dl>\(entries.joined())</dl>").count == 18)
  }

  @Test("what repeats a text that is not shown is shown")
  func copiesOfWhatIsNotShown() throws {
    let page = "<div><p>\(Self.long)</div><div><p>\(Self.long)</div>"
    #expect(try shown(page) { $0 == 0 ? 100 : 900 } == [Self.long])
  }

  @Test("a row of data is shown whole or not at all")
  func rows() throws {
    let page = """
      <table><tr><th>Option<th>Unit<th>Since<tr><td>speed of the boat<td>knots<td>1.0<tr><td>depth<td>-<td>1.2</table>
      """
    // By block: three headers, then three cells a row.
    let probabilities = [900, 900, 900, 900, 100, 100, 100, 100, 600]
    #expect(
      try shown(page) { probabilities[$0] } == [
        "Option", "Unit", "Since", "speed of the boat", "knots", "1.0",
      ])
  }

  @Test("what a row names at its beginning may be explained at length")
  func explanations() throws {
    let long = String(repeating: Self.long, count: 4)
    let page = "<table><tr><td>open<td>\(long)<tr><td>close<td>So \(long)</table>"
    #expect(try shown(page) { $0.isMultiple(of: 2) ? 100 : 900 } == ["open", long, "close", "So " + long])
  }

  @Test("a term is shown with what its details begin with, and short details with their term")
  func terms() throws {
    let page = "<dl><dt>Arguments<dd><ul><li>\(Self.long)</ul><dt>debug<dd>More messages.</dl>"
    #expect(try shown(page) { [100, 900, 700, 400][$0] }.count == 4)
    #expect(try shown(page) { [100, 100, 700, 200][$0] } == ["debug", "More messages."])
    #expect(try shown("<dl><dt>Menu<dd>Home</dl><p>\(Self.long)") { [100, 100, 900][$0] } == [Self.long])
  }

  @Test(
    "a row that arranges a page is no row of data",
    arguments: ["<p>One.<p>Two.", "<p>\(long)\(long)\(long)\(long)"])
  func layoutRows(content: String) throws {
    let page = "<table><tr><td>Menu<td>\(content)</table>"
    #expect(try !shown(page) { $0 == 0 ? 100 : 900 }.contains("Menu"))
  }

  @Test("headings alone are no content: the text that promises most is shown with them")
  func headingsAlone() throws {
    let page = "<h1>The Manual</h1><pre>\(Self.long)\n\nNext: index</pre><p><a href=x>top</a>"
    #expect(try shown(page) { [900, 60, 90][$0] }.count == 2)
    #expect(try shown(page) { [900, 900, 90][$0] }.count == 2)
    #expect(try shown("<h1>One</h1><h2>Two</h2>") { [900, 100][$0] } == ["One"])
  }

  @Test("the likeliest element is shown where nothing is likely")
  func fallback() throws {
    let page = "<div><p>One.<br><br>Two.</div><p>Three."
    #expect(try shown(page) { [10, 20, 5][$0] } == ["One.", "Two."])
  }

  @Test(
    "the threshold follows the page: what is doubtful is shown where nothing is surer",
    arguments: [
      ([420, 350, 310], [true, true, true]), ([950, 350, 310], [true, false, false]),
      ([950, 510, 490], [true, true, true]), ([350, 200, 100], [true, false, false]),
    ] as [([Int], [Bool])])
  func balance(probabilities: [Int], expected: [Bool]) throws {
    let texts = ["One \(Self.long)", "Two \(Self.long)", "Three \(Self.long)"]
    let page = texts.map { "<p>\($0)" }.joined()
    let shown = try shown(page) { probabilities[$0] }
    #expect(texts.map(shown.contains) == expected)
  }

  @Test(
    "whatever the probabilities, recall shows all that balance shows, and balance all that precision shows")
  func nesting() throws {
    let page = (0..<12).map { "<p>\($0) \(Self.long)" }.joined()
    var generator = SeededGenerator(seed: 7)
    for round in 0..<200 {
      let probabilities = (0..<12).map { _ in Int.random(in: 0...1_000, using: &generator) }
      let sets = try [MainContentPreference.precision, .balanced, .recall].map {
        Set(try shown(page, preferring: $0) { probabilities[$0] })
      }
      // Where nothing is likely enough, the likeliest element stands for all.
      guard probabilities.contains(where: { $0 >= 600 }) else { continue }
      #expect(
        sets[0].isSubset(of: sets[1]) && sets[1].isSubset(of: sets[2]), "round \(round): \(probabilities)")
    }
  }
}
