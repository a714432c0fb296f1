// A stream is cut into whole lines, whatever pieces it comes in.
import TestSupport
import SystemCalls
import Testing

@testable import WinnowKit

@Suite("lines of a stream")
struct LineSourceTests {
  /// All lines with their numbers, of a stream that comes in pieces, each read before the next is sent.
  private func lines(of pieces: [[UInt8]]) throws -> [(Int, [UInt8])] {
    var ends: [Int32] = [0, 0]
    try check("cannot make a pipe") { pipe(&ends) }
    let input = FileDescriptor(owning: ends[0])
    var output: FileDescriptor? = FileDescriptor(owning: ends[1])
    var source = LineSource(descriptor: input.raw)
    var lines: [(Int, [UInt8])] = []
    func take(_ batch: LineBatch?) {
      for (index, line) in (batch?.lines ?? []).enumerated() {
        lines.append(((batch?.firstLine ?? 0) + index, Array(line)))
      }
    }
    for piece in pieces {
      if let output { try FileContents.write(piece, to: output.raw) }
      // A whole line that was sent is handed out at once, without waiting for more.
      if piece.contains(UInt8(ascii: "\n")) { take(try source.next()) }
    }
    output = nil
    while let batch = try source.next() { take(batch) }
    return lines
  }

  @Test(
    "lines come out as they are, numbered from 1; a last line needs no line feed",
    arguments: [
      ([], []), (["a\n"], ["a"]), (["a"], ["a"]), (["a\nb"], ["a", "b"]), (["a\n\nb\n"], ["a", "", "b"]),
      (["a\r\nb\r\n"], ["a\r", "b\r"]), (["a", "b\nc", "d\n"], ["ab", "cd"]), (["\n", "\n"], ["", ""]),
      (["a\nb\nc", "\n", "d"], ["a", "b", "c", "d"]),
    ] as [([String], [String])])
  func table(_ pieces: [String], _ expected: [String]) throws {
    let read = try lines(of: pieces.map { Array($0.utf8) })
    #expect(read.map { String(decoding: $0.1, as: UTF8.self) } == expected)
    #expect(read.map(\.0) == Array(1..<expected.count + 1))
  }

  @Test("random bytes in random pieces are cut at their line feeds and nowhere else")
  func random() throws {
    for seed in 0..<300 as Range<UInt64> {
      var generator = SeededGenerator(seed: seed)
      let pieces = (0..<generator.number(1...6)).map { _ in
        generator.bytes(longest: 20).map { $0 < 60 ? UInt8(ascii: "\n") : $0 }
      }
      let whole = Array(pieces.joined())
      var expected = whole.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map(
        Array.init)
      if expected.last == [] { expected.removeLast() }
      let read = try lines(of: pieces)
      #expect(read.map(\.1) == expected, "seed \(seed)")
      #expect(read.map(\.0) == Array(1..<expected.count + 1), "seed \(seed)")
    }
  }
}
