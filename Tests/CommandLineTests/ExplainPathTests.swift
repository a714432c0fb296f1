// winnow explain: which file and line a path means.
import Foundation
import Testing

@Suite struct ExplainPathTests {
  private func workspace() throws -> Workspace {
    let workspace = try Workspace()
    try workspace.configure(
      "strip-html", "normalize", "dedup-paragraphs", members: #""paragraphs": "blank-line""#)
    try workspace.write("One.\n\nTwo.\n\nOne.\n", to: "input/sub/a.txt")
    try workspace.write("<!DOCTYPE html><p>Page.<p>Two.", to: "input/sub/page.html")
    #expect(try workspace.winnow("run").status == 0)
    return workspace
  }

  @Test(
    "a document is found by its input, its output, and from either directory",
    arguments: [
      "input/sub/page.html", "./input/../input//sub/page.html", "output/sub/page.txt", "sub/page.html",
      "sub/page.txt",
    ])
  func spellings(_ path: String) throws {
    let workspace = try workspace()
    let expected = try workspace.winnow("explain", "input/sub/page.html").text
    #expect(expected.hasPrefix("input/sub/page.html -> output/sub/page.txt: written"))
    #expect(try workspace.winnow("explain", path).text == expected)
    #expect(try workspace.winnow("explain", workspace.path + "/" + "input/sub/page.html").text == expected)
  }

  @Test("a path from a directory below, and one through a symbolic link, lead to the same")
  func otherDirectories() throws {
    let workspace = try workspace()
    let inside = try workspace.shell(
      #"cd input/sub && "$WINNOW" explain --config ../../pipeline.json a.txt:3"#)
    #expect(inside.status == 0, "\(inside.errors)")
    #expect(inside.text.contains("Two.") && !inside.text.contains("One."))
    let linked = try workspace.shell(#"ln -s input/sub link && "$WINNOW" explain link/a.txt:3"#)
    #expect(linked.status == 0, "\(linked.errors)")
    #expect(linked.text.contains("Two.") && !linked.text.contains("One."))
  }

  @Test("--input and --output take the place of the configured directories")
  func otherTrees() throws {
    let workspace = try workspace()
    try workspace.write("Other.\n", to: "in/a.txt")
    let outcome = try workspace.winnow("explain", "--input", "in", "--output", "out", "out/a.txt")
    #expect(outcome.status == 0)
    #expect(outcome.text.hasPrefix("in/a.txt -> out/a.txt: written"))
    #expect(!workspace.exists("out"))
  }

  @Test(
    "a line narrows the answer to its piece",
    arguments: [
      ("input/sub/a.txt:1", ["input 1, output 1  One."]), ("output/sub/a.txt:3", ["input 3, output 3  Two."]),
      ("input/sub/a.txt:5", ["dropped  input 5  One."]), ("sub/a.txt:3", ["input 3, output 3  Two."]),
      ("output/sub/page.txt:1", ["kept     output 1  Page."]),
    ])
  func lines(_ path: String, _ expected: [String]) throws {
    let outcome = try workspace().winnow("explain", path)
    #expect(outcome.status == 0, "\(outcome.errors)")
    for text in expected { #expect(outcome.text.contains(text), "\(outcome.text)") }
    #expect(
      outcome.text.split(separator: "\n").filter { $0.hasPrefix("kept ") || $0.hasPrefix("dropped ") }.count
        == 1)
  }

  @Test(
    "a line that is not there, or says nothing, is refused with the reason",
    arguments: [
      ("input/sub/a.txt:6", "input/sub/a.txt: has no line 6: there are 5"),
      ("output/sub/a.txt:2", "output/sub/a.txt: line 2 is blank"),
      ("sub/a.txt:0", "lines are counted from 1"),
      ("sub/a.txt:99999999999999999999", "lines are counted from 1"),
      ("input/sub/page.html:1", "is HTML, whose lines are not those of its text"),
    ])
  func refusedLines(_ path: String, _ message: String) throws {
    let outcome = try workspace().winnow("explain", path)
    #expect(outcome.status == 2)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains(message), "\(outcome.errors)")
  }

  @Test(
    "a path that nothing stands for is refused, with the one that was meant",
    arguments: [
      ("input/sub/b.txt", "did you mean 'input/sub/a.txt'?"),
      ("page.html", "did you mean 'input/sub/page.html'?"),
      ("input/sub/pgae.html", "did you mean 'input/sub/page.html'?"), ("input/sub", "is a directory"),
      ("something/else/altogether", "neither a file of the input input nor of the output output"),
      ("pipeline.json", "neither a file"), ("", "neither a file"), ("input/sub/b.txt:3", "'input/sub/a.txt'"),
    ])
  func unknownPaths(_ path: String, _ message: String) throws {
    let outcome = try workspace().winnow("explain", path)
    #expect(outcome.status == 2)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains(message), "\(outcome.errors)")
    #expect(outcome.errors.split(separator: "\n").count == 1)
  }

  @Test("a file whose name ends like a line number is a file", arguments: ["a.txt:12", "a:1", "b\nc.txt:3"])
  func numbersInNames(_ name: String) throws {
    let workspace = try workspace()
    try workspace.configure("dedup-documents", members: #""include": ["**"]"#)
    try workspace.write("Twelve.\n\nMore.\n", to: "input/" + name)
    let outcome = try workspace.winnow("explain", "input/" + name)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.text.contains("2 pieces kept"))
    #expect(outcome.text.contains("Twelve.") && outcome.text.contains("More."))
    let line = try workspace.winnow("explain", "input/\(name):3")
    #expect(line.text.contains("More.") && !line.text.contains("Twelve."))
  }

  @Test("a name that is not UTF-8 is found by its bytes, and by the way it is shown")
  func invalidUTF8() throws {
    let workspace = try workspace()
    try workspace.write(Array("Bytes.\n".utf8), toBytes: Array("input/f".utf8) + [0xFF] + Array(".txt".utf8))
    for argument in [#""$(printf 'input/f\377.txt')""#, #"'f\xff.txt'"#] {
      let outcome = try workspace.shell(#""$WINNOW" explain \#(argument)"#)
      #expect(outcome.status == 0, "\(outcome.errors)")
      #expect(outcome.text.hasPrefix(#"input/f\xff.txt -> output/f\xff.txt: written"#))
    }
  }

  @Test("what lies in a directory that is not walked is skipped with its reason")
  func linkedDirectory() throws {
    let workspace = try workspace()
    let linked = try workspace.shell("mkdir other && echo x > other/x.txt && ln -s ../other input/linked")
    #expect(linked.status == 0)
    let outcome = try workspace.winnow("explain", "input/linked/x.txt")
    #expect(outcome.text == "input/linked/x.txt: skipped: symbolic link to a directory\n")
  }

  @Test("without a configuration or an input the command says what is missing")
  func missing() throws {
    let workspace = try Workspace()
    #expect(try workspace.winnow("explain", "a.txt").status == 2)
    try workspace.configure("normalize")
    let outcome = try workspace.winnow("explain", "a.txt")
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("create the input directory"))
    #expect(try workspace.winnow("explain").status == 2)
  }
}
