// What is kept comes back, and one text never stands for another.
import SystemCalls
import TextCore
import Testing

@testable import WinnowKit

@Suite struct OriginalStoreTests {
  private let directory: TemporaryDirectory
  private let store: OriginalStore

  init() throws {
    directory = try TemporaryDirectory()
    let root = try FileDescriptor.directory(directory.path)
    store = OriginalStore(
      try LinklessDirectory.open(RelativePath("originals"), in: root, creating: true),
      temporaries: try LinklessDirectory.open(RelativePath("tmp"), in: root, creating: true))
  }

  @Test("bytes of any size come back", arguments: [0, 1, 1000, 3_000_000])
  func roundTrip(count: Int) throws {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 * $0 / 7) }
    let hash = Fingerprint(of: bytes.span)
    for number in 0...1 { _ = try store.keep(bytes, hash, number: number) }
    #expect(try store.read(hash, size: count) == bytes)
    #expect(throws: Zstandard.Failure.self) { try store.read(hash, size: count + 1) }
  }

  @Test("a second text of the same fingerprint is refused, not taken for the first")
  func collision() throws {
    let first = Array("first".utf8)
    let hash = Fingerprint(of: first.span)
    _ = try store.keep(first, hash, number: 0)
    #expect(throws: OriginalStore.Unlike.self) { try store.keep(Array("other".utf8), hash, number: 1) }
    #expect(try store.read(hash, size: 5) == first)
  }

  @Test("what nothing refers to goes, and the rest stays")
  func removal() throws {
    let texts = (0..<20).map { Array("text \($0)".utf8) }
    let hashes = texts.map { Fingerprint(of: $0.span) }
    for (number, text) in texts.enumerated() { _ = try store.keep(text, hashes[number], number: number) }
    try store.remove(except: Set(hashes.prefix(3)))
    for (text, hash) in zip(texts, hashes).prefix(3) {
      #expect(try store.read(hash, size: text.count) == text)
    }
    for hash in hashes.dropFirst(3) { #expect(throws: FileError.self) { try store.read(hash, size: 7) } }
  }
}
