// Pages made to hurt: they take time in proportion to their size, and no text is lost behind them.
import Testing

@testable import HTMLExtraction

@Suite(.serialized) struct HostileInputTests {
  /// A unit repeated between two words; generous enough for a debug build, far too short for quadratic work.
  @Test(
    "repeating anything takes linear time",
    .timeLimit(.minutes(1)),
    arguments: [
      ("<div>", 25_000), ("<ul><li>", 12_000), ("<table><tr><td>", 7_000), ("<dl><dd>", 12_000),
      ("<pre>", 25_000),
      ("<a href=x>l ", 12_000), ("<p><b>x", 5_000), ("</p></b></i></x>", 12_000),
      ("</ul></table></td>", 12_000),
      ("<ul></dl>", 12_000), ("<table><b>x</b>", 5_000), ("<", 125_000), ("&", 75_000), ("</", 50_000),
      ("<!", 50_000), ("&amp", 25_000), ("<svg>", 25_000), ("<template>", 25_000), ("<li>x", 25_000),
      ("<tr><td>x", 12_000), ("<td>", 25_000), ("<br>", 50_000), ("&nbsp;", 25_000), ("\0", 125_000),
      ("\r", 75_000),
      ("<table>x<tr><td>", 7_000), ("<iframe>", 12_000), ("<iframe><i>x</i>", 7_000),
      ("<b><div></b>x", 7_000),
      ("<a hidden></a>x", 7_000), ("<nobr>x", 7_000), ("<p><object></p>", 7_000), ("<svg><desc>", 12_000),
      ("<select><selectedcontent></selectedcontent><option selected>x", 2_000), ("<x></y>", 12_000),
      ("<button>", 25_000), ("<title>", 12_000), ("<ol start=1>", 12_000),
      ("&CounterClockwiseContourIntegra", 7_000),
    ] as [(String, Int)])
  func repetition(unit: String, count: Int) throws {
    let text = try extract("<p>first</p>" + String(repeating: unit, count: count) + " last")
    #expect(text.hasPrefix("first"))
    #expect(text.contains("last") || ["<template>", "<!", "</"].contains(unit))
  }

  @Test("text behind deep nesting is not lost")
  func deepNesting() throws {
    let depth = 100_000
    let html =
      String(repeating: "<ul><li>", count: depth) + "deep" + String(repeating: "</li></ul>", count: depth)
      + "<p>after"
    let text = try extract(html)
    #expect(text.hasSuffix("  deep\n\nafter\n"))
  }

  @Test("deep nesting gives the same text in chunks of any size", arguments: [1, 7, 4_096])
  func deepNestingInChunks(chunkBytes: Int) throws {
    for unit in [
      "<table><tr><td>a<ul><li>b</li>", "<ul><li><p>a<p>b", "<dl><dt>a<p><dd>b<p>", "<ul>a<p>b</ul><ol>",
    ] {
      let html = String(repeating: unit, count: 600) + "<p>after"
      #expect(try extract(html, chunkBytes: chunkBytes) == extract(html))
    }
  }

  @Test("a tag of 20,000 attributes and a name of a megabyte are read over")
  func bigTags() throws {
    let attributes = (0..<20_000).map { "a\($0)='<p>' " }.joined()
    #expect(try extract("<p \(attributes)>x") == "x\n")
    #expect(try extract("<\(String(repeating: "x", count: 1_000_000))>y") == "y\n")
  }

  @Test("a text of 8 MB without any tag comes out whole")
  func longText() throws {
    let text = String(repeating: "long \u{E9} text\u{6F22}", count: 500_000)
    #expect(try extract("<p>" + text) == text + "\n")
    #expect(try extract("<pre>" + text) == text + "\n")
  }

  @Test("one extractor serves many pages at the same time")
  func concurrency() async throws {
    let extractor = HTMLTextExtractor()
    try await withThrowingTaskGroup(of: Bool.self) { group in
      for number in 0..<64 {
        group.addTask {
          let page = Array(String(repeating: "<ul><li>item \(number)</ul>", count: 500).utf8)
          var text: [UInt8] = []
          try extractor.extractText(from: page.span, appendingTo: &text)
          let expected = Array(repeating: "item \(number)\n", count: 500).joined(separator: "\n")
          return text == Array(expected.utf8)
        }
      }
      for try await isRight in group { #expect(isRight) }
    }
  }

  @Test("indentation does not make the text grow out of proportion")
  func indentationIsBounded() throws {
    let html = String(repeating: "<ul><li>", count: 200) + String(repeating: "<li>x", count: 1_000)
    #expect(try extract(html).utf8.count < 40 * 1_200)
  }
}
