// Journals are read as they were written, cut short or damaged, and lead to no place outside.
import SystemCalls
import TestSupport
import TextCore
import Testing

@testable import WinnowKit

@Suite struct CleanJournalTests {
  private func record(_ number: Int, _ path: RelativePath) -> CleanRecord {
    CleanRecord(
      number: number, path: path, attributes: FileAttributes(mode: 0o2640, owner: 7, group: 4_294_967_294),
      modified: FileTime(seconds: -5, nanoseconds: 999_999_999), size: 12,
      original: Fingerprint(high: 1, low: .max),
      successor: CleanRecord.Successor(path: path, hash: Fingerprint(high: .max, low: 0), size: 3))
  }

  /// The bytes of a journal with these entries.
  private func journal(_ entries: [CleanEntry]) throws -> [UInt8] {
    let directory = try TemporaryDirectory()
    let journals = CleanJournals(directory: try FileDescriptor.directory(directory.path))
    try CleanJournal(number: 1, in: journals).append(entries)
    return try FileContents.read(directory.path + "/000001")
  }

  @Test(
    "a record comes back as it was, whatever bytes its path has",
    arguments: [
      Array("a b.txt".utf8), [0xFF, 0x0A, 0x5C, 0x78], Array("\\x41/\"ä\"\u{2028}".utf8), [0x09, 0x7F],
    ])
  func roundTrip(_ path: [UInt8]) throws {
    let record = record(3, RelativePath(path))
    #expect(CleanHistory(try journal([.file(record)])).live == [record])
  }

  @Test("what is void, undone or ended is told from what is not")
  func states() throws {
    let records = (0..<4).map { record($0, RelativePath("f\($0)")) }
    var entries = records.map { CleanEntry.file($0) }
    #expect(CleanHistory(try journal(entries)).unsettled == records)
    entries += [.void([0]), .ended, .undoing([1, 2]), .undone([1])]
    let history = CleanHistory(try journal(entries))
    #expect(history.isEnded && history.recordCount == 4 && history.began != nil)
    #expect(history.live == [records[2], records[3]])
    #expect(history.unsettled == [records[2]])
  }

  @Test("a journal that was cut short is read up to its last whole line, wherever the cut is")
  func cutShort() throws {
    let records = (0..<3).map { record($0, RelativePath("f\($0)")) }
    let bytes = try journal(records.map { .file($0) })
    for length in bytes.indices {
      let history = CleanHistory(Array(bytes[..<length]))
      #expect(history.damagedLines == 0)
      #expect(history.wholeBytes == (bytes[..<length].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0))
      #expect(history.live == Array(records.prefix(max(0, bytes[..<length].count { $0 == 0x0A } - 1))))
    }
  }

  @Test("a line with a changed byte is damage, and the other lines count")
  func damaged() throws {
    let records = (0..<3).map { record($0, RelativePath("f\($0)")) }
    let bytes = try journal(records.map { .file($0) } + [.ended])
    var generator = SeededGenerator(seed: 1)
    let ends = bytes.indices.filter { bytes[$0] == 0x0A }
    for _ in 0..<200 {
      var spoilt = bytes
      let position = generator.number((ends[0] + 1)...(ends[1] - 1))
      spoilt[position] ^= UInt8(1 << generator.number(0...6))
      if spoilt[position] == 0x0A { continue }
      let history = CleanHistory(spoilt)
      #expect(history.damagedLines == 1 && history.isEnded)
      #expect(history.live == Array(records.dropFirst()))
    }
  }

  @Test(
    "a record that leads outside, or into winnow's own state, is none",
    arguments: ["../x", "a/../x", "/etc/x", "a//x", ".", "", ".winnow/lock", "a/.winnow/x"])
  func outside(_ path: String) throws {
    #expect(CleanEntry(CleanEntry.file(record(0, RelativePath(path))).json) == nil)
  }
}
