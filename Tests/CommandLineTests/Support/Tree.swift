// A directory tree as values that tests can compare.
import Foundation

/// The regular files of a tree with their bytes, without winnow's own state.
struct Tree: Equatable, CustomStringConvertible {
  /// By path; bytes that are not UTF-8 are written `\xNN`.
  private(set) var files: [String: [UInt8]] = [:]

  init(files: [String: [UInt8]]) { self.files = files }

  init(_ path: String) throws {
    for entry in try DirectoryEntries(path).all
    where !entry.isState && entry.status.st_mode & S_IFMT == S_IFREG {
      files[entry.shownPath] = try entry.contents()
    }
  }

  /// The paths in ascending order.
  var names: [String] { files.keys.sorted() }

  /// The files as text.
  var texts: [String: String] { files.mapValues { String(decoding: $0, as: UTF8.self) } }

  var description: String {
    files.sorted { $0.key < $1.key }.map { path, bytes in
      let text = String(decoding: bytes.prefix(300), as: UTF8.self)
      return "\(path) (\(bytes.count) bytes): \(text.debugDescription)"
    }.joined(separator: "\n")
  }

  /// What differs between this tree and another, for messages.
  func differences(from expected: Tree) -> String {
    Set(names + expected.names).sorted().filter { files[$0] != expected.files[$0] }.map { name in
      let here = files[name].map { String(decoding: $0, as: UTF8.self).debugDescription } ?? "no file"
      let there =
        expected.files[name].map { String(decoding: $0, as: UTF8.self).debugDescription } ?? "no file"
      return "\(name):\n  is       \(here)\n  expected \(there)"
    }.joined(separator: "\n")
  }
}

/// Every entry of a tree with what shows whether somebody touched it.
struct Traces: Equatable, CustomStringConvertible {
  private let lines: [String]

  init(_ path: String) throws {
    lines = try DirectoryEntries(path).all.map { entry in
      let status = entry.status
      let time = "\(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec)"
      let change = "\(status.st_ctim.tv_sec).\(status.st_ctim.tv_nsec)"
      return
        "\(entry.shownPath) inode \(status.st_ino) mode \(status.st_mode) size \(status.st_size) time \(time) change \(change)"
    }.sorted()
  }

  var description: String { lines.joined(separator: "\n") }
}

/// What has to come back when a change of files is undone: bytes, mode, owner, group and time of every regular file.
struct FileFacts: Equatable, CustomStringConvertible {
  private let facts: [String: String]

  init(_ path: String) throws {
    var facts: [String: String] = [:]
    for entry in try DirectoryEntries(path).all
    where !entry.isState && entry.status.st_mode & S_IFMT == S_IFREG {
      let status = entry.status
      let text = String(decoding: try entry.contents(), as: UTF8.self).debugDescription
      facts[entry.shownPath] =
        "mode \(String(status.st_mode, radix: 8)) owner \(status.st_uid):\(status.st_gid) "
        + "time \(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec) \(text)"
    }
    self.facts = facts
  }

  var description: String {
    facts.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }.joined(separator: "\n")
  }
}

/// Removes a directory and everything in it, whatever the names.
func removeTree(_ path: String) {
  guard let entries = try? DirectoryEntries(path) else { return }
  // A directory stands before what is in it.
  for entry in entries.all.reversed() { remove(DirectoryEntries.path(path, entry.path)) }
  remove(path)
}

/// Lists a tree by bytes: names need not be UTF-8.
private struct DirectoryEntries {
  struct Entry {
    let root: String
    let path: [UInt8]
    let status: stat

    var isState: Bool { shownPath == ".winnow" || shownPath.hasPrefix(".winnow/") }

    var shownPath: String {
      if let text = String(validating: path, as: UTF8.self) { return text }
      return path.map { $0 < 0x80 ? String(UnicodeScalar($0)) : "\\x" + String($0, radix: 16) }.joined()
    }

    func contents() throws -> [UInt8] {
      let descriptor = open(DirectoryEntries.path(root, path), O_RDONLY | O_CLOEXEC)
      guard descriptor >= 0 else {
        throw HarnessError(description: "cannot read \(shownPath): errno \(errno)")
      }
      return Array(FileHandle(fileDescriptor: descriptor, closeOnDealloc: true).readDataToEndOfFile())
    }
  }

  private(set) var all: [Entry] = []

  init(_ root: String) throws {
    var pending: [[UInt8]] = [[]]
    while let directory = pending.popLast() {
      guard let stream = opendir(Self.path(root, directory)) else {
        throw HarnessError(description: "cannot list \(root): errno \(errno)")
      }
      defer { closedir(stream) }
      while let entry = readdir(stream) {
        let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
        if name == [0x2E] || name == [0x2E, 0x2E] { continue }
        let path = directory.isEmpty ? name : directory + [0x2F] + name
        var status = stat()
        guard lstat(Self.path(root, path), &status) == 0 else {
          throw HarnessError(description: "cannot look at an entry of \(root): errno \(errno)")
        }
        all.append(Entry(root: root, path: path, status: status))
        if status.st_mode & S_IFMT == S_IFDIR { pending.append(path) }
      }
    }
  }

  /// The path as C functions take it.
  fileprivate static func path(_ root: String, _ path: [UInt8]) -> [CChar] {
    (Array((root + "/").utf8) + path + [0]).map { CChar(bitPattern: $0) }
  }
}
