// winnow explain: what it says of the pieces of a document.
import Foundation
import Testing

@Suite struct ExplainTests {
  /// A corpus and what is to be said of one path in it.
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let stages: [String]
    var members = #""paragraphs": "blank-line""#
    let files: [String: String]
    let path: String
    let expected: String
    var testDescription: String { name }
  }

  private static let dedup = #"{ "stage": "dedup-paragraphs" }"#
  private static let normalize = #"{ "stage": "normalize" }"#
  private static let documents = #"{ "stage": "dedup-documents" }"#
  private static let strip = #"{ "stage": "strip-html" }"#
  private static let split = #"{ "stage": "split-sentences" }"#

  static let cases = [
    Case(
      name: "a repeat within a document", stages: [dedup], files: ["a.txt": "One.\n\nTwo.\n\nOne.\n"],
      path: "input/a.txt",
      expected: """
        input/a.txt -> output/a.txt: written, 17 B in, 11 B out
        2 pieces kept, 1 dropped

        kept     input 1, output 1  One.
        kept     input 3, output 3  Two.
        dropped  input 5            One.
                 stages[0] dedup-paragraphs, paragraph 3: repeated-paragraph
                 repeats a.txt, paragraph 1, input 1:
                                    One.

        """),
    Case(
      name: "a repeat of another document, in other white space", stages: [dedup],
      files: ["a.txt": "\nFirst.\n\nTwo\nlines.\n", "b/c d.txt": "Two lines.\n\nNew.\n"], path: "b/c d.txt",
      expected: """
        input/b/c d.txt -> output/b/c d.txt: written, 17 B in, 5 B out
        1 piece kept, 1 dropped

        dropped  input 1            Two lines.
                 stages[0] dedup-paragraphs, paragraph 1: repeated-paragraph
                 repeats a.txt, paragraph 2, input 4-5:
                                    Two lines.
        kept     input 3, output 1  New.

        """),
    Case(
      name: "two stages that drop, each by its own division",
      stages: [
        #"{ "stage": "dedup-paragraphs", "paragraphs": "line" }"#, split, dedup,
      ], files: ["a.txt": "One. Two.\nSame.\n\nSame.\nThree.\n", "b.txt": "Three.\n\nOne.  Two.\n"],
      path: "b.txt",
      expected: """
        input/b.txt: dropped by stages[0] dedup-paragraphs: nothing-left
        0 pieces kept, 2 dropped

        dropped  input 1  Three.
                 stages[0] dedup-paragraphs, paragraph 1: repeated-paragraph
                 repeats a.txt, paragraph 4, input 5:
                          Three.
        dropped  input 3  One. Two.
                 stages[0] dedup-paragraphs, paragraph 2: repeated-paragraph
                 repeats a.txt, paragraph 1, input 1:
                          One. Two.

        """),
    Case(
      name: "normalized before it is compared, with lines that normalizing moves",
      stages: [normalize, dedup], files: ["a.txt": "A\u{7}\r\n\r\n\r\n\r\nB\r\n\r\n\u{7}\r\n\r\nA \r\n"],
      path: "output/a.txt",
      expected: """
        input/a.txt -> output/a.txt: written, 24 B in, 5 B out
        2 pieces kept, 1 dropped
        stages[0] normalize changed: blankLines 4, controls 2, lineEnds 9, trimLines 1
          blankLines  line 3: "\\u{A}" -> "B"
          blankLines  line 4: "\\u{A}B" -> "B"
          blankLines  line 7: "\\u{A}" -> "A"
          controls    line 1: "A\\u{7}\\u{D}" -> "A"
          controls    line 7: "\\u{7}\\u{D}" -> ""
          lineEnds    line 1: "A\\u{7}\\u{D}\\u{A}\\u{D}" -> "A\\u{A}"
          lineEnds    line 2: "\\u{D}\\u{A}\\u{D}" -> "\\u{A}"
          lineEnds    line 3: "\\u{D}\\u{A}\\u{D}" -> "\\u{A}"
          trimLines   line 9: "A " -> "A"

        kept     input 1, output 1  A
        kept     input 5, output 3  B
        dropped  input 9            A
                 stages[1] dedup-paragraphs, paragraph 3: repeated-paragraph
                 repeats a.txt, paragraph 1, input 1:
                                    A

        """),
    Case(
      name: "a document dropped whole", stages: [documents, dedup],
      files: ["a.txt": "One.\n\nTwo.\n", "b.txt": "One.\n\n\nTwo."], path: "b.txt",
      expected: """
        input/b.txt: dropped by stages[0] dedup-documents: repeated-document
          repeats a.txt:
            One. Two.
        0 pieces kept, 2 dropped

        dropped  input 1  One.
                 stages[0] dedup-documents, paragraph 1: repeated-document
        dropped  input 4  Two.
                 stages[0] dedup-documents, paragraph 2: repeated-document

        """),
    Case(
      name: "paragraphs first, then documents", stages: [dedup, documents],
      files: ["a.txt": "One.\n", "b.txt": "Two.\n\nOne.\n", "c.txt": "One.\n\nTwo.\n\nThree.\n"],
      path: "c.txt",
      expected: """
        input/c.txt -> output/c.txt: written, 19 B in, 7 B out
        1 piece kept, 2 dropped

        dropped  input 1            One.
                 stages[0] dedup-paragraphs, paragraph 1: repeated-paragraph
                 repeats a.txt, paragraph 1, input 1:
                                    One.
        dropped  input 3            Two.
                 stages[0] dedup-paragraphs, paragraph 2: repeated-paragraph
                 repeats b.txt, paragraph 1, input 1:
                                    Two.
        kept     input 5, output 1  Three.

        """),
    Case(
      name: "a page, of which lines of the input mean nothing", stages: [strip, normalize, dedup, split],
      files: [
        "a.txt": "Footer. Here.\n",
        "p.html": "<!DOCTYPE html><title>T</title><p>It rains. It pours.<p>Footer.  Here.",
      ], path: "input/p.html",
      expected: """
        input/p.html -> output/p.txt: written, 70 B in, 23 B out
        2 pieces kept, 1 dropped

        kept     output 1  T
        kept     output 3  It rains. It pours.
        dropped  text 5    Footer. Here.
                 stages[2] dedup-paragraphs, paragraph 3: repeated-paragraph
                 repeats a.txt, paragraph 1, input 1:
                           Footer. Here.

        """),
    Case(
      name: "sentences, followed through paragraphs that were joined", stages: [split],
      files: [
        "a.txt": "It rains.\nIt pours.\n\nDr. Ito\nleft.\n"
      ], path: "a.txt:5",
      expected: """
        input/a.txt -> output/a.txt: written, 35 B in, 35 B out
        2 pieces kept, 0 dropped

        kept     input 4-5, output 4  Dr. Ito left.

        """),
    Case(
      name: "an entry that is left out", stages: [dedup], files: ["a.txt": "A.\n", "b.bin": "B.\n"],
      path: "input/b.bin",
      expected: "input/b.bin: skipped: no known text or HTML extension\n"),
    Case(
      name: "an excluded entry", stages: [dedup], members: #""exclude": ["b*"]"#,
      files: ["a.txt": "A.\n", "b.txt": "B.\n"], path: "b.txt",
      expected: "input/b.txt: skipped: matched by exclude\n"),
    Case(
      name: "an entry that include does not name", stages: [dedup], members: #""include": ["a*"]"#,
      files: ["a.txt": "A.\n", "b.txt": "B.\n"], path: "b.txt",
      expected: "input/b.txt: skipped: not matched by include\n"),
  ]

  private func workspace(_ tested: Case) throws -> Workspace {
    let workspace = try Workspace()
    try workspace.write(
      "{ \(tested.members), \"stages\": [\(tested.stages.joined(separator: ", "))] }\n", to: "pipeline.json")
    for (path, text) in tested.files { try workspace.write(text, to: "input/" + path) }
    return workspace
  }

  @Test("every piece is accounted for", arguments: cases)
  func text(_ tested: Case) throws {
    let workspace = try workspace(tested)
    #expect(try workspace.winnow("run").status == 0)
    let before = try Traces(workspace.path)
    let outcome = try workspace.winnow("explain", tested.path)
    #expect(outcome.text == tested.expected)
    #expect(outcome.status == 0 && outcome.errors.isEmpty, "\(outcome.errors)")
    #expect(try Traces(workspace.path) == before, "something was written")
  }

  @Test("--json says the same, every text in full")
  func json() throws {
    let long = String(repeating: "A long paragraph. ", count: 20) + "Its end."
    let workspace = try Workspace()
    try workspace.configure("normalize", "dedup-paragraphs", members: #""paragraphs": "blank-line""#)
    try workspace.write("\(long)\n", to: "input/a.txt")
    try workspace.write("New.\n\n\(long)  \n", to: "input/b.txt")
    #expect(try workspace.winnow("run").status == 0)
    let outcome = try workspace.winnow("explain", "--json", "output/b.txt")
    #expect(outcome.status == 0)
    let json = try JSONValue(outcome.output)
    #expect(json.text("input") == "input/b.txt" && json.text("output") == "output/b.txt")
    #expect(json.text("outcome") == "written" && json.text("onDisk") == "current")
    #expect(try json.integer("kept") == 1 && json.integer("dropped") == 1)
    #expect(json.count("pieces") == 2)
    #expect(json.text("pieces.0.outcome") == "kept" && json.text("pieces.0.text") == "New.")
    #expect(json.text("pieces.1.outcome") == "dropped" && json.text("pieces.1.text") == long)
    #expect(json.text("pieces.1.stage") == "stages[1] dedup-paragraphs")
    #expect(json.text("pieces.1.reason") == "repeated-paragraph")
    #expect(try json.integer("pieces.1.paragraph") == 2 && json.integer("pieces.1.inputLine") == 3)
    #expect(json.text("pieces.1.repeats.document") == "a.txt" && json.text("pieces.1.repeats.text") == long)
    #expect(
      try json.integer("pieces.1.repeats.paragraph") == 1 && json.integer("pieces.1.repeats.inputLine") == 1)
    let text = try workspace.winnow("explain", "output/b.txt").text
    #expect(text.contains("…") && !text.contains(long))
  }

  @Test("a document whose output's place somebody took is explained by what the run says of it")
  func foreignFile() throws {
    let workspace = try Workspace()
    try workspace.configure("dedup-paragraphs")
    try workspace.write("One.\n", to: "input/a.txt")
    try workspace.write("Mine.\n", to: "output/a.txt")
    let explained = try workspace.winnow("explain", "input/a.txt").text
    #expect(explained.contains("holds a file of this name that winnow did not write"))
    #expect(
      try workspace.winnow("run").errors.contains("holds a file of this name that winnow did not write"))
  }

  @Test("a document that fails is explained by its message")
  func failed() throws {
    let workspace = try Workspace()
    try workspace.configure("dedup-paragraphs")
    try workspace.write([0x1F, 0x8B, 8, 0, 0, 0, 0, 0], to: "input/a.txt")
    let outcome = try workspace.winnow("explain", "a.txt")
    #expect(outcome.status == 0)
    #expect(outcome.text.hasPrefix("input/a.txt: failed: ") && outcome.text.contains("gzip"))
  }

  @Test(
    "an output that is not what a run now writes is named as such",
    arguments: ["differs", "is not there", "is there"])
  func onDisk(_ state: String) throws {
    let workspace = try Workspace()
    try workspace.configure("dedup-documents")
    try workspace.write("A.\n", to: "input/b.txt")
    #expect(try workspace.winnow("run").status == 0)
    #expect(try !workspace.winnow("explain", "b.txt").text.contains("note: "))
    switch state {
    case "differs": try workspace.write("B.\n", to: "input/b.txt")
    case "is not there": removeTree(workspace.path + "/output")
    default: try workspace.write("A.\n", to: "input/a.txt")
    }
    let outcome = try workspace.winnow("explain", "b.txt")
    #expect(outcome.text.contains("note: output/b.txt \(state)"), "\(outcome.text)")
    try workspace.write("left\n", to: "output/z.txt")
    #expect(
      try workspace.winnow("explain", "output/z.txt").text.hasPrefix("output/z.txt: no input leads here"))
  }

  @Test("with a history, what is gone is named, and what it left is known")
  func history() throws {
    let workspace = try Workspace()
    try workspace.configure("dedup-paragraphs", members: #""history": "keep""#)
    try workspace.write("One.\n\nTwo.\n", to: "input/a.txt")
    #expect(try workspace.winnow("run").status == 0)
    try FileManager.default.removeItem(atPath: workspace.path + "/input/a.txt")
    try workspace.write("New.\n\nTwo.\n", to: "input/b.txt")
    #expect(try workspace.winnow("run").status == 0)
    let outcome = try workspace.winnow("explain", "b.txt")
    #expect(
      outcome.text.contains("repeats a.txt, paragraph 2, which cannot be read any more"), "\(outcome.text)")
    #expect(!outcome.text.contains("note: "))
    #expect(
      try workspace.winnow("explain", "output/a.txt").text.contains("note: its document left the input"))
  }

  @Test("what is explained agrees with the report of the run", arguments: PropertyTests.seeds)
  func agreesWithTheReport(_ seed: UInt64) throws {
    let workspace = try Workspace()
    try RandomCorpus.mixed(seed: seed, files: 25).write(to: workspace)
    try workspace.configure(
      "strip-html", "normalize", "dedup-paragraphs", "dedup-documents", "split-sentences")
    #expect(try workspace.winnow("run", "--report", "report.json").status == 0)
    let report = try JSONValue(workspace.read("report.json"))
    for number in 0..<(report.count("documents") ?? 0) {
      let path = try #require(report.text("documents.\(number).document"))
      let outcome = try workspace.winnow("explain", "--json", "input/" + path)
      let note = Comment(rawValue: "seed \(seed), \(path): \(outcome.errors)")
      #expect(outcome.status == 0, note)
      let json = try JSONValue(outcome.output)
      #expect(json.text("outcome") == report.text("documents.\(number).outcome"), note)
      #expect(json.text("onDisk") == "current", note)
      #expect(json.text("reason") == report.text("documents.\(number).reason"), note)
      let pieces = json.value("pieces") as? [[String: Any]] ?? []
      let drops = report.value("documents.\(number).dropped") as? [[String: Any]] ?? []
      let explained = pieces.filter { $0["reason"] as? String == "repeated-paragraph" }
      #expect(explained.count == drops.count, note)
      for (piece, drop) in zip(explained, drops) {
        #expect(piece["paragraph"] as? Int == drop["paragraph"] as? Int, note)
        let original = piece["repeats"] as? [String: Any]
        let repeated = drop["repeats"] as? [String: Any]
        #expect(original?["document"] as? String == repeated?["document"] as? String, note)
        #expect(original?["paragraph"] as? Int == repeated?["paragraph"] as? Int, note)
        let text = (original?["text"] as? String)?.split(whereSeparator: \.isWhitespace)
        #expect(text == (piece["text"] as? String)?.split(whereSeparator: \.isWhitespace), note)
      }
    }
  }
}
