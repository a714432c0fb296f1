// Paths of documents as JSON, quoted once: thousands of paragraphs may repeat one document.

/// Remembers what the paths of documents look like in JSON.
struct QuotedPaths {
  private var quoted: [Int: [UInt8]] = [:]

  /// The path of document number `document` as a JSON string.
  mutating func path(of document: Int, _ names: DocumentNames) -> [UInt8] {
    if let known = quoted[document] { return known }
    var writer = JSONWriter()
    writer.string(names[document].description)
    quoted[document] = writer.bytes
    return writer.bytes
  }
}
