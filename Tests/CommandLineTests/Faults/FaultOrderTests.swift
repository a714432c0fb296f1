// What a power failure would leave: whether files are on the disk before they have names, and names before the end.
import Foundation
import Testing

@Suite struct FaultOrderTests {
  private static let calls = [
    "openat", "write", "pwrite64", "linkat", "rename", "renameat", "renameat2", "fsync", "fdatasync",
    "unlinkat",
  ]

  @Test(
    "with full durability a file is synced before it gets its final name, and its directory after that",
    arguments: [Situation.first, .changed])
  func full(_ situation: Situation) throws {
    let calls = try recorded(situation)
    let placings = calls.enumerated().compactMap { Placing($1, at: $0) }
    #expect(placings.contains { $0.path.hasSuffix("/output/a.txt") } || situation == .changed)
    #expect(placings.contains { $0.path.hasSuffix("/output/deep/er/page.txt") })
    #expect(placings.contains { $0.path.hasSuffix("/report.json") })
    for placing in placings {
      let before = calls[..<placing.position]
      // Files without a name have one in the log by which they are known; they are never the same twice in one run.
      let written = before.lastIndex { $0.changes(placing.source) }
      let synced = before.lastIndex { $0.syncs(placing.source) }
      #expect(
        written.map { $0 < synced ?? -1 } ?? true, "\(placing.path) has its name before its bytes are safe")
      let directory = (placing.path as NSString).deletingLastPathComponent
      #expect(
        calls[placing.position...].contains { $0.syncs(directory) },
        "the name \(placing.path) is not safe when the run ends")
    }
  }

  @Test("the state is committed behind the outputs that it tells of")
  func commitComesLast() throws {
    let calls = try recorded(.first)
    let lastName = try #require(
      calls.lastIndex { call in
        Placing(call, at: 0).map { $0.path.contains("/output/") && !$0.path.contains("/.winnow/") } ?? false
      })
    let directories = calls.indices.filter { calls[$0].isSync && calls[$0].paths == [outputPath(of: calls)] }
    let commit = try #require(
      calls.lastIndex { $0.isSync && $0.paths.contains { $0.hasSuffix("/state.sqlite") } })
    #expect(
      directories.contains { lastName < $0 && $0 < commit }, "the commit may be safe where an output is not")
  }

  @Test("an output is winnow's own, for good, before it has its name")
  func claimComesFirst() throws {
    let calls = try recorded(.first)
    let firstName = try #require(
      calls.firstIndex { call in
        Placing(call, at: 0).map { $0.path.hasSuffix("/output/a.txt") } ?? false
      })
    let before = calls[..<firstName]
    let claim = try #require(
      before.lastIndex { $0.isWrite && $0.paths.contains { $0.hasSuffix("/.winnow/manifest") } })
    #expect(
      before[claim...].contains { $0.isSync && $0.paths.contains { $0.hasSuffix("/.winnow/manifest") } })
    let made = try #require(
      before.lastIndex { call in
        Placing(call, at: 0).map { $0.path.hasSuffix("/.winnow/manifest") } ?? false
      })
    #expect(
      before[made...].contains { $0.isSync && $0.paths.contains { $0.hasSuffix("/.winnow") } },
      "after a power failure the list of outputs may be gone while they stand")
  }

  @Test("with fast durability nothing is synced but the state's own files")
  func fast() throws {
    let calls = try recorded(.first, members: #""durability": "fast""#)
    let synced = calls.filter { call in call.isSync && !call.paths.contains { $0.contains("/.winnow") } }
    #expect(synced.isEmpty, "\(synced.map(\.line))")
  }

  private func recorded(_ situation: Situation, members: String = "") throws -> [TracedCall] {
    try Strace.require(in: Workspace())
    let workspace = try FaultBed(situation, members: members).copy()
    let (outcome, log) = try Strace.record(Self.calls, in: workspace)
    try #require(outcome.status == 0, "\(outcome.errors)")
    return TracedCall.all(in: log, of: workspace.path).filter(\.isOfProject)
  }

  private func outputPath(of calls: [TracedCall]) -> String {
    calls.flatMap(\.paths).first { $0.hasSuffix("/output") } ?? ""
  }
}

/// A call that gives a file its final name.
private struct Placing {
  let position: Int
  /// The file by the name that it was written under.
  let source: String
  /// The final name, from the root of the file system.
  let path: String

  /// `nil` for other calls, and for names that are not final: temporary ones are winnow's own.
  init?(_ call: TracedCall, at position: Int) {
    guard ["linkat", "rename", "renameat", "renameat2"].contains(call.name) else { return nil }
    self.position = position
    let (given, open) = (call.given, call.open)
    guard given.count == 2 else { return nil }
    if call.name == "rename" {
      source = given[0].hasPrefix("/") ? given[0] : call.root + "/" + given[0]
      path = given[1].hasPrefix("/") ? given[1] : call.root + "/" + given[1]
    } else {
      guard open.count == 2 else { return nil }
      // An unnamed file is given by its descriptor alone.
      source = given[0].isEmpty ? open[0] : open[0] + "/" + given[0]
      path = open[1] + "/" + given[1]
    }
    if path.contains("/.winnow/tmp/") { return nil }
  }
}

extension TracedCall {
  fileprivate var isSync: Bool { ["fsync", "fdatasync"].contains(name) }
  fileprivate var isWrite: Bool { ["write", "pwrite64"].contains(name) }
  fileprivate func changes(_ path: String) -> Bool { isWrite && open.first == path }
  fileprivate func syncs(_ path: String) -> Bool { isSync && open.first == path }
}
