// Cuts a stream into batches of whole lines, as they come.
import SystemCalls

/// Lines that came together.
struct LineBatch: Sendable {
  /// The number of the first line, from 1.
  let firstLine: Int
  let bytes: [UInt8]

  /// The lines, without their line feeds.
  var lines: [ArraySlice<UInt8>] {
    bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
  }
}

/// Reads a stream. A batch is handed out as soon as a whole line is there, so that a program that waits for its
/// answer gets it.
struct LineSource {
  private static let capacity = 1 << 20

  let descriptor: Int32
  private var rest: [UInt8] = []
  private var nextLine = 1
  private var isAtEnd = false

  init(descriptor: Int32) {
    self.descriptor = descriptor
  }

  /// The next batch, or `nil` at the end of the stream.
  ///
  /// - Throws: `FileError` when the stream cannot be read.
  mutating func next() throws(FileError) -> LineBatch? {
    while !isAtEnd {
      let chunk = try FileContents.chunk(descriptor, capacity: Self.capacity)
      isAtEnd = chunk.isEmpty
      guard let lastLineFeed = chunk.lastIndex(of: UInt8(ascii: "\n")) else {
        rest += chunk
        continue
      }
      let bytes = rest + chunk[..<lastLineFeed]
      rest = Array(chunk[(lastLineFeed + 1)...])
      return batch(bytes)
    }
    if rest.isEmpty { return nil }
    defer { rest = [] }
    return batch(rest)
  }

  private mutating func batch(_ bytes: [UInt8]) -> LineBatch {
    defer { nextLine += 1 + bytes.count { $0 == UInt8(ascii: "\n") } }
    return LineBatch(firstLine: nextLine, bytes: bytes)
  }
}
