// Pages made to hurt: they take time in proportion to their size, and no text is lost behind them.
import Testing

@testable import HTMLExtraction

@Suite(.serialized) struct HostileInputTests {
  /// A unit repeated between two words; generous enough for a debug build, far too short for quadratic work.
  @Test(
    "repeating anything takes linear time",
    .timeLimit(.minutes(1)),
    arguments: [
      ("<div>", 100_000), ("<ul><li>", 50_000), ("<table><tr><td>", 30_000), ("<dl><dd>", 50_000),
      ("<pre>", 100_000),
      ("<a href=x>l ", 50_000), ("<p><b>x", 20_000), ("</p></b></i></x>", 50_000),
      ("</ul></table></td>", 50_000),
      ("<ul></dl>", 50_000), ("<table><b>x</b>", 20_000), ("<", 500_000), ("&", 300_000), ("</", 200_000),
      ("<!", 200_000), ("&amp", 100_000), ("<svg>", 100_000), ("<template>", 100_000), ("<li>x", 100_000),
      ("<tr><td>x", 50_000), ("<td>", 100_000), ("<br>", 200_000), ("&nbsp;", 100_000), ("\0", 500_000),
      ("\r", 300_000),
      ("<button>", 100_000), ("<title>", 50_000), ("<ol start=1>", 50_000),
      ("&CounterClockwiseContourIntegra", 30_000),
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
    #expect(text.hasSuffix("- deep\n\nafter\n"))
  }

  @Test("deep nesting gives the same text in chunks of any size", arguments: [1, 7, 4_096])
  func deepNestingInChunks(chunkBytes: Int) throws {
    let html = String(repeating: "<table><tr><td>a<ul><li>b</li>", count: 400) + "<p>after"
    #expect(try extract(html, chunkBytes: chunkBytes) == extract(html))
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

  @Test("indentation does not make the text grow out of proportion")
  func indentationIsBounded() throws {
    let html = String(repeating: "<ul><li>", count: 200) + String(repeating: "<li>x", count: 1_000)
    #expect(try extract(html).utf8.count < 40 * 1_200)
  }
}
