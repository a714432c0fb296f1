// What the second run does that the first one prepared.
import Foundation
import Testing

@Suite("runs after the first") struct IncrementalRunTests {
  private func workspace(_ files: [String: String], members: String = "") throws -> Workspace {
    let workspace = try Workspace()
    try workspace.configure("dedup-paragraphs", members: members)
    for (name, text) in files { try workspace.write(text, to: "input/" + name) }
    settle()
    return workspace
  }

  /// What was written in the last moments is read again, in case it changed within one tick of the clock.
  private func settle() { usleep(60_000) }

  private func unchanged(_ workspace: Workspace, _ more: String...) throws -> Int {
    let outcome = try workspace.winnow(["run", "--json"] + more)
    #expect(outcome.status == 0, "\(outcome.errors)")
    return try JSONValue(outcome.output).integer("documents.unchanged")
  }

  @Test("unchanged documents are not opened, and their outputs not written")
  func notOpened() throws {
    let workspace = try workspace(["a.txt": "Same.\n\nA.\n", "b.txt": "Same.\n\nB.\n", "c.txt": "C.\n"])
    #expect(try unchanged(workspace) == 0)
    let before = try workspace.shell("stat -c '%n %i %z' output/*.txt").text
    try workspace.write("Same.\n\nNew.\n", to: "input/c.txt")
    let traced = try workspace.shell("strace -f -o trace -e trace=openat \"$WINNOW\" run --json")
    #expect(try JSONValue(traced.output).integer("documents.unchanged") == 2)
    let opened = try workspace.readText("trace")
    #expect(opened.contains("\"c.txt\"") && !opened.contains("\"a.txt\"") && !opened.contains("\"b.txt\""))
    #expect(try workspace.tree().texts == ["a.txt": "Same.\n\nA.\n", "b.txt": "B.\n", "c.txt": "New.\n"])
    let after = try workspace.shell("stat -c '%n %i %z' output/*.txt").text
    #expect(before.split(separator: "\n")[0...1] == after.split(separator: "\n")[0...1])
  }

  @Test("a document that keeps a paragraph now because another one is gone is read again, alone")
  func ownerGone() throws {
    let workspace = try workspace(["a.txt": "Same.\n", "b.txt": "Same.\n\nB.\n", "c.txt": "C.\n"])
    #expect(try unchanged(workspace) == 0)
    _ = try workspace.shell("rm input/a.txt")
    #expect(try unchanged(workspace) == 1)
    #expect(try workspace.tree().texts == ["b.txt": "Same.\n\nB.\n", "c.txt": "C.\n"])
  }

  @Test("a document that was touched, or copied over with the same bytes, counts as unchanged")
  func touched() throws {
    let workspace = try workspace(["a.txt": "A.\n", "b.txt": "B.\n"])
    #expect(try unchanged(workspace) == 0)
    _ = try workspace.shell("touch -d '2001-01-01' input/a.txt; cp input/b.txt x; mv x input/b.txt")
    settle()
    #expect(try unchanged(workspace) == 2)
  }

  @Test("a change that leaves size and modification time as they were is noticed")
  func sameSizeAndTime() throws {
    let workspace = try workspace(["a.txt": "One.\n"])
    #expect(try unchanged(workspace) == 0)
    _ = try workspace.shell(
      "touch -r input/a.txt time; printf 'Two.\\n' > input/a.txt; touch -r time input/a.txt")
    #expect(try unchanged(workspace) == 0)
    #expect(try workspace.tree().texts == ["a.txt": "Two.\n"])
  }

  @Test("outputs that somebody changed or removed are restored, and said to be")
  func restored() throws {
    let workspace = try workspace(["a.txt": "A.\n", "b.txt": "B.\n", "c.txt": "C.\n"])
    #expect(try unchanged(workspace) == 0)
    _ = try workspace.shell("echo mine > output/a.txt; rm output/b.txt")
    let outcome = try workspace.winnow("run", "--json")
    #expect(
      outcome.status == 0 && outcome.errors.contains("a.txt: somebody had changed or removed its output"))
    #expect(try JSONValue(outcome.output).integer("documents.unchanged") == 1)
    #expect(try workspace.tree().texts == ["a.txt": "A.\n", "b.txt": "B.\n", "c.txt": "C.\n"])
  }

  @Test("--keep-foreign leaves them, also when their documents change, until it is not given any more")
  func keepForeign() throws {
    let workspace = try workspace(["a.txt": "A.\n", "b.txt": "B.\n", "c.txt": "C.\n"])
    #expect(try unchanged(workspace) == 0)
    _ = try workspace.shell("echo mine > output/a.txt; rm output/b.txt; echo mine > output/c.txt")
    try workspace.write("New.\n", to: "input/c.txt")
    for _ in 1...2 {
      let outcome = try workspace.winnow("run", "--keep-foreign")
      #expect(outcome.status == 0 && outcome.errors.contains("a.txt: somebody changed or removed its output"))
      #expect(try workspace.tree().texts == ["a.txt": "mine\n", "c.txt": "mine\n"])
    }
    #expect(try workspace.winnow("run").status == 0)
    #expect(try workspace.tree().texts == ["a.txt": "A.\n", "b.txt": "B.\n", "c.txt": "New.\n"])
  }

  @Test("another configuration reads everything again and says so; --fresh does without a word")
  func changedConfiguration() throws {
    let workspace = try workspace(["a.txt": "A.\n\na.\n", "b.txt": "B.\n"])
    #expect(try unchanged(workspace) == 0)
    #expect(try unchanged(workspace) == 2)
    #expect(try unchanged(workspace, "--fresh") == 0)
    try workspace.configure(#"{"stage": "dedup-paragraphs", "ignore": ["case"]}"#)
    let outcome = try workspace.winnow("run", "--json")
    #expect(outcome.errors.contains("configuration or winnow changed"))
    #expect(try JSONValue(outcome.output).integer("documents.unchanged") == 0)
    #expect(try workspace.tree().texts == ["a.txt": "A.\n", "b.txt": "B.\n"])
    #expect(try unchanged(workspace) == 2)
  }

  @Test("a document that is no text fails again without being read again")
  func failsAgain() throws {
    let workspace = try workspace(["a.txt": "A.\n"])
    try workspace.write([0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 0x4B, 4, 0], to: "input/packed.txt")
    settle()
    for round in 0...1 {
      let outcome = try workspace.winnow("run", "--json")
      #expect(
        outcome.status == 3 && outcome.errors.contains("input/packed.txt") && outcome.errors.contains("gzip"))
      #expect(try JSONValue(outcome.output).integer("documents.unchanged") == 2 * round)
    }
  }

  @Test("with \"history\": \"keep\" documents that left keep their outputs, and what repeats them is dropped")
  func history() throws {
    let workspace = try workspace(
      ["m.txt": "Monday.\n\nNews.\n", "n.txt": "News.\n\nNoon.\n"], members: #""history": "keep""#)
    #expect(try unchanged(workspace) == 0)
    _ = try workspace.shell("rm input/*.txt")
    try workspace.write("News.\n\nTuesday.\n\nMonday.\n", to: "input/a.txt")
    try workspace.write("Noon.\n", to: "input/z.txt")
    let report = try workspace.winnow("run", "--report", "report.json")
    #expect(report.status == 0)
    let expected = ["a.txt": "Tuesday.\n", "m.txt": "Monday.\n\nNews.\n", "n.txt": "Noon.\n"]
    #expect(try workspace.tree().texts == expected)
    #expect(try workspace.readText("report.json").contains(#""repeats":{"document":"m.txt""#))
    #expect(try unchanged(workspace) == 2)
    #expect(try workspace.tree().texts == expected)
    // An empty drop folder is no error.
    _ = try workspace.shell("rm input/*.txt")
    #expect(try unchanged(workspace) == 0)
    #expect(try workspace.tree().texts == expected)
  }

  @Test("a history is not mixed with another configuration, nor given up silently")
  func historyOfOtherConfiguration() throws {
    let workspace = try workspace(["m.txt": "Monday.\n", "n.txt": "Noon.\n"], members: #""history": "keep""#)
    #expect(try unchanged(workspace) == 0)
    _ = try workspace.shell("rm input/m.txt")
    #expect(try unchanged(workspace) == 1)
    try workspace.configure("normalize", "dedup-paragraphs", members: #""history": "keep""#)
    let refused = try workspace.winnow("run")
    #expect(refused.status == 2 && refused.errors.contains("--fresh"))
    #expect(try workspace.tree().texts == ["m.txt": "Monday.\n", "n.txt": "Noon.\n"])
    #expect(try workspace.winnow("run", "--fresh").status == 0)
    #expect(try workspace.tree().texts == ["m.txt": "Monday.\n", "n.txt": "Noon.\n"])
  }

  @Test("the output of a document that is gone is not replaced by another's")
  func outputOfGone() throws {
    let workspace = try Workspace()
    try workspace.configure("strip-html", members: #""history": "keep""#)
    try workspace.write("<!DOCTYPE html><p>Page.", to: "input/a.html")
    #expect(try workspace.winnow("run").status == 0)
    _ = try workspace.shell("rm input/a.html")
    try workspace.write("Text.\n", to: "input/a.txt")
    let outcome = try workspace.winnow("run")
    #expect(outcome.status == 3 && outcome.errors.contains("a.txt: its output would replace"))
    #expect(try workspace.tree().texts == ["a.txt": "Page.\n"])
  }

  @Test("\"state\" puts everything but temporary files elsewhere, and belongs to one output")
  func stateElsewhere() throws {
    let workspace = try workspace(["a.txt": "A.\n", "b.txt": "B.\n"], members: #""state": "kept/state""#)
    #expect(try unchanged(workspace) == 0)
    #expect(workspace.exists("kept/state/state.sqlite") && workspace.exists("kept/state/manifest"))
    #expect(!workspace.exists("output/.winnow/state.sqlite") && !workspace.exists("output/.winnow/manifest"))
    #expect(try unchanged(workspace) == 2)
    let other = try workspace.winnow("run", "--output", "other")
    #expect(other.status == 2 && other.errors.contains("output"), "\(other.errors)")
    try workspace.configure("dedup-paragraphs", members: #""state": "input/state""#)
    let overlapping = try workspace.winnow("run")
    #expect(overlapping.status == 2 && overlapping.errors.contains("overlap"))
  }

  @Test("an output directory that was moved goes on where it was")
  func moved() throws {
    let workspace = try workspace(["a.txt": "A.\n", "b.txt": "B.\n"])
    #expect(try unchanged(workspace) == 0)
    _ = try workspace.shell("mv output moved")
    #expect(try unchanged(workspace, "--output", "moved") == 2)
  }

  @Test("\"incremental\": false keeps no state, and excludes a history")
  func notIncremental() throws {
    let workspace = try workspace(["a.txt": "A.\n"], members: #""incremental": false"#)
    #expect(try unchanged(workspace) == 0)
    #expect(try unchanged(workspace) == 0)
    #expect(!workspace.exists("output/.winnow/state.sqlite"))
    try workspace.configure("normalize", members: #""incremental": false, "history": "keep""#)
    let refused = try workspace.winnow("run")
    #expect(
      refused.status == 2 && refused.errors.contains("pipeline.json:1:36: history:"), "\(refused.errors)")
  }

  @Test("larger documents than maxDocumentBytes are reported, not read")
  func maxDocumentBytes() throws {
    let workspace = try workspace(["a.txt": "Short.\n", "b.txt": "Long enough.\n"])
    #expect(try unchanged(workspace) == 0)
    try workspace.configure("dedup-paragraphs", members: #""maxDocumentBytes": 8"#)
    let outcome = try workspace.winnow("run")
    #expect(
      outcome.status == 3 && outcome.errors.contains("b.txt") && outcome.errors.contains("maxDocumentBytes"))
    // As in a first run.
    #expect(try workspace.tree().texts == ["a.txt": "Short.\n"])
  }

  @Test("a damaged state is said to be, begun anew, and harms no output")
  func damaged() throws {
    let workspace = try workspace(["a.txt": "A.\n", "b.txt": "A.\n\nB.\n"])
    #expect(try unchanged(workspace) == 0)
    _ = try workspace.shell("head -c 20000 output/.winnow/state.sqlite > x; mv x output/.winnow/state.sqlite")
    let outcome = try workspace.winnow("run", "--json")
    #expect(outcome.status == 0 && outcome.errors.contains("read again"), "\(outcome.errors)")
    #expect(try JSONValue(outcome.output).integer("documents.unchanged") == 0)
    #expect(try workspace.tree().texts == ["a.txt": "A.\n", "b.txt": "B.\n"])
    #expect(try unchanged(workspace) == 2)
  }

  @Test(
    "without its state a history keeps the outputs, and says that repeats are not known any more",
    arguments: [
      "rm output/.winnow/state.sqlite*", "head -c 5000 /dev/zero > output/.winnow/state.sqlite",
      "true --fresh",
    ])
  func historyLost(_ damage: String) throws {
    let workspace = try workspace(["m.txt": "News.\n\nMonday.\n"], members: #""history": "keep""#)
    #expect(try unchanged(workspace) == 0)
    _ = try workspace.shell("rm input/m.txt; \(damage)")
    try workspace.write("News.\n\nNoon.\n", to: "input/n.txt")
    let outcome = try workspace.winnow(["run"] + (damage.hasSuffix("--fresh") ? ["--fresh"] : []))
    #expect(outcome.status == 0 && outcome.errors.contains("1 outputs are of documents that are gone"))
    #expect(try workspace.tree().texts == ["m.txt": "News.\n\nMonday.\n", "n.txt": "News.\n\nNoon.\n"])
  }

  @Test("what stands nowhere any more is not dropped for the sake of a history")
  func historyWithoutOutput() throws {
    let workspace = try workspace(["m.txt": "News.\n"], members: #""history": "keep""#)
    #expect(try unchanged(workspace) == 0)
    _ = try workspace.shell("rm input/m.txt output/m.txt")
    try workspace.write("News.\n\nNoon.\n", to: "input/n.txt")
    let outcome = try workspace.winnow("run")
    #expect(outcome.status == 0 && outcome.errors.contains("output/m.txt: somebody removed it"))
    #expect(try workspace.tree().texts == ["n.txt": "News.\n\nNoon.\n"])
  }

  @Test("--keep-foreign leaves an edited output also when its document is gone, or dropped whole now")
  func keepForeignOfGone() throws {
    let workspace = try workspace(["a.txt": "A.\n", "b.txt": "B.\n", "c.txt": "C.\n"])
    #expect(try unchanged(workspace) == 0)
    _ = try workspace.shell("echo mine >> output/a.txt; echo mine >> output/c.txt; rm input/a.txt")
    try workspace.write("B.\n", to: "input/c.txt")
    let outcome = try workspace.winnow("run", "--keep-foreign")
    #expect(outcome.status == 0 && outcome.errors.contains("a.txt: somebody changed"))
    #expect(try workspace.tree().texts == ["a.txt": "A.\nmine\n", "b.txt": "B.\n", "c.txt": "C.\nmine\n"])
  }

  @Test("a document that cannot be written for a file of somebody else takes no paragraph from others")
  func foreignFileOwnsNothing() throws {
    let workspace = try workspace(["a.txt": "Same.\n\nA.\n", "b.txt": "Same.\n\nB.\n"])
    try workspace.write("mine\n", to: "output/a.txt")
    for _ in 1...2 {
      let outcome = try workspace.winnow("run")
      #expect(outcome.status == 3 && outcome.errors.contains("a.txt"))
      #expect(try workspace.tree().texts == ["a.txt": "mine\n", "b.txt": "Same.\n\nB.\n"])
    }
  }

  @Test("a report is not written to a device or a FIFO", arguments: ["/dev/full", "fifo.json"])
  func reportToDevice(_ path: String) throws {
    let workspace = try workspace(["a.txt": "A.\n"])
    _ = try workspace.shell("mkfifo fifo.json")
    let outcome = try workspace.winnow("run", "--report", path)
    #expect(outcome.status == 2 && outcome.errors.contains("no regular file"), "\(outcome.errors)")
  }
}
