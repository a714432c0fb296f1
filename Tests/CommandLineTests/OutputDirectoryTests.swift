// What a run does to an output directory in which something stands already.
import Foundation
import Testing

@Suite struct OutputDirectoryTests {
  private func workspace(_ files: [String: String]) throws -> Workspace {
    let workspace = try Workspace()
    try workspace.configure("normalize")
    for (name, text) in files { try workspace.write(text, to: "input/" + name) }
    return workspace
  }

  @Test("a file that is no text fails alone, is named for what it is, and the others are written")
  func binaryFile() throws {
    let workspace = try workspace(["a.txt": "A.\n", "z.txt": "Z.\n"])
    try workspace.write([0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 0x4B, 4, 0], to: "input/packed.txt")
    let outcome = try workspace.winnow("run", "--json")
    #expect(outcome.status == 3)
    #expect(outcome.errors.contains("input/packed.txt") && outcome.errors.contains("gzip"))
    #expect(try workspace.tree().texts == ["a.txt": "A.\n", "z.txt": "Z.\n"])
    #expect(try JSONValue(outcome.output).integer("documents.failed") == 1)
  }

  @Test("a file of somebody else under an output's name is never touched, and named")
  func foreignFile() throws {
    let workspace = try workspace(["a.txt": "A.\n", "b.txt": "B.\n"])
    try workspace.write("mine\n", to: "output/a.txt")
    try workspace.write("mine too\n", to: "output/other.txt")
    for _ in 1...2 {
      let outcome = try workspace.winnow("run")
      #expect(outcome.status == 3)
      #expect(outcome.errors.contains("a.txt") && outcome.errors.contains("did not write"))
      #expect(!outcome.errors.contains("other.txt"))
      #expect(
        try workspace.tree().texts == ["a.txt": "mine\n", "b.txt": "B.\n", "other.txt": "mine too\n"])
    }
  }

  @Test(
    "a directory, a link or a FIFO of somebody else under an output's name is left as it is",
    arguments: ["mkdir -p output/a.txt", "ln -s ../target output/a.txt", "mkfifo output/a.txt"])
  func foreignEntry(_ prepare: String) throws {
    let workspace = try workspace(["a.txt": "A.\n", "b.txt": "B.\n"])
    _ = try workspace.shell("mkdir -p output; printf 'mine\\n' > target; \(prepare)")
    let before = try workspace.shell("ls -ld output/a.txt").text
    #expect(try workspace.winnow("run").status == 3)
    #expect(try workspace.shell("ls -ld output/a.txt").text == before)
    #expect(try workspace.readText("target") == "mine\n")
    #expect(try workspace.readText("output/b.txt") == "B.\n")
  }

  @Test("a file of somebody else where an output needs a directory fails that document alone")
  func foreignFileInTheWay() throws {
    let workspace = try workspace(["sub/a.txt": "A.\n", "b.txt": "B.\n"])
    try workspace.write("mine\n", to: "output/sub")
    let outcome = try workspace.winnow("run")
    #expect(outcome.status == 3)
    #expect(outcome.errors.contains("sub/a.txt"))
    #expect(try workspace.tree().texts == ["b.txt": "B.\n", "sub": "mine\n"])
  }

  @Test("outputs of inputs that are gone are removed with their directories, files of somebody else stay")
  func staleOutputs() throws {
    let workspace = try workspace(["a.txt": "A.\n", "old/deep/b.txt": "B.\n", "mixed/c.txt": "C.\n"])
    #expect(try workspace.winnow("run").status == 0)
    try workspace.write("mine\n", to: "output/mixed/mine.txt")
    _ = try workspace.shell("rm -r input/old input/mixed")
    let outcome = try workspace.winnow("run", "--json")
    #expect(outcome.status == 0)
    #expect(try JSONValue(outcome.output).integer("outputsRemoved") == 2)
    #expect(try workspace.tree().texts == ["a.txt": "A.\n", "mixed/mine.txt": "mine\n"])
    #expect(!workspace.exists("output/old"))
  }

  @Test("an output whose document is dropped now, or is no text any more, is removed")
  func outputOfDroppedDocument() throws {
    let workspace = try workspace(["a.txt": "A.\n", "b.txt": "B.\n", "c.txt": "C.\n"])
    try workspace.configure("dedup-documents")
    #expect(try workspace.winnow("run").status == 0)
    try workspace.write("A.\n", to: "input/b.txt")
    try workspace.write([0x1F, 0x8B, 8, 0, 0], to: "input/c.txt")
    #expect(try workspace.winnow("run").status == 3)
    #expect(try workspace.tree().names == ["a.txt"])
  }

  @Test(
    "a manifest cut short in its last name loses no file of anybody",
    arguments: ["b.tx", "other.tx", "a.txt", "\u{1}"])
  func tornManifest(_ tail: String) throws {
    let workspace = try workspace(["a.txt": "A.\n", "b.txt": "B.\n"])
    #expect(try workspace.winnow("run").status == 0)
    try workspace.write("mine\n", to: "output/other.txt")
    let manifest = try workspace.read("output/.winnow/manifest")
    try workspace.write(manifest + Array(tail.utf8), to: "output/.winnow/manifest")
    _ = try workspace.shell("rm input/b.txt")
    #expect(try workspace.winnow("run").status == 0)
    #expect(try workspace.tree().texts == ["a.txt": "A.\n", "other.txt": "mine\n"])
    #expect(try workspace.winnow("run").status == 0)
  }

  @Test("a manifest of another kind ends the run before anything is written")
  func unknownManifest() throws {
    let workspace = try workspace(["a.txt": "A.\n"])
    try workspace.write("winnow manifest 99\n", to: "output/.winnow/manifest")
    let outcome = try workspace.winnow("run")
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("manifest"))
    #expect(try workspace.readText("output/.winnow/manifest") == "winnow manifest 99\n")
    #expect(try workspace.tree().files.isEmpty)
  }

  @Test("temporary files that a killed run left are cleared")
  func leftoverTemporaryFiles() throws {
    let workspace = try workspace(["a.txt": "A.\n"])
    try workspace.write("half a", to: "output/.winnow/tmp/0")
    try workspace.write("half b", to: "output/.winnow/tmp/17")
    #expect(try workspace.winnow("run").status == 0)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: workspace.path + "/output/.winnow/tmp").isEmpty)
    #expect(try workspace.tree().texts == ["a.txt": "A.\n"])
  }

  @Test("an output of an earlier run may serve as input; its state is not read")
  func outputAsInput() throws {
    let workspace = try workspace(["a.txt": "A.\n"])
    #expect(try workspace.winnow("run").status == 0)
    let outcome = try workspace.winnow("run", "--input", "output", "--output", "next", "--json")
    #expect(outcome.status == 0)
    #expect(try workspace.tree("next").texts == ["a.txt": "A.\n"])
    #expect(try JSONValue(outcome.output).integer("skipped.winnow's own state") == 1)
  }

  @Test("an output directory that is itself a symbolic link is written to")
  func linkedOutput() throws {
    let workspace = try workspace(["a.txt": "A.\n"])
    _ = try workspace.shell("mkdir real && ln -s real output")
    #expect(try workspace.winnow("run").status == 0)
    #expect(try workspace.tree("real").texts == ["a.txt": "A.\n"])
  }
}
