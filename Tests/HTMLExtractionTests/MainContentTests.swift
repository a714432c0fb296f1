// The main content of pages: what belongs to it, and what holds whatever the page is.
import TestSupport
import Testing

@testable import HTMLExtraction

@Suite struct MainContentTests {
  @Test("the content of a page comes out without its frame", arguments: MainContentPage.all)
  func content(of page: MainContentPage) throws {
    let text = try extract(page.html, .init(content: .main()))
    let flat = text.split { $0.isWhitespace }.joined(separator: " ")
    for sentence in page.wanted { #expect(flat.contains(sentence), "\(flat)") }
    for sentence in page.unwanted + MainContentPage.frame { #expect(!flat.contains(sentence), "\(flat)") }
  }

  @Test("comments of readers are left out unless they are asked for")
  func comments() throws {
    let page = MainContentPage.article
    #expect(try !extract(page.html, .init(content: .main())).contains("My grandfather"))
    #expect(try extract(page.html, .init(content: .main(comments: true))).contains("My grandfather"))
    #expect(try !extract(page.html, .init(content: .main(comments: true))).contains("Facebook"))
  }

  @Test(
    "recall shows whatever balance shows, and balance whatever precision shows",
    arguments: MainContentPage.all)
  func preferences(page: MainContentPage) throws {
    let texts = try [MainContentPreference.precision, .balanced, .recall].map { preference in
      try words(of: extract(page.html, .init(content: .main(favoring: preference))))
    }
    #expect(texts[0].isSubset(of: texts[1]) && texts[1].isSubset(of: texts[2]))
    #expect(texts[2].isSubset(of: try words(of: extract(page.html))))
  }

  @Test("lists, tables and preformatted text are laid out as they are for the whole page")
  func layout() throws {
    let text = try extract(MainContentPage.documentation.html, .init(content: .main(favoring: .recall)))
    #expect(text.contains("[pier]\nlatitude = 54.3\nlongitude = 10.1\n"))
    #expect(text.contains("latitude\nDegrees north, between -90 and 90."))
  }

  @Test("what stands for images changes nothing else", arguments: MainContentPage.all)
  func alternatives(page: MainContentPage) throws {
    let image = "<img src=a.png alt='a lamp at dusk'>"
    let html = page.wanted.reduce(page.html) { $0.replacing($1, with: "\(image)\($1) \(image)") }
    let without = try extract(html, .init(content: .main()))
    let with = try extract(html, .init(content: .main(), images: .alt))
    #expect(with.contains("a lamp at dusk"))
    #expect(
      with.replacing("a lamp at dusk", with: "").split { $0.isWhitespace }
        == without.split { $0.isWhitespace })
  }

  @Test("a page of nothing but pictures comes out as what stands for them")
  func nothingButImages() throws {
    #expect(
      try extract("<p><img src=a.png alt='A lamp'></p>", .init(content: .main(), images: .alt)) == "A lamp\n")
  }

  @Test("a page whose content stands in tables that are dropped shows what is left of it")
  func droppedTables() throws {
    let table = "<table><tr><th>Item<th>Price<tr><td>Soup<td>4<tr><td>Bread<td>2</table>"
    let options = HTMLTextExtractor.Options(
      keepsTitle: false, keepsLonelyTitle: true, content: .main(), tables: .drop)
    #expect(try !extract("<title>T</title><h1>Prices of today</h1>\(table)", options).contains("Soup"))
    #expect(
      try extract("<title>T</title><h1>Prices of today</h1>\(table)", options).contains("Prices of today"))
    #expect(try extract("<title>T</title>\(table)", options) == "T\n")
  }

  @Test("the title is kept or left out as for the whole page")
  func title() throws {
    let page = MainContentPage.article.html
    #expect(try extract(page, .init(content: .main())).hasPrefix("Article of the Harbour Museum\n\n"))
    let text = try extract(page, .init(keepsTitle: false, content: .main()))
    #expect(!text.contains("Article of the Harbour Museum"))
  }

  @Test("links are written in the main content too")
  func links() throws {
    let page =
      "<p>Read <a href='https://example.org/log'>the log of the voyage</a>, which the mate kept every day.</p>"
    #expect(
      try extract(page, .init(content: .main(), links: .markdown))
        == "Read [the log of the voyage](https://example.org/log), which the mate kept every day.\n")
  }

  @Test(
    "a page that has text never comes out empty",
    arguments: [
      "x", "<nav><a href=/>Home</a></nav>", "<footer>© 2024</footer>", "<p>Accept cookies?</p>", "<li>a<li>b",
      "<title>Only a title</title>", "<table><tr><td>1<td>2</table>", "<p hidden>All of it is hidden.</p>",
      "<a href=/login>Log in</a>",
    ])
  func neverEmpty(page: String) throws {
    for preference in MainContentPreference.allCases {
      #expect(try !extract(page, .init(content: .main(favoring: preference))).isEmpty)
    }
  }

  @Test(
    "a page without text has no main content",
    arguments: ["", " ", "<p></p>", "<script>x</script>", "<br><hr>"])
  func empty(page: String) throws {
    #expect(try extract(page, .init(content: .main())).isEmpty)
  }

  @Test("a page of very many elements, or very deep ones, is a page like any other")
  func size() throws {
    let deep = String(repeating: "<div>", count: 100_000) + "A sentence at the bottom of the sea."
    #expect(try extract(deep, .init(content: .main())) == "A sentence at the bottom of the sea.\n")
    let wide = String(repeating: "<p>Word after word.", count: 1_000)
    #expect(try !extract(wide, .init(content: .main())).isEmpty)
  }

  @Test("what comes out is part of the page, whatever the page is", arguments: 0..<60 as Range<UInt64>)
  func partOfThePage(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let html = (0..<Int.random(in: 1...120, using: &generator))
      .map { _ in Self.soup.randomElement(using: &generator) ?? "" }.joined()
    // What is hidden is weighed like any other text.
    let all = try extract(html, .init(hidden: .keep))
    let main = try extract(html, .init(content: .main()))
    #expect(main.isEmpty == all.isEmpty, "seed \(seed): \(html)")
    var left: [Substring: Int] = [:]
    for word in all.split(whereSeparator: \.isWhitespace) { left[word, default: 0] += 1 }
    for word in main.split(whereSeparator: \.isWhitespace) {
      left[word, default: 0] -= 1
      #expect(left[word, default: 0] >= 0, "seed \(seed): \(word) in \(html)")
    }
    for chunkBytes in [1, 64] {
      #expect(try extract(html, .init(content: .main()), chunkBytes: chunkBytes) == main, "seed \(seed)")
    }
  }

  private static let soup = [
    "<p>", "</p>", "<div class=content>", "<div class='sidebar'>", "</div>", "<a href=/x>", "</a>", "<b>",
    "</b>", "<br>",
    "<ul>", "<li>", "</ul>", "<table>", "<tr>", "<td>", "</table>", "<form>", "</form>", "<pre>", "</pre>",
    "<nav>", "</nav>",
    "<h2>", "</h2>", "<img alt=i>", "<button>", "</button>", "<footer>", "</footer>", "<select>", "<option>",
    "</select>",
    "<span class=author>", "</span>", "<p hidden>", "<svg>", "</svg>", "<article>", "</article>", "<title>",
    "</title>",
    " one ", " two, three. ", " The ship lay at anchor, and the crew slept. ", "\u{A0}",
    "\u{6F22}\u{5B57}\u{3002}", " 4 ",
    "&amp;", "\n",
  ]

  private func words(of text: String) -> Set<Substring> { Set(text.split(whereSeparator: \.isWhitespace)) }
}
