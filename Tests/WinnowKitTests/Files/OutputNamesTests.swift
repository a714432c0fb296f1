// Every input has an output of its own, by a rule that knows the set of inputs only.
import TestSupport
import Testing

@testable import WinnowKit

@Suite("output names")
struct OutputNamesTests {
  private func assign(_ paths: [String], htmlBecomesText: Bool = true) -> [String: String] {
    let files = paths.map { RelativePath($0) }.sorted().map { path in
      InputFile(
        path: path, stamp: FileStamp(size: 0, modified: 0, changed: 0),
        format: KnownExtension.format(of: path) ?? .plainText)
    }
    let outputs = OutputNames.assign(files, htmlBecomesText: htmlBecomesText)
    return Dictionary(uniqueKeysWithValues: zip(files, outputs).map { ($0.path.description, $1.description) })
  }

  @Test(
    "pages get .txt in place of their extension, or behind it where that name is wanted",
    arguments: [
      [:], ["a.txt": "a.txt"], ["a.html": "a.txt"], ["d/a.HTM": "d/a.txt"],
      ["a.xhtml": "a.txt", "b.xht": "b.txt"],
      ["a.html": "a.html.txt", "a.htm": "a.htm.txt", "a.txt": "a.txt"],
      ["a.html": "a.html.txt", "a.htm": "a.htm.txt"],
      ["a.html": "a.html.txt", "a.txt": "a.txt"], ["a.html": "a.html.txt", "a.txt/b.txt": "a.txt/b.txt"],
      ["a.html": "a.html.txt", "a.txt/b.html": "a.txt/b.txt"],
      ["a.html.txt": "a.html.txt", "a.html": "a.txt"],
      ["a.html.txt": "a.html.txt", "a.html": "a.html.txt.txt", "a.txt": "a.txt"],
      ["a.html.html": "a.html.txt", "a.html": "a.txt"],
      ["a.html.html": "a.html.txt", "a.html": "a.html.txt.txt", "a.htm": "a.htm.txt"],
      ["a.html.txt/x.md": "a.html.txt/x.md", "a.html": "a.html.txt.txt", "a.htm": "a.htm.txt"],
      [".html": ".txt", "d/.html": "d/.txt"], ["a.html/b.txt": "a.html/b.txt"],
      ["a.html/b.html": "a.html/b.txt"],
      ["a/x.html": "a/x.txt", "b/x.htm": "b/x.txt"], ["a.txt.html": "a.txt.txt", "a.md": "a.md"],
    ] as [[String: String]])
  func table(_ names: [String: String]) {
    #expect(assign(Array(names.keys)) == names)
  }

  @Test("without strip-html every output is named like its input")
  func unstripped() {
    let names = ["a.html", "a.htm", "a.txt", "d/b.xhtml"]
    #expect(assign(names, htmlBecomesText: false) == Dictionary(uniqueKeysWithValues: names.map { ($0, $0) }))
  }

  @Test("outputs never clash, whatever the inputs, and inputs elsewhere change nothing")
  func property() {
    for seed in 0..<500 as Range<UInt64> {
      var generator = SeededGenerator(seed: seed)
      let inputs = Self.tree(&generator)
      let outputs = assign(inputs)
      let named = Array(outputs.values)
      #expect(Set(named).count == inputs.count, "seed \(seed): \(outputs)")
      for output in named {
        #expect(
          !named.contains { $0.hasPrefix(output + "/") },
          "seed \(seed): \(output) is a directory too: \(outputs)")
      }
      for (input, output) in outputs {
        let isPage = KnownExtension.format(of: RelativePath(input)) == .html
        #expect(
          isPage ? output.hasSuffix(".txt") : output == input, "seed \(seed): \(input) became \(output)")
        #expect(RelativePath(input).parent == RelativePath(output).parent, "seed \(seed)")
      }
      let more = assign(inputs + ["elsewhere/a.html", "elsewhere/b.txt"])
      #expect(more.filter { !$0.key.hasPrefix("elsewhere/") } == outputs, "seed \(seed)")
    }
  }

  /// Paths that can stand in one directory: none is a directory of another.
  private static func tree(_ generator: inout SeededGenerator) -> [String] {
    var paths: Set<String> = []
    for _ in 0..<generator.number(1...9) {
      let names = (0..<generator.number(1...2)).map { _ in
        generator.one(of: ["a", "b"])
          + generator.text(of: [".html", ".htm", ".txt", ".md"], longest: 3)
      }
      let path = names.joined(separator: "/")
      let clashes = paths.contains { $0.hasPrefix(path + "/") || path.hasPrefix($0 + "/") }
      if !clashes { paths.insert(path) }
    }
    return Array(paths)
  }
}
