// Where a path from the working directory lies below another: byte by byte, for names need not be UTF-8.
import SystemCalls

enum PathPlace {
  /// What `path` is called below the directory `root`, as written and with symbolic links to it resolved.
  ///
  /// - Parameters:
  ///   - path: from the working directory or the root of the file system.
  ///   - root: likewise.
  static func candidates(for path: [UInt8], below root: String) -> [RelativePath] {
    let written = below(names(absolute(Array(root.utf8))), names(absolute(path)))
    let last = path.lastIndex(of: UInt8(ascii: "/"))
    let parent = last.map { Array(path[..<max($0, 1)]) } ?? [UInt8(ascii: ".")]
    let name = path[(last.map { $0 + 1 } ?? 0)...]
    var resolved: RelativePath?
    if let realRoot = real(Array(root.utf8)), let realParent = real(parent) {
      resolved = below(names(realRoot), names(realParent + [UInt8(ascii: "/")] + name))
    }
    return [written, resolved].compactMap { $0 }
  }

  /// `path` as a path relative to some directory; `nil` for one that begins at the root, or leads nowhere.
  static func relative(_ path: [UInt8]) -> RelativePath? {
    path.first == UInt8(ascii: "/") ? nil : joined(names(path)[...])
  }

  private static func below(_ root: [ArraySlice<UInt8>], _ path: [ArraySlice<UInt8>]) -> RelativePath? {
    guard path.starts(with: root) else { return nil }
    return joined(path.dropFirst(root.count))
  }

  private static func joined(_ names: ArraySlice<ArraySlice<UInt8>>) -> RelativePath? {
    names.isEmpty ? nil : RelativePath(Array(names.joined(separator: [UInt8(ascii: "/")])))
  }

  /// The names that a path consists of; `..` takes back the one before it.
  private static func names(_ path: [UInt8]) -> [ArraySlice<UInt8>] {
    path.split(separator: UInt8(ascii: "/")).reduce(into: []) { names, name in
      if name.elementsEqual("..".utf8) {
        _ = names.popLast()
      } else if !name.elementsEqual(".".utf8) {
        names.append(name)
      }
    }
  }

  private static func absolute(_ path: [UInt8]) -> [UInt8] {
    if path.first == UInt8(ascii: "/") { return path }
    guard let current = getcwd(nil, 0) else { return path }
    defer { free(current) }
    return bytes(current) + [UInt8(ascii: "/")] + path
  }

  private static func real(_ path: [UInt8]) -> [UInt8]? {
    guard let resolved = RelativePath(path).withCString({ realpath($0, nil) }) else { return nil }
    defer { free(resolved) }
    return bytes(resolved)
  }

  /// The bytes of a C string, which ends in a zero.
  private static func bytes(_ text: UnsafeMutablePointer<CChar>) -> [UInt8] {
    UnsafeBufferPointer(start: text, count: strlen(text)).map { UInt8(bitPattern: $0) }
  }
}
