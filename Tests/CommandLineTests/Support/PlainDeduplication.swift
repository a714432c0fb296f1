// Exact removal of repeated paragraphs the slow and obvious way, to compare the program with.
import Foundation

/// What is compared of a paragraph.
enum PlainKey {
  /// Its bytes.
  case exact
  /// Its text composed, case-folded, composed again, with single spaces between words.
  case folded

  func callAsFunction(_ paragraph: [UInt8]) -> [UInt8] {
    switch self {
    case .exact: return paragraph
    case .folded:
      let text = String(decoding: paragraph, as: UTF8.self).precomposedStringWithCanonicalMapping
      // Lower case of upper case stands for case folding: they agree on the letters that the corpora use.
      let folded = text.uppercased().lowercased().precomposedStringWithCanonicalMapping
      let words = folded.unicodeScalars.split { $0.properties.isWhitespace }
      return Array(words.map { String($0) }.joined(separator: " ").utf8)
    }
  }
}

enum PlainDeduplication {
  /// The longest runs of lines that hold anything but blanks.
  static func paragraphs(of text: [UInt8]) -> [[UInt8]] {
    var paragraphs: [[UInt8]] = []
    var lines: [[UInt8]] = []
    for line in text.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init) + [[]] {
      if line.contains(where: { ![0x20, 0x09, 0x0B, 0x0C, 0x0D].contains($0) }) {
        lines.append(line)
      } else if !lines.isEmpty {
        paragraphs.append(Array(lines.joined(separator: [0x0A])))
        lines = []
      }
    }
    return paragraphs
  }

  /// Keeps the first of equal paragraphs, documents in ascending order of the bytes of their paths. What is kept
  /// of a document is joined by an empty line and ended by a line feed; a document of which nothing is kept is
  /// left out.
  static func keepFirst(of files: [String: [UInt8]], comparing key: PlainKey) -> (
    tree: Tree, kept: Int, read: Int
  ) {
    var seen: Set<[UInt8]> = []
    var result: [String: [UInt8]] = [:]
    var kept = 0
    var read = 0
    for (path, bytes) in files.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
      let paragraphs = paragraphs(of: bytes)
      let first = paragraphs.filter { seen.insert(key($0)).inserted }
      read += paragraphs.count
      kept += first.count
      if !first.isEmpty { result[path] = Array(first.joined(separator: [0x0A, 0x0A])) + [0x0A] }
    }
    return (Tree(files: result), kept, read)
  }
}
