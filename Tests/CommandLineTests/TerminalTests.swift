// What is shown where: escape codes on a terminal that knows them, plain lines everywhere else.
import Foundation
import Testing

@Suite struct TerminalTests {
  private func workspace() throws -> Workspace {
    let workspace = try Workspace()
    try workspace.configure("normalize")
    for number in 10..<20 { try workspace.write("Text \(number).\n", to: "input/\(number).txt") }
    try workspace.write(Array("Sch".utf8) + [0xF6] + Array("n.\n".utf8), to: "input/latin.txt")
    return workspace
  }

  /// Runs winnow with all its streams on a terminal and returns what the terminal received.
  private func onTerminal(_ command: String, _ environment: [String: String]) throws -> (
    status: Int32, shown: String
  ) {
    let outcome = try workspace().shell(
      "script -qec '\(command)' /dev/null < /dev/null", environment: environment)
    return (outcome.status, outcome.text)
  }

  private static let noScript: Comment = "needs 'script' of util-linux"

  @Test(
    "on a terminal a progress bar is shown, and taken away again",
    .enabled(if: Privileges.hasScript, noScript))
  func progressBar() throws {
    let (status, shown) = try onTerminal(#""$WINNOW" run"#, ["TERM": "xterm"])
    #expect(status == 0)
    #expect(shown.contains("\r\u{1B}[K["))
    #expect(shown.contains("100 %  11 of 11 documents"))
    // Everything behind the last clearing of the line is the summary.
    let last = shown.components(separatedBy: "\r\u{1B}[K").last ?? ""
    #expect(last.hasPrefix("11 documents read"))
  }

  @Test(
    "the bar counts an entry that cannot be looked at among all", .enabled(if: Privileges.hasScript, noScript)
  )
  func progressBarCountsFailures() throws {
    let (status, shown) = try onTerminal(
      #"ln -s nowhere input/gone.txt; "$WINNOW" run"#, ["TERM": "xterm"])
    #expect(status == 3)
    #expect(shown.contains("12 of 12 documents"))
  }

  @Test(
    "warnings are coloured on a terminal, and NO_COLOR takes the colour off",
    .enabled(if: Privileges.hasScript, noScript))
  func color() throws {
    #expect(
      try onTerminal(#""$WINNOW" run"#, ["TERM": "xterm"]).shown.contains("\u{1B}[33mwarning:\u{1B}[0m"))
    let plain = try onTerminal(#""$WINNOW" run"#, ["TERM": "xterm", "NO_COLOR": "1"]).shown
    #expect(plain.contains("winnow: warning: input/latin.txt"))
    #expect(!plain.contains("\u{1B}[33m") && !plain.contains("\u{1B}[0m"))
    // An empty NO_COLOR counts for none.
    let empty = try onTerminal(#""$WINNOW" run"#, ["TERM": "xterm", "NO_COLOR": ""]).shown
    #expect(empty.contains("\u{1B}[33m"))
  }

  @Test("a dumb terminal and --quiet get no escape codes", .enabled(if: Privileges.hasScript, noScript))
  func noEscapes() throws {
    let dumb = try onTerminal(#""$WINNOW" run"#, ["TERM": "dumb"])
    #expect(dumb.status == 0)
    #expect(!dumb.shown.contains("\u{1B}") && dumb.shown.contains("11 documents read"))
    let quiet = try onTerminal(#""$WINNOW" run --quiet"#, ["TERM": "xterm"])
    #expect(quiet.status == 0)
    #expect(quiet.shown.isEmpty)
  }

  @Test("what is no terminal gets no escape codes, whatever TERM says")
  func notATerminal() throws {
    let outcome = try workspace().winnow("run", environment: ["TERM": "xterm-256color"])
    #expect(outcome.status == 0)
    #expect(outcome.errors.contains("warning: input/latin.txt"))
    #expect(!outcome.errors.contains("\u{1B}") && !outcome.text.contains("\u{1B}"))
    #expect(!outcome.errors.contains("\r"))
  }
}
