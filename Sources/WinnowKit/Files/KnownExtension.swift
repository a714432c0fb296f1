// The file name extensions that winnow takes for text and for HTML.

/// Tells a document's format from its name.
public enum KnownExtension {
  /// Extensions of plain text and of mark-up that people read as it is.
  public static let plainText = [
    "txt", "text", "md", "markdown", "rst", "adoc", "asciidoc", "org", "textile", "wiki",
  ]
  /// Extensions of HTML and XHTML.
  public static let html = ["html", "htm", "xhtml", "xht"]

  /// The format that the extension of `path` stands for, upper and lower case alike; `nil` for one that is not known.
  static func format(of path: RelativePath) -> Document.Format? {
    guard let dot = dot(in: path) else { return nil }
    let name = path.name[(dot + 1)...]
    if spellings.plainText.contains(where: { isSame(name, $0) }) { return .plainText }
    if spellings.html.contains(where: { isSame(name, $0) }) { return .html }
    return nil
  }

  /// The extensions as bytes: names of files are compared as bytes, one for every file of the tree.
  private static let spellings = (
    plainText: plainText.map { Array($0.utf8) }, html: html.map { Array($0.utf8) }
  )

  private static func isSame(_ name: ArraySlice<UInt8>, _ spelling: [UInt8]) -> Bool {
    guard name.count == spelling.count else { return false }
    return zip(name, spelling).allSatisfy { byte, expected in
      byte == expected || ((UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) && byte | 0x20 == expected)
    }
  }

  /// `path` without its extension and the dot before it.
  static func stem(of path: RelativePath) -> ArraySlice<UInt8> {
    dot(in: path).map { path.bytes[..<$0] } ?? path.bytes
  }

  private static func dot(in path: RelativePath) -> Int? {
    path.name.lastIndex(of: UInt8(ascii: "."))
  }
}
