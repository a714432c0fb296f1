// A state that is not what was written is never believed: it is rebuilt or refused, and says why.
import Foundation
import TestSupport
import Testing

@testable import WinnowKit

@Suite("damaged state")
struct StateDamageTests {
  /// Why opening rebuilt the state; `nil` when it did not.
  private func reasonOfRebuilding(_ state: StateDirectory) throws -> String? {
    let store = try state.store()
    guard case .rebuilt(let reason) = store.opening else { return nil }
    #expect(try store.reader().all().isEmpty)
    // It works like any other from now on.
    let document = StoredDocument.several(1, seed: 1)[0]
    try store.put(document)
    try store.close()
    #expect(try store.reader().all() == [document])
    return reason
  }

  @Test(
    "a file that is no database is set aside, and an empty state takes its place",
    arguments: ["notes of mine\n", String(repeating: "x", count: 100_000), "SQLite format 3", "\0\0\0"])
  func garbage(_ text: String) throws {
    let state = try StateDirectory()
    try state.replace(Array(text.utf8))
    #expect(try reasonOfRebuilding(state)?.contains("file is not a database") == true)
    #expect(state.directory.text(of: "state.sqlite.damaged") == text)
  }

  @Test("an empty file is what a kill in the first moment leaves: a new state")
  func empty() throws {
    let state = try StateDirectory()
    try state.replace([])
    #expect(try state.store().opening == .new)
    #expect(state.files == ["state.sqlite"])
  }

  @Test("a directory or a link in its place is refused and stays")
  func noFile() throws {
    let state = try StateDirectory()
    try state.directory.write("mine", to: "state.sqlite/notes")
    for discarding in [false, true] {
      let error = #expect(throws: StateError.self) { try state.store(discarding: discarding) }
      #expect(error?.description.contains("not a file; move it away") == true)
    }
    #expect(state.directory.text(of: "state.sqlite/notes") == "mine")
    let linked = try StateDirectory()
    try linked.directory.write("mine", to: "notes")
    try linked.directory.link("state.sqlite", to: "notes")
    #expect(throws: StateError.self) { try linked.store(discarding: true) }
    #expect(linked.directory.text(of: "notes") == "mine")
  }

  @Test("a log without its database is not taken for that of the next")
  func strayLog() throws {
    let state = try StateDirectory()
    let store = try state.store()
    for document in StoredDocument.several(20, seed: 40) { try store.put(document) }
    try store.commit()
    let copy = try state.copy()
    try FileManager.default.removeItem(atPath: copy.database)
    #expect(copy.files == ["state.sqlite-wal"])
    #expect(try copy.store().opening == .new)
    #expect(try copy.documents().isEmpty)
  }

  @Test("a state of a newer version is refused and stays, until told to start over")
  func newer() throws {
    let documents = StoredDocument.several(3, seed: 41)
    let state = try StateDirectory()
    try state.fill(documents)
    try state.execute("PRAGMA user_version = 7")
    let error = #expect(throws: StateError.self) { try state.store() }
    #expect(error == .newer(path: state.database, version: 7, supported: StateSchema.version))
    #expect(error?.description.contains("use that winnow, or start over with --fresh") == true)
    try state.execute("PRAGMA user_version = \(StateSchema.version)")
    #expect(try state.documents() == documents)
    try state.execute("PRAGMA user_version = 7")
    #expect(try state.store(discarding: true).opening == .new)
  }

  @Test("a database of another program is refused and stays; starting over sets it aside")
  func foreign() throws {
    let state = try StateDirectory()
    try SQLiteDatabase(.file(state.database)).execute("CREATE TABLE photos (name TEXT)", "make")
    let bytes = state.bytes
    let error = #expect(throws: StateError.self) { try state.store() }
    #expect(error?.description.contains("a database of another program") == true)
    #expect(state.bytes == bytes)
    #expect(try state.store(discarding: true).opening == .new)
    #expect(FileManager.default.contents(atPath: state.database + ".damaged").map { Array($0) } == bytes)
  }

  @Test(
    "tables that are not winnow's make it rebuild",
    arguments: [
      "DROP TABLE documents", "DROP TABLE runs", "ALTER TABLE documents ADD COLUMN more TEXT",
      "CREATE TRIGGER t AFTER DELETE ON runs BEGIN DELETE FROM documents; END",
      "CREATE VIEW v AS SELECT 1", "PRAGMA user_version = 0", "PRAGMA user_version = -1",
    ])
  func otherTables(_ sql: String) throws {
    let state = try StateDirectory()
    try state.fill(StoredDocument.several(3, seed: 42))
    try state.execute(sql)
    #expect(try reasonOfRebuilding(state) != nil)
  }

  @Test(
    "a row that is not what was written is found while reading",
    arguments: [
      "size = size + 1", "modified = 0", "changed = changed - 1", "content = zeroblob(16)", "content = x''",
      "configuration = zeroblob(16)", "output_path = x'41'", "output_path = NULL", "output_size = 1",
      "output_modified = NULL", "output_content = NULL", "trace = x''",
      "trace = CAST(trace || x'00' AS BLOB)",
      "checksum = 0",
      "path = x'00'",
    ])
  func changedRow(_ change: String) throws {
    var documents = StoredDocument.several(30, seed: 43)
    documents[10].output = StoredOutput(path: RelativePath("o"), identity: documents[3].input)
    let state = try StateDirectory()
    try state.fill(documents)
    try state.execute("UPDATE documents SET \(change) WHERE path = x'\(documents[10].path.hex)'")
    let store = try state.store()
    #expect(store.opening == .reused)
    let error = #expect(throws: StateError.self) { try store.reader().all() }
    guard case .damaged(_, let reason) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(reason.contains("checksum"))
  }

  @Test(
    "a file cut anywhere is rebuilt or found while reading, and what is read is true",
    arguments: [false, true])
  func truncated(wasInUse: Bool) throws {
    try damageAtManyPlaces(wasInUse: wasInUse, seed: 44) { bytes, generator in
      Array(bytes[..<generator.number(1...bytes.count - 1)])
    }
  }

  @Test("whatever byte is changed: what is read is true", arguments: [false, true])
  func flipped(wasInUse: Bool) throws {
    try damageAtManyPlaces(wasInUse: wasInUse, seed: 45) { bytes, generator in
      var bytes = bytes
      // Every third time where every bit has a meaning.
      let range = generator.once(in: 3) ? 0...120 : 0...bytes.count - 1
      bytes[generator.number(range)] ^= UInt8(generator.number(1...255))
      return bytes
    }
  }

  @Test(
    "whatever byte of the header is changed, nobody is sent to look for another cause",
    arguments: [0x01, 0x80, 0xFF])
  func header(_ difference: UInt8) throws {
    let documents = StoredDocument.several(3, seed: 47)
    let source = try StateDirectory()
    try source.fill(documents)
    for offset in 0..<100 {
      let state = try StateDirectory()
      var bytes = source.bytes
      bytes[offset] ^= difference
      try state.replace(bytes)
      do throws(StateError) {
        let store = try state.store()
        let found = try store.reader().all()
        #expect(found == (store.opening == .reused ? documents : []), "byte \(offset)")
      } catch .unusable(_, let reason) {
        Issue.record("byte \(offset): \(reason)")
      } catch {
        if case .damaged = error { continue }
        #expect((60..<64).contains(offset) || (68..<72).contains(offset), "byte \(offset): \(error)")
      }
    }
  }

  @Test("whatever run of bytes is overwritten: what is read is true", arguments: [false, true])
  func overwritten(wasInUse: Bool) throws {
    try damageAtManyPlaces(wasInUse: wasInUse, seed: 46) { bytes, generator in
      let start = generator.number(0...bytes.count - 1)
      let end = min(bytes.count, start + generator.number(1...40_000))
      return bytes[..<start] + (start..<end).map { _ in UInt8(truncatingIfNeeded: generator.next()) }
        + bytes[end...]
    }
  }

  private func damageAtManyPlaces(
    wasInUse: Bool, seed: UInt64, _ damage: ([UInt8], inout SeededGenerator) -> [UInt8]
  ) throws {
    let documents = StoredDocument.several(200, seed: seed)
    let original = Dictionary(uniqueKeysWithValues: documents.map { ($0.path, $0) })
    let source = try StateDirectory()
    try source.fill(documents)
    if wasInUse {
      try source.execute(
        "UPDATE properties SET value = 'yes' WHERE name = 'in use'; PRAGMA journal_mode = DELETE")
    }
    let bytes = source.bytes
    var generator = SeededGenerator(seed: seed)
    var found = 0
    for round in 1...60 {
      let state = try StateDirectory()
      let damaged = damage(bytes, &generator)
      try state.replace(damaged)
      do throws(StateError) {
        let store = try state.store()
        if case .rebuilt = store.opening { found += 1 }
        let reader = try store.reader()
        while let document = try reader.next() {
          #expect(original[document.path] == document, "seed \(seed), round \(round)")
        }
      } catch {
        found += 1
        switch error {
        case .damaged: break
        // Where the header says whose it is and of which version, it cannot be told from one that is.
        case .newer, .foreign: #expect(damaged[60..<72] != bytes[60..<72], "round \(round): \(error)")
        case .unusable: Issue.record("seed \(seed), round \(round): \(error)")
        }
      }
      #expect(try state.store(discarding: true).opening == .new, "seed \(seed), round \(round)")
    }
    #expect(found > 20, "of 60 damaged files only \(found) were noticed")
  }
}

extension RelativePath {
  fileprivate var hex: String { bytes.map { String(format: "%02x", $0) }.joined() }
}
