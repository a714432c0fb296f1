// Stages and options in words, for terminals and for the docs.
import Testing

@testable import WinnowKit

@Suite("descriptions")
struct StageDescriptionTests {
  private static let start = "<!-- generated: options -->\n"
  private static let end = "<!-- end generated -->"

  @Test("the tables in docs/configuration.md are current")
  func recorded() throws {
    let path = "docs/configuration.md"
    let text = try Repository.text(of: path)
    let opening = try #require(text.range(of: Self.start), "\(path) has no line \(Self.start)")
    let closing = try #require(text.range(of: Self.end, range: opening.upperBound..<text.endIndex))
    let expected =
      text[..<opening.upperBound] + "\n" + StageDescription.markdownReference() + "\n"
      + text[closing.lowerBound...]
    try Repository.expectGenerated(path, whole: text, is: String(expected))
  }

  @Test("the list has one line a stage, with its summary")
  func list() {
    let lines = StageDescription.list().split(separator: "\n")
    #expect(lines.count == StageCatalog.all.count)
    for (line, stage) in zip(lines, StageCatalog.all) {
      #expect(line.hasPrefix(stage.name + " ") && line.hasSuffix(" " + stage.summary))
    }
  }

  @Test("a stage is described with every option, its values, default and help, and with every example")
  func stages() {
    for stage in StageCatalog.all {
      let text = StageDescription.text(stage)
      #expect(text.hasPrefix("\(stage.name)\n\n\(stage.summary)\n"))
      for option in StageCatalog.options(of: stage) {
        #expect(
          text.contains("  \(option.name)  (\(option.typeDescription); default \(option.defaultJSON))\n"))
        #expect(text.contains("      \(option.help)\n"))
      }
      for example in stage.examples { #expect(text.contains("\n  \(example.options)\n")) }
      #expect(text.contains("-> dropped\n") == stage.examples.contains { $0.after.contains(nil) })
    }
  }

  @Test(
    "the kind of an option in words",
    arguments: [
      (.integer(0...5), "integer, 0 to 5"), (.integer(1...1), "the number 1"),
      (.integer(2...Int.max), "integer, 2 or more"),
      (.boolean, "true or false"), (.choice(["a", "b"]), #""a", "b""#),
      (.choices(["a", "b"]), #"list of "a", "b""#),
      (.text("a path"), "a path"), (.texts("paths"), "list of paths"),
    ] as [(OptionDeclaration.Kind, String)])
  func kinds(_ kind: OptionDeclaration.Kind, _ words: String) {
    let option = OptionDeclaration(name: "x", kind: kind, defaultJSON: "0", help: "X.")
    #expect(option.typeDescription == words)
    #expect(StageDescription.markdownTable([option]).hasSuffix("| `x` | \(words) | `0` | X. |\n"))
  }
}
