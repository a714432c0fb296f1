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
      "İlginizi Çekebilir", "BUNLAR DA İLGİNİZİ ÇEKEBİLİR", "Ίσως σας ενδιαφέρει", "ΙΣΩΣ ΣΑΣ ΕΝΔΙΑΦΕΡΕΙ",
      "\u{2764}\u{FE0F} You may also like", "You may\u{A0} also like", "You may like …", "Auch interessant:",
      "Le puede interesar: el faro",
      "قد يعجبك أيضا", "あなたへのおすすめ記事", "猜你喜欢",
      "함께 보면 좋은 글",
    ])
  func phrases(line: String) { #expect(begins(line)) }

  @Test(
    "other lines are not taken for such",
    arguments: [
      "", "…", "Y", "You", "You may also", "You may likewise find", "We think you may also like it",
      "Yule logs",
      "Auch interessante Häfen", "猜", "Related questions", "You may like the harbour",
      "Auch interessant ist der Hafen",
      "Du kan også lide af søsyge", "Возможно, вам потребуется виза", "Вам также может понадобиться лоцман",
      "Los clientes también pueden devolver", "Kunden haben auch Anspruch auf Ersatz", "함께 보면 좋은 영화 10선",
      "为您推荐十款手机",
    ])
  func otherLines(line: String) { #expect(!begins(line)) }

  @Test("every phrase is found as it is written, and in capitals")
  func allPhrases() {
    for phrase in Recommendations.Phrases.list.split(whereSeparator: { $0 == "|" || $0 == "\n" }) {
      let line = phrase.filter { $0 != "$" }
      #expect(begins(line) && begins(line.uppercased()), "\(line)")
    }
  }

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
      ("<div><b>You may like...</b><p>A</div>", ["You may like...", "A"]),
      ("<div><p>You might also like it!<p><a href=/a>A</a><p>B</div>", ["You might also like it!", "A"]),
      ("<div><p>\u{201C}You might also like it.\u{201D}<p>A</div>", []),
      ("<div><p>こちらの記事もどうぞ。<p>A</div>", []),
      ("<div class=post><p>You might also like this:<pre>A</pre></div>", ["You might also like this:"]),
      ("<article><header><h1>You might also like it</h1></header><p>A</article>", ["You might also like it"]),
      ("<main><div><h2>You might also like it</h2></div><p>A</main>", ["You might also like it"]),
      ("<article><h3>You might also like</h3><p>A</article>", ["You might also like", "A"]),
      ("<ul><li>You may also like A<li>B</ul>", ["You may also like A"]),
      (
        "<div><div><div>You may also like</div></div><p>A<h1>B</h1><p>C</div>", ["You may also like", "A"]
      ),
      ("<div><h2><div>You may also like</div></h2><p>A<h3>B</h3></div>", ["You may also like", "A", "B"]),
      (
        "<div><p>You may like this harbour, the oldest of the bay, for its lamps, its ropes and the eleven boats of its pilots<p>A</div>",
        []
      ),
    ] as [(String, [String])])
  func scope(html: String, expected: [String]) throws {
    let html = Array(html.utf8)
    let page = PageStatistics(try RecordedPage(html: html.span, .init(), chunkBytes: 16_384))
    let outline = page.outline
    let recommendations = Recommendations(page)
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

  @Test("they are left out where comments are shown, too")
  func comments() throws {
    let other = "The keeper of the second lighthouse wrote down every ship that passed."
    let box = "<div class=comments><h3>You may also like</h3><p>\(other)</p></div>"
    let page = MainContentPage.article.html.replacing("</article>", with: "</article>" + box)
    let text = try extract(page, .init(content: .main(comments: true)))
    #expect(text.contains("My grandfather") && !text.contains(other))
  }

  @Test("a page of nothing else is shown")
  func nothingElse() throws {
    let page = "<div><h1>You may also like</h1><p>A walk along the pier.</p></div>"
    #expect(try !extract(page, .init(content: .main())).isEmpty)
  }
}
