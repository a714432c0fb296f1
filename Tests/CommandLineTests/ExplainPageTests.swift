// The examples of docs/explain.md and README.md come true.
import Foundation
import Testing

@Suite struct ExplainPageTests {
  private static let repository = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

  /// The commands of a page's consoles in their order, each with what it is said to print. A command goes on where its
  /// line ends in a backslash.
  private static func examples(of page: String) -> [(command: String, output: String)] {
    var examples: [(command: String, output: String)] = []
    var isConsole = false
    for line in page.components(separatedBy: "\n") {
      if line.hasPrefix("```") {
        isConsole = line == "```console"
      } else if isConsole, let last = examples.last, last.output.isEmpty, last.command.hasSuffix("\\") {
        examples[examples.count - 1].command += "\n" + line
      } else if isConsole, line.hasPrefix("$ ") {
        examples.append((String(line.dropFirst(2)), ""))
      } else if isConsole, let last = examples.indices.last {
        examples[last].output += line + "\n"
      }
    }
    return examples
  }

  @Test("every command of the page prints what the page says")
  func examples() throws {
    let workspace = try Workspace()
    for name in ["input", "pipeline.json"] {
      try FileManager.default.copyItem(
        atPath: Self.repository + "/" + name, toPath: workspace.path + "/" + name)
    }
    let page = try String(contentsOfFile: Self.repository + "/docs/explain.md", encoding: .utf8)
    let examples = Self.examples(of: page)
    #expect(examples.count >= 10)
    for example in examples {
      let outcome = try workspace.shell("PATH=\"$(dirname \"$WINNOW\"):$PATH\"\n{ \(example.command)\n} 2>&1")
      #expect(outcome.text == example.output, "\(example.command)")
    }
  }

  @Test("the check that README.md shows finds what README.md says")
  func checkExample() throws {
    let workspace = try Workspace()
    let page = try String(contentsOfFile: Self.repository + "/README.md", encoding: .utf8)
    let section = try #require(page.components(separatedBy: "\n## ").first { $0.hasPrefix("A gate for ") })
    let examples = Self.examples(of: section)
    #expect(examples.last?.command == "winnow check texts")
    for example in examples {
      let outcome = try workspace.shell("PATH=\"$(dirname \"$WINNOW\"):$PATH\"\n{ \(example.command)\n} 2>&1")
      #expect(outcome.text == example.output, "\(example.command)")
    }
  }
}
