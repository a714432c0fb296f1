// Runs that are ended in the middle, and runs that meet one another.
import Foundation
import Testing

@Suite(.serialized) struct InterruptionTests {
  private static let documents = 2500

  /// A workspace whose run takes long enough to be met in the middle.
  private func workspace() throws -> Workspace {
    let workspace = try Workspace()
    try workspace.configure("normalize", "dedup-paragraphs")
    for number in 0..<Self.documents {
      try workspace.write(
        "Document \(number) begins.\n\nA paragraph in all of them.\n", to: "input/\(number).txt")
    }
    return workspace
  }

  /// The tree that a run from scratch gives, without running: names in ascending order of their bytes.
  private func cleanTree() -> Tree {
    var files: [String: [UInt8]] = [:]
    for number in 0..<Self.documents { files["\(number).txt"] = Array("Document \(number) begins.\n".utf8) }
    files["0.txt"] = Array("Document 0 begins.\n\nA paragraph in all of them.\n".utf8)
    return Tree(files: files)
  }

  /// Starts a run and returns once it has written `output`.
  private func startRun(
    _ workspace: Workspace, _ more: String..., until output: String = "0.txt"
  ) throws -> ChildProcess {
    let arguments = ["run", "--workers", "1"] + more
    for _ in 1...5 {
      let run = try ChildProcess(WinnowBinary.path(), arguments, in: workspace.path)
      if poll(until: { workspace.exists("output/" + output) || run.hasEnded() }), !run.hasEnded() {
        return run
      }
      // A busy machine may let the run end before this process is asked again.
      removeTree(workspace.path + "/output")
    }
    throw HarnessError(description: "the run always ended before it could be met in the middle")
  }

  @Test("an interrupted run leaves no part of the rejects, and the next run writes all of them")
  func rejects() throws {
    let workspace = try workspace()
    let run = try startRun(workspace, "--rejects", "went")
    kill(run.identifier, SIGTERM)
    #expect(try run.wait().status == 128 + SIGTERM)
    #expect(!workspace.exists("went"))
    #expect(try workspace.winnow("run", "--rejects", "went").status == 0)
    let lines = try workspace.readText("went/rejects.jsonl").split(separator: "\n")
    #expect(lines.count == Self.documents - 1)
    #expect(lines.allSatisfy { $0.hasSuffix(#""text":"A paragraph in all of them."}"#) })
  }

  @Test(
    "SIGINT and SIGTERM end a run in good order, and the next run gives the clean tree",
    arguments: [SIGINT, SIGTERM])
  func signal(_ number: Int32) throws {
    let workspace = try workspace()
    let run = try startRun(workspace)
    kill(run.identifier, number)
    let outcome = try run.wait()
    #expect(outcome.status == 128 + number)
    #expect(outcome.text.contains("interrupted"))
    let clean = cleanTree()
    let partial = try workspace.tree()
    #expect(partial.files.count < Self.documents, "the run was at its end already")
    #expect(partial.files.allSatisfy { clean.files[$0] == $1 }, "a file is not whole")
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: workspace.path + "/output/.winnow/tmp").isEmpty)
    #expect(try workspace.winnow("run").status == 0)
    #expect(try workspace.tree() == clean)
  }

  @Test("a run that is killed leaves whole files only, and the next run gives the clean tree")
  func kill9() throws {
    let workspace = try workspace()
    let run = try startRun(workspace)
    kill(run.identifier, SIGKILL)
    #expect(try run.wait().status == 128 + SIGKILL)
    let clean = cleanTree()
    let partial = try workspace.tree()
    #expect(partial.files.count < Self.documents, "the run was at its end already")
    #expect(partial.files.allSatisfy { clean.files[$0] == $1 }, "a file is not whole")
    // Inputs that are gone meanwhile: the next run knows the outputs of the killed one for its own.
    _ = try workspace.shell("rm input/0.txt")
    let outcome = try workspace.winnow("run")
    #expect(outcome.status == 0, "\(outcome.errors)")
    let after = try workspace.tree()
    #expect(after.files.count == Self.documents - 1)
    #expect(after.texts["1.txt"] == "Document 1 begins.\n\nA paragraph in all of them.\n")
    #expect(after.files.allSatisfy { $0 == "1.txt" || clean.files[$0] == $1 })
  }

  @Test(
    "a second run over the same output ends with 75 and the first one's process number, and harms nothing")
  func twoRuns() throws {
    let workspace = try workspace()
    // Half of the report is in its file by then.
    let first = try startRun(workspace, "--report", "report.json", until: "2.txt")
    kill(first.identifier, SIGSTOP)
    defer { kill(first.identifier, SIGCONT) }
    let second = try workspace.winnow("run", "--report", "report.json")
    #expect(second.status == 75)
    #expect(second.errors.contains("\(first.identifier)"))
    #expect(second.output.isEmpty)
    kill(first.identifier, SIGCONT)
    #expect(try first.wait().status == 0)
    #expect(try workspace.tree() == cleanTree())
    // The second run was to write the same report: it must not have spoilt the first one's.
    let report = try JSONValue(workspace.read("report.json"))
    #expect(report.count("documents") == Self.documents)
    let entries = try FileManager.default.contentsOfDirectory(atPath: workspace.path).sorted()
    #expect(entries == ["input", "output", "pipeline.json", "report.json"])
  }

  @Test("an interrupted pipe ends by the signal")
  func interruptedPipe() throws {
    let workspace = try Workspace()
    let pipe = try workspace.start("pipe", "--stage", "normalize", "--jsonl", input: .open)
    try pipe.send("{\"text\": \"a\"}\n")
    #expect(poll { !pipe.outputSoFar.isEmpty })
    kill(pipe.identifier, SIGINT)
    #expect(try pipe.wait().status == 128 + SIGINT)
  }
}
