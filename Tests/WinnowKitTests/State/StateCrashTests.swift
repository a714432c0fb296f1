// A state whose run was killed: everything committed is there, nothing else.
import Foundation
import TestSupport
import Testing

@testable import WinnowKit

@Suite("state after a kill")
struct StateCrashTests {
  @Test("what was committed is there, what was not is not")
  func midTransaction() throws {
    let documents = StoredDocument.several(150, seed: 50)
    let state = try StateDirectory()
    let store = try state.store()
    for document in documents[..<100] { try store.put(document) }
    _ = try store.beginRun(started: 5)
    try store.commit()
    // More than the page cache holds: part of it is in the log already.
    for document in documents[100...] { try store.put(document) }
    var large = documents[120]
    large.trace = Array(repeating: 7, count: 6_000_000)
    try store.put(large)
    let killed = try state.copy()
    let reopened = try killed.store()
    #expect(reopened.opening == .reused)
    #expect(try reopened.reader().all() == Array(documents[..<100]))
    #expect(try killed.store().opening == .reused)
  }

  @Test("a store that goes without being closed keeps what it committed")
  func dropped() throws {
    let documents = StoredDocument.several(20, seed: 51)
    let state = try StateDirectory()
    do {
      let store = try state.store()
      for document in documents[..<10] { try store.put(document) }
      try store.commit()
      for document in documents[10...] { try store.put(document) }
    }
    #expect(try state.documents() == Array(documents[..<10]))
  }

  @Test("a log cut anywhere gives a state as it was after one of the commits")
  func tornLog() throws {
    let documents = StoredDocument.several(120, seed: 52)
    let state = try StateDirectory()
    let store = try state.store()
    for (number, document) in documents.enumerated() {
      try store.put(document)
      if number % 10 == 9 { try store.commit() }
    }
    let whole = try state.copy()
    let log = Array(FileManager.default.contents(atPath: whole.database + "-wal") ?? Data())
    #expect(log.count > 1_000_000)
    var generator = SeededGenerator(seed: 52)
    var counts: Set<Int> = []
    for _ in 1...60 {
      let torn = try StateDirectory()
      try torn.replace(whole.bytes)
      try torn.directory.write(Array(log[..<generator.number(0...log.count)]), to: "state.sqlite-wal")
      let found = try torn.documents()
      #expect(found.count % 10 == 0 && found == Array(documents[..<found.count]))
      counts.insert(found.count)
    }
    #expect(counts.count > 6)
  }

  @Test("a kill in the first moments leaves nothing that is in the way of the next run")
  func firstMoments() throws {
    let state = try StateDirectory()
    let store = try state.store(output: "/somewhere")
    // Everything that making the state wrote is in the log, which a kill cuts anywhere.
    let log = Array(FileManager.default.contents(atPath: state.database + "-wal") ?? Data())
    let database = state.bytes
    #expect(log.count > 4 * 32768)
    for length in stride(from: 0, through: log.count, by: 4096) {
      let killed = try StateDirectory()
      try killed.replace(database)
      try killed.directory.write(Array(log[..<length]), to: "state.sqlite-wal")
      #expect(try [.new, .reused].contains(killed.store(output: "/somewhere").opening), "\(length) bytes")
    }
    withExtendedLifetime(store) {}
  }

  @Test("only after a run that did not end well the whole file is looked through")
  func checkedWhenUnclean() throws {
    for (clean, isFound) in [(true, false), (false, true)] {
      let state = try StateDirectory()
      let store = try state.store()
      for document in StoredDocument.several(300, seed: 53) { try store.put(document) }
      try store.close(clean: clean)
      let copy = try state.copy()
      // A page that only rows lie on: opening alone does not come by there.
      var bytes = copy.bytes
      let page = bytes.count / 32768 - 2
      bytes.replaceSubrange(page * 32768 + 1..<page * 32768 + 60, with: repeatElement(0xEE, count: 59))
      try copy.replace(bytes)
      let opening = try copy.store().opening
      #expect((opening != .reused) == isFound, "\(clean): \(opening)")
    }
  }
}
