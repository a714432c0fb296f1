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

  @Test("with --wait a second run begins when the first ends, and says for whom it waits")
  func waiting() throws {
    let workspace = try workspace()
    let first = try startRun(workspace, "--report", "report.json", until: "2.txt")
    kill(first.identifier, SIGSTOP)
    defer { kill(first.identifier, SIGCONT) }
    let second = try workspace.start("run", "--wait", "60", "--report", "report.json")
    #expect(poll { second.errorsSoFar.contains("process \(first.identifier)") }, "\(second.errorsSoFar)")
    #expect(!second.hasEnded())
    // An input that the first run has not seen: only a second run that begins behind it can.
    try workspace.write("Written meanwhile.\n", to: "input/zz.txt")
    kill(first.identifier, SIGCONT)
    #expect(try first.wait().status == 0)
    #expect(try second.wait().status == 0)
    #expect(try JSONValue(workspace.read("report.json")).count("documents") == Self.documents + 1)
    #expect(try workspace.readText("output/zz.txt") == "Written meanwhile.\n")
  }

  @Test("waiting ends with 75 when the time is up, and with the signal that ends it")
  func waitingInVain() throws {
    let workspace = try workspace()
    let first = try startRun(workspace)
    kill(first.identifier, SIGSTOP)
    defer { kill(first.identifier, SIGCONT) }
    let outcome = try workspace.winnow("run", "--wait", "1")
    #expect(outcome.status == 75)
    #expect(outcome.errors.contains("process \(first.identifier)") && outcome.errors.contains("within 1 s"))
    let quiet = try workspace.start("run", "--wait", "60", "--quiet")
    usleep(200_000)
    kill(quiet.identifier, SIGTERM)
    let ended = try quiet.wait()
    #expect(ended.status == 128 + SIGTERM)
    #expect(ended.output.isEmpty && ended.errors.isEmpty)
  }

  @Test("a second signal ends a run at once, and the next run gives the clean tree")
  func secondSignal() throws {
    let workspace = try workspace()
    // A document that keeps the first signal waiting for longer than the second needs.
    let large = (0..<300_000).map { "Paragraph \($0) of a document of some size.\n\n" }.joined()
    try workspace.write(large, to: "input/10000.txt")
    let run = try startRun(workspace, until: "100.txt")
    kill(run.identifier, SIGINT)
    usleep(20_000)
    kill(run.identifier, SIGTERM)
    #expect([128 + SIGTERM, 128 + SIGINT].contains(try run.wait().status))
    let partial = try workspace.tree()
    let clean = cleanTree()
    #expect(partial.files.allSatisfy { clean.files[$0] == $1 || $0 == "10000.txt" }, "a file is not whole")
    #expect(try workspace.winnow("run").status == 0)
    #expect(try workspace.tree().files.filter { $0.key != "10000.txt" } == clean.files)
  }

  @Test("a reader that goes away ends a run quietly, with everything written")
  func brokenPipe() throws {
    let workspace = try workspace()
    let outcome = try workspace.shell(
      #"{ "$WINNOW" run --json --report report.json; echo "$?" > status; } | true"#)
    #expect(outcome.errors.isEmpty)
    #expect(try workspace.readText("status") == "\(128 + SIGPIPE)\n")
    #expect(try workspace.tree() == cleanTree())
    #expect(try JSONValue(workspace.read("report.json")).count("documents") == Self.documents)
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
