// The examples of docs/clean-up.md, run as they stand there.
import Foundation
import Testing

@Suite struct CleanUpDocumentTests {
  /// A command of a `console` block, and what the page says it prints.
  private struct Example {
    let command: String
    var output = ""
  }

  private func examples() throws -> [Example] {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let page = try String(contentsOf: root.appendingPathComponent("docs/clean-up.md"), encoding: .utf8)
    var examples: [Example] = []
    var isInside = false
    for line in page.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") {
        isInside = line == "```console"
      } else if isInside, line.hasPrefix("$ ") {
        examples.append(Example(command: String(line.dropFirst(2))))
      } else if isInside, !examples.isEmpty {
        examples[examples.count - 1].output += line + "\n"
      }
    }
    return examples
  }

  /// What differs from run to run, made the same.
  private func steady(_ text: String) -> String {
    text.replacing(/[0-9]+\.[0-9]+ s\b/, with: "0.01 s")
      .replacing(/[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9:]{8}Z/, with: "2026-01-01 00:00:00Z")
  }

  @Test("every command prints what the page says")
  func commands() throws {
    let workspace = try Workspace()
    let examples = try examples()
    #expect(examples.count > 10)
    let directory = URL(fileURLWithPath: try WinnowBinary.path()).deletingLastPathComponent().path
    for example in examples {
      let outcome = try workspace.shell("PATH=\"\(directory):$PATH\"; { \(example.command)\n} 2>&1")
      #expect(steady(outcome.text) == steady(example.output), "\(example.command)")
    }
  }
}
