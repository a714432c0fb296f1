// The report for people: what it says is what the run did, whatever the documents are called.
import Foundation
import TestSupport
import Testing

@Suite struct PageReportTests {
  private static let golden = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("GoldenReports/small")
    .path

  /// A page without what the moment and the machine decide, and without its style.
  private func masked(_ page: String) -> String {
    var page = page
    for (start, end) in [
      ("<section id=\"this-run\"", "</section>"), ("<style>", "</style>"), ("<footer>", "</footer>"),
    ] {
      guard let from = page.range(of: start),
        let to = page.range(of: end, range: from.upperBound..<page.endIndex)
      else { continue }
      page.replaceSubrange(from.upperBound..<to.lowerBound, with: "…")
    }
    return page
  }

  private func smallProject() throws -> Workspace {
    let workspace = try Workspace()
    for name in ["input", "pipeline.json"] {
      try FileManager.default.copyItem(atPath: Self.golden + "/" + name, toPath: workspace.path + "/" + name)
    }
    return workspace
  }

  @Test("the report of a small directory is as recorded, times aside")
  func golden() throws {
    let workspace = try smallProject()
    #expect(try workspace.winnow("run", "--report", "report.html").status == 3)
    let page = masked(try workspace.readText("report.html"))
    let file = Self.golden + "/expected.html"
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
      try page.write(toFile: file, atomically: true, encoding: .utf8)
      Issue.record("recorded \(file); look at the difference, then run without RECORD_GOLDEN")
      return
    }
    let expected = try String(contentsOfFile: file, encoding: .utf8)
    let difference = zip(page.split(separator: "\n"), expected.split(separator: "\n")).first { $0 != $1 }
    #expect(page == expected, "\(difference.map { "\($0), not \($1)" } ?? "other length")")
  }

  @Test("one thread or four, all documents read or none: the same report, but for the section that says so")
  func repeatable() throws {
    let workspace = try smallProject()
    #expect(try workspace.winnow("run", "--report", "1.html", "--workers", "1").status == 3)
    #expect(try workspace.winnow("run", "--report", "2.html", "--workers", "4").status == 3)
    #expect(try workspace.winnow("run", "--report", "3.html", "--fresh", "--workers", "4").status == 3)
    let pages = try (1...3).map { try workspace.readText("\($0).html") }
    #expect(pages.allSatisfy { masked($0) == masked(pages[0]) })
    let unchanged = "<dt>unchanged since the last run</dt><dd>"
    #expect(pages[0].contains(unchanged + "0</dd>"))
    // One in which something was changed is read again, to be shown.
    #expect(pages[1].contains(unchanged + "6</dd>"))
    #expect(PageOutline(Array(pages[0].utf8)).fault == nil)
  }

  @Test("the report shows what the summary counts")
  func figures() throws {
    let workspace = try smallProject()
    let outcome = try workspace.winnow("run", "--json", "--report", "r.html", "--report", "r.json")
    let summary = try JSONValue(outcome.output)
    let page = try workspace.readText("r.html")
    for (label, path) in [
      ("documents read", "documents.read"), ("written", "documents.written"),
      ("dropped", "documents.dropped"),
      ("failed", "documents.failed"), ("read with a warning", "documents.repaired"),
    ] {
      #expect(page.contains("<dt>\(label)</dt><dd>\(try summary.integer(path))</dd>"), "\(label)")
    }
    #expect(try JSONValue(workspace.read("r.json")).count("documents") == 7)
    #expect(page.contains("notes/zipped.txt") && page.contains("gzip"))
  }

  @Test("documents with names made to break out of the page are harmless, and shown by their names")
  func hostileNames() throws {
    let workspace = try Workspace()
    try workspace.configure("dedup-paragraphs", members: #""paragraphs": "blank-line""#)
    let text = "</blockquote><script>alert('text')</script>"
    let names = [
      "<script>alert(1)</script>.txt", "\"\u{301} onload=\"alert(1).txt", "a&lt;b.txt", "line\nend.txt",
      "\u{202E}txt.exe.txt", "مرحبا.txt", "{{style}}.txt", String(repeating: "n", count: 250) + ".txt",
    ]
    for name in names { try workspace.write(text + "\n\n" + text + "\n", to: "input/\(name)") }
    try workspace.write([0x1F, 0x8B, 8, 0, 0, 0, 0], to: "input/<b>zip</b>.txt")
    #expect(try workspace.winnow("run", "--report", "report.html").status == 3)
    let outline = PageOutline(try workspace.read("report.html"))
    #expect(outline.fault == nil)
    #expect(
      !outline.elements.contains { $0.hasPrefix("script") || $0.contains("onload") || $0.hasPrefix("b ") })
    #expect(outline.text.contains("<script>alert(1)</script>.txt"))
    #expect(outline.text.contains(text) && outline.text.contains("<b>zip</b>.txt"))
  }

  @Test("texts are quoted as the stage met them, also behind stages that dropped documents or paragraphs")
  func quotes() throws {
    let workspace = try Workspace()
    try workspace.configure(
      "strip-html", "dedup-documents", #"{ "stage": "dedup-paragraphs", "minCharacters": 12 }"#,
      "dedup-paragraphs")
    try workspace.write("A long paragraph.\n\nA long paragraph.\n\nFirst.\n\nShort.\n", to: "input/a.txt")
    try workspace.write("A long paragraph.\n\nA long paragraph.\n\nFirst.\n\nShort.\n", to: "input/b.txt")
    try workspace.write("<!DOCTYPE html><p>A <b>long</b> paragraph.<p>Second.<p>Short.\n", to: "input/c.html")
    try workspace.write("Short.\n\nSecond.\n", to: "input/d.txt")
    #expect(try workspace.winnow("run", "--report", "report.html").status == 0)
    let page = try workspace.readText("report.html")
    let quotes = page.components(separatedBy: "<blockquote dir=\"auto\">").dropFirst().map {
      $0.components(separatedBy: "</li>")[0].replacingOccurrences(of: "\n", with: " ")
    }
    try #require(quotes.count == 3)
    #expect(quotes[0].hasPrefix("A long paragraph.</blockquote>"))
    #expect(quotes[0].contains("<bdi>a.txt</bdi>, paragraph 1, line 1 of the input (kept)"))
    #expect(quotes[1].hasPrefix("Short.</blockquote>"))
    // Behind the stage before, it is the third one.
    #expect(quotes[1].contains("<bdi>a.txt</bdi>, paragraph 3, line 7 of the input (kept)"))
    #expect(quotes[2].hasPrefix("Second.</blockquote>"))
    #expect(quotes[2].contains("<bdi>c.html</bdi>, paragraph 1"))
    #expect(page.contains("Documents with most copies"))
  }

  @Test(
    "a report that cannot be written ends the run before it begins",
    arguments: [
      (["nowhere/report.html"], "nowhere/report.html"), (["input/report.html"], "input directory"),
      (["output/report.html"], "output directory"), (["mine.html"], "no report of winnow"),
      (["report.pdf"], ".json or .html"), (["a.html", "b.html"], "one report of a kind"),
    ])
  func refusals(_ paths: [String], _ message: String) throws {
    let workspace = try Workspace()
    try workspace.configure("normalize")
    try workspace.write("One.\n", to: "input/a.txt")
    try workspace.write("<!DOCTYPE html>\n<p>My own page.\n", to: "mine.html")
    let before = try Traces(workspace.path)
    let outcome = try workspace.winnow(["run"] + paths.flatMap { ["--report", $0] })
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains(message), "\(outcome.errors)")
    #expect(try Traces(workspace.path) == before)
  }

  @Test("a dry run says so, and an empty input gives a page too")
  func otherOutcomes() throws {
    let workspace = try Workspace()
    try workspace.configure("normalize", members: #""history": "keep""#)
    try workspace.write("One.\n", to: "input/a.txt")
    #expect(try workspace.winnow("run", "--dry-run", "--report", "report.html").status == 0)
    #expect(try workspace.readText("report.html").contains("Dry run, nothing written."))
    #expect(!workspace.exists("output"))
    try FileManager.default.removeItem(atPath: workspace.path + "/input/a.txt")
    #expect(try workspace.winnow("run", "--report", "report.html").status == 0)
    let outline = PageOutline(try workspace.read("report.html"))
    #expect(outline.fault == nil && outline.text.contains("0 documents read"))
  }
}
