// The door of this room: a page of HTML in, its text in blocks out.
import TextCore

/// Takes the text out of HTML pages.
///
/// The result is UTF-8: blocks separated by exactly one blank line, one line feed at the end, and nothing at
/// all for a page without text. How elements become blocks, lines, items and cells is decided in
/// `ElementTraits` and `StructureBuilder`. Time and memory are linear in the page, whatever its bytes are.
public struct HTMLTextExtractor: Sendable {
  /// What is taken out.
  public struct Options: Sendable, Equatable {
    /// Whether the page's title is kept, as a paragraph of its own where it stands (normally the first).
    public var keepsTitle: Bool
    /// Which part of the page is taken out.
    public var content: Content

    /// Chooses what is taken out.
    public init(keepsTitle: Bool = true, content: Content = .all) {
      self.keepsTitle = keepsTitle
      self.content = content
    }
  }

  /// A part of a page.
  public enum Content: Sendable, Equatable {
    /// All text a reader can see.
    case all
    /// The text the page is there for, without navigation, advertisements and the like; with `comments` also
    /// what readers wrote about it.
    case main(favoring: MainContentPreference = .balanced, comments: Bool = false)
  }

  private let options: Options
  /// How many bytes of canonical mark-up are handed to libxml2 at once. The text does not depend on it.
  private let chunkBytes: Int

  /// An extractor with the given options; it holds no state and can serve any number of pages.
  public init(_ options: Options = Options()) {
    self.init(options, chunkBytes: 16_384)
  }

  /// For tests, which prove that the chunk size changes nothing.
  init(_ options: Options, chunkBytes: Int) {
    self.options = options
    self.chunkBytes = chunkBytes
  }

  /// Appends the text of a page to `text`.
  ///
  /// - Parameters:
  ///   - html: The page as valid UTF-8, already decoded: a charset declared inside it is ignored.
  ///   - text: Receives the text; what it held before stays as it is. It is restored when an error is thrown.
  /// - Throws: ``HTMLExtractionError`` when libxml2 itself fails; never for malformed mark-up.
  /// - Complexity: O(n) in the length of the page.
  public func extractText(
    from html: Span<UInt8>, appendingTo text: inout [UInt8]
  ) throws(HTMLExtractionError) {
    if case .main(let preference, let comments) = options.content, let model = ContentModel.trained {
      return try MainContentExtractor(
        model: model, preference: preference, comments: comments, keepsTitle: options.keepsTitle,
        chunkBytes: chunkBytes
      ).extractText(from: html, appendingTo: &text)
    }
    let lengthBefore = text.count
    var builder = StructureBuilder(takingOver: &text)
    let failure = PushParser.parse(into: &builder) { parser in
      let writer = CanonicalWriter(parser, chunkBytes: chunkBytes)
      var canonicalizer = MarkupCanonicalizer(writingTo: writer, keepsTitle: options.keepsTitle)
      canonicalizer.run(html)
      parser = canonicalizer.tree.writer.parser
    }
    builder.finish(returningTo: &text)
    if let failure {
      text.removeSubrange(lengthBefore...)
      throw failure
    }
  }
}
