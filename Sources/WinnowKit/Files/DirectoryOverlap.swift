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
  static func resolved(_ path: String) -> [String] {
    var existing = path
    var missing: [String] = []
    while true {
      if let real = realpath(existing.isEmpty ? "." : existing, nil) {
        defer { free(real) }
        let resolved = names(String(cString: real))
        return missing.contains("..")
          ? withoutSteps(resolved, up: missing.reversed()) : resolved + missing.reversed()
      }
      let names = names(existing)
      guard let last = names.last else { return missing.reversed() }
      missing.append(last)
      existing = (existing.hasPrefix("/") ? "/" : "") + names.dropLast().joined(separator: "/")
    }
  }

  /// Goes from `existing` along `missing`, of which the first name does not exist. A directory that is still to be
  /// made is no link, so `..` leads back to where it will stand; from there on names may exist again.
  private static func withoutSteps(_ existing: [String], up missing: [String]) -> [String] {
    guard let step = missing.firstIndex(of: "..") else { return existing + missing }
    let before = (existing + missing[..<step]).dropLast()
    return resolved("/" + (before + missing[(step + 1)...]).joined(separator: "/"))
  }

  private static func names(_ path: String) -> [String] {
    path.split(separator: "/").map(String.init).filter { $0 != "." }
  }
}
