// What a run and `explain` say of changes: counts of every operation, and the first places.
import Testing

@Suite struct NormalizeReportTests {
  private func workspace() throws -> Workspace {
    let workspace = try Workspace()
    try workspace.write(
      #"{"input": "input", "output": "output", "stages": [{"stage": "normalize", "preset": "repair"}]}"#,
      to: "pipeline.json")
    try workspace.write("One.  \r\nna\u{C3}\u{AF}ve so\u{AD}ft\r\n", to: "input/a.txt")
    try workspace.write("clean\n", to: "input/b.txt")
    try workspace.write("x \ny \nz \nin\u{200B}visible\n", to: "input/c.txt")
    try workspace.write("last \n", to: "input/d.txt")
    return workspace
  }

  @Test(
    "the report counts what every operation changed, and shows the first places of each with file and line")
  func report() throws {
    let workspace = try workspace()
    #expect(try workspace.winnow("run", "--report", "report.json").status == 0)
    let report = try JSONValue(workspace.read("report.json"))
    #expect(report.text("documents.0.changes.0.stage") == "stages[0] normalize")
    #expect(try report.integer("documents.0.changes.0.operations.lineEnds") == 2)
    #expect(try report.integer("documents.0.changes.0.operations.mojibake") == 1)
    #expect(report.text("documents.1.changes.0.stage") == nil)
    #expect(try report.integer("summary.stages.0.changes.trimLines") == 5)
    let operations = (0..<(report.count("examples") ?? 0)).map {
      report.text("examples.\($0).operation") ?? ""
    }
    #expect(
      operations == [
        "lineEnds", "lineEnds", "mojibake", "softHyphens", "trimLines", "trimLines", "trimLines", "zeroWidth",
      ])
    #expect(report.text("examples.2.document") == "a.txt")
    #expect(try report.integer("examples.2.line") == 2)
    #expect(report.text("examples.3.before")?.contains("so\u{AD}ft") == true)
    #expect(report.text("examples.3.after")?.contains("soft") == true)
    #expect(report.text("examples.7.document") == "c.txt")
    #expect(try report.integer("examples.7.line") == 4)
  }

  @Test("the report of an incremental run, and of one with another number of workers, is the same")
  func sameReport() throws {
    let workspace = try workspace()
    #expect(try workspace.winnow("run", "--report", "first.json").status == 0)
    #expect(try workspace.winnow("run", "--report", "second.json", "--workers", "3").status == 0)
    #expect(try workspace.read("first.json") == workspace.read("second.json"))
    #expect(try workspace.winnow("run", "--report", "third.json", "--fresh", "--workers", "1").status == 0)
    #expect(try workspace.read("first.json") == workspace.read("third.json"))
  }

  @Test("the report for people shows the same counts and places, with what does not show spelled out")
  func page() throws {
    let workspace = try workspace()
    #expect(try workspace.winnow("run", "--report", "report.html").status == 0)
    let page = try workspace.readText("report.html")
    #expect(page.contains("What was changed"))
    #expect(page.contains("Places changed, by operation"))
    #expect(page.contains(#"so\u{AD}ft"#) && page.contains(#"in\u{200B}visible"#))
    // An incremental run reads again what it needs to show the same.
    #expect(try workspace.winnow("run", "--report", "again.html").status == 0)
    #expect(try workspace.readText("again.html").contains(#"in\u{200B}visible"#))
    try workspace.write(#"{"stages": [{"stage": "dedup-paragraphs"}]}"#, to: "plain.json")
    #expect(
      try workspace.winnow("run", "plain.json", "--output", "other", "--report", "plain.html").status == 0)
    #expect(try !workspace.readText("plain.html").contains("What was changed"))
  }

  @Test("the report of a pipe counts and shows the same, by line, and what was dropped")
  func lines() throws {
    let workspace = try workspace()
    let input = #"""
      {"text": "One.  \r\n"}

      {"text": 5}
      {"text": "in\u200Bvisible"}
      {"text": "One."}
      """#
    let outcome = try workspace.winnow(
      "pipe", "--jsonl", "--report", "report.json", "--workers", "3", input: Array(input.utf8))
    #expect(outcome.status == 3)
    let report = try JSONValue(workspace.read("report.json"))
    #expect(report.count("documents") == 4)
    #expect(report.text("documents.0.document") == "line 1")
    #expect(try report.integer("documents.0.changes.0.operations.trimLines") == 1)
    #expect(report.text("documents.1.outcome") == "failed")
    #expect(report.text("examples.2.document") == "line 4")
    #expect(report.text("examples.2.before")?.contains("in\u{200B}visible") == true)
    #expect(try report.integer("summary.stages.0.changes.zeroWidth") == 1)
    #expect(try report.integer("summary.documents.written") == 3)
    #expect(try report.integer("summary.bytes.in") == 24)
    #expect(try report.integer("summary.bytes.out") == 18)
  }

  @Test("the report of a pipe with one document, dropped ones included, and where it cannot be written")
  func document() throws {
    let workspace = try workspace()
    let stage = ["pipe", "--stage", "normalize", "--report", "report.json"]
    #expect(try workspace.winnow(stage, input: Array("a \nb\n".utf8)).text == "a\nb\n")
    let report = try JSONValue(workspace.read("report.json"))
    #expect(report.text("documents.0.document") == "standard input")
    #expect(try report.integer("summary.bytes.in") == 5)
    #expect(report.text("examples.0.after") == "a")
    #expect(try workspace.winnow(stage, input: [0x1F, 0x8B, 8, 0, 0, 0]).status == 3)
    #expect(try JSONValue(workspace.read("report.json")).text("documents.0.outcome") == "failed")
    let page = try workspace.winnow("pipe", "--stage", "normalize", "--report", "x.html", input: [0x61])
    #expect(page.status == 2 && page.output.isEmpty)
    #expect(page.errors.contains("x.html") && page.errors.contains(".json"))
    let nowhere = try workspace.winnow("pipe", "--stage", "normalize", "--report", "no/x.json", input: [0x61])
    #expect(nowhere.status == 2 && nowhere.output.isEmpty)
  }

  @Test("explain says what was changed in a document, with characters that do not show spelled out")
  func explain() throws {
    let outcome = try workspace().winnow("explain", "input/a.txt")
    #expect(outcome.status == 0)
    #expect(
      outcome.text.contains("stages[0] normalize changed: lineEnds 2, mojibake 1, softHyphens 1, trimLines 1")
    )
    #expect(outcome.text.contains(#"softHyphens  line 2: "naïve so\u{AD}ft" -> "naïve soft""#))
  }
}
