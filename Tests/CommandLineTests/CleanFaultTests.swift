// clean and undo, killed at system call after system call, and without room: nothing is lost, nothing is half done.
import Foundation
import Testing

@Suite(
  .serialized, .enabled(if: Privileges.canTrace, "needs strace")
) struct CleanFaultTests {
  /// Where a program is killed: at the entry of its nth call of one kind.
  struct Moment: Sendable, CustomTestStringConvertible {
    let call: String
    let number: Int
    var testDescription: String { "\(call) \(number)" }
    var injection: String { "inject=\(call):signal=SIGKILL:when=\(number)" }
  }

  /// Enough moments to meet every step of a small clean-up, and few enough for every day.
  private static func moments(_ calls: [(String, [Int])]) -> [Moment] {
    calls.flatMap { call, numbers in numbers.map { Moment(call: call, number: $0) } }
  }

  /// A workspace whose `notes` were cleaned and restored once: what `clean` makes only the first time is there.
  private func workspace() throws -> Workspace {
    let workspace = try Workspace.withNotes()
    try workspace.prepare(
      #""$WINNOW" clean notes --config stages.json > /dev/null && "$WINNOW" undo notes > /dev/null"#)
    return workspace
  }

  /// Runs winnow under `strace`, with system calls that are not as they should be.
  private func inject(_ injection: String, _ arguments: String, in workspace: Workspace) throws -> Outcome {
    let call = injection.dropFirst("inject=".count).prefix { $0 != ":" }
    return try workspace.shell(
      #"strace -f -o /dev/null -e trace=\#(call) -e \#(injection) "$WINNOW" \#(arguments)"#)
  }

  private static let clean = "clean notes --config stages.json --workers 1"

  /// Every file is the old one or the new one.
  private func expectWholeFiles(_ workspace: Workspace, _ before: Tree) throws {
    for (path, text) in try workspace.tree("notes").texts {
      #expect(text == before.texts[path] || text == Workspace.cleanedNotes[path], "\(path) is half done")
    }
  }

  @Test(
    "clean, killed at any moment, leaves whole files that undo gives back, or that the next clean finishes",
    arguments: moments([
      // Originals and replacements, their directories, the journal's beginning, its records, pages, the end.
      ("fsync", [3, 12, 16, 17, 18, 19, 20, 21, 22]), ("renameat", [1, 2]), ("renameat2", [2, 5]),
      ("unlinkat", [1, 2, 3]), ("write", [2, 7, 8, 9]),
    ]))
  func killedClean(_ moment: Moment) throws {
    let workspace = try workspace()
    let (before, tree) = (try workspace.facts(), try workspace.tree("notes"))
    let outcome = try inject(moment.injection, Self.clean, in: workspace)
    guard outcome.status == 128 + SIGKILL else {
      // There are not as many of these calls.
      #expect(outcome.status == 0 && moment.number > 2, "\(outcome.errors)")
      return
    }
    try expectWholeFiles(workspace, tree)
    if moment.number % 2 == 0 {
      let next = try workspace.winnow("clean", "notes", "--config", "stages.json")
      #expect(next.status == 0, "\(next.errors)")
      #expect(try workspace.tree("notes").texts == Workspace.cleanedNotes)
    }
    // Two clean-ups, if the killed one came far enough to be one.
    for _ in 1...2 { #expect(try workspace.winnow("undo", "notes").status == 0) }
    #expect(try workspace.facts() == before)
    #expect(try !workspace.hasRemnants())
  }

  @Test(
    "undo, killed at any moment, leaves whole files, and the next undo or clean goes on",
    arguments: moments([
      // The announcement of pages, originals, their directories, the pages' texts, the entry that it is done.
      ("fsync", [1, 4, 7, 8, 9, 10, 11]), ("renameat", [1, 2]), ("renameat2", [1, 2, 3]),
      ("unlinkat", [1, 2, 3, 6]), ("write", [2, 8]),
    ]))
  func killedUndo(_ moment: Moment) throws {
    let workspace = try workspace()
    let (before, tree) = (try workspace.facts(), try workspace.tree("notes"))
    try workspace.prepare(#""$WINNOW" \#(Self.clean)"#)
    let outcome = try inject(moment.injection, "undo notes", in: workspace)
    guard outcome.status == 128 + SIGKILL else {
      #expect(outcome.status == 0 && moment.number > 2, "\(outcome.errors)")
      return
    }
    try expectWholeFiles(workspace, tree)
    if moment.number % 2 == 0 {
      let next = try workspace.winnow("clean", "notes", "--config", "stages.json")
      #expect(next.status == 0, "\(next.errors)")
      #expect(try workspace.tree("notes").texts == Workspace.cleanedNotes)
    }
    for _ in 1...2 { #expect(try workspace.winnow("undo", "notes").status == 0) }
    #expect(try workspace.facts() == before)
    #expect(try !workspace.hasRemnants())
  }

  @Test(
    "a call that fails costs no file: what was not replaced is named, the rest is undone as ever",
    arguments: [
      "fsync:error=EIO:when=2", "fsync:error=EIO:when=16", "fsync:error=EIO:when=19",
      "fsync:error=EIO:when=20", "fsync:error=EIO:when=21+", "renameat:error=EACCES:when=1",
      "renameat2:error=EIO:when=5", "unlinkat:error=EPERM:when=1", "write:error=ENOSPC:when=9",
      "fchmod:error=EPERM:when=1",
    ])
  func failingCall(_ fault: String) throws {
    let workspace = try workspace()
    let (before, tree) = (try workspace.facts(), try workspace.tree("notes"))
    let outcome = try inject("inject=" + fault, Self.clean, in: workspace)
    #expect(outcome.status == 3, "\(outcome.text)")
    #expect(outcome.errors.contains("winnow: error: "))
    try expectWholeFiles(workspace, tree)
    #expect(try workspace.winnow("undo", "notes").status == 0)
    #expect(try workspace.facts() == before)
    #expect(try !workspace.hasRemnants())
  }

  @Test("without room for the originals nothing is replaced, and half a line in the journal spoils none")
  func noRoom() throws {
    for limit in ["write:error=ENOSPC:when=2+", "write:error=EFBIG:when=1+"] {
      let workspace = try workspace()
      let before = try workspace.facts()
      let outcome = try inject("inject=" + limit, Self.clean, in: workspace)
      #expect(outcome.status != 0)
      #expect(try workspace.facts() == before)
      #expect(try workspace.winnow("clean", "notes", "--config", "stages.json").status == 0)
      #expect(try workspace.winnow("undo", "notes").status == 0)
      #expect(try workspace.facts() == before)
    }
  }

  @Test(
    "clean ends in good order on SIGINT and SIGTERM: what it did is undone", arguments: [SIGINT, SIGTERM])
  func signal(_ number: Int32) throws {
    let workspace = try Workspace(in: temporaryRoot)
    for document in 0..<1500 { try workspace.write("Text \(document). \r\n", to: "d/\(document).txt") }
    let before = try workspace.facts("d")
    let run = try workspace.start("clean", "d", "--workers", "1")
    #expect(poll { workspace.exists("d/.winnow/clean/000001") || run.hasEnded() })
    kill(run.identifier, number)
    let outcome = try run.wait()
    #expect(outcome.status == 128 + number)
    #expect(outcome.text.contains("interrupted"))
    let undo = try workspace.winnow("undo", "d")
    #expect(undo.status == 0, "\(undo.errors)")
    #expect(try workspace.facts("d") == before)
  }
}
