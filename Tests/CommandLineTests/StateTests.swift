// winnow state: shows, checks and prunes what is remembered, and says what is wrong with it.
import Foundation
import TextCore
import Testing

@testable import WinnowKit

@Suite struct StateTests {
  /// A workspace whose output directory has a state of some documents and runs; the last run was killed.
  private func workspace(documents: Int = 1500, runs: Int = 13) throws -> Workspace {
    let workspace = try Workspace()
    try workspace.configure("normalize")
    try workspace.write("", to: "output/.winnow/lock")
    let store = try StateStore(path: workspace.path + "/output/.winnow", output: nil, isDurable: false)
    let identity = FileIdentity(size: 1, modified: 2, changed: 3, content: Fingerprint(high: 4, low: 5))
    for number in 0..<documents {
      try store.put(
        StoredDocument(
          path: RelativePath("\(number)"), input: identity, configuration: identity.content,
          trace: Array(repeating: UInt8(truncatingIfNeeded: number), count: 900)))
    }
    for number in 1...runs {
      var run = try store.beginRun(started: 1_750_000_000 + Int64(number) * 86_400)
      if number < runs {
        (run.ended, run.ending) = (run.started + 90, number == 9 ? .interrupted : .done)
        (run.documents, run.failed, run.outputsRemoved) = (1000 + number, number, 2)
        try store.endRun(run)
      }
    }
    try store.close()
    return workspace
  }

  private let database = "output/.winnow/state.sqlite"

  @Test("it shows size, documents and the last ten runs")
  func show() throws {
    let workspace = try workspace()
    let outcome = try workspace.winnow("state")
    #expect(outcome.status == 0 && outcome.errors.isEmpty)
    let size = try workspace.read(database).count
    let lines = outcome.text.split(separator: "\n").map(String.init)
    #expect(lines.count == 12)
    let (whole, tenth) = (size / 1_000_000, (size % 1_000_000 + 50_000) / 100_000)
    #expect(lines[0] == "output/.winnow/state.sqlite: 1,500 documents, \(whole).\(tenth) MB")
    #expect(lines[1] == "  run  started (UTC)        ended                   documents  failed  removed")
    #expect(lines[2] == "    4  2025-06-19 15:06:40  done after 90 s             1,004       4        2")
    #expect(lines[7] == "    9  2025-06-24 15:06:40  interrupted after 90 s      1,009       9        2")
    #expect(lines[11] == "   13  2025-06-28 15:06:40  running or killed               0       0        0")
  }

  @Test("--json says the same to programs")
  func json() throws {
    let workspace = try workspace()
    let value = try JSONValue(workspace.winnow("state", "--json").output)
    #expect(value.text("path") == database)
    #expect(try value.integer("documents") == 1500)
    #expect(try value.integer("bytes") == workspace.read(database).count)
    #expect(value.count("runs") == 10)
    #expect(try value.integer("runs.0.id") == 4 && value.integer("runs.0.outputsRemoved") == 2)
    #expect(try value.integer("runs.8.started") + 90 == value.integer("runs.8.ended"))
    #expect(value.text("runs.5.ending") == "interrupted")
    #expect(value.value("runs.9.ended") is NSNull && value.value("runs.9.ending") is NSNull)
  }

  @Test(
    "where there is no state it says so and makes none",
    arguments: [[], ["--check"], ["--prune"], ["--json"]])
  func absent(_ arguments: [String]) throws {
    let workspace = try Workspace()
    try workspace.configure("normalize")
    let outcome = try workspace.winnow(["state"] + arguments)
    #expect(outcome.status == 0)
    let expected = arguments == ["--json"] ? #""exists": false"# : "\(database): nothing is remembered yet\n"
    #expect(outcome.text.contains(expected))
    #expect(!workspace.exists("output"))
  }

  @Test("looking changes nothing", arguments: [[], ["--check"], ["--json"]])
  func looking(_ arguments: [String]) throws {
    let workspace = try workspace(documents: 50)
    let directory = workspace.path + "/output/.winnow"
    let before = try (
      workspace.read(database), FileManager.default.subpathsOfDirectory(atPath: directory).sorted()
    )
    #expect(try workspace.winnow(["state"] + arguments).status == 0)
    #expect(try workspace.read(database) == before.0)
    #expect(try FileManager.default.subpathsOfDirectory(atPath: directory).sorted() == before.1)
  }

  @Test("--check finds nothing wrong with a state that is whole")
  func checkWhole() throws {
    let outcome = try workspace(documents: 50).winnow("state", "--check")
    #expect(outcome.status == 0)
    #expect(outcome.text.contains("50 documents") && outcome.text.contains(", no damage found\n"))
  }

  @Test("--check of a damaged state names the damage and ends with 3")
  func checkDamaged() throws {
    let workspace = try workspace()
    var bytes = try workspace.read(database)
    // Within a trace: SQLite itself sees nothing wrong with it.
    let place = try #require(bytes.firstRange(of: Array(repeating: 77, count: 900)))
    bytes[place.lowerBound + 450] = 78
    try workspace.write(bytes, to: database)
    let outcome = try workspace.winnow("state", "--check")
    #expect(outcome.status == 3 && outcome.output.isEmpty)
    #expect(outcome.errors.contains("\(database): the state is damaged: the checksum of document "))
    #expect(outcome.errors.contains("start over with --fresh"))
    #expect(try workspace.winnow("state").status == 0)
    try workspace.write("no database, whatever its name says", to: database)
    for arguments in [[], ["--check"], ["--prune"]] {
      let outcome = try workspace.winnow(["state"] + arguments)
      #expect(outcome.status == 3)
      #expect(outcome.errors.contains("file is not a database"))
    }
  }

  @Test("--prune keeps ten runs and gives space back")
  func prune() throws {
    let workspace = try workspace()
    let store = try StateStore(path: workspace.path + "/output/.winnow", output: nil, isDurable: false)
    for number in 0..<1400 { try store.remove(RelativePath("\(number)")) }
    try store.close()
    let before = try workspace.read(database).count
    try workspace.write("garbage of before", to: database + ".damaged")
    let outcome = try workspace.winnow("state", "--prune")
    #expect(outcome.status == 0)
    #expect(outcome.text.contains(": 100 documents, "))
    #expect(try workspace.read(database).count < before / 4)
    #expect(!workspace.exists(database + ".damaged"))
    let again = try StateInspection(of: Pipeline(contentsOf: workspace.path + "/pipeline.json").configuration)
    #expect(again.runs.map(\.id) == Array(4...13))
    #expect(try workspace.winnow("state", "--check").status == 0)
  }

  @Test("while a run holds the lock, --prune is refused with 75; looking is not")
  func locked() throws {
    let workspace = try workspace(documents: 50)
    let lock = try RunLock(in: FileDescriptor.directory(workspace.path + "/output/.winnow"))
    let before = try workspace.read(database)
    let outcome = try workspace.winnow("state", "--prune")
    #expect(outcome.status == 75)
    #expect(outcome.errors.contains("process \(getpid())"))
    #expect(try workspace.winnow("state", "--check").status == 0)
    #expect(try workspace.read(database) == before)
    withExtendedLifetime(lock) {}
  }

  @Test("it shows the state while it is being written")
  func whileWriting() throws {
    let workspace = try workspace(documents: 50)
    let store = try StateStore(path: workspace.path + "/output/.winnow", output: nil, isDurable: false)
    try store.remove(RelativePath("1"))
    #expect(try workspace.winnow("state").text.contains(": 50 documents"))
    try store.commit()
    #expect(try workspace.winnow("state", "--check").text.contains(": 49 documents"))
    try store.remove(RelativePath("2"))
    try store.close()
    #expect(try workspace.winnow("state").text.contains(": 48 documents"))
  }

  @Test("a state of a newer winnow is refused with the fix")
  func newer() throws {
    let workspace = try workspace(documents: 5)
    try SQLiteDatabase(.existing(workspace.path + "/" + database)).execute(
      "PRAGMA user_version = 99", "tamper")
    for arguments in [[], ["--check"], ["--prune"]] {
      let outcome = try workspace.winnow(["state"] + arguments)
      #expect(outcome.status == 2 && outcome.output.isEmpty)
      #expect(
        outcome.errors.contains("written by a newer winnow (state version 99, this winnow knows up to 1)"))
    }
  }
}
