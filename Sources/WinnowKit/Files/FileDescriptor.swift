// An open file or directory that is closed when nobody holds it any more.
import SystemCalls

/// Owns one file descriptor.
final class FileDescriptor: Sendable {
  let raw: Int32

  init(owning raw: Int32) { self.raw = raw }
  deinit { _ = close(raw) }

  /// Opens a directory.
  ///
  /// - Throws: `FileError` when it cannot be opened or is no directory.
  static func directory(_ path: String) throws(FileError) -> FileDescriptor {
    let raw = try check("cannot open the directory") { open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    return FileDescriptor(owning: raw)
  }
}

/// A document is larger than it may be.
struct DocumentTooLarge: Error, CustomStringConvertible {
  /// Both in bytes.
  let size: Int
  let limit: Int

  var description: String {
    "it has \(size) bytes, more than the \(limit) of \"maxDocumentBytes\"; raise that limit, or split the file"
  }
}

/// A file was written whenever it was read.
struct FileChanging: Error, CustomStringConvertible {
  let description = "it changed while it was read, and again the next time; run again when nobody writes it"
}

/// Whole-file reading and writing by descriptor.
enum FileContents {
  /// Reads the file at `path` below `directory`, as it was at one moment.
  ///
  /// - Parameter listed: what it was when listed; it may have changed since.
  /// - Returns: its bytes, and what it was while they were read.
  /// - Throws: `FileError` when it cannot be opened or read, `FileChanging` when it is being written.
  static func read(
    _ path: RelativePath, in directory: FileDescriptor, listed: FileStamp, atMost limit: Int
  ) throws -> (bytes: [UInt8], stamp: FileStamp) {
    // Non-blocking, so that a file replaced by a FIFO since it was listed cannot hang the run.
    let raw = try check("cannot open") {
      path.withCString { openat(directory.raw, $0, O_RDONLY | O_CLOEXEC | O_NONBLOCK) }
    }
    defer { _ = close(raw) }
    var before = listed
    // Once as it was listed, once as it has become since, and once more.
    for _ in 0..<3 {
      if before.size > limit { throw DocumentTooLarge(size: before.size, limit: limit) }
      let bytes = try readAll(raw, expectedSize: before.size, isRegular: true)
      let after = try FileStamp(of: raw)
      if after == before, bytes.count == after.size { return (bytes, after) }
      before = after
      try check("cannot read") { lseek(raw, 0, SEEK_SET) }
    }
    throw FileChanging()
  }

  /// Reads the file at `path` below `directory`.
  ///
  /// - Parameter expectedSize: how large it is, in bytes, as far as is known.
  /// - Throws: `FileError` when it cannot be opened or read.
  static func read(
    _ path: RelativePath, in directory: FileDescriptor, expectedSize: Int
  ) throws(FileError) -> [UInt8] {
    let raw = try check("cannot open") {
      path.withCString { openat(directory.raw, $0, O_RDONLY | O_CLOEXEC | O_NONBLOCK) }
    }
    defer { _ = close(raw) }
    return try readAll(raw, expectedSize: expectedSize)
  }

  /// Reads from `raw` to the end.
  static func readAll(_ raw: Int32, expectedSize: Int, isRegular: Bool = false) throws(FileError) -> [UInt8] {
    // One byte more than expected, so that a file that grew is noticed.
    var bytes = try chunk(raw, capacity: expectedSize + 1)
    // A regular file that gave the bytes it was listed with, and left room for one more, has ended. A pipe may have
    // more to come.
    if isRegular, expectedSize > 0, bytes.count == expectedSize { return bytes }
    while !bytes.isEmpty {
      let more = try chunk(raw, capacity: max(4096, min(bytes.count, 1 << 24)))
      if more.isEmpty { break }
      bytes += more
    }
    return bytes
  }

  /// One `read`: at most `capacity` bytes, none at the end of the file.
  static func chunk(_ raw: Int32, capacity: Int) throws(FileError) -> [UInt8] {
    var failure: FileError?
    let bytes = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
      do throws(FileError) {
        count = try check("cannot read") { systemRead(raw, buffer.baseAddress, capacity) }
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    return bytes
  }

  /// Writes all of `bytes` to `raw`.
  ///
  /// - Throws: `FileError` when the system refuses, as on a full disk.
  static func write(_ bytes: [UInt8], to raw: Int32) throws(FileError) {
    var failure: FileError?
    bytes.withUnsafeBufferPointer { buffer in
      var rest = buffer[...]
      while !rest.isEmpty, failure == nil {
        do throws(FileError) {
          let part = UnsafeBufferPointer(rebasing: rest)
          let count = try check("cannot write") { systemWrite(raw, part.baseAddress, part.count) }
          rest = rest.dropFirst(count)
        } catch {
          failure = error
        }
      }
    }
    if let failure { throw failure }
  }
}

extension FileContents {
  /// Reads the file at `path`, relative to the working directory.
  static func read(_ path: String) throws(FileError) -> [UInt8] {
    let raw = try check("cannot open") { open(path, O_RDONLY | O_CLOEXEC) }
    defer { _ = close(raw) }
    return try readAll(raw, expectedSize: 1 << 12)
  }
}
