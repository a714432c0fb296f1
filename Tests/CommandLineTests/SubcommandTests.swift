// validate, stages, schema, init, and what every command line program owes its users.
import Foundation
import Testing

@Suite struct SubcommandTests {
  private static let subcommands = [
    "run", "check", "rules", "explain", "clean", "undo", "pipe", "validate", "stages", "schema", "state",
    "init",
  ]
  private static let stages = [
    "strip-html", "normalize", "dedup-paragraphs", "dedup-documents", "filter-documents",
    "split-sentences",
  ]

  private func winnow(_ arguments: [String], in workspace: Workspace? = nil) throws -> Outcome {
    let workspace = try workspace ?? Workspace()
    return try workspace.winnow(arguments)
  }

  @Test("--version is a semantic version and nothing else")
  func version() throws {
    let outcome = try winnow(["--version"])
    #expect(outcome.status == 0)
    #expect(outcome.text.wholeMatch(of: /[0-9]+\.[0-9]+\.[0-9]+(-[0-9A-Za-z.-]+)?\n/) != nil)
  }

  @Test("--help of the program names its subcommands and exit codes")
  func help() throws {
    for arguments in [["--help"], ["help"], []] {
      let outcome = try winnow(arguments)
      #expect(outcome.status == 0)
      for name in Self.subcommands { #expect(outcome.text.contains("\n  \(name) "), "\(arguments): \(name)") }
      #expect(outcome.text.contains("Exit codes") && outcome.text.contains("75"))
      #expect(outcome.errors.isEmpty)
    }
  }

  @Test("--help of a subcommand goes to standard output and changes nothing", arguments: subcommands)
  func helpOfSubcommand(_ name: String) throws {
    let workspace = try Workspace()
    let outcome = try winnow([name, "--help"], in: workspace)
    #expect(outcome.status == 0)
    #expect(outcome.text.contains("USAGE: winnow \(name)"))
    #expect(outcome.errors.isEmpty)
    #expect(try FileManager.default.contentsOfDirectory(atPath: workspace.path).isEmpty)
    #expect(try winnow(["help", name]).output == outcome.output)
  }

  @Test("--help of run and pipe names every option")
  func helpNamesOptions() throws {
    let run = try winnow(["run", "--help"]).text
    for option in ["input", "output", "workers", "dry-run", "json", "report", "rejects", "quiet", "verbose"] {
      #expect(run.contains("--\(option)"))
    }
    let pipe = try winnow(["pipe", "--help"]).text
    for option in ["stage", "set", "jsonl", "workers"] { #expect(pipe.contains("--\(option)")) }
  }

  @Test(
    "a completion script comes for each shell, and the shell accepts it", arguments: ["bash", "zsh", "fish"])
  func completionScript(_ shell: String) throws {
    let workspace = try Workspace()
    let outcome = try winnow(["--generate-completion-script", shell], in: workspace)
    #expect(outcome.status == 0)
    for name in Self.subcommands { #expect(outcome.text.contains(name)) }
    for stage in Self.stages { #expect(outcome.text.contains(stage)) }
    try workspace.write(outcome.output, to: "script")
    let check = try workspace.shell("if command -v \(shell) > /dev/null; then \(shell) -n script; fi")
    #expect(check.status == 0, "\(check.errors)")
  }

  @Test(
    "an unknown subcommand or option is a usage error on standard error",
    arguments: [
      ["nonsense"], ["--nonsense"], ["validate", "--nonsense"], ["stages", "a", "b"], ["schema", "x"],
    ])
  func unknown(_ arguments: [String]) throws {
    let outcome = try winnow(arguments)
    #expect(outcome.status == 2)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains("Usage: winnow"))
  }

  @Test("stages lists every stage with what it does")
  func stagesList() throws {
    let outcome = try winnow(["stages"])
    #expect(outcome.status == 0)
    let lines = outcome.text.split(separator: "\n")
    #expect(lines.compactMap { $0.split(separator: " ").first.map(String.init) } == Self.stages)
    #expect(lines.allSatisfy { $0.hasSuffix(".") })
  }

  @Test(
    "stages NAME describes a stage with its options and examples",
    arguments: zip(stages, ["title", "unicodeForm", "minCharacters", "ignore", "rules", "language"]))
  func stageDescription(_ name: String, _ option: String) throws {
    let outcome = try winnow(["stages", name])
    #expect(outcome.status == 0)
    #expect(outcome.text.hasPrefix(name + "\n"))
    #expect(outcome.text.contains("\n  \(option)  (") && outcome.text.contains("\nExamples\n"))
  }

  @Test("stages of an unknown name suggests the one that was meant")
  func stageSuggestion() throws {
    let outcome = try winnow(["stages", "split-sentence"])
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("did you mean 'split-sentences'?"))
  }

  @Test("schema writes a JSON Schema that names every stage")
  func schema() throws {
    let outcome = try winnow(["schema"])
    #expect(outcome.status == 0)
    #expect(try JSONValue(outcome.output).text("$schema") == "https://json-schema.org/draft/2020-12/schema")
    for stage in Self.stages { #expect(outcome.text.contains("\"\(stage)\"")) }
  }

  @Test("validate says what a valid configuration does, and reads no document")
  func validateValid() throws {
    let workspace = try Workspace()
    try workspace.configure("normalize", "dedup-documents")
    let outcome = try winnow(["validate"], in: workspace)
    #expect(outcome.status == 0)
    #expect(outcome.text == "pipeline.json: valid: input -> normalize -> dedup-documents -> output\n")
    #expect(try FileManager.default.contentsOfDirectory(atPath: workspace.path) == ["pipeline.json"])
  }

  @Test("validate names every fault at once, each with line and column; run refuses the same way")
  func validateFaults() throws {
    let workspace = try Workspace()
    try workspace.write(
      """
      {
        "inptu": "in",
        "stages": [
          { "stage": "normalise" },
          { "stage": "dedup-paragraphs", "minCharacters": -1 }
        ]
      }
      """, to: "p.json")
    try workspace.write("x\n", to: "input/a.txt")
    for command in ["validate", "run", "pipe"] {
      let outcome = try winnow([command, "p.json"], in: workspace)
      #expect(outcome.status == 2)
      #expect(outcome.output.isEmpty)
      let lines = outcome.errors.split(separator: "\n")
      try #require(lines.count == 3, "\(command): \(outcome.errors)")
      #expect(
        lines[0].hasPrefix("winnow: p.json:2:3: inptu: ") && lines[0].hasSuffix("did you mean 'input'?"))
      #expect(
        lines[1].hasPrefix("winnow: p.json:4:16: stages[0].stage: ") && lines[1].contains("'normalize'"))
      #expect(lines[2].hasPrefix("winnow: p.json:5:53: stages[1].minCharacters: "))
    }
    #expect(!workspace.exists("output"))
  }

  @Test("init writes a configuration that is valid and runs")
  func initialize() throws {
    let workspace = try Workspace()
    let outcome = try winnow(["init", "project"], in: workspace)
    #expect(outcome.status == 0)
    #expect(outcome.text.contains("wrote project/pipeline.json"))
    #expect(try winnow(["validate", "project/pipeline.json"], in: workspace).status == 0)
    try workspace.write("<p>One. Two.</p>", to: "project/input/a.html")
    #expect(try winnow(["run", "project/pipeline.json"], in: workspace).status == 0)
    #expect(try workspace.tree("project/output").texts == ["a.txt": "One.\nTwo.\n"])
  }

  @Test("a second init refuses, and nothing changes")
  func secondInit() throws {
    let workspace = try Workspace()
    #expect(try winnow(["init"], in: workspace).status == 0)
    try workspace.write("mine\n", to: "pipeline.json")
    let before = try Traces(workspace.path)
    let outcome = try winnow(["init"], in: workspace)
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("pipeline.json") && outcome.errors.contains("exists"))
    #expect(try Traces(workspace.path) == before)
  }

  @Test("init keeps an input directory that is there")
  func initKeepsInput() throws {
    let workspace = try Workspace()
    try workspace.write("mine\n", to: "input/a.txt")
    let outcome = try winnow(["init"], in: workspace)
    #expect(outcome.status == 0)
    #expect(!outcome.text.contains("wrote ./input"))
    #expect(try workspace.readText("input/a.txt") == "mine\n")
  }
}
