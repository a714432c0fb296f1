// A directory to clean, with one file of every fate.
import Foundation

extension Workspace {
  /// A workspace whose directory `notes` has, for the chain of `stages.json`: files that change in place, a page that
  /// becomes a text, files that are dropped whole, files that are clean already. All are older than the test.
  static func withNotes() throws -> Workspace {
    let workspace = try Workspace(in: temporaryRoot)
    try workspace.write(
      #"{"stages": [{"stage": "strip-html"}, {"stage": "normalize"}, {"stage": "dedup-paragraphs"}]}"#,
      to: "stages.json")
    try workspace.write("One.\r\n\r\nShared by many.\r\n", to: "notes/a.txt")
    try workspace.write("Clean already.\n", to: "notes/clean.txt")
    try workspace.write("<p>Page one.</p><p>Shared by many.</p>", to: "notes/sub/page.html")
    try workspace.write("Shared by many.\n\nOwn text.\n", to: "notes/sub/part.txt")
    try workspace.write("Shared by many.\n", to: "notes/whole.txt")
    try workspace.write("One.\r\n\r\nShared by many.\r\n", to: "notes/z.txt")
    let outcome = try workspace.shell(
      """
      chmod 640 notes/whole.txt notes/sub/page.html && chmod 755 notes/a.txt &&
      find notes -type f -exec touch -d '2001-02-03 04:05:06.123456789' {} +
      """)
    guard outcome.status == 0 else { throw HarnessError(description: outcome.errors) }
    return workspace
  }

  /// What `clean` with `stages.json` makes of `notes`.
  static let cleanedNotes = [
    "a.txt": "One.\n\nShared by many.\n", "clean.txt": "Clean already.\n", "sub/page.txt": "Page one.\n",
    "sub/part.txt": "Own text.\n",
  ]

  func facts(_ name: String = "notes") throws -> FileFacts { try FileFacts(path + "/" + name) }

  /// Runs a shell command that prepares a test.
  func prepare(_ command: String) throws {
    let outcome = try shell(command)
    if outcome.status != 0 { throw HarnessError(description: "\(command): \(outcome.errors)") }
  }

  /// Whether `clean` left anything in its directory of temporary files, or an original that nothing refers to.
  func hasRemnants(_ name: String = "notes") throws -> Bool {
    let state = "\(name)/.winnow"
    return try !shell("find \(state)/clean/tmp \(state)/originals -type f").output.isEmpty
  }
}
