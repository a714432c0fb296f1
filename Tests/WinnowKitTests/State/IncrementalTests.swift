// A run that knows of earlier runs ends as one that knows of none, whatever happened in between.
import Foundation
import TestSupport
import Testing

@testable import WinnowKit

@Suite("incremental runs")
struct IncrementalTests {
  @Test(
    "any sequence of changes ends in the tree and the report of a run from scratch",
    arguments: UInt64(1)...24)
  func equalsFromScratch(seed: UInt64) async throws {
    var unchanged = 0
    for part in UInt64(0)..<10 {
      var history = try RandomHistory(seed: seed * 1000 + part)
      for step in 0..<4 {
        let changes = try history.change()
        unchanged += try await history.runAndCompare("seed \(seed), part \(part), step \(step): \(changes)")
      }
    }
    #expect(unchanged > 10, "seed \(seed): the sequences change too much to tell anything")
  }
}

/// An input directory that changes at random, and what runs make of it.
private struct RandomHistory {
  private let directory: TemporaryDirectory
  private var generator: SeededGenerator
  private var chain: String
  private var scratchRuns = 0

  private static let chains = [
    #"{"stage": "dedup-paragraphs"}"#,
    #"{"stage": "strip-html"}, {"stage": "normalize"}, {"stage": "dedup-paragraphs"}, {"stage": "split-sentences"}"#,
    #"{"stage": "dedup-documents"}, {"stage": "dedup-paragraphs", "ignore": ["case"]}"#,
    #"{"stage": "strip-html"}, {"stage": "dedup-paragraphs"}, {"stage": "normalize"}, {"stage": "dedup-documents"}"#,
    #"{"stage": "dedup-paragraphs", "scope": "document"}, {"stage": "dedup-paragraphs"}, {"stage": "dedup-paragraphs"}"#,
  ]
  private static let names = [
    "a.txt", "b.txt", "c.html", "c.txt", "d/a.txt", "d/b.html", "d/b.htm", "d/e/f.txt", "g.md", "z.txt",
    "c.html.txt",
  ]

  init(seed: UInt64) throws {
    directory = try TemporaryDirectory()
    generator = SeededGenerator(seed: seed)
    chain = generator.one(of: Self.chains)
    try FileManager.default.createDirectory(
      atPath: directory.path + "/input", withIntermediateDirectories: true)
    for name in Self.names where generator.once(in: 2) { try write(name) }
    try write("always.txt")
  }

  /// Changes something, mostly little.
  mutating func change() throws -> [String] {
    // What was written in the last moments is read again anyway; mostly it is older when the next run begins.
    if !generator.once(in: 4) { usleep(25_000) }
    return try (0..<generator.number(0...3)).map { _ in try changeOne() }
  }

  private mutating func changeOne() throws -> String {
    let name = generator.one(of: Self.names)
    let input = directory.path + "/input/" + name
    let output = directory.path + "/output/" + name
    let manager = FileManager.default
    switch generator.number(0...9) {
    case 0...2:
      try write(name)
      return "write \(name)"
    case 3:
      try? manager.removeItem(atPath: input)
      return "remove \(name)"
    case 4:
      let other = generator.one(of: Self.names)
      try? manager.createDirectory(
        atPath: ((directory.path + "/input/" + other) as NSString).deletingLastPathComponent,
        withIntermediateDirectories: true)
      rename(input, directory.path + "/input/" + other)
      return "rename \(name) to \(other)"
    case 5:
      try? manager.setAttributes(
        [.modificationDate: Date(timeIntervalSince1970: 1_000_000)], ofItemAtPath: input)
      return "touch \(name)"
    case 6:
      try? manager.removeItem(atPath: output)
      return "remove output \(name)"
    case 7:
      guard manager.fileExists(atPath: output) else { return "nothing" }
      try Data("Somebody else.\n".utf8).write(to: URL(fileURLWithPath: output))
      return "change output \(name)"
    case 8:
      chain = generator.one(of: Self.chains)
      return "configure \(chain)"
    default:
      try damageState()
      return "damage the state"
    }
  }

  private mutating func write(_ name: String) throws {
    let paragraphs = (0..<generator.number(0...5)).map { _ in
      "Paragraph number \(generator.number(0...11)) of some. It has sentences."
    }
    let isText = name.hasSuffix(".txt") || name.hasSuffix(".md")
    let text =
      isText
      ? paragraphs.joined(separator: "\n\n") + "\n"
      : "<!DOCTYPE html><p>" + paragraphs.joined(separator: "<p>")
    var bytes = Array(text.utf8)
    if generator.once(in: 12) { bytes = [0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFE, 0xFF] }
    let path = directory.path + "/input/" + name
    try FileManager.default.createDirectory(
      atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
    try Data(bytes).write(to: URL(fileURLWithPath: path))
  }

  private mutating func damageState() throws {
    let path = directory.path + "/output/.winnow/state.sqlite"
    guard var bytes = FileManager.default.contents(atPath: path), !bytes.isEmpty else { return }
    for _ in 0..<generator.number(1...20) {
      bytes[generator.number(0...(bytes.count - 1))] = UInt8(generator.number(0...255))
    }
    try bytes.write(to: URL(fileURLWithPath: path))
  }

  /// - Returns: how many documents the run did not handle again.
  mutating func runAndCompare(_ context: String) async throws -> Int {
    let configuration =
      #"{"version": 1, "durability": "fast", "stages": [\#(chain)]}"#
    let kept = try await run(configuration, output: "output")
    scratchRuns += 1
    let scratch = try await run(configuration, output: "scratch\(scratchRuns)")
    #expect(kept.tree == scratch.tree, "\(context)")
    #expect(kept.report == scratch.report, "\(context): \(difference(kept.report, scratch.report))")
    #expect(kept.summary.documentsFailed == scratch.summary.documentsFailed, "\(context)")
    #expect(scratch.summary.documentsUnchanged == 0)
    try FileManager.default.removeItem(atPath: directory.path + "/scratch\(scratchRuns)")
    return kept.summary.documentsUnchanged
  }

  private func run(
    _ text: String, output: String
  ) async throws -> (tree: [String: Data], report: String, summary: RunSummary) {
    var configuration = try PipelineConfiguration(
      Array(text.utf8), name: "pipeline.json", directory: directory.path + "/")
    configuration.outputPath = directory.path + "/" + output
    var options = RunOptions()
    options.workers = 2
    options.reportPaths = [directory.path + "/\(output)-report.json"]
    let summary = try await Pipeline(configuration).run(options)
    let report = directory.text(of: "\(output)-report.json") ?? ""
    return (try tree(output), report, summary)
  }

  private func difference(_ kept: String, _ scratch: String) -> String {
    let lines = zip(kept.split(separator: "\n"), scratch.split(separator: "\n"))
    return lines.first { $0 != $1 }.map { "\($0) instead of \($1)" } ?? ""
  }

  private func tree(_ name: String) throws -> [String: Data] {
    let root = directory.path + "/" + name
    var files: [String: Data] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: root) where !path.hasPrefix(".winnow") {
      files[path] = FileManager.default.contents(atPath: root + "/" + path) ?? Data()
    }
    return files
  }
}
