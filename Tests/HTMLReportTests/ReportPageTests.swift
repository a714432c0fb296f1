// A page is whole, refers to nothing outside, and shows what it is given without obeying it.
import Foundation
import HTMLReport
import TestSupport
import Testing

@Suite struct ReportPageTests {
  /// A page in which `text` stands at every place that takes text.
  private func page(with text: String) -> ReportPage {
    let bars = BarChart(
      text, description: text, bars: [.init(text, text, 0...2, .kept), .init(text, text, 1...2, .dropped)])
    let histogram = Histogram(
      text, description: text, unit: text, buckets: [text, text], ticks: [(0, text)],
      series: [.init(text, [1, 2]), .init(text, [3, 0])])
    let table = ReportTable(text, columns: [.text(text), .number(text)], rows: [[text, text]], rest: text)
    return ReportPage(
      title: text, outcome: .bad, outcomeWord: text, lead: text,
      sections: [
        ReportSection(
          id: "all", heading: text, explanation: text,
          blocks: [
            .tiles([ReportTile(text, text, remark: text)]), .bars(bars), .histogram(histogram),
            .table(table), .quotes([ReportQuote(text, text: text, places: [.init(text, text)], rest: text)]),
            .code(text), .note(text),
          ])
      ], footer: text)
  }

  /// U+FFFE, U+FFFF, U+FDD0, U+1FFFF, which the compiler takes in no other form.
  private static let noncharacters = String(
    decoding: [0xEF, 0xBF, 0xBE, 0xEF, 0xBF, 0xBF, 0xEF, 0xB7, 0x90, 0xF0, 0x9F, 0xBF, 0xBF] as [UInt8],
    as: UTF8.self)

  static let hostile = [
    "<script>alert(1)</script>", "</title></style></pre><script>alert(1)</script>", "<!--", "]]>",
    "<![CDATA[",
    "\" onmouseover=\"alert(1)", "' onmouseover='alert(1)", "`", "&lt;b&gt;", "&#60;", "&nosuch;",
    "{{title}}",
    "{{{style}}}", "{{#sections}}",
    // With a combining accent behind them, these are other characters than those that have to be escaped.
    "\"\u{301} autofocus=\"\u{301}", "<\u{338}b>\u{338}", "&\u{301}amp;", "'\u{301}",
    "\u{0}\u{1}\u{8}\u{B}\u{C}\u{1F}\u{7F}\u{80}\u{9F}", "\r\n\r", "\u{202E}gpj.exe", "\u{2066}\u{200F}",
    noncharacters, "\u{FEFF}\u{E0041}\u{2028}", "a\u{301}\u{301}\u{301}\u{301}\u{301}",
    "مرحبا <b>", "\u{1F468}\u{200D}\u{1F469}",
  ]

  @Test("hostile text changes nothing but text", arguments: hostile)
  func hostileText(_ text: String) throws {
    let plain = PageOutline(try page(with: "plain").html())
    let outline = PageOutline(try page(with: text).html())
    #expect(plain.fault == nil && outline.fault == nil, "\(outline.fault ?? "")")
    #expect(outline.elements == plain.elements)
    #expect(outline.elements.contains("bdi"))
  }

  @Test("text is shown as it is, and what cannot be seen by its number")
  func shownText() throws {
    let outline = PageOutline(try page(with: "<b> & \"\u{301}' \u{202E}x\u{1}").html())
    #expect(outline.text.contains("<b> & \"\u{301}' \\u{202E}x\\u{1}"))
  }

  @Test("a line end shows as one in quotes and code, and nowhere else")
  func lineEnds() throws {
    let outline = PageOutline(try page(with: "one\ntwo").html())
    #expect(outline.text.components(separatedBy: "one\\u{A}two").count > 10)
    #expect(outline.text.components(separatedBy: "one\ntwo").count > 2)
  }

  @Test("long text is cut: names in the middle, quotes behind their start")
  func longText() throws {
    let name = String(repeating: "a", count: 5000) + "/end.txt"
    let page = try page(with: name).html()
    #expect(page.count < 40_000)
    let text = PageOutline(page).text
    #expect(text.contains("a…a") && text.contains("a/end.txt"))
    #expect(text.contains("a …"))
  }

  @Test("a page runs no scripts and names no other file")
  func selfContained() throws {
    let page = try page(with: "plain").html()
    let outline = PageOutline(page)
    #expect(
      !outline.elements.contains { $0.hasPrefix("script") || $0.contains("src") || $0.hasPrefix("link") })
    let links = outline.attributes.filter { $0.name == "href" }.map(\.value)
    #expect(links == ["#all"])
    let policy = outline.attributes.filter { $0.name == "content" }.map(\.value)
    #expect(policy.contains { $0.hasPrefix("default-src 'none'; style-src 'unsafe-inline'") })
    let text = String(decoding: page, as: UTF8.self)
    #expect(!text.contains("url(") && !text.contains("@import") && !text.contains("://"))
    #expect(text.hasPrefix(ReportPage.opening))
  }

  @Test("every chart says in words what it shows, and is a table too")
  func accessibleCharts() throws {
    let outline = PageOutline(try page(with: "plain").html())
    let charts = outline.elements.filter { $0.hasPrefix("svg aria-labelledby") }
    #expect(charts == ["svg aria-labelledby height role width", "svg aria-labelledby height role width"])
    let ids = outline.attributes.filter { $0.name == "id" }.map(\.value)
    #expect(Set(ids).count == ids.count)
    for names in outline.attributes.filter({ $0.name == "aria-labelledby" }).map(\.value) {
      #expect(names.split(separator: " ").allSatisfy { ids.contains(String($0)) }, "\(names)")
    }
    #expect(outline.elements.count { $0 == "details" } == 2)
    #expect(outline.elements.count { $0 == "desc id" } == 2)
  }

  @Test("bars stand where their values are, as shares of the largest")
  func barsAreToScale() throws {
    let chart = BarChart(
      "c", description: "d",
      bars: [
        .init("all", "8", 0...8, .kept), .init("gone", "2", 6...8, .dropped),
        .init("a trace", "0", 8...8.0001, .failed), .init("none", "0", 0...0, .kept),
      ])
    let page = ReportPage(
      title: "t", outcome: .good, outcomeWord: "w", lead: "l",
      sections: [ReportSection(id: "s", heading: "h", blocks: [.bars(chart)])], footer: "f")
    let text = String(decoding: try page.html(), as: UTF8.self)
    #expect(text.contains(#"<rect class="kept" x="0.00%" y="22" width="100.00%""#))
    #expect(text.contains(#"<rect class="dropped" x="75.00%" y="66" width="25.00%""#))
    // Little, but not nothing: it can be seen, and does not stand out of the chart.
    #expect(text.contains(#"<rect class="failed" x="99.60%" y="110" width="0.40%""#))
    #expect(text.contains(#"<rect class="kept" x="0.00%" y="154" width="0.00%""#))
  }

  @Test("columns stand side by side, the highest as high as the chart")
  func columnsAreToScale() throws {
    let chart = Histogram(
      "c", description: "d", unit: "Size", buckets: ["small", "large"], ticks: [(0, "0"), (1, "9")],
      series: [.init("in", [4, 0]), .init("out", [1, 2])])
    let page = ReportPage(
      title: "t", outcome: .good, outcomeWord: "w", lead: "l",
      sections: [ReportSection(id: "s", heading: "h", blocks: [.histogram(chart)])], footer: "f")
    let text = String(decoding: try page.html(), as: UTF8.self)
    #expect(text.contains(#"<rect class="before" x="2.50%" y="20" width="22.50%" height="150">"#))
    #expect(text.contains(#"<rect class="after" x="25.00%" y="132" width="22.50%" height="38">"#))
    #expect(text.contains(#"<rect class="after" x="75.00%" y="95" width="22.50%" height="75">"#))
    #expect(text.contains("<title>large: out 2</title>"))
  }
}
