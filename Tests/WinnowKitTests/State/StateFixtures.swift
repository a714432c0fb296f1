// Documents to remember, and states in which they are remembered.
import Foundation
import TestSupport
import TextCore

@testable import WinnowKit

extension StoredDocument {
  /// A document of this path; everything else comes from the generator.
  static func random(_ path: RelativePath, _ generator: inout SeededGenerator) -> StoredDocument {
    StoredDocument(
      path: path, input: .random(&generator), configuration: .random(&generator),
      output: generator.once(in: 4)
        ? nil
        : StoredOutput(
          path: RelativePath(Array(path.bytes) + Array(".txt".utf8)), identity: .random(&generator)),
      trace: generator.bytes(longest: generator.once(in: 20) ? 100_000 : 600))
  }

  /// Documents with paths of their own, in ascending order.
  static func several(_ count: Int, seed: UInt64) -> [StoredDocument] {
    var generator = SeededGenerator(seed: seed)
    return (0..<count).map { number in
      random(RelativePath("folder/document-\(number + 10_000).html"), &generator)
    }
  }
}

extension FileIdentity {
  fileprivate static func random(_ generator: inout SeededGenerator) -> FileIdentity {
    FileIdentity(
      size: generator.number(0...1 << 40), modified: Int64(bitPattern: generator.next()),
      changed: Int64(bitPattern: generator.next()), content: .random(&generator))
  }
}

extension Fingerprint {
  fileprivate static func random(_ generator: inout SeededGenerator) -> Fingerprint {
    Fingerprint(high: generator.next(), low: generator.next())
  }
}

extension StateReader {
  /// All documents that are left.
  func all() throws(StateError) -> [StoredDocument] {
    var documents: [StoredDocument] = []
    while let document = try next() { documents.append(document) }
    return documents
  }
}

/// A state directory of a test.
struct StateDirectory {
  let directory: TemporaryDirectory

  init() throws { directory = try TemporaryDirectory() }

  var path: String { directory.path }
  var database: String { path + "/state.sqlite" }

  func store(output: String? = nil, discarding: Bool = false) throws(StateError) -> StateStore {
    try StateStore(path: path, output: output, discarding: discarding, isDurable: false)
  }

  /// Makes a state that holds `documents` and was closed in good order.
  func fill(_ documents: [StoredDocument], output: String? = nil) throws {
    let store = try store(output: output)
    for document in documents { try store.put(document) }
    try store.close()
  }

  /// What a store opened now reads.
  func documents() throws(StateError) -> [StoredDocument] { try store().reader().all() }

  var bytes: [UInt8] { Array(FileManager.default.contents(atPath: database) ?? Data()) }

  func replace(_ bytes: [UInt8]) throws { try directory.write(bytes, to: "state.sqlite") }

  var files: [String] { (try? directory.files(below: "")) ?? [] }

  /// Changes the database behind the store's back.
  func execute(_ sql: String) throws { try SQLiteDatabase(.existing(database)).execute(sql, "tamper") }

  /// A directory that holds what a power cut at this moment would leave of this one.
  func copy() throws -> StateDirectory {
    let copy = try StateDirectory()
    for file in files where !file.hasSuffix("-shm") {
      try copy.directory.write(
        Array(FileManager.default.contents(atPath: path + "/" + file) ?? Data()), to: file)
    }
    return copy
  }
}
