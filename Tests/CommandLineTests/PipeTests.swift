// winnow pipe with one document.
import Foundation
import Testing

@Suite struct PipeTests {
  @Test("text goes through the stages of the configuration in the working directory")
  func configuredChain() throws {
    let workspace = try Workspace()
    try workspace.configure("strip-html", "normalize", "dedup-paragraphs", "split-sentences")
    let text = try workspace.winnow(
      "pipe", input: Array("One. Two.\r\n\r\nThree.\r\n\r\nOne.  Two.\r\n".utf8))
    #expect(text.status == 0 && text.errors.isEmpty)
    #expect(text.text == "One.\nTwo.\n\nThree.\n")
    let page = try workspace.winnow(
      "pipe", "pipeline.json", input: Array("<!DOCTYPE html><title>T</title><p>A &amp; bee. Sea.".utf8))
    #expect(page.text == "T\n\nA & bee.\nSea.\n")
  }

  @Test("a document in which a stage finds nothing to do comes out byte for byte")
  func untouched() throws {
    let bytes = Array("  Odd \t\r\n\r\n\r\nEnd without a line end, é and e\u{301}".utf8)
    let outcome = try Workspace().winnow("pipe", "--stage", "dedup-paragraphs", input: bytes)
    #expect(outcome.status == 0)
    #expect(outcome.output == bytes)
  }

  @Test("pipe --stage strip-html takes anything for HTML, and reads bytes in the charset they declare")
  func declaredCharset() throws {
    let workspace = try Workspace()
    let page = Array(#"<meta charset="windows-1252"><p>"#.utf8) + [0x93, 0x80, 0x20, 0xFC, 0x94]
    let outcome = try workspace.winnow("pipe", "--stage", "strip-html", input: page)
    #expect(outcome.status == 0)
    #expect(outcome.text == "“€ ü”\n")
    #expect(
      try workspace.winnow("pipe", "--stage", "strip-html", input: Array("a<br>b".utf8)).text == "a\nb\n")
  }

  @Test("bytes that are neither UTF-8 nor declared are read with a warning")
  func undeclaredCharset() throws {
    let outcome = try Workspace().winnow("pipe", "--stage", "normalize", input: [0x53, 0xF6, 0x0A])
    #expect(outcome.status == 0)
    #expect(outcome.text == "Sö\n")
    #expect(outcome.errors.contains("warning: standard input: not valid UTF-8"))
  }

  @Test("bytes that are no text fail with the reason and leave nothing on standard output")
  func binary() throws {
    let outcome = try Workspace().winnow("pipe", "--stage", "normalize", input: [0x1F, 0x8B, 8, 0, 0, 0])
    #expect(outcome.status == 3)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains("gzip"))
  }

  @Test(
    "empty standard input gives empty standard output",
    arguments: ["strip-html", "normalize", "dedup-paragraphs", "dedup-documents", "split-sentences"])
  func empty(_ stage: String) throws {
    for more in [[], ["--jsonl"]] {
      let outcome = try Workspace().winnow(["pipe", "--stage", stage] + more)
      #expect(outcome.status == 0)
      #expect(outcome.output.isEmpty && outcome.errors.isEmpty)
    }
  }

  static let settings: [([String], String, String)] = [
    (["dedup-paragraphs", "minCharacters=5"], "abc\n\nabc\n\nabcde\n\nabcde\n", "abc\n\nabc\n\nabcde\n"),
    (["dedup-paragraphs", "ignore=case,digits"], "Page 1\n\npage 2\n\nPage  3\n", "Page 1\n\nPage  3\n"),
    (
      ["dedup-paragraphs", #"ignore=["case", "digits"]"#], "Page 1\n\npage 2\n\nPage  3\n",
      "Page 1\n\nPage  3\n"
    ),
    (["dedup-paragraphs", "ignore="], "a  b\n\na b\n\na b\n", "a  b\n\na b\n"),
    (["dedup-paragraphs", "ignore=[]"], "a  b\n\na b\n\na b\n", "a  b\n\na b\n"),
    (["dedup-paragraphs", "paragraphs=line", "scope=document"], "a\nb\na\n", "a\nb\n"),
    (["normalize", "unicodeForm=nfkc", "collapseSpaces=true"], "ﬁ   x\n", "fi x\n"),
    (["normalize", #"unicodeForm="nfkc""#], "ﬁ\n", "fi\n"),
    (["split-sentences", "language=de"], "Am 3. Mai. Ja.\n", "Am 3. Mai.\nJa.\n"),
    (["strip-html", "title=false"], "<title>T</title><p>x", "x\n"),
  ]

  @Test("--set gives a stage its options, as JSON or as plain words", arguments: settings)
  func set(_ setting: ([String], String, String)) throws {
    let (words, before, after) = setting
    let arguments = ["pipe", "--stage", words[0]] + words.dropFirst().flatMap { ["--set", $0] }
    let outcome = try Workspace().winnow(arguments, input: Array(before.utf8))
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.text == after)
  }

  static let wrongUsage: [([String], [String])] = [
    (["--stage", "normalise"], ["unknown stage 'normalise'", "did you mean 'normalize'?"]),
    (
      ["--stage", "dedup-paragraphs", "--set", "minCharacter=3"],
      ["--set minCharacter", "did you mean 'minCharacters'?"]
    ),
    (
      ["--stage", "dedup-paragraphs", "--set", "minCharacters=-1"],
      ["--set minCharacters", "0 to 1000000", "-1"]
    ),
    (
      ["--stage", "dedup-paragraphs", "--set", "minCharacters=many"], ["--set minCharacters", "whole number"]
    ),
    (
      ["--stage", "dedup-paragraphs", "--set", "scope=corpse"],
      ["--set scope", "\"corpus\"", "did you mean 'corpus'?"]
    ),
    (["--stage", "dedup-paragraphs", "--set", "ignore=case,case"], ["--set ignore[1]", "once"]),
    (
      ["--stage", "normalize", "--set", "trimLines=5", "--set", "x=1"],
      ["--set trimLines: expected true or false", "--set x: unknown option"]
    ),
    (
      ["--stage", "normalize", "--set", "trimLines=true", "--set", "trimLines=false"],
      ["--set trimLines", "second time"]
    ),
    (["--stage", "normalize", "--set", "trimLines"], ["trimLines"]),
    (["--stage", "normalize", "--set", "=true"], ["=true"]),
    (["--set", "trimLines=true"], ["--set belongs to --stage"]),
    (["pipeline.json", "--stage", "normalize"], ["not both"]),
    (["--stage", "normalize", "--workers", "2"], ["--workers belongs to --jsonl"]),
    ([], ["pipeline.json", "winnow init"]),
  ]

  @Test("wrong usage is refused with what was expected, and all of it at once", arguments: wrongUsage)
  func wrong(_ usage: ([String], [String])) throws {
    let outcome = try Workspace().winnow(["pipe"] + usage.0, input: Array("x\n".utf8))
    #expect(outcome.status == 2)
    #expect(outcome.output.isEmpty)
    for part in usage.1 { #expect(outcome.errors.contains(part)) }
  }

  @Test("a reader that goes away early ends the pipe without a word")
  func brokenPipe() throws {
    let workspace = try Workspace()
    try workspace.write(String(repeating: "A line of text.\n", count: 100_000), to: "large.txt")
    try workspace.write(
      String(repeating: "{\"text\": \"A line of text.\"}\n", count: 20_000), to: "lines.jsonl")
    let one = try workspace.shell(#""$WINNOW" pipe --stage split-sentences < large.txt | head -n 1"#)
    #expect(one.text == "A line of text.\n")
    #expect(one.errors.isEmpty)
    let lines = try workspace.shell(#""$WINNOW" pipe --stage normalize --jsonl < lines.jsonl | head -n 1"#)
    #expect(lines.output.split(separator: 0x0A).count == 1)
    #expect(lines.errors.isEmpty)
  }
}
