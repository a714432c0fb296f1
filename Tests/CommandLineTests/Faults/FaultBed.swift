// Where faults are tried: a project before the run, what a clean run makes of it, and what must hold after a fault.
import Foundation

final class FaultBed {
  let situation: Situation
  /// The project as the faulty run finds it; runs work on copies.
  private let start: Workspace
  /// The outputs as the faulty run finds them.
  private let old: Tree
  /// What a run into an empty directory gives.
  private let clean: Tree
  private let cleanReport: [UInt8]

  /// - Parameter members: of the configuration, beside its stages.
  init(_ situation: Situation, members: String = "") throws {
    self.situation = situation
    start = try Workspace(in: temporaryRoot)
    try FaultProject.write(to: start, members: members)
    if situation != .first { try Self.run(start) }
    if situation == .changed { try FaultProject.change(start) }
    old = situation == .first ? Tree(files: [:]) : try start.tree()
    let reference = try Workspace(in: temporaryRoot)
    try Self.copy(["input", "pipeline.json"], from: start, to: reference)
    try Self.run(reference)
    cleanReport = try reference.read("report.json")
    let foreign = situation == .changed ? FaultProject.foreign.mapValues { Array($0.utf8) } : [:]
    clean = Tree(files: try reference.tree().files.merging(foreign) { $1 })
  }

  /// A fresh copy of the project, with times as they were.
  func copy() throws -> Workspace {
    let workspace = try Workspace(in: temporaryRoot)
    try Self.copy(["."], from: start, to: workspace)
    return workspace
  }

  /// Every way to hit the calls that a run makes on its files, in the order in which it makes them.
  func plan(_ names: [String]) throws -> FaultPlan {
    let workspace = try copy()
    let (outcome, log) = try Strace.record(names, in: workspace)
    guard outcome.status == 0 else {
      throw HarnessError(description: "the run under strace failed: \(outcome.errors)")
    }
    return FaultPlan(TracedCall.all(in: log, of: workspace.path), of: workspace.path)
  }

  /// What is wrong after a run that a fault struck; nothing if all is well.
  ///
  /// - Parameter isMute: whether the fault may have kept the run from telling what is wrong.
  func complaints(
    about workspace: Workspace, _ outcome: Outcome, wasKilled: Bool = false, isMute: Bool = false
  ) throws -> [String] {
    var complaints = try complaintsAboutFiles(of: workspace)
    let isDone = try tree(of: workspace) == clean && report(of: workspace) == cleanReport
    switch outcome.status {
    case 0 where !isDone: complaints.append("exit code 0 although bytes are missing or wrong")
    case 0: break
    case 128 + SIGKILL where wasKilled: break
    case 2, 3:
      if !isMute, !outcome.errors.contains("winnow: ") {
        complaints.append("exit code \(outcome.status) without a message: \(outcome.errors)")
      }
    default: complaints.append("exit code \(outcome.status): \(outcome.errors)")
    }
    return complaints
  }

  /// What is wrong after the next run, without a fault.
  func complaintsAfterRerun(of workspace: Workspace) throws -> [String] {
    let outcome = try workspace.winnow(Strace.run)
    guard outcome.status == 0 else { return ["rerun: exit code \(outcome.status): \(outcome.errors)"] }
    var complaints: [String] = []
    let tree = try workspace.tree()
    if tree != clean { complaints.append("rerun: " + tree.differences(from: clean)) }
    if let report = report(of: workspace), report == cleanReport {
    } else {
      complaints.append("rerun: the report is not that of a clean run")
    }
    let entries = try FileManager.default.contentsOfDirectory(atPath: workspace.path).sorted()
    if entries != ["input", "output", "pipeline.json", "report.json"] {
      complaints.append("rerun: left behind: \(entries)")
    }
    let temporaries = try FileManager.default.contentsOfDirectory(
      atPath: workspace.path + "/output/.winnow/tmp")
    if !temporaries.isEmpty { complaints.append("rerun: left behind in tmp: \(temporaries)") }
    return try complaints + complaintsAboutOthers(in: workspace)
  }

  /// Nothing stands under a final name but the whole old or the whole new file.
  private func complaintsAboutFiles(of workspace: Workspace) throws -> [String] {
    var complaints: [String] = try complaintsAboutOthers(in: workspace)
    let tree = try tree(of: workspace)
    let unknown = tree.names.filter { tree.files[$0] != old.files[$0] && tree.files[$0] != clean.files[$0] }
    if !unknown.isEmpty {
      // Without a document that could not be read, others keep paragraphs that they would repeat.
      let without = try cleanWithoutUnreadable(of: workspace)
      complaints += unknown.filter { tree.files[$0] != without?.files[$0] }.map { "\($0) is not whole" }
    }
    if let bytes = report(of: workspace), (try? JSONValue(bytes)) == nil {
      complaints.append("the report is not whole")
    }
    return complaints
  }

  /// Inputs, the configuration and files of somebody else in the output are as they were.
  private func complaintsAboutOthers(in workspace: Workspace) throws -> [String] {
    var complaints: [String] = []
    if try Tree(workspace.path + "/input") != Tree(start.path + "/input") {
      complaints.append("an input changed")
    }
    if try workspace.read("pipeline.json") != start.read("pipeline.json") {
      complaints.append("the configuration changed")
    }
    if situation == .changed {
      for (name, text) in FaultProject.foreign where try workspace.read("output/" + name) != Array(text.utf8)
      {
        complaints.append("somebody else's \(name) changed")
      }
    }
    return complaints
  }

  /// What a clean run gives without the documents that the report of the faulty one says it could not read.
  private func cleanWithoutUnreadable(of workspace: Workspace) throws -> Tree? {
    guard let bytes = report(of: workspace), bytes != report(of: start) else { return nil }
    let report = try JSONValue(bytes)
    let reference = try Workspace(in: temporaryRoot)
    try Self.copy(["input", "pipeline.json"], from: start, to: reference)
    for index in 0..<(report.count("documents") ?? 0) {
      guard let error = report.text("documents.\(index).error"),
        let name = report.text("documents.\(index).document"),
        ["cannot open", "cannot read", "cannot look at"].contains(where: error.hasPrefix)
      else { continue }
      // The one takes directories, the other files.
      removeTree(reference.path + "/input/" + name)
      _ = unlink(reference.path + "/input/" + name)
    }
    for index in 0..<(report.count("unreadable") ?? 0) {
      guard let name = report.text("unreadable.\(index).path") else { continue }
      // The one takes directories, the other files.
      removeTree(reference.path + "/input/" + name)
      _ = unlink(reference.path + "/input/" + name)
    }
    try Self.run(reference)
    return try reference.tree()
  }

  private func tree(of workspace: Workspace) throws -> Tree {
    workspace.exists("output") ? try workspace.tree() : Tree(files: [:])
  }

  private func report(of workspace: Workspace) -> [UInt8]? { try? workspace.read("report.json") }

  private static func run(_ workspace: Workspace) throws {
    let outcome = try workspace.winnow(Strace.run)
    guard outcome.status == 0 else {
      throw HarnessError(description: "a run without faults failed: \(outcome.errors)")
    }
  }

  private static func copy(_ names: [String], from source: Workspace, to target: Workspace) throws {
    let outcome = try ChildProcess("cp", ["-a"] + names + [target.path], in: source.path).wait()
    guard outcome.status == 0 else {
      throw HarnessError(description: "cannot copy a project: \(outcome.errors)")
    }
  }
}
