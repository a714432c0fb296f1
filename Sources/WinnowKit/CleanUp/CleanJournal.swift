// The journals of clean-ups: written before a file is touched, read to undo it.
import Synchronization
import SystemCalls
import TextCore

/// What a journal says in all.
struct CleanHistory: Sendable {
  /// When the clean-up began, in seconds since 1970; `nil` when it was killed before it could note that.
  private(set) var began: Int?
  private(set) var isEnded = false
  /// Lines that cannot be read, but for one that was cut short at the end.
  private(set) var damagedLines = 0
  /// How many bytes of the file are whole lines.
  private(set) var wholeBytes = 0
  private(set) var recordCount = 0
  private var records: [CleanRecord] = []
  private var settled: Set<Int> = []
  private var undoing: Set<Int> = []

  /// The files that were replaced and not restored, in the order of the journal.
  var live: [CleanRecord] { records.filter { !settled.contains($0.number) } }

  /// The files of which only a look at them tells what became of them, for the command that announced them was killed;
  /// `nil` where none was.
  var unsettled: [CleanRecord]? {
    if !isEnded { return live }
    let restoring = live.filter { undoing.contains($0.number) }
    return restoring.isEmpty ? nil : restoring
  }

  /// Reads the bytes of a journal. A line whose checksum is wrong is damage, unless no whole line follows: then the
  /// power failed, or the program was killed, while it was written, and what it announces never happened.
  init(_ bytes: [UInt8]) {
    var rest = bytes[...]
    var unreadable = 0
    while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
      if let entry = CleanJournal.entry(of: rest[..<end]) {
        add(entry)
        wholeBytes = end + 1
        damagedLines += unreadable
        unreadable = 0
      } else {
        unreadable += 1
      }
      rest = rest[(end + 1)...]
    }
  }

  private mutating func add(_ entry: CleanEntry) {
    switch entry {
    case .began(let seconds): began = seconds
    case .file(let record):
      records.append(record)
      recordCount = max(recordCount, record.number + 1)
    case .void(let numbers), .undone(let numbers): settled.formUnion(numbers)
    case .undoing(let numbers): undoing.formUnion(numbers)
    case .ended: isEnded = true
    }
  }
}

/// The directory `.winnow/clean`: one journal a clean-up that changed anything, named by its number.
struct CleanJournals: Sendable {
  let directory: FileDescriptor

  /// The numbers of the clean-ups that can be undone, at least in part; the newest last.
  ///
  /// - Throws: `FileError` when the directory cannot be read.
  func numbers() throws(FileError) -> [Int] {
    try InputTree(root: directory, include: [], exclude: []).list().skipped.compactMap {
      Int(String(decoding: $0.path.bytes, as: UTF8.self))
    }.sorted()
  }

  func read(_ number: Int) throws(FileError) -> CleanHistory {
    CleanHistory(try FileContents.read(Self.name(number), in: directory, expectedSize: 1 << 16))
  }

  func remove(_ number: Int) throws(FileError) {
    try check("cannot remove the journal") {
      Self.name(number).withCString { unlinkat(directory.raw, $0, 0) }
    }
    try check("cannot sync the directory of journals") { fsync(directory.raw) }
  }

  static func name(_ number: Int) -> RelativePath {
    let digits = String(number)
    return RelativePath(String(repeating: "0", count: max(0, 6 - digits.utf8.count)) + digits)
  }
}

/// A journal that is written. Safe to use from any thread.
final class CleanJournal: Sendable {
  let number: Int
  private struct Position {
    var nextRecord: Int
    /// How many bytes are whole lines; `nil` once it is not known what stands in the file.
    var length: Int?
  }

  private let descriptor: FileDescriptor
  private let position: Mutex<Position>

  /// Begins a journal.
  ///
  /// - Throws: `FileError` when it cannot be written.
  init(number: Int, in journals: CleanJournals) throws(FileError) {
    self.number = number
    position = Mutex(Position(nextRecord: 0, length: 0))
    descriptor = FileDescriptor(
      owning: try check("cannot create the journal") {
        CleanJournals.name(number).withCString {
          openat(
            journals.directory.raw, $0, O_WRONLY | O_APPEND | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600
          )
        }
      })
    try append([.began(time(nil))])
    try check("cannot sync the directory of journals") { fsync(journals.directory.raw) }
  }

  /// Opens a journal to be continued behind its last whole line.
  ///
  /// - Throws: `FileError` when it cannot be written.
  init(continuing number: Int, _ history: CleanHistory, in journals: CleanJournals) throws(FileError) {
    self.number = number
    position = Mutex(Position(nextRecord: history.recordCount, length: history.wholeBytes))
    let raw = try check("cannot open the journal") {
      CleanJournals.name(number).withCString {
        openat(journals.directory.raw, $0, O_WRONLY | O_APPEND | O_CLOEXEC | O_NOFOLLOW)
      }
    }
    descriptor = FileDescriptor(owning: raw)
    // What was cut short would spoil the line behind it.
    try check("cannot shorten the journal") { ftruncate(raw, off_t(history.wholeBytes)) }
  }

  /// Numbers for `count` records.
  func reserve(_ count: Int) -> Range<Int> {
    position.withLock { position in
      defer { position.nextRecord += count }
      return position.nextRecord..<(position.nextRecord + count)
    }
  }

  /// Writes entries and syncs them: when this returns, they outlive a power failure.
  ///
  /// - Throws: `FileError`; what they announce must not happen then.
  func append(_ entries: [CleanEntry]) throws(FileError) {
    var bytes: [UInt8] = []
    for entry in entries { Self.write(entry, to: &bytes) }
    let failure = position.withLock { position in write(bytes, at: &position) }
    if let failure { throw failure }
  }

  private func write(_ bytes: [UInt8], at position: inout Position) -> FileError? {
    guard let length = position.length else {
      return FileError(action: "cannot write the journal, which failed before", number: EIO)
    }
    do throws(FileError) {
      try FileContents.write(bytes, to: descriptor.raw)
      try check("cannot sync the journal") { fsync(descriptor.raw) }
      position.length = length + bytes.count
      return nil
    } catch {
      // Half a line would spoil the next one, and a whole one announce what will not happen.
      if ftruncate(descriptor.raw, off_t(length)) != 0 { position.length = nil }
      return error
    }
  }

  /// A checksum, a blank, the entry.
  private static func write(_ entry: CleanEntry, to bytes: inout [UInt8]) {
    let json = entry.json
    bytes += Array(Fingerprint(of: json.span).hexadecimal.utf8)
    bytes.append(UInt8(ascii: " "))
    bytes += json
    bytes.append(UInt8(ascii: "\n"))
  }

  fileprivate static func entry(of line: ArraySlice<UInt8>) -> CleanEntry? {
    let json = Array(line.dropFirst(33))
    guard line.dropFirst(32).first == UInt8(ascii: " "),
      Fingerprint(of: json.span).hexadecimal.utf8.elementsEqual(line.prefix(32))
    else { return nil }
    return CleanEntry(json)
  }
}
