// Shows what changes in a file, in the form that `patch -p1` and `git apply` read.
import TextCore

enum UnifiedDiff {
  /// Unchanged lines around a change.
  private static let context = 3

  /// - Parameters:
  ///   - old: the file's bytes; they are shown as they are.
  ///   - oldPath: where it stands.
  ///   - new: the bytes that take their place; `nil` where the file goes.
  ///   - newPath: where they will stand.
  static func text(
    from old: [UInt8], at oldPath: RelativePath, to new: [UInt8]?, at newPath: RelativePath
  ) -> [UInt8] {
    var diff: [UInt8] = []
    let (before, after) = (name("a/", oldPath), name("b/", newPath))
    if new == nil || oldPath != newPath {
      diff += Array("diff --git ".utf8) + before + [UInt8(ascii: " ")] + after + Array("\n".utf8)
      if new == nil { diff += Array("deleted file mode 100644\n".utf8) }
    }
    if new != nil, oldPath != newPath {
      diff += Array("rename from ".utf8) + name("", oldPath) + Array("\nrename to ".utf8)
      diff += name("", newPath) + Array("\n".utf8)
    }
    let lines = (lines(of: old), lines(of: new ?? []))
    let changes = changes(lines.0, lines.1)
    if changes.isEmpty { return diff }
    diff += Array("--- ".utf8) + endingTheName(before)
    diff += Array("+++ ".utf8) + (new == nil ? Array("/dev/null\n".utf8) : endingTheName(after))
    var rest = changes[...]
    while !rest.isEmpty {
      // Changes whose contexts would touch share a hunk.
      var end = rest.startIndex + 1
      while end < rest.endIndex, rest[end].old.lowerBound - rest[end - 1].old.upperBound <= 2 * context {
        end += 1
      }
      appendHunk(rest[..<end], lines.0, lines.1, to: &diff)
      rest = rest[end...]
    }
    return diff
  }

  private static func changes(
    _ old: [ArraySlice<UInt8>], _ new: [ArraySlice<UInt8>]
  ) -> [LineDifference.Change] {
    // A line stands for its bytes, the line feed among them: without one it is another line.
    var numbers: [Fingerprint: Int] = [:]
    func number(_ line: ArraySlice<UInt8>) -> Int {
      let fingerprint = line.withUnsafeBufferPointer { Fingerprint(of: $0) }
      if let known = numbers[fingerprint] { return known }
      numbers[fingerprint] = numbers.count
      return numbers.count - 1
    }
    return LineDifference.changes(from: old.map(number), to: new.map(number))
  }

  private static func appendHunk(
    _ changes: ArraySlice<LineDifference.Change>, _ old: [ArraySlice<UInt8>], _ new: [ArraySlice<UInt8>],
    to diff: inout [UInt8]
  ) {
    guard let first = changes.first, let last = changes.last else { return }
    let before = min(context, first.old.lowerBound)
    let after = min(context, old.count - last.old.upperBound)
    let oldLines = (first.old.lowerBound - before)..<(last.old.upperBound + after)
    let newLines = (first.new.lowerBound - before)..<(last.new.upperBound + after)
    diff += Array("@@ -\(shown(oldLines)) +\(shown(newLines)) @@\n".utf8)
    var position = oldLines.lowerBound
    for change in changes {
      for line in old[position..<change.old.lowerBound] { append(" ", line, to: &diff) }
      for line in old[change.old] { append("-", line, to: &diff) }
      for line in new[change.new] { append("+", line, to: &diff) }
      position = change.old.upperBound
    }
    for line in old[position..<oldLines.upperBound] { append(" ", line, to: &diff) }
  }

  /// The first line's number, counted from 1, and how many there are. Of no lines, the number of the line before.
  private static func shown(_ lines: Range<Int>) -> String {
    "\(lines.lowerBound + (lines.isEmpty ? 0 : 1)),\(lines.count)"
  }

  private static func append(_ mark: Unicode.Scalar, _ line: ArraySlice<UInt8>, to diff: inout [UInt8]) {
    diff.append(UInt8(ascii: mark))
    diff += line
    if line.last != UInt8(ascii: "\n") { diff += Array("\n\\ No newline at end of file\n".utf8) }
  }

  /// The lines, each with its line feed.
  private static func lines(of text: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var rest = text[...]
    while !rest.isEmpty {
      let end = rest.firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? rest.endIndex
      lines.append(rest[..<end])
      rest = rest[end...]
    }
    return lines
  }

  /// A path as headers write it: in quotes, with escapes, where it would not be read back otherwise.
  private static func name(_ prefix: String, _ path: RelativePath) -> [UInt8] {
    let bytes = Array(prefix.utf8) + path.bytes
    let isPlain = bytes.allSatisfy { $0 >= 0x20 && $0 != 0x7F && $0 != 0x22 && $0 != 0x5C }
    if isPlain { return bytes }
    var quoted = [UInt8(ascii: "\"")]
    for byte in bytes {
      switch byte {
      case 0x22, 0x5C: quoted += [0x5C, byte]
      case 0x20..<0x7F: quoted.append(byte)
      default:
        let octal = String(byte, radix: 8)
        quoted += Array(("\\" + String(repeating: "0", count: 3 - octal.utf8.count) + octal).utf8)
      }
    }
    return quoted + [UInt8(ascii: "\"")]
  }

  /// Ends the line of a name. Behind a name with blanks, a tab says where it ends.
  private static func endingTheName(_ name: [UInt8]) -> [UInt8] {
    name + (name.contains(UInt8(ascii: " ")) ? [UInt8(ascii: "\t")] : []) + [UInt8(ascii: "\n")]
  }
}
