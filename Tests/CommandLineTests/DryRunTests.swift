// --dry-run: says what would happen and touches nothing.
import Foundation
import Testing

@Suite struct DryRunTests {
  private func workspace() throws -> Workspace {
    let workspace = try Workspace()
    try workspace.configure("strip-html", "dedup-paragraphs")
    try workspace.write("Same.\n\nSame.\n", to: "input/a.txt")
    try workspace.write("<p>Same.</p>", to: "input/b.html")
    return workspace
  }

  @Test("a dry run creates no output directory and changes no entry")
  func createsNothing() throws {
    let workspace = try workspace()
    let before = try Traces(workspace.path)
    let outcome = try workspace.winnow("run", "--dry-run")
    #expect(outcome.status == 0)
    #expect(outcome.text.contains("dry run"))
    #expect(try Traces(workspace.path) == before)
    #expect(!workspace.exists("output"))
  }

  @Test("a dry run over an output of an earlier run changes no entry, not even a stale one")
  func changesNothing() throws {
    let workspace = try workspace()
    #expect(try workspace.winnow("run").status == 0)
    _ = try workspace.shell("rm input/a.txt; printf 'New.\\n' > input/new.txt")
    let before = try Traces(workspace.path)
    #expect(try workspace.winnow("run", "--dry-run").status == 0)
    #expect(try Traces(workspace.path) == before)
  }

  @Test("a dry run counts as the run does, and writes the same report but for the word dryRun")
  func countsAlike() throws {
    let workspace = try workspace()
    let dry = try JSONValue(workspace.winnow("run", "--dry-run", "--json", "--report", "dry.json").output)
    let real = try JSONValue(workspace.winnow("run", "--json", "--report", "real.json").output)
    for path in ["documents.read", "documents.written", "documents.dropped", "bytes.in", "bytes.out"] {
      #expect(try dry.integer(path) == real.integer(path), "\(path)")
    }
    #expect(try real.integer("documents.dropped") == 1)
    #expect(
      try workspace.readText("dry.json").replacingOccurrences(
        of: #""dryRun": true"#, with: #""dryRun": false"#)
        == workspace.readText("real.json"))
  }

  @Test("a dry run counts the outputs that would go, and fails where somebody's file stands")
  func looksAtOutput() throws {
    let workspace = try workspace()
    try workspace.write("Gone soon.\n", to: "input/gone.txt")
    try workspace.write("A file, later a directory.\n", to: "input/turn.txt")
    #expect(try workspace.winnow("run").status == 0)
    _ = try workspace.shell("rm input/gone.txt input/turn.txt; printf 'Mine.\\n' > output/new.txt")
    try workspace.write("Below.\n", to: "input/turn.txt/below.txt")
    try workspace.write("New.\n", to: "input/new.txt")
    let dry = try workspace.winnow("run", "--dry-run", "--json")
    let text = try workspace.winnow("run", "--dry-run").text
    let real = try workspace.winnow("run", "--json")
    #expect(dry.status == 3 && real.status == 3)
    #expect(dry.errors == real.errors && dry.errors.contains("input/new.txt: "))
    #expect(text.contains("2 outdated outputs would be removed"))
    for path in ["documents.failed", "documents.written", "outputsRemoved"] {
      #expect(try JSONValue(dry.output).integer(path) == JSONValue(real.output).integer(path), "\(path)")
    }
    #expect(try workspace.readText("output/new.txt") == "Mine.\n")
  }

  @Test("a dry run refuses what a run refuses")
  func refusesAlike() throws {
    let workspace = try workspace()
    #expect(try workspace.winnow("run", "--dry-run", "--output", "input/x").status == 2)
    #expect(try workspace.winnow("run", "--dry-run", "--input", "nowhere").status == 2)
  }
}
