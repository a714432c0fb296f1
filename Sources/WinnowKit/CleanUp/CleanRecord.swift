// One line of a clean-up's journal: what was done to a file, and all it takes to undo it.
import TextCore

/// What `clean` did to one file.
struct CleanRecord: Sendable, Equatable {
  /// What took the file's place.
  struct Successor: Sendable, Equatable {
    /// The file's own path, but for a page that became text.
    let path: RelativePath
    let hash: Fingerprint
    /// In bytes.
    let size: Int
  }

  /// The record's number within its journal.
  let number: Int
  let path: RelativePath
  let attributes: FileAttributes
  let modified: FileTime
  /// The original's, in bytes.
  let size: Int
  let original: Fingerprint
  /// `nil` for a file that was removed.
  let successor: Successor?

  /// Whether the successor stands under another name.
  var isRenamed: Bool { successor.map { $0.path != path } ?? false }
}

/// What one line of a journal says.
enum CleanEntry: Sendable, Equatable {
  /// The clean-up began, in seconds since 1970.
  case began(Int)
  /// A file is about to be replaced.
  case file(CleanRecord)
  /// These files were not replaced after all.
  case void([Int])
  /// These pages are about to take the place of their texts again.
  case undoing([Int])
  /// These files are what they were.
  case undone([Int])
  /// The clean-up came to its end: every file that is not void was replaced.
  case ended
}

extension CleanEntry {
  /// The entry as JSON on one line.
  var json: [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      switch self {
      case .began(let seconds): writer.member("began", seconds)
      case .file(let record): record.write(to: &writer)
      case .void(let numbers): Self.write(numbers, as: "void", &writer)
      case .undoing(let numbers): Self.write(numbers, as: "undoing", &writer)
      case .undone(let numbers): Self.write(numbers, as: "undone", &writer)
      case .ended: writer.member("ended", true)
      }
    }
    return writer.bytes
  }

  /// Reads an entry; `nil` where `json` is none.
  init?(_ json: [UInt8]) {
    guard let node = try? JSONReader.read(json), case .object(let members) = node.content else { return nil }
    let fields = Fields(members)
    if let seconds = fields.integer("began") {
      self = .began(seconds)
    } else if fields.integer("file") != nil {
      guard let record = CleanRecord(fields) else { return nil }
      self = .file(record)
    } else if let numbers = fields.integers("void") {
      self = .void(numbers)
    } else if let numbers = fields.integers("undoing") {
      self = .undoing(numbers)
    } else if let numbers = fields.integers("undone") {
      self = .undone(numbers)
    } else if members.first?.key == "ended" {
      self = .ended
    } else {
      return nil
    }
  }

  private static func write(_ numbers: [Int], as key: String, _ writer: inout JSONWriter) {
    writer.key(key)
    writer.array { writer in for number in numbers { writer.integer(number) } }
  }
}

extension CleanRecord {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.member("file", number)
    writer.member("path", path.description)
    writer.member("mode", Int(attributes.mode))
    writer.member("owner", Int(attributes.owner))
    writer.member("group", Int(attributes.group))
    writer.member("seconds", modified.seconds)
    writer.member("nanoseconds", modified.nanoseconds)
    writer.member("size", size)
    writer.member("original", original.hexadecimal)
    guard let successor else { return }
    writer.member("successor", successor.path.description)
    writer.member("successorHash", successor.hash.hexadecimal)
    writer.member("successorSize", successor.size)
  }

  fileprivate init?(_ fields: Fields) {
    guard let number = fields.integer("file"), let path = fields.path("path"),
      let mode = fields.integer("mode"), let owner = fields.integer("owner"),
      let group = fields.integer("group"),
      let seconds = fields.integer("seconds"), let nanoseconds = fields.integer("nanoseconds"),
      let size = fields.integer("size"), size >= 0, let original = fields.hash("original")
    else { return nil }
    self.number = number
    self.path = path
    attributes = FileAttributes(
      mode: UInt32(truncatingIfNeeded: mode) & 0o7777, owner: UInt32(truncatingIfNeeded: owner),
      group: UInt32(truncatingIfNeeded: group))
    modified = FileTime(seconds: seconds, nanoseconds: nanoseconds)
    self.size = size
    self.original = original
    guard fields["successor"] != nil else {
      successor = nil
      return
    }
    guard let path = fields.path("successor"), let hash = fields.hash("successorHash"),
      let size = fields.integer("successorSize")
    else { return nil }
    successor = Successor(path: path, hash: hash, size: size)
  }
}

/// The members of one entry by name.
private struct Fields {
  private let members: [JSONMember]

  init(_ members: [JSONMember]) { self.members = members }

  subscript(name: String) -> JSONNode? { members.first { $0.key == name }?.value }

  func integer(_ name: String) -> Int? { self[name].flatMap(Self.integer) }

  func integers(_ name: String) -> [Int]? {
    guard case .array(let elements)? = self[name]?.content else { return nil }
    let numbers = elements.compactMap(Self.integer)
    return numbers.count == elements.count ? numbers : nil
  }

  func hash(_ name: String) -> Fingerprint? {
    self[name]?.string.flatMap { Fingerprint(hexadecimal: $0) }
  }

  /// A path that leads to no place outside: a directory with a journal may come from anywhere.
  func path(_ name: String) -> RelativePath? {
    guard let path = self[name]?.string.flatMap({ RelativePath(shown: $0) }) else { return nil }
    let names = path.bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    let isInside = names.allSatisfy {
      !$0.isEmpty && !$0.elementsEqual("..".utf8) && !$0.elementsEqual(".".utf8) && !$0.contains(0)
        && !$0.elementsEqual(InputTree.stateDirectory.utf8)
    }
    return isInside ? path : nil
  }

  private static func integer(_ node: JSONNode) -> Int? {
    if case .number(let text) = node.content { Int(text) } else { nil }
  }
}

extension RelativePath {
  /// Reads a path as `description` shows it; `nil` for a backslash that begins nothing.
  init?(shown text: String) {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "\\") else {
        bytes.append(byte)
        continue
      }
      if rest.first == byte {
        bytes.append(byte)
        rest = rest.dropFirst()
        continue
      }
      guard rest.first == UInt8(ascii: "x"), rest.count >= 3,
        let value = UInt8(String(decoding: rest.dropFirst().prefix(2), as: UTF8.self), radix: 16)
      else { return nil }
      bytes.append(value)
      rest = rest.dropFirst(3)
    }
    self.init(bytes)
  }
}
