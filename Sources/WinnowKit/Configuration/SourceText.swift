// Turns byte offsets of a configuration into the lines and columns that editors show.

/// Where a configuration came from, and how a place in it is named.
struct SourceText: Sendable {
  enum Origin: Sendable {
    case file(name: String)
    /// The options of `--set`, which are named rather than counted.
    case commandLine
  }

  let origin: Origin
  let bytes: [UInt8]

  /// Names the place of a fault: `pipeline.json:8:7` (from 1; columns in characters) or the flag.
  func place(at offset: Int, option: String) -> String {
    switch origin {
    case .commandLine: return option.isEmpty ? "--set" : "--set \(option)"
    case .file(let name):
      let before = bytes[..<min(offset, bytes.count)]
      let line = 1 + before.count { $0 == UInt8(ascii: "\n") }
      let lineStart = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
      let column = 1 + before[lineStart...].count { $0 & 0xC0 != 0x80 }
      return "\(name):\(line):\(column)"
    }
  }
}
