// winnow undo: everything comes back, and nobody's later work is lost.
import Foundation
import Testing

@Suite struct UndoTests {
  private func clean(_ workspace: Workspace) throws {
    let outcome = try workspace.winnow("clean", "notes", "--config", "stages.json")
    guard outcome.status == 0 else { throw HarnessError(description: outcome.errors) }
  }

  @Test("undo gives back bytes, modes and times, and keeps nothing")
  func everything() throws {
    let workspace = try Workspace.withNotes()
    let before = try workspace.facts()
    try clean(workspace)
    let outcome = try workspace.winnow("undo", "notes")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.text == "clean-up 1: 5 files restored, 0 failed\n")
    #expect(try workspace.facts() == before)
    #expect(try !workspace.hasRemnants())
    let again = try workspace.winnow("undo", "notes")
    #expect(again.status == 0 && again.text == "notes: nothing to undo\n")
    #expect(try workspace.facts() == before)
  }

  @Test("the dry run of undo says what would come back, and changes nothing")
  func dryRun() throws {
    let workspace = try Workspace.withNotes()
    try clean(workspace)
    let before = try Traces(workspace.path + "/notes")
    let outcome = try workspace.winnow("undo", "notes", "--dry-run")
    #expect(outcome.status == 0)
    #expect(outcome.text.contains("restore  sub/page.html\n") && outcome.text.contains("5 files restored"))
    #expect(try Traces(workspace.path + "/notes") == before)
  }

  @Test("undo goes back clean-up by clean-up, and --list shows them, newest first")
  func severalCleanUps() throws {
    let workspace = try Workspace.withNotes()
    var states: [FileFacts] = []
    for number in 1...3 {
      // The same text each time: one original serves all of them.
      if number > 1 { try workspace.write("One.\r\n\r\nShared by many.\r\n", to: "notes/b\(number).txt") }
      states.append(try workspace.facts())
      try clean(workspace)
    }
    let list = try workspace.winnow("undo", "notes", "--list").text.split(separator: "\n")
    #expect(list.map { $0.prefix(3) } == ["3  ", "2  ", "1  "])
    #expect(list.map { $0.hasSuffix("  1 file  25 B") } == [true, true, false])
    for number in [3, 2, 1] {
      let outcome = try workspace.winnow("undo", "notes")
      #expect(outcome.status == 0, "\(outcome.errors)")
      #expect(outcome.text.hasPrefix("clean-up \(number): "))
      #expect(try workspace.facts() == states[number - 1])
      try workspace.prepare("rm -f notes/b\(number).txt")
    }
    #expect(try !workspace.hasRemnants())
  }

  @Test("single files come back, from the latest clean-up that changed them")
  func singleFiles() throws {
    let workspace = try Workspace.withNotes()
    let page = try workspace.read("notes/sub/page.html")
    try clean(workspace)
    #expect(try workspace.winnow("undo", "notes", "sub/page.txt").status == 0)
    #expect(try workspace.read("notes/sub/page.html") == page)
    #expect(!workspace.exists("notes/sub/page.txt") && !workspace.exists("notes/whole.txt"))
    // With the directory in front, as a shell completes it.
    #expect(try workspace.winnow("undo", "notes", "notes/whole.txt", "./notes/a.txt").status == 0)
    #expect(try workspace.readText("notes/whole.txt") == "Shared by many.\n")
    let outcome = try workspace.winnow("undo", "notes", "nowhere.txt")
    #expect(outcome.status == 3)
    #expect(outcome.errors.contains("notes/nowhere.txt") && outcome.errors.contains("no clean-up"))
    #expect(try workspace.winnow("undo", "notes", "--list").text.contains("  2 files  "))
    #expect(try workspace.winnow("undo", "notes", "sub").status == 0)
    #expect(try workspace.winnow("undo", "notes").status == 0)
    #expect(try !workspace.hasRemnants())
  }

  @Test(
    "what was edited after it was cleaned stays as it is without --force",
    arguments: [
      ("notes/a.txt", "notes/a.txt"), ("notes/sub/page.txt", "notes/sub/page.html"),
      ("notes/whole.txt", "notes/whole.txt"), ("notes/sub/page.html", "notes/sub/page.html"),
    ])
  func edited(_ edited: String, _ original: String) throws {
    let workspace = try Workspace.withNotes()
    let before = try workspace.facts()
    try clean(workspace)
    try workspace.write("My own work.\n", to: edited)
    let outcome = try workspace.winnow("undo", "notes")
    #expect(outcome.status == 3)
    #expect(outcome.errors.contains("\(original):") && outcome.errors.contains("--force"))
    #expect(outcome.text.contains("4 files restored, 1 failed"))
    #expect(try workspace.readText(edited) == "My own work.\n")
    #expect(try workspace.winnow("undo", "notes", "--dry-run").status == 3)
    let forced = try workspace.winnow("undo", "notes", "--force")
    #expect(forced.status == 0, "\(forced.errors)")
    #expect(try workspace.facts() == before)
    #expect(try !workspace.hasRemnants())
  }

  @Test("files and directories that were deleted since come back")
  func deleted() throws {
    let workspace = try Workspace.withNotes()
    let before = try workspace.facts()
    try clean(workspace)
    try workspace.prepare("rm -r notes/sub notes/a.txt")
    #expect(try workspace.winnow("undo", "notes").status == 0)
    #expect(try workspace.facts() == before)
  }

  @Test("undo writes through no symbolic link that took a directory's place")
  func linkInTheWay() throws {
    let workspace = try Workspace.withNotes()
    try clean(workspace)
    try workspace.prepare("mv notes/sub elsewhere && ln -s ../elsewhere notes/sub")
    let before = try workspace.facts("elsewhere")
    let outcome = try workspace.winnow("undo", "notes", "--force")
    #expect(outcome.status == 3)
    #expect(outcome.errors.contains("notes/sub/page.html"))
    #expect(try workspace.facts("elsewhere") == before)
  }

  @Test("an original that was damaged or lost is reported, and no file is replaced by it")
  func damagedOriginals() throws {
    let workspace = try Workspace.withNotes()
    try clean(workspace)
    let before = try workspace.facts()
    try workspace.prepare(
      """
      set -- notes/.winnow/originals/*/*.zst; rm "$1"; shift
      for f; do printf 'xx' | dd of="$f" bs=1 seek=12 conv=notrunc status=none; done
      """)
    let outcome = try workspace.winnow("undo", "notes")
    #expect(outcome.status == 3)
    #expect(outcome.errors.contains("damaged") && outcome.errors.contains("No such file"))
    #expect(try workspace.facts() == before)
  }

  @Test("a damaged journal is reported; what it still says is undone, and no original is thrown away")
  func damagedJournal() throws {
    let workspace = try Workspace.withNotes()
    try clean(workspace)
    let journal = "notes/.winnow/clean/000001"
    let kept = try workspace.shell("ls notes/.winnow/originals/*").text
    try workspace.prepare("sed -i '2s/a.txt/b.txt/' \(journal)")
    let outcome = try workspace.winnow("undo", "notes")
    #expect(outcome.status == 3)
    #expect(outcome.errors.contains("1 lines of the journal of clean-up 1 cannot be read"))
    #expect(outcome.text.contains("4 files restored"))
    #expect(try workspace.shell("ls notes/.winnow/originals/*").text == kept)
    #expect(workspace.exists("notes/whole.txt"))
  }
}
