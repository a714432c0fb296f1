// Files are read as they were at one moment, or not at all.
import Foundation
import Synchronization
import SystemCalls
import Testing

@testable import WinnowKit

@Suite("reading files")
struct FileContentsTests {
  private func read(
    _ directory: TemporaryDirectory, listed: FileStamp, atMost limit: Int = .max
  ) throws -> (bytes: [UInt8], stamp: FileStamp) {
    try FileContents.read(
      RelativePath("a.txt"), in: FileDescriptor.directory(directory.path), listed: listed, atMost: limit)
  }

  private func stamp(_ directory: TemporaryDirectory) throws -> FileStamp {
    let raw = open(directory.path("a.txt"), O_RDONLY)
    defer { close(raw) }
    return try FileStamp(of: raw)
  }

  @Test(
    "a file that changed since it was listed is read as it is now",
    arguments: ["", "Short.", "A longer text."])
  func changedSinceListed(_ text: String) throws {
    let directory = try TemporaryDirectory()
    try directory.write("Seven.", to: "a.txt")
    let listed = try stamp(directory)
    try directory.write(text, to: "a.txt")
    let (bytes, found) = try read(directory, listed: listed)
    #expect(bytes == Array(text.utf8))
    #expect(try found == stamp(directory) && found != listed)
  }

  @Test("a file that changes whenever it is read is refused")
  func changesAlways() throws {
    let directory = try TemporaryDirectory()
    try directory.write([UInt8](repeating: 0x61, count: 32 << 20), to: "a.txt")
    let listed = try stamp(directory)
    let file = open(directory.path("a.txt"), O_WRONLY)
    let writer = Writer(file)
    writer.start()
    defer { writer.stop() }
    // On a busy machine the writer may not have its turn during one reading, but not during all of them.
    let wasRefused = (0..<100).contains { _ in
      do {
        _ = try read(directory, listed: listed)
        return false
      } catch {
        return error is FileChanging
      }
    }
    #expect(wasRefused)
  }

  @Test("a file that outgrew the limit since it was listed is refused")
  func outgrown() throws {
    let directory = try TemporaryDirectory()
    try directory.write("Short.", to: "a.txt")
    let listed = try stamp(directory)
    try directory.write("Much longer than before.", to: "a.txt")
    #expect(throws: DocumentTooLarge.self) { try read(directory, listed: listed, atMost: 10) }
  }
}

/// Changes the modification time of a file again and again, each time to another second.
private final class Writer: Sendable {
  private let file: Int32
  private let isDone = Atomic(false)
  private let hasBegun = Atomic(false)

  init(_ file: Int32) { self.file = file }

  func start() {
    let writer = self
    Thread.detachNewThread { writer.work() }
    while !hasBegun.load(ordering: .acquiring) { usleep(100) }
  }

  func stop() { isDone.store(true, ordering: .releasing) }

  private func work() {
    var second = 0
    while !isDone.load(ordering: .acquiring) {
      second += 1
      let time = timespec(tv_sec: second, tv_nsec: 0)
      _ = futimens(file, [time, time])
      hasBegun.store(true, ordering: .releasing)
    }
    close(file)
  }
}
