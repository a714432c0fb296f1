// The documents that are measured: invented ones, or those of a directory.
import Foundation

/// Documents, all valid UTF-8.
struct Corpus {
  let name: String
  let texts: [[UInt8]]
  let pages: [[UInt8]]

  /// A directory was named and holds nothing to measure.
  struct Empty: Error, CustomStringConvertible {
    let path: String
    var description: String { "\(path): no .txt, .html or .htm file in UTF-8 below it" }
  }

  /// About `bytes` of text and as much HTML out of a seed.
  init(seed: UInt64, bytes: Int) {
    var writer = TextWriter(seed: seed)
    name = "invented from seed \(seed)"
    texts = Self.collect(bytes) { writer.document() }
    pages = Self.collect(bytes) { writer.page() }
  }

  /// The `.txt`, `.html` and `.htm` files below `path`, sorted, at most `bytes` of each kind.
  ///
  /// - Throws: `Empty`, or Foundation's error when a file cannot be read.
  init(directory path: String, bytes: Int) throws {
    name = path
    var texts: [[UInt8]] = []
    var pages: [[UInt8]] = []
    var textBytes = 0
    var pageBytes = 0
    let root = URL(fileURLWithPath: path)
    for relative in (try FileManager.default.subpathsOfDirectory(atPath: path)).sorted() {
      let file = root.appendingPathComponent(relative)
      let isText = file.pathExtension == "txt"
      guard isText || ["html", "htm"].contains(file.pathExtension) else { continue }
      guard (isText ? textBytes : pageBytes) < bytes else { continue }
      // A site saved from the web has directories named like its pages.
      guard try file.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true else { continue }
      let contents = [UInt8](try Data(contentsOf: file))
      // What is measured here takes UTF-8 only; the pipeline decodes before it comes to this.
      guard String(validating: contents, as: UTF8.self) != nil, !contents.isEmpty else { continue }
      if isText {
        texts.append(contents)
        textBytes += contents.count
      } else {
        pages.append(contents)
        pageBytes += contents.count
      }
    }
    if texts.isEmpty, pages.isEmpty { throw Empty(path: path) }
    self.texts = texts
    self.pages = pages
  }

  private static func collect(_ bytes: Int, _ next: () -> [UInt8]) -> [[UInt8]] {
    var documents: [[UInt8]] = []
    var total = 0
    while total < bytes {
      documents.append(next())
      total += documents.last?.count ?? 0
    }
    return documents
  }
}
