// winnow clean: what it changes, what it leaves alone, and what it says of it.
import Foundation
import Testing

@Suite struct CleanTests {
  @Test("every file of the directory becomes what the chain makes of it, in its place")
  func inPlace() throws {
    let workspace = try Workspace.withNotes()
    let outcome = try workspace.winnow("clean", "notes", "--config", "stages.json")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(try workspace.tree("notes").texts == Workspace.cleanedNotes)
    #expect(outcome.text.contains("2 changed, 1 renamed, 2 removed, 1 unchanged, 0 failed, 0 skipped"))
    #expect(outcome.text.contains("winnow undo notes"))
  }

  @Test("a file that is clean already is not touched, and one that changes keeps its mode and owner")
  func untouched() throws {
    let workspace = try Workspace.withNotes()
    let before = try workspace.shell("stat -c '%i %Y %Z' notes/clean.txt").text
    let rights = try workspace.shell("stat -c '%a %u:%g' notes/a.txt notes/sub/page.html").text
    #expect(try workspace.winnow("clean", "notes", "--config", "stages.json").status == 0)
    #expect(try workspace.shell("stat -c '%i %Y %Z' notes/clean.txt").text == before)
    #expect(try workspace.shell("stat -c '%a %u:%g' notes/a.txt notes/sub/page.txt").text == rights)
  }

  @Test("without a configuration, repeats between blank lines go, and pages stay")
  func defaultChain() throws {
    let workspace = try Workspace()
    try workspace.write("a line\na line\n\nBlock.\n", to: "d/a.txt")
    try workspace.write("Block.  \r\n\r\nNew.\r\n", to: "d/b.md")
    try workspace.write("<p>Block.</p>\n\n<p>Block.</p>\n", to: "d/p.html")
    let outcome = try workspace.winnow("clean", "d", "--json")
    #expect(outcome.status == 0)
    #expect(
      try workspace.tree("d").texts == [
        "a.txt": "a line\na line\n\nBlock.\n", "b.md": "New.\n",
        "p.html": "<p>Block.</p>\n\n<p>Block.</p>\n",
      ])
    let json = try JSONValue(outcome.output)
    #expect(try json.integer("documents.changed") == 1 && json.integer("documents.unchanged") == 1)
    #expect(json.text("files.0.path") == "b.md" && json.text("files.0.outcome") == "changed")
    #expect(try json.integer("files.0.paragraphsDropped.stages[1] dedup-paragraphs") == 1)
    #expect(try json.integer("run.skipped.HTML, which needs a configuration with strip-html") == 1)
  }

  @Test("a configuration's patterns count, its directories do not")
  func patterns() throws {
    let workspace = try Workspace()
    try workspace.write(
      #"{"input": "x", "output": "y", "exclude": ["keep/**"], "stages": [{"stage": "normalize"}]}"#,
      to: "c.json")
    for name in ["a.txt", "keep/a.txt"] { try workspace.write("x \r\n", to: "d/" + name) }
    #expect(try workspace.winnow("clean", "d", "--config", "c.json").status == 0)
    #expect(try workspace.tree("d").texts == ["a.txt": "x\n", "keep/a.txt": "x \r\n"])
    #expect(!workspace.exists("x") && !workspace.exists("y"))
  }

  @Test(
    "cleaning a second time changes nothing, whatever the text", arguments: [1, 2, 3, 4, 5, 6] as [UInt64])
  func idempotent(seed: UInt64) throws {
    let workspace = try Workspace()
    try RandomCorpus.mixed(seed: seed, files: 60).write(to: workspace, directory: "d")
    #expect(try workspace.winnow("clean", "d").status == 0)
    let first = try workspace.facts("d")
    let outcome = try workspace.winnow("clean", "d", "--json")
    #expect(outcome.status == 0)
    #expect(try workspace.facts("d") == first, "seed \(seed)")
    #expect(try JSONValue(outcome.output).count("files") == 0)
    #expect(try workspace.winnow("undo", "d", "--list").text.split(separator: "\n").count <= 1)
  }

  @Test("the number of workers does not matter, and what is done is what a run would write")
  func workers() throws {
    let corpus = RandomCorpus.mixed(seed: 7, files: 150)
    var trees: [Tree] = []
    for workers in ["1", "8"] {
      let workspace = try Workspace()
      try workspace.configure("strip-html", "normalize", "dedup-paragraphs")
      try corpus.write(to: workspace)
      #expect(try workspace.winnow("run").status == 0)
      let config = ["--config", "pipeline.json", "--workers", workers]
      #expect(try workspace.winnow(["clean", "input"] + config).status == 0)
      trees.append(try workspace.tree("input"))
      #expect(try workspace.tree("input") == workspace.tree())
    }
    #expect(trees[0] == trees[1])
  }

  @Test("what stands below a symbolic link is not compared with: what it leads to would be lost")
  func links() throws {
    let workspace = try Workspace()
    try workspace.write("Text. \n", to: "d/b.txt")
    try workspace.prepare("ln -s b.txt d/a.txt; mkdir far; echo 'Text. ' > far/f.txt; ln -s ../far d/c")
    let outcome = try workspace.winnow("clean", "d", "--json")
    #expect(outcome.status == 0)
    #expect(try workspace.readText("d/a.txt") == "Text.\n")
    #expect(try workspace.shell("readlink d/a.txt").text == "b.txt\n")
    #expect(try workspace.readText("far/f.txt") == "Text. \n")
    let json = try JSONValue(outcome.output)
    #expect(try json.integer("run.skipped.symbolic link") == 1)
    #expect(try json.integer("run.skipped.symbolic link to a directory") == 1)
  }

  @Test("the dry run tells the same, and changes no entry of the directory", arguments: [[], ["--diff"]])
  func dryRun(_ more: [String]) throws {
    let workspace = try Workspace.withNotes()
    let before = try Traces(workspace.path + "/notes")
    let outcome = try workspace.winnow(
      ["clean", "notes", "--config", "stages.json", "--dry-run"] + more)
    #expect(outcome.status == 0)
    for line in [
      "change  a.txt  ", "rename  sub/page.html to sub/page.txt  ", "change  sub/part.txt  ",
      "remove  whole.txt  16 B  (nothing-left, 1 paragraph dropped)",
      "2 changed, 1 renamed, 2 removed, 1 unchanged", "nothing written", "dropped 5 of 10 paragraphs",
    ] { #expect(outcome.text.contains(line), "\(line)") }
    #expect(try Traces(workspace.path + "/notes") == before)
    #expect(try workspace.winnow("undo", "notes", "--list").text == "notes: nothing to undo\n")
    #expect(try workspace.winnow("undo", "notes", "--dry-run").status == 0)
    #expect(try Traces(workspace.path + "/notes") == before)
  }

  @Test("patch makes of the originals what clean makes of them, given the diff of the dry run")
  func patch() throws {
    let workspace = try Workspace.withNotes()
    try workspace.write("no line end", to: "notes/no end.txt")
    try workspace.write("kept\r\n\r\nalso kept", to: "notes/\u{e4} \"q\".txt")
    let lines = (1...400).map { $0 % 37 == 0 ? "line \($0) \n" : "line \($0)\n" }
    try workspace.write(lines.joined(), to: "notes/long.txt")
    try workspace.prepare("command -v patch && cp -a notes copy")
    let outcome = try workspace.shell(
      """
      "$WINNOW" clean notes --config stages.json --dry-run --diff > all.diff &&
      cd copy && patch -p1 --binary -s < ../all.diff
      """)
    #expect(outcome.status == 0, "\(outcome.text) \(outcome.errors)")
    #expect(try workspace.winnow("clean", "notes", "--config", "stages.json").status == 0)
    #expect(try workspace.tree("copy").differences(from: workspace.tree("notes")) == "")
  }

  @Test("two clean-ups at a time: the second ends with 75 and the process number of the first")
  func locked() throws {
    let workspace = try Workspace.withNotes()
    try workspace.prepare("mkdir -p notes/.winnow")
    let before = try workspace.facts()
    let holder = try ChildProcess(
      "/bin/sh",
      ["-c", "exec 9<> notes/.winnow/lock; flock 9 && echo $$ >&9 && echo locked && exec sleep 60"],
      in: workspace.path)
    defer { kill(holder.identifier, SIGKILL) }
    #expect(poll { !holder.outputSoFar.isEmpty })
    for command in [["clean", "notes"], ["undo", "notes"]] {
      if command[0] == "undo" { try workspace.prepare("mkdir -p notes/.winnow/clean") }
      let outcome = try workspace.winnow(command)
      #expect(outcome.status == 75)
      #expect(outcome.errors.contains("process \(holder.identifier)"))
    }
    #expect(try workspace.facts() == before)
  }

  @Test(
    "wrong usage ends with 2 and changes nothing",
    arguments: [
      ["clean"], ["clean", "nowhere"], ["clean", "notes/a.txt"], ["clean", "notes", "--diff"],
      ["clean", "notes", "--workers", "0"], ["clean", "notes", "--config", "nowhere.json"],
      ["clean", "notes", "--quiet", "--json"], ["undo"], ["undo", "nowhere"],
      ["undo", "notes", "--list", "--force"],
    ])
  func usage(_ arguments: [String]) throws {
    let workspace = try Workspace.withNotes()
    let before = try Traces(workspace.path)
    let outcome = try workspace.winnow(arguments)
    #expect(outcome.status == 2)
    #expect(!outcome.errors.isEmpty && outcome.output.isEmpty)
    #expect(try Traces(workspace.path) == before)
  }
}
