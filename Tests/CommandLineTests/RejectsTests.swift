// winnow run --rejects: everything that was dropped, with its reason.
import Foundation
import Testing

@Suite struct RejectsTests {
  private func workspace() throws -> Workspace {
    let workspace = try Workspace()
    try workspace.configure("dedup-documents", "dedup-paragraphs", members: #""paragraphs": "blank-line""#)
    try workspace.write("One.\n\nTwo \"2\".\n\nOne.\n", to: "input/a.txt")
    try workspace.write("One.\n", to: "input/b.txt")
    try workspace.write("Two\r\n\"2\".\r\n\r\nThree.\r\n", to: "input/c.txt")
    try workspace.write("One.\n\n", to: "input/d.txt")
    return workspace
  }

  private static let expected = #"""
    {"document":"a.txt","stage":"stages[1] dedup-paragraphs","paragraph":3,"reason":"repeated-paragraph","repeats":{"document":"a.txt","paragraph":1},"text":"One."}
    {"document":"b.txt","stage":"stages[1] dedup-paragraphs","paragraph":1,"reason":"repeated-paragraph","repeats":{"document":"a.txt","paragraph":1},"text":"One."}
    {"document":"b.txt","stage":"stages[1] dedup-paragraphs","reason":"nothing-left","text":""}
    {"document":"c.txt","stage":"stages[1] dedup-paragraphs","paragraph":1,"reason":"repeated-paragraph","repeats":{"document":"a.txt","paragraph":2},"text":"Two\r\n\"2\".\r"}
    {"document":"d.txt","stage":"stages[0] dedup-documents","reason":"repeated-document","repeats":{"document":"b.txt","paragraph":1},"text":"One.\n\n"}

    """#

  @Test(
    "every drop is one line, in document order, with what it repeats and its text",
    arguments: ["1", "2", "8"])
  func lines(_ workers: String) throws {
    let workspace = try workspace()
    let outcome = try workspace.winnow("run", "--rejects", "went/away", "--workers", workers)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(try workspace.readText("went/away/rejects.jsonl") == Self.expected)
    #expect(try FileManager.default.contentsOfDirectory(atPath: workspace.path + "/went/away").count == 1)
  }

  @Test("a run that reads hardly anything anew writes the same rejects, byte for byte")
  func withState() throws {
    let workspace = try workspace()
    #expect(try workspace.winnow("run").status == 0)
    let tree = try workspace.tree()
    #expect(try workspace.winnow("run", "--rejects", "went").status == 0)
    #expect(try workspace.readText("went/rejects.jsonl") == Self.expected)
    #expect(try workspace.tree() == tree)
    // The first copy goes: what repeated it stays, and what repeats another is still told with its text.
    try FileManager.default.removeItem(atPath: workspace.path + "/input/a.txt")
    #expect(try workspace.winnow("run", "--rejects", "went").status == 0)
    let incremental = try workspace.readText("went/rejects.jsonl")
    #expect(try workspace.winnow("run", "--rejects", "anew", "--output", "fresh").status == 0)
    #expect(try incremental == workspace.readText("anew/rejects.jsonl"))
    #expect(try workspace.tree() == workspace.tree("fresh"))
    #expect(incremental.split(separator: "\n").count == 1)
  }

  @Test("outputs and rejects together hold every paragraph that was read", arguments: PropertyTests.seeds)
  func nothingIsLost(_ seed: UInt64) throws {
    let workspace = try Workspace()
    let corpus = RandomCorpus.mixed(seed: seed, files: 60)
    try corpus.write(to: workspace)
    try workspace.configure("dedup-documents", "dedup-paragraphs", members: #""paragraphs": "blank-line""#)
    #expect(try workspace.winnow("run", "--rejects", "went").status == 0)
    var found = try workspace.tree().files.mapValues { PlainDeduplication.paragraphs(of: $0) }
    for line in try workspace.readText("went/rejects.jsonl").split(separator: "\n") {
      let json = try JSONValue(Array(line.utf8))
      let document = try #require(json.text("document"))
      let text = Array(try #require(json.text("text")).utf8)
      found[document, default: []] += PlainDeduplication.paragraphs(of: text)
    }
    for (path, bytes) in corpus.files {
      let read = PlainDeduplication.paragraphs(of: bytes).map { $0.description }.sorted()
      let kept = (found[path] ?? []).map { $0.description }.sorted()
      #expect(read == kept, "seed \(seed), \(path)")
    }
  }

  @Test("rejects are written over those of an earlier run, and where nothing was dropped they are empty")
  func replaced() throws {
    let workspace = try workspace()
    for _ in 1...2 {
      #expect(try workspace.winnow("run", "--rejects", "went").status == 0)
      #expect(try workspace.readText("went/rejects.jsonl") == Self.expected)
    }
    try workspace.configure("normalize")
    for _ in 1...2 {
      #expect(try workspace.winnow("run", "--rejects", "went").status == 0)
      #expect(try workspace.read("went/rejects.jsonl").isEmpty)
    }
  }

  @Test(
    "rejects that cannot be written end the run before it begins",
    arguments: [
      ("input/went", "lies in the input directory"), ("output/went", "lies in the output directory"),
      ("input", "lies in the input directory"), ("mine", "a file that winnow did not write"),
      ("pipeline.json", "pipeline.json"),
    ])
  func refused(_ directory: String, _ message: String) throws {
    let workspace = try workspace()
    try workspace.write("{\"document\":\"my own\"}\n", to: "mine/rejects.jsonl")
    let before = try Traces(workspace.path)
    let outcome = try workspace.winnow("run", "--rejects", directory)
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains(message) && outcome.errors.contains(directory), "\(outcome.errors)")
    #expect(outcome.output.isEmpty)
    #expect(try Traces(workspace.path) == before)
  }

  @Test("a run that is refused for another reason leaves nothing behind")
  func refusedOtherwise() throws {
    let workspace = try workspace()
    try workspace.write("a file", to: "output")
    let before = try Traces(workspace.path)
    #expect(try workspace.winnow("run", "--rejects", "went").status == 2)
    #expect(try Traces(workspace.path) == before)
  }

  @Test("rejects that do not fit are a failure, and nothing stands under their name")
  func tooLarge() throws {
    let workspace = try workspace()
    try workspace.write(
      String(repeating: "A paragraph.\n\n", count: 20_000), to: "input/many.txt")
    let outcome = try workspace.shell(#"ulimit -f 64; "$WINNOW" run --dry-run --rejects went"#)
    #expect(outcome.status == 3)
    #expect(outcome.errors.contains("went/rejects.jsonl: cannot write"), "\(outcome.errors)")
    #expect(!workspace.exists("went"))
  }
}
