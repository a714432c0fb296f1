// The small project that faults are tried on: a dozen documents, and the same after a night of changes.
import Foundation
import Testing

/// In what state a run that is to fail finds its project.
enum Situation: String, CaseIterable, CustomTestStringConvertible {
  /// There is no output yet.
  case first
  /// Inputs were added, changed and removed since the last run, and somebody put files of his own into the output.
  case changed
  /// Nothing has happened since the last run.
  case unchanged

  var testDescription: String { rawValue }
}

enum FaultProject {
  /// Somebody else's files in the output.
  static let foreign = ["mine.md": "Notes of my own.\n", "deep/also mine.txt": "More of them.\n"]

  private static let shared = "A paragraph that stands in many documents."

  private static let night1: [String: String] = [
    "a.txt": "First of all.\n\n\(shared)\n",
    "again.txt": "First of all.\n\n\(shared)\n",
    "b.txt": "Second.\n\nSecond.\n\nOnly here.\n",
    "deep/er/c.txt": "Far below.\n\n\(shared)\n",
    "deep/er/page.html": page("Below, too.", shared),
    "deep/d.md": "# Title\n\nText of d.\n",
    "empty.txt": "",
    "gone/e.txt": "Here today.\n\nAn owner that will vanish.\n",
    "long.txt": (1...400).map { "Paragraph \($0) of a document that takes its time." }.joined(
      separator: "\n\n"),
    "page.html": page("A page.", "Here today."),
    "same-size.txt": "One of two.\n",
    "z.txt": "An owner that will vanish.\n\nThe end.\n",
  ]

  /// What changes: `nil` for what is removed.
  private static let night2: [String: String?] = [
    "0.txt": "New in front of all.\n\nSecond.\n",
    "b.txt": "Second.\n\nOnly here.\n\nAnd more.\n",
    "deep/er/page.html": page("Rewritten below.", shared),
    "deep/new/f.txt": "In a new directory.\n",
    "gone/e.txt": nil,
    "same-size.txt": "Two of two.\n",
  ]

  /// Writes the project as it is before the faulty run; without the output, which `Situation` wants of winnow.
  static func write(to workspace: Workspace, members: String) throws {
    try workspace.configure(
      "strip-html", "normalize", "dedup-paragraphs", "dedup-documents", members: members)
    for (name, text) in night1 { try workspace.write(text, to: "input/" + name) }
  }

  static func change(_ workspace: Workspace) throws {
    for (name, text) in night2 {
      if let text {
        try workspace.write(text, to: "input/" + name)
      } else {
        removeTree(workspace.path + "/input/" + String(name.prefix { $0 != "/" }))
      }
    }
    for (name, text) in foreign { try workspace.write(text, to: "output/" + name) }
  }

  private static func page(_ paragraphs: String...) -> String {
    let body = paragraphs.map { "<p>\($0)</p>\n" }.joined()
    return "<!DOCTYPE html>\n<html><head><title>T</title></head><body>\n\(body)</body></html>\n"
  }
}
