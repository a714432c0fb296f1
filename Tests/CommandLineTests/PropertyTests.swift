// What holds for every input directory, tried on random ones.
import Foundation
import Testing

@Suite struct PropertyTests {
  static let seeds: [UInt64] = [1, 2, 3]
  private static let defaultChain = ["strip-html", "normalize", "dedup-paragraphs", "split-sentences"]

  /// Runs with a report and returns the tree and the report's bytes.
  private func run(_ workspace: Workspace, to output: String, _ more: String...) throws -> (
    tree: Tree, report: [UInt8]
  ) {
    let report = output + ".json"
    let arguments = ["run", "--output", output, "--report", report] + more
    let outcome = try workspace.winnow(arguments)
    guard outcome.status == 0 else {
      throw HarnessError(description: "exit \(outcome.status): \(outcome.errors)")
    }
    return (try workspace.tree(output), try workspace.read(report))
  }

  private func configure(_ workspace: Workspace, _ stages: [String], members: String = "") throws {
    let list = stages.map { $0.hasPrefix("{") ? $0 : #"{"stage": "\#($0)"}"# }.joined(separator: ", ")
    try workspace.write(
      "{ \(members.isEmpty ? "" : members + ", ")\"stages\": [\(list)] }\n", to: "pipeline.json")
  }

  @Test("1, 2 and 8 workers write the same trees and the same reports, byte for byte", arguments: seeds)
  func workersChangeNothing(_ seed: UInt64) throws {
    let workspace = try Workspace()
    // More files than one job takes, so that several jobs are under way at a time.
    try RandomCorpus.mixed(seed: seed, files: 200).write(to: workspace)
    try configure(workspace, Self.defaultChain + ["dedup-documents"])
    let one = try run(workspace, to: "one", "--workers", "1")
    for workers in ["2", "8"] {
      let many = try run(workspace, to: "many" + workers, "--workers", workers)
      #expect(
        many.tree == one.tree, "seed \(seed), \(workers) workers: \(many.tree.differences(from: one.tree))")
      #expect(many.report == one.report, "seed \(seed), \(workers) workers: the reports differ")
    }
    #expect(one.tree.files.count > 20, "seed \(seed): the corpus is too small to tell anything")
  }

  @Test("the order in which files were created changes nothing", arguments: seeds)
  func creationOrderChangesNothing(_ seed: UInt64) throws {
    let corpus = RandomCorpus.mixed(seed: seed, files: 60)
    let results = try ([1, 2, 3] as [UInt64]).map { order in
      let workspace = try Workspace()
      try corpus.write(to: workspace, orderSeed: order)
      try configure(workspace, Self.defaultChain)
      return try run(workspace, to: "out")
    }
    #expect(results[1].tree == results[0].tree, "seed \(seed)")
    #expect(results[2].tree == results[0].tree, "seed \(seed)")
    #expect(results[1].report == results[0].report && results[2].report == results[0].report, "seed \(seed)")
  }

  static let idempotentChains: [[String]] = [
    ["normalize"], ["dedup-paragraphs"], ["dedup-documents"], ["normalize", "dedup-paragraphs"],
    [#"{"stage": "dedup-paragraphs", "ignore": ["case", "punctuation", "digits", "accents"]}"#],
    [#"{"stage": "dedup-paragraphs", "scope": "document"}"#],
    ["strip-html", "normalize", "dedup-paragraphs"],
  ]

  @Test("running on the output again changes nothing", arguments: idempotentChains)
  func runningAgainChangesNothing(_ chain: [String]) throws {
    for seed in Self.seeds {
      let workspace = try Workspace()
      try RandomCorpus.mixed(seed: seed, files: 60).write(to: workspace)
      try configure(workspace, chain, members: #""paragraphs": "blank-line""#)
      let once = try run(workspace, to: "once")
      let twice = try run(workspace, to: "twice", "--input", "once")
      #expect(twice.tree == once.tree, "seed \(seed): \(twice.tree.differences(from: once.tree))")
    }
  }

  @Test(
    "running the default chain on its own output changes nothing, for paragraphs of one line",
    arguments: seeds)
  func defaultChainAgainChangesNothing(_ seed: UInt64) throws {
    let workspace = try Workspace()
    try RandomCorpus.wellSeparated(seed: seed, files: 40, longestParagraph: 1).write(to: workspace)
    try configure(workspace, Self.defaultChain, members: #""paragraphs": "blank-line""#)
    let once = try run(workspace, to: "once")
    let twice = try run(workspace, to: "twice", "--input", "once")
    #expect(twice.tree == once.tree, "seed \(seed): \(twice.tree.differences(from: once.tree))")
  }

  @Test("a second run over the same input leaves the same tree, whatever was there", arguments: seeds)
  func secondRunLeavesTheSameTree(_ seed: UInt64) throws {
    let workspace = try Workspace()
    try configure(workspace, Self.defaultChain)
    try RandomCorpus.mixed(seed: seed &+ 100, files: 40).write(to: workspace)
    _ = try run(workspace, to: "out")
    removeTree(workspace.path + "/input")
    try RandomCorpus.mixed(seed: seed, files: 40).write(to: workspace)
    let over = try run(workspace, to: "out")
    let fresh = try run(workspace, to: "fresh")
    #expect(over.tree == fresh.tree, "seed \(seed): \(over.tree.differences(from: fresh.tree))")
  }

  @Test("dedup-paragraphs alone agrees with the obvious way", arguments: [PlainKey.exact, .folded])
  func agreesWithTheObviousWay(_ key: PlainKey) throws {
    let ignored = if case .exact = key { "" } else { #""whitespace", "case""# }
    for seed in 1...6 as ClosedRange<UInt64> {
      let workspace = try Workspace()
      let corpus = RandomCorpus.wellSeparated(seed: seed, files: 15)
      try corpus.write(to: workspace)
      try configure(
        workspace, [#"{"stage": "dedup-paragraphs", "ignore": [\#(ignored)]}"#],
        members: #""paragraphs": "blank-line""#)
      let result = try run(workspace, to: "out")
      let expected = PlainDeduplication.keepFirst(of: corpus.files, comparing: key)
      #expect(
        result.tree == expected.tree, "seed \(seed), \(key): \(result.tree.differences(from: expected.tree))")
      let report = try JSONValue(result.report)
      #expect(try report.integer("summary.stages.0.paragraphs.in") == expected.read, "seed \(seed), \(key)")
      #expect(
        report.sum("summary.stages.0.paragraphs.dropped") == expected.read - expected.kept,
        "seed \(seed), \(key)")
      #expect(expected.kept < expected.read, "seed \(seed): nothing is repeated")
    }
  }

  @Test(
    "every output paragraph of dedup-paragraphs alone is a paragraph of the same input file", arguments: seeds
  )
  func outputParagraphsAreInputParagraphs(_ seed: UInt64) throws {
    let workspace = try Workspace()
    let corpus = RandomCorpus.mixed(seed: seed, files: 60)
    try corpus.write(to: workspace)
    try configure(workspace, ["dedup-paragraphs"], members: #""paragraphs": "blank-line""#)
    let result = try run(workspace, to: "out")
    for (path, bytes) in result.tree.files {
      let before = Set(PlainDeduplication.paragraphs(of: corpus.files[path] ?? []))
      let after = PlainDeduplication.paragraphs(of: bytes)
      #expect(after.allSatisfy(before.contains), "seed \(seed), \(path)")
    }
  }

  @Test("what was kept and what was dropped is what was read, in --json and in the report", arguments: seeds)
  func booksBalance(_ seed: UInt64) throws {
    let workspace = try Workspace()
    let corpus = RandomCorpus.mixed(seed: seed, files: 80)
    try corpus.write(to: workspace)
    try workspace.write("?", to: "input/skipped.bin")
    try configure(
      workspace, ["dedup-paragraphs", "dedup-documents"], members: #""paragraphs": "blank-line""#)
    let outcome = try workspace.winnow("run", "--json", "--report", "report.json")
    #expect(outcome.status == 0)
    let summary = try JSONValue(outcome.output)
    let report = try JSONValue(workspace.read("report.json"))
    let tree = try workspace.tree()
    let documents = try #require(report.value("documents") as? [[String: Any]])

    #expect(try summary.integer("documents.read") == corpus.files.count, "seed \(seed)")
    #expect(try summary.integer("documents.written") == tree.files.count, "seed \(seed)")
    #expect(
      try summary.integer("documents.written") + summary.integer("documents.dropped") == corpus.files.count,
      "seed \(seed)")
    #expect(try summary.integer("documents.skipped") == 1)
    #expect(
      try summary.integer("bytes.in") == corpus.files.values.reduce(0) { $0 + $1.count }, "seed \(seed)")
    #expect(try summary.integer("bytes.out") == tree.files.values.reduce(0) { $0 + $1.count }, "seed \(seed)")
    for stage in 0...1 {
      let bytesIn = try summary.integer("stages.\(stage).bytes.in")
      let bytesOut = try summary.integer("stages.\(stage).bytes.out")
      #expect(try bytesIn - bytesOut == summary.integer("stages.\(stage).bytes.dropped"), "seed \(seed)")
    }

    let read = corpus.files.values.reduce(0) { $0 + PlainDeduplication.paragraphs(of: $1).count }
    let written = tree.files.values.reduce(0) { $0 + PlainDeduplication.paragraphs(of: $1).count }
    let paragraphsDropped = summary.sum("stages.0.paragraphs.dropped")
    #expect(try summary.integer("stages.0.paragraphs.in") == read, "seed \(seed)")
    let lostWithDocuments = documents.filter { ($0["stage"] as? String)?.hasPrefix("stages[1]") == true }
      .reduce(0) {
        $0 + PlainDeduplication.paragraphs(of: corpus.files[$1["document"] as? String ?? ""] ?? []).count
          - (($1["dropped"] as? [Any])?.count ?? 0)
      }
    #expect(read - paragraphsDropped - lostWithDocuments == written, "seed \(seed)")

    #expect(documents.count == corpus.files.count, "seed \(seed)")
    #expect(
      documents.reduce(0) { $0 + (($1["dropped"] as? [Any])?.count ?? 0) } == paragraphsDropped,
      "seed \(seed)")
    #expect(report.count("skipped") == 1)
    for document in documents where document["outcome"] as? String == "written" {
      let output = try #require(document["output"] as? String)
      #expect(document["bytesOut"] as? Int == tree.files[output]?.count, "seed \(seed), \(output)")
    }
  }
}
