// What stands below "You may also like".
import Testing

@testable import HTMLExtraction

@Suite struct RecommendationsTests {
  private func begins(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return Recommendations.Phrases.all.begin(bytes.span, 0..<bytes.count)
  }

  @Test(
    "lines that recommend are known in many languages, however they are set",
    arguments: [
      "You may also like", "YOU MIGHT ALSO LIKE:", "— You may also like these posts",
      "You may\u{A0}also\n like",
      "Customers who bought this item also bought", "Das könnte Sie auch interessieren …",
      "VOUS AIMEREZ AUSSI",
      "¡También te puede interesar!", "Você pode gostar...", "Potrebbe interessarti anche",
      "MOGĄ CIĘ RÓWNIEŻ ZAINTERESOWAĆ", "Вам может быть интересно", "ВАС ТАКОЖ МОЖЕ ЗАЦІКАВИТИ",
      "İlginizi Çekebilir", "Ίσως σας ενδιαφέρει", "قد يعجبك أيضا", "あなたへのおすすめ記事", "猜你喜欢",
      "함께 보면 좋은 글",
    ])
  func phrases(line: String) { #expect(begins(line)) }

  @Test(
    "other lines are not taken for such",
    arguments: [
      "", "…", "Y", "You", "You may also", "You may likewise find", "We think you may also like it",
      "Yule logs",
      "Auch interessante Häfen", "猜", "Related questions",
    ])
  func otherLines(line: String) { #expect(!begins(line)) }

  @Test(
    "a line announces the rest of the element that it begins, in the middle of one only links",
    arguments: [
      ("<div><h3>You may like</h3><p>A</p><h3>B</h3><p>C</p></div><p>D", ["You may like", "A", "B", "C"]),
      ("<section><div><h3>You may like</h3></div><ul><li>A</ul></section><p>B", ["You may like", "A"]),
      ("<section><h3>You may like</h3><p>A</p><h2>B</h2><p>C</p></section>", ["You may like", "A"]),
      ("<div>You may like<ul><li>A<li>B</ul></div><p>C", ["You may like", "A", "B"]),
      (
        "<div><p>A<p>You may like:<p><a href=/b>B</a><p><a href=/c>C</a><p>D<p><a href=/e>E</a></div>",
        ["You may like:", "B", "C"]
      ),
      ("<div><p>A<h3>You may like</h3><p>B</div>", ["You may like"]),
      ("<h2>You may like</h2><p>A", ["You may like"]),
      ("<div><p>A</div><div><h4>You may like</h4></div>", ["You may like"]),
      ("<div><p>You may like this harbour.<p>A</div>", []),
      ("<div><p>You may like...<p>A</div>", ["You may like...", "A"]),
      (
        "<div><p>You may like this harbour, the oldest of the bay, for its lamps, its ropes and the eleven boats of its pilots<p>A</div>",
        []
      ),
    ] as [(String, [String])])
  func scope(html: String, expected: [String]) throws {
    let html = Array(html.utf8)
    let outline = try RecordedPage(html: html.span, .init(), chunkBytes: 16_384).outline
    let recommendations = Recommendations(outline)
    let texts = outline.blocks.indices.filter { recommendations.isRecommendation[$0] }.map {
      String(decoding: outline.text[outline.blocks[$0].start..<outline.blocks[$0].end], as: UTF8.self)
    }
    #expect(texts == expected)
  }

  @Test("other pages' text is left out though it reads like this one's")
  func mainContent() throws {
    let other =
      "The keeper of the second lighthouse wrote down every ship that passed in forty years of service."
    let box = "<div><h3>You may also like</h3><p>\(other)</p><h3>Ropes</h3><p>\(other)</p></div>"
    let page = MainContentPage.article.html.replacing("</article>", with: box + "</article>")
    #expect(try extract(page).contains(other))
    for preference in MainContentPreference.allCases {
      #expect(try !extract(page, .init(content: .main(favoring: preference))).contains(other))
    }
  }

  @Test("a page of nothing else is shown")
  func nothingElse() throws {
    let page = "<div><h1>You may also like</h1><p>A walk along the pier.</p></div>"
    #expect(try !extract(page, .init(content: .main())).isEmpty)
  }
}
