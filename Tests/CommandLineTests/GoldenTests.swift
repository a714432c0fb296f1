// Runs every directory below Tests/Golden through the program and compares its output byte for byte.
import Foundation
import Testing

@Suite struct GoldenTests {
  /// The directory that holds one directory a case: `pipeline.json`, `input/` and `expected/`.
  private static let directory = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Golden").path

  static let cases: [String] = ((try? FileManager.default.contentsOfDirectory(atPath: directory)) ?? [])
    .filter { !$0.hasPrefix(".") }.sorted()

  private static let isRecording = ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1"

  @Test("there are golden directories")
  func thereAreCases() {
    #expect(Self.cases.count > 20)
  }

  @Test("a golden directory comes out as recorded", arguments: cases)
  func outputIsAsRecorded(_ name: String) throws {
    let workspace = try Workspace()
    let golden = Self.directory + "/" + name
    let outcome = try workspace.winnow(
      "run", golden + "/pipeline.json", "--output", workspace.path + "/output")
    #expect(outcome.status == 0, "\(outcome.errors)")
    let output = try workspace.tree()
    if Self.isRecording {
      try record(output, in: golden + "/expected")
      Issue.record("recorded \(name); look at the difference, then run without RECORD_GOLDEN")
      return
    }
    let expected = try Tree(golden + "/expected")
    #expect(output == expected, "\(output.differences(from: expected))")
  }

  private func record(_ output: Tree, in directory: String) throws {
    removeTree(directory)
    try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
    for (path, bytes) in output.files {
      let file = URL(fileURLWithPath: directory + "/" + path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: file)
    }
  }

  @Test("an article pasted twice comes out once, byte for byte, through dedup-paragraphs alone")
  func articleTwiceThroughDedupAlone() throws {
    try expectArticleOnce(case: "article-twice-dedup-alone")
  }

  @Test("an article pasted twice comes out once through the default chain: every sentence of it, in order")
  func articleTwiceThroughDefaultChain() throws {
    let golden = Self.directory + "/article-twice"
    let input = try String(contentsOfFile: golden + "/input/article.txt", encoding: .utf8)
    let lines = input.split(separator: "\n").map(String.init)
    try #require(lines.count == 15)
    let output = try String(contentsOfFile: golden + "/expected/article.txt", encoding: .utf8)
    let paragraphs = output.components(separatedBy: "\n\n").map {
      $0.split(separator: "\n").joined(separator: " ")
    }
    #expect(paragraphs == Array(lines[..<8]))
    #expect(output.split(separator: "\n").count > 16, "the paragraphs have several sentences each")
  }

  private func expectArticleOnce(case name: String) throws {
    let golden = Self.directory + "/" + name
    let input = try String(contentsOfFile: golden + "/input/article.txt", encoding: .utf8)
    let lines = input.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    // A headline, seven paragraphs, the same seven again, and the end of the last line.
    try #require(lines.count == 16 && lines[1...7] == lines[8...14])
    let once = lines[...7].map { $0 + "\n" }.joined()
    let output = try String(contentsOfFile: golden + "/expected/article.txt", encoding: .utf8)
    #expect(output == once)
  }
}
