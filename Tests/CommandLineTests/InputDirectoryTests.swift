// Which input and output directories are refused before anything is read or written.
import Foundation
import Testing

@Suite struct InputDirectoryTests {
  @Test("a missing input directory is a usage error that names it, and no output directory appears")
  func missingInput() throws {
    let workspace = try Workspace()
    try workspace.configure("normalize")
    let outcome = try workspace.winnow("run")
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("input") && outcome.errors.contains("No such file"))
    #expect(outcome.output.isEmpty)
    #expect(!workspace.exists("output"))
  }

  @Test("an empty input directory is a usage error, never a silent success")
  func emptyInput() throws {
    let workspace = try Workspace()
    try workspace.configure("normalize")
    try FileManager.default.createDirectory(
      atPath: workspace.path + "/input/deeper", withIntermediateDirectories: true)
    let outcome = try workspace.winnow("run")
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("input") && outcome.errors.contains("empty"))
    #expect(!workspace.exists("output"))
  }

  @Test("an input directory in which everything would be skipped is a usage error that points to include")
  func nothingButSkipped() throws {
    let workspace = try Workspace()
    try workspace.configure("normalize")
    try workspace.write("x", to: "input/a.bin")
    try workspace.write("x", to: "input/b.dat")
    let outcome = try workspace.winnow("run")
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("include") && outcome.errors.contains("2"))
  }

  @Test("an input that is a file is a usage error")
  func inputIsFile() throws {
    let workspace = try Workspace()
    try workspace.configure("normalize")
    try workspace.write("text\n", to: "input")
    let outcome = try workspace.winnow("run")
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("input") && outcome.errors.contains("Not a directory"))
  }

  @Test("an output that is a file is a usage error, and the file stays")
  func outputIsFile() throws {
    let workspace = try Workspace()
    try workspace.configure("normalize")
    try workspace.write("text\n", to: "input/a.txt")
    try workspace.write("mine\n", to: "output")
    let outcome = try workspace.winnow("run")
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("output"))
    #expect(try workspace.readText("output") == "mine\n")
  }

  struct Overlap: Sendable, CustomTestStringConvertible {
    let name: String
    var prepare = ""
    let input: String
    let output: String
    var testDescription: String { name }
  }

  static let overlaps = [
    Overlap(name: "the same directory", input: "input", output: "input"),
    Overlap(name: "the same directory, written otherwise", input: "input", output: "./input/../input/"),
    Overlap(name: "output inside input", input: "input", output: "input/cleaned"),
    Overlap(name: "output deep inside input, not there yet", input: "input", output: "input/a/b/c"),
    Overlap(name: "input inside output", input: "input", output: "."),
    Overlap(name: "input inside output through dots", input: "input", output: "input/.."),
    Overlap(
      name: "the same directory through a symbolic link", prepare: "ln -s input link", input: "input",
      output: "link"),
    Overlap(
      name: "input through a symbolic link", prepare: "ln -s input link", input: "link", output: "input/out"),
    Overlap(
      name: "output inside input through a symbolic link", prepare: "ln -s input link", input: "input",
      output: "link/out"),
    Overlap(
      name: "input inside output through a symbolic link", prepare: "mkdir o; ln -s ../input o/in",
      input: "o/in",
      output: "."),
    Overlap(
      name: "output not there yet below a link into the input", prepare: "mkdir input/sub; ln -s input/sub s",
      input: "input", output: "s/new/newer"),
  ]

  @Test("input and output that overlap are refused, and nothing changes", arguments: overlaps)
  func overlapIsRefused(_ overlap: Overlap) throws {
    let workspace = try Workspace()
    try workspace.configure("normalize")
    try workspace.write("text\n", to: "input/a.txt")
    _ = try workspace.shell(overlap.prepare)
    let before = try Traces(workspace.path)
    let outcome = try workspace.winnow("run", "--input", overlap.input, "--output", overlap.output)
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("overlap"))
    #expect(try Traces(workspace.path) == before)
  }

  @Test("names that merely begin alike do not overlap")
  func commonPrefixIsNoOverlap() throws {
    let workspace = try Workspace()
    try workspace.configure("normalize")
    try workspace.write("text\n", to: "input/a.txt")
    let outcome = try workspace.winnow("run", "--output", "input-cleaned")
    #expect(outcome.status == 0)
    #expect(try workspace.tree("input-cleaned").texts == ["a.txt": "text\n"])
  }

  @Test(
    "relative paths start from the configuration file, those of the command line from the working directory")
  func pathsAreRelative() throws {
    let workspace = try Workspace()
    try workspace.write(
      #"{"input": "in", "output": "out", "stages": [{"stage": "normalize"}]}"#, to: "project/p.json")
    try workspace.write("text\n", to: "project/in/a.txt")
    #expect(try workspace.winnow("run", "project/p.json").status == 0)
    #expect(try workspace.tree("project/out").names == ["a.txt"])
    #expect(try workspace.winnow("run", "project/p.json", "--output", "elsewhere/deep").status == 0)
    #expect(try workspace.tree("elsewhere/deep").names == ["a.txt"])
  }

  @Test("a missing configuration is a usage error that names winnow init")
  func missingConfiguration() throws {
    let workspace = try Workspace()
    let outcome = try workspace.winnow("run")
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("pipeline.json") && outcome.errors.contains("winnow init"))
  }
}
