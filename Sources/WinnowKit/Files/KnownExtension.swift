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
    let name = path.name[(dot + 1)...].map {
      (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) ? $0 | 0x20 : $0
    }
    if plainText.contains(where: { name.elementsEqual($0.utf8) }) { return .plainText }
    if html.contains(where: { name.elementsEqual($0.utf8) }) { return .html }
    return nil
  }

  /// `path` without its extension and the dot before it.
  static func stem(of path: RelativePath) -> ArraySlice<UInt8> {
    dot(in: path).map { path.bytes[..<$0] } ?? path.bytes
  }

  private static func dot(in path: RelativePath) -> Int? {
    path.name.lastIndex(of: UInt8(ascii: "."))
  }
}
