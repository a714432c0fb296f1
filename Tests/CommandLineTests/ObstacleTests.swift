// What must not lead a run astray: links in the output, names that change their kind, absurd files.
import Foundation
import Testing

@Suite struct ObstacleTests {
  private func workspace(_ files: [String: String], stage: String = "normalize") throws -> Workspace {
    let workspace = try Workspace()
    try workspace.configure(stage)
    for (name, text) in files { try workspace.write(text, to: "input/" + name) }
    return workspace
  }

  @Test("nothing is written or removed through a link in the output directory")
  func linkedDirectory() throws {
    let workspace = try workspace(["sub/x.txt": "X.\n", "sub/y.txt": "Y.\n", "z.txt": "Z.\n"])
    #expect(try workspace.winnow("run").status == 0)
    try workspace.write("mine\n", to: "victim/x.txt")
    try workspace.write("mine\n", to: "victim/y.txt")
    _ = try workspace.shell("rm -r output/sub input/sub/x.txt; ln -s ../victim output/sub")
    let outcome = try workspace.winnow("run")
    #expect(outcome.status == 3 && outcome.errors.contains("sub/y.txt"))
    #expect(try workspace.readText("victim/x.txt") == "mine\n")
    #expect(try workspace.readText("victim/y.txt") == "mine\n")
  }

  @Test("a path that turns from a file into a directory, or back, ends as in a first run")
  func changedKind() throws {
    let workspace = try workspace(["x.txt": "File.\n", "a.txt": "A.\n"])
    #expect(try workspace.winnow("run").status == 0)
    _ = try workspace.shell("rm input/x.txt")
    try workspace.write("Below.\n", to: "input/x.txt/y.txt")
    #expect(try workspace.winnow("run").status == 0)
    #expect(try workspace.tree().texts == ["a.txt": "A.\n", "x.txt/y.txt": "Below.\n"])
    _ = try workspace.shell("rm -r input/x.txt")
    try workspace.write("File.\n", to: "input/x.txt")
    #expect(try workspace.winnow("run").status == 0)
    #expect(try workspace.tree().texts == ["a.txt": "A.\n", "x.txt": "File.\n"])
  }

  @Test("a directory in the place of an outdated output is left alone, and no failure")
  func directoryForOutput() throws {
    let workspace = try workspace(["a.txt": "A.\n", "b.txt": "B.\n"])
    #expect(try workspace.winnow("run").status == 0)
    _ = try workspace.shell("rm input/a.txt output/a.txt; mkdir output/a.txt")
    #expect(try workspace.winnow("run").status == 0)
    #expect(try workspace.shell("ls -d output/a.txt").text == "output/a.txt\n")
  }

  @Test("a directory in the place of an output is named with the way out, and fails alone")
  func directoryInPlace() throws {
    let workspace = try workspace(["a.txt": "A.\n", "b.txt": "B.\n"])
    #expect(try workspace.winnow("run").status == 0)
    _ = try workspace.shell("rm output/a.txt; mkdir output/a.txt; echo More. >> input/a.txt")
    let outcome = try workspace.winnow("run")
    #expect(outcome.status == 3)
    #expect(outcome.errors.contains("input/a.txt: ") && outcome.errors.contains("move it away"))
    #expect(try workspace.readText("output/b.txt") == "B.\n")
  }

  @Test("a file larger than any text fails alone")
  func sparseFile() throws {
    let workspace = try workspace(["a.txt": "A.\n", "z.txt": "Z.\n"])
    _ = try workspace.shell("truncate -s 1T input/m.txt")
    let outcome = try workspace.winnow("run")
    #expect(
      outcome.status == 3 && outcome.errors.contains("input/m.txt")
        && outcome.errors.contains("maxDocumentBytes"))
    #expect(try workspace.tree().texts == ["a.txt": "A.\n", "z.txt": "Z.\n"])
  }

  @Test("any number of byte order marks is no text", arguments: ["dedup-paragraphs", "dedup-documents"])
  func byteOrderMarks(_ stage: String) throws {
    let mark = "\u{FEFF}"
    let flood = String(repeating: mark, count: 200_000)
    let workspace = try workspace(
      ["a.txt": flood + "One.\n", "b.txt": mark + "One.\n", "c.txt": mark, "d.txt": mark], stage: stage)
    #expect(try workspace.winnow("run").status == 0)
    #expect(try workspace.tree().texts == ["a.txt": flood + "One.\n", "c.txt": mark, "d.txt": mark])
  }

  @Test(
    "a report takes no place of anything else",
    arguments: ["input/r.json", "output/r.json", "pipeline.json", "mine.json"])
  func reportOverFiles(_ path: String) throws {
    let workspace = try workspace(["a.txt": "A.\n"])
    try workspace.write("{\"mine\": 1}\n", to: "mine.json")
    let before = try workspace.readText("pipeline.json")
    let outcome = try workspace.winnow("run", "--report", path)
    #expect(outcome.status == 2 && outcome.errors.contains(path))
    #expect(try workspace.readText("mine.json") == "{\"mine\": 1}\n")
    #expect(try workspace.readText("pipeline.json") == before)
    #expect(try workspace.winnow("run", "--report", "report.json").status == 0)
    #expect(try workspace.winnow("run", "--report", "report.json").status == 0)
  }
}
