// What a run says: the summary, --json, --report, --quiet and --verbose.
import Foundation
import Testing

@Suite struct ReportTests {
  private func workspace() throws -> Workspace {
    let workspace = try Workspace()
    try workspace.configure("dedup-paragraphs", members: #""paragraphs": "blank-line""#)
    try workspace.write("One.\n\nTwo.\n\nOne.\n", to: "input/a.txt")
    try workspace.write("Two.\n", to: "input/b.txt")
    try workspace.write("x", to: "input/c.bin")
    return workspace
  }

  private let binary: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0]

  @Test("the summary names what was read, written, dropped and skipped, and why")
  func summary() throws {
    let outcome = try workspace().winnow("run")
    #expect(outcome.status == 0)
    #expect(outcome.errors.isEmpty)
    #expect(outcome.text.contains("2 documents read"))
    #expect(outcome.text.contains("1 written, 1 dropped, 0 failed, 1 skipped"))
    #expect(outcome.text.contains("skipped 1: no known text or HTML extension"))
    #expect(outcome.text.contains("dropped 2 of 4 paragraphs (repeated-paragraph 2)"))
    #expect(outcome.text.contains("dropped 1 of 2 documents (nothing-left 1)"))
  }

  @Test("--json writes one JSON object and nothing else")
  func json() throws {
    let outcome = try workspace().winnow("run", "--json")
    #expect(outcome.status == 0)
    #expect(outcome.errors.isEmpty)
    let summary = try JSONValue(outcome.output)
    #expect(try summary.integer("documents.written") == 1)
    #expect(summary.text("stages.0.stage") == "dedup-paragraphs")
    #expect(try summary.integer("stages.0.paragraphs.dropped.repeated-paragraph") == 2)
    #expect(try summary.integer("stages.0.documents.dropped.nothing-left") == 1)
    #expect(outcome.text.hasSuffix("}\n"))
  }

  @Test("the report names every document, and of every drop the paragraph it repeats")
  func report() throws {
    let workspace = try workspace()
    try workspace.write(binary, to: "input/d.txt")
    #expect(try workspace.winnow("run", "--report", "report.json").status == 3)
    let report = try JSONValue(workspace.read("report.json"))
    #expect(report.count("documents") == 3)
    #expect(report.text("documents.0.document") == "a.txt")
    #expect(report.text("documents.0.outcome") == "written")
    #expect(try report.integer("documents.0.dropped.0.paragraph") == 3)
    #expect(report.text("documents.0.dropped.0.repeats.document") == "a.txt")
    #expect(try report.integer("documents.0.dropped.0.repeats.paragraph") == 1)
    #expect(report.text("documents.1.outcome") == "dropped")
    #expect(report.text("documents.1.dropped.0.repeats.document") == "a.txt")
    #expect(try report.integer("documents.1.dropped.0.repeats.paragraph") == 2)
    #expect(report.text("documents.2.outcome") == "failed")
    #expect(report.text("documents.2.error")?.contains("gzip") == true)
    #expect(report.text("skipped.0.path") == "c.bin")
  }

  @Test("the report, the summary and explain say how each document was read, and the next run says the same")
  func readings() throws {
    let workspace = try workspace()
    // "Вчера мы долго гуляли по набережной." in windows-1251, which no declaration names.
    let russian = "Вчера мы долго гуляли по набережной.".unicodeScalars.map { scalar in
      UInt8(truncatingIfNeeded: scalar.isASCII ? scalar.value : scalar.value - 0x410 + 0xC0)
    }
    try workspace.write(russian, to: "input/a.txt")
    try workspace.write(Array("<meta charset=koi8-r><p>".utf8) + [0xF0, 0xD2, 0xC9], to: "input/b.html")
    try workspace.write(Array("é è ê ".utf8) + [0xFF, 0x0A], to: "input/b.txt")
    try workspace.write(
      Array("<?xml version='1.0' encoding='koi8-r'?><note>".utf8) + [0xF0, 0xD2, 0xC9], to: "input/e.txt")
    let first = try workspace.winnow("run", "--report", "1.json", "--json")
    let second = try workspace.winnow("run", "--report", "2.json", "--json")
    #expect(try workspace.read("1.json") == workspace.read("2.json"))
    #expect(first.errors == second.errors)
    let note = "not valid UTF-8 at byte 0 and no known charset declared; decoded as windows-1251 (detected)"
    #expect(first.errors.contains("input/a.txt: \(note)\n"))

    let report = try JSONValue(workspace.read("1.json"))
    #expect(report.text("documents.0.charset") == "windows-1251")
    #expect(report.text("documents.0.charsetFrom") == "detected")
    #expect(try report.integer("documents.0.firstByteNotUTF8") == 0)
    #expect(report.text("documents.0.notes.0") == note)
    #expect(report.text("documents.1.charset") == "koi8-r")
    #expect(report.text("documents.1.charsetFrom") == "declared")
    #expect(report.text("documents.2.charset") == "utf-8")
    #expect(report.text("documents.2.charsetFrom") == "byte-pattern")
    #expect(try report.integer("documents.2.malformedSequences") == 1)
    #expect(try report.integer("documents.2.firstMalformedByte") == 9)
    #expect(report.text("documents.3.charset") == "koi8-r")
    for outcome in [first, second] {
      let summary = try JSONValue(outcome.output)
      #expect(try summary.integer("charsets.koi8-r") == 2)
      #expect(try summary.integer("charsets.windows-1251") == 1)
      #expect(try summary.integer("malformedSequences") == 1)
      #expect(try summary.integer("documents.repaired") == 2)
    }
    #expect(try workspace.winnow("explain", "input/a.txt").text.contains("note: \(note)\n"))
    #expect(try workspace.winnow("explain", "input/b.html").text.contains("\nread as koi8-r (declared)\n"))
    let text = try workspace.winnow("run", "--fresh").text
    #expect(text.contains("  charsets other than utf-8: koi8-r 2, windows-1251 1\n"))
    #expect(text.contains("  1 malformed sequence became U+FFFD\n"))
  }

  @Test("two runs give the same report, byte for byte")
  func reportIsRepeatable() throws {
    let workspace = try workspace()
    #expect(try workspace.winnow("run", "--report", "1.json").status == 0)
    #expect(try workspace.winnow("run", "--report", "2.json").status == 0)
    #expect(try workspace.read("1.json") == workspace.read("2.json"))
  }

  @Test(
    "a report that cannot be written ends the run before it begins",
    arguments: ["nowhere/report.json", "report.txt", "input/a.txt/report.json"])
  func unwritableReport(_ path: String) throws {
    let workspace = try workspace()
    let before = try Traces(workspace.path)
    let outcome = try workspace.winnow("run", "--report", path)
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains(path))
    #expect(outcome.output.isEmpty)
    #expect(try Traces(workspace.path) == before)
  }

  @Test("a run that is refused leaves no part of a report")
  func refusedRunLeavesNoReport() throws {
    let workspace = try workspace()
    try workspace.write("not a manifest", to: "output/.winnow/manifest")
    #expect(try workspace.winnow("run", "--report", "report.json").status == 2)
    let entries = try FileManager.default.contentsOfDirectory(atPath: workspace.path).sorted()
    #expect(entries == ["input", "output", "pipeline.json"])
  }

  @Test("--quiet says nothing when all goes well, and names failures on standard error")
  func quiet() throws {
    let workspace = try workspace()
    try workspace.write(Array("Sch".utf8) + [0xF6] + Array("n.\n".utf8), to: "input/latin.txt")
    let well = try workspace.winnow("run", "--quiet")
    #expect(well.status == 0)
    #expect(well.output.isEmpty && well.errors.isEmpty)
    try workspace.write(binary, to: "input/d.txt")
    let badly = try workspace.winnow("run", "-q")
    #expect(badly.status == 3)
    #expect(badly.output.isEmpty)
    #expect(badly.errors.contains("input/d.txt") && badly.errors.split(separator: "\n").count == 1)
  }

  @Test("the first 20 warnings are shown and the others counted; --verbose shows all")
  func verbose() throws {
    let workspace = try workspace()
    for number in 10..<35 {
      try workspace.write([0x41, 0xF6, 0x42, UInt8(number), 0x0A], to: "input/w\(number).txt")
    }
    let few = try workspace.winnow("run")
    #expect(few.status == 0)
    #expect(few.errors.split(separator: "\n").count == 21)
    #expect(few.errors.contains("5 more warnings"))
    #expect(few.text.contains("25 documents read with a warning"))
    let all = try workspace.winnow("run", "--verbose")
    #expect(all.errors.split(separator: "\n").count == 25)
    #expect(
      all.errors.contains(
        "input/w34.txt: not valid UTF-8 at byte 1 and no known charset declared; decoded as"))
  }

  @Test(
    "options that exclude each other or are out of range are usage errors",
    arguments: [
      ["--quiet", "--verbose"], ["--quiet", "--json"], ["--workers", "0"], ["--workers", "1025"],
      ["--workers", "-1"], ["--workers", "two"], ["--report"], ["--no-such-option"],
      ["one.json", "two.json"],
    ])
  func usage(_ arguments: [String]) throws {
    let workspace = try workspace()
    let before = try Traces(workspace.path)
    let outcome = try workspace.winnow(["run"] + arguments)
    #expect(outcome.status == 2)
    #expect(outcome.output.isEmpty && !outcome.errors.isEmpty)
    #expect(try Traces(workspace.path) == before)
  }
}
