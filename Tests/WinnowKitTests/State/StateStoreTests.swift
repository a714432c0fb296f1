// What the state remembers is what it was told, in order, and as long as it was told to.
import TestSupport
import TextCore
import Testing

@testable import WinnowKit

@Suite("state store")
struct StateStoreTests {
  @Test("documents of any path and content come back as they were, in ascending order of their bytes")
  func roundTrip() throws {
    var generator = SeededGenerator(seed: 31)
    let names: [[UInt8]] =
      ["a", "a/b", "a-b", "é", "line\nend", "x'; DROP TABLE documents; --", "Z", "z", "10", "9"].map {
        Array($0.utf8)
      }
      + [[0xFF], [0xFF, 0xFE, 0x0A], [0x80], [0x01], Array(repeating: 0x78, count: 4000)]
    var documents = names.map { StoredDocument.random(RelativePath($0), &generator) }
    documents[0].trace = []
    documents[1].output = StoredOutput(path: RelativePath(""), identity: documents[1].input)
    documents[2].input.size = 0
    let state = try StateDirectory()
    try state.fill(documents.shuffled(using: &generator))
    #expect(try state.documents() == documents.sorted { $0.path < $1.path })
  }

  @Test("a document put again takes the place of the earlier one, and one removed is gone")
  func replaceAndRemove() throws {
    let state = try StateDirectory()
    var documents = StoredDocument.several(40, seed: 32)
    try state.fill(documents)
    let store = try state.store()
    #expect(store.opening == .reused)
    documents[7].output = nil
    documents[7].trace = [1, 2, 3]
    try store.put(documents[7])
    for number in [39, 20, 0] { try store.remove(documents.remove(at: number).path) }
    try store.remove(RelativePath("never heard of"))
    try store.commit()
    #expect(try store.reader().all() == documents)
  }

  @Test("a random sequence of changes, commits and reopenings agrees with a dictionary", arguments: 1...8)
  func model(_ seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let state = try StateDirectory()
    var expected: [RelativePath: StoredDocument] = [:]
    var store = try state.store()
    for _ in 0..<300 {
      let path = RelativePath("d\(generator.number(0...40))")
      switch generator.number(0...9) {
      case 0: try store.commit()
      case 1:
        try store.close()
        store = try state.store()
      case 2, 3:
        try store.remove(path)
        expected[path] = nil
      default:
        let document = StoredDocument.random(path, &generator)
        try store.put(document)
        expected[path] = document
      }
    }
    try store.close()
    #expect(try state.documents() == expected.values.sorted { $0.path < $1.path })
  }

  @Test("a reader sees what was committed when it was made, whatever is written meanwhile")
  func snapshot() throws {
    let documents = StoredDocument.several(500, seed: 33)
    let state = try StateDirectory()
    try state.fill(documents)
    let store = try state.store()
    try store.remove(documents[0].path)
    let reader = try store.reader()
    var seen: [StoredDocument] = []
    for (number, document) in documents.enumerated() {
      if let next = try reader.next() { seen.append(next) }
      // Both what the reader has passed and what is still ahead of it.
      try store.put(
        StoredDocument(
          path: document.path, input: document.input, configuration: document.configuration, trace: [9]))
      try store.remove(documents[documents.count - 1 - number].path)
      if number % 50 == 0 { try store.commit() }
    }
    #expect(seen == documents)
    #expect(try reader.next() == nil)
    #expect(try reader.next() == nil)
    try store.commit()
    #expect(try store.reader().all().allSatisfy { $0.trace == [9] })
  }

  @Test("closing works while somebody still reads, and loses nothing")
  func closeWhileRead() throws {
    let documents = StoredDocument.several(60, seed: 34)
    let state = try StateDirectory()
    try state.fill(Array(documents[..<50]))
    do {
      let store = try state.store()
      let reader = try store.reader()
      for document in documents[50...] { try store.put(document) }
      try store.close()
      #expect(try reader.all().count == 50)
    }
    #expect(try state.documents() == documents)
  }

  @Test("a state that was closed is one file")
  func tidy() throws {
    let state = try StateDirectory()
    try state.fill(StoredDocument.several(10, seed: 35))
    #expect(state.files == ["state.sqlite"])
  }

  @Test("a document whose trace is too long is forgotten, not remembered as it was before")
  func longTrace() throws {
    let documents = StoredDocument.several(3, seed: 36)
    let state = try StateDirectory()
    try state.fill(documents)
    let store = try state.store()
    store.largestTrace = 10
    var changed = documents[1]
    changed.trace = Array(repeating: 1, count: 11)
    #expect(try store.put(changed) == false)
    changed.trace.removeLast()
    changed.path = documents[2].path
    #expect(try store.put(changed))
    try store.close()
    #expect(try state.documents() == [documents[0], changed])
  }

  @Test("runs are remembered with their end, a killed one without, and not for ever")
  func runs() throws {
    let state = try StateDirectory()
    let store = try state.store()
    var expected: [StoredRun] = []
    for number in 1...(StateStore.mostRuns + 7) {
      var run = try store.beginRun(started: Int64(number) * 100)
      if number % 3 != 0 {
        run.ended = run.started + 5
        run.ending = RunEnding.allCases[number % 2]
        (run.documents, run.failed, run.outputsRemoved) = (number, number / 2, number / 4)
        try store.endRun(run)
      }
      expected.append(run)
    }
    try store.close()
    let database = try SQLiteDatabase(.existing(state.database))
    #expect(try StoredRun.latest(2000, in: database) == expected.suffix(StateStore.mostRuns))
    #expect(expected.last?.id == Int64(StateStore.mostRuns + 7))
    try StoredRun.forget(allBut: 3, in: database)
    #expect(try StoredRun.latest(2000, in: database) == expected.suffix(3))
    #expect(try StoredRun.latest(2, in: database) == expected.suffix(2))
  }

  @Test("a state that lies elsewhere serves its own output directory and no other")
  func outputOfAnother() throws {
    let documents = StoredDocument.several(3, seed: 37)
    let state = try StateDirectory()
    try state.fill(documents, output: "/data/one")
    #expect(try state.store(output: "/data/one").reader().all() == documents)
    for other in ["/data/two", nil] {
      let error = #expect(throws: StateError.self) { try state.store(output: other) }
      #expect(error?.description.contains("the state of the output directory /data/one; give each") == true)
    }
    #expect(try state.store(output: "/data/one").reader().all() == documents)
    #expect(try state.store(output: "/data/two", discarding: true).reader().all().isEmpty)
    #expect(try state.store(output: "/data/two").opening == .reused)
  }

  @Test("a state that lies in its output directory may be moved with it")
  func moved() throws {
    let documents = StoredDocument.several(3, seed: 38)
    let state = try StateDirectory()
    try state.fill(documents)
    #expect(try state.copy().documents() == documents)
  }

  @Test("discarding starts over, whatever there was")
  func discarding() throws {
    let state = try StateDirectory()
    #expect(try state.store(discarding: true).opening == .new)
    try state.fill(StoredDocument.several(5, seed: 39))
    do {
      let store = try state.store(discarding: true)
      #expect(store.opening == .new)
      #expect(try store.reader().all().isEmpty)
    }
    #expect(state.files == ["state.sqlite"])
  }
}
