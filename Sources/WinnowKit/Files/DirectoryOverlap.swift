// Finds out whether two directories are one, or one lies in the other.
import SystemCalls

enum DirectoryOverlap {
  /// Whether `first` and `second` overlap, symbolic links resolved. Either may not exist yet.
  static func exists(between first: String, and second: String) -> Bool {
    let first = resolved(first)
    let second = resolved(second)
    return first.starts(with: second) || second.starts(with: first)
  }

  /// The names that lead to `path` from the root; those of the part that does not exist are taken as written.
  private static func resolved(_ path: String) -> [String] {
    var existing = path
    var missing: [String] = []
    while true {
      if let real = realpath(existing.isEmpty ? "." : existing, nil) {
        defer { free(real) }
        return names(String(cString: real)) + missing.reversed()
      }
      let names = names(existing)
      guard let last = names.last else { return missing.reversed() }
      missing.append(last)
      existing = (existing.hasPrefix("/") ? "/" : "") + names.dropLast().joined(separator: "/")
    }
  }

  private static func names(_ path: String) -> [String] {
    path.split(separator: "/").map(String.init).filter { $0 != "." }
  }
}
