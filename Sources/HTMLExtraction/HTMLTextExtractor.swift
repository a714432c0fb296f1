// The door of this room: a page of HTML in, its text in blocks out.
import TextCore

/// Takes the text out of HTML pages.
///
/// The result is UTF-8: blocks separated by exactly one blank line, one line feed at the end, and nothing at
/// all for a page without text. How elements become blocks, lines, items and cells is decided in
/// `ElementTraits` and `StructureBuilder`. Time and memory are linear in the page, whatever its bytes are.
public struct HTMLTextExtractor: Sendable {
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
    if case .main(let preference, let comments) = options.content {
      guard let model = ContentModel.trained else { throw .modelUnusable }
      return try MainContentExtractor(
        model: model, options: options, preference: preference, comments: comments, chunkBytes: chunkBytes
      ).extractText(from: html, appendingTo: &text)
    }
    let lengthBefore = text.count
    let shown = try extract(from: html, appendingTo: &text, options)
    guard shown.hidesSome, shown.bytes < (options.hidden == .auto ? Self.fewBytes : 1) else { return }
    // What scripts show once they run is hidden until then, and it may be all there is.
    var everything: [UInt8] = []
    var options = options
    options.hidden = .keep
    do {
      let whole = try extract(from: html, appendingTo: &everything, options)
      guard shown.bytes == 0 || whole.bytes > shown.bytes + Self.fewBytes + 2 * shown.bytes else { return }
    } catch {
      text.removeSubrange(lengthBefore...)
      throw error
    }
    text.removeSubrange(lengthBefore...)
    text.append(contentsOf: everything)
  }

  /// A page that shows less than this beside its title, in bytes, and hides more than this and twice what it shows
  /// together, is one that scripts will show.
  private static let fewBytes = 500

  /// Appends the text by the given options; returns how much there is beside the title, and whether some was left
  /// out as hidden.
  private func extract(
    from html: Span<UInt8>, appendingTo text: inout [UInt8], _ options: Options
  ) throws(HTMLExtractionError) -> (bytes: Int, hidesSome: Bool) {
    let lengthBefore = text.count
    let linkTargets = options.links == .markdown ? LinkTargets() : nil
    let canonicalText = CanonicalText()
    var builder = StructureBuilder(
      takingOver: &text, options, linkTargets: linkTargets, textFrom: canonicalText)
    var hasDroppedHidden = false
    let failure = PushParser.parse(into: &builder) { parser in
      let writer = CanonicalWriter(parser, textTo: canonicalText, chunkBytes: chunkBytes)
      var canonicalizer = MarkupCanonicalizer(writingTo: writer, options, linkTargets: linkTargets)
      canonicalizer.run(html)
      parser = canonicalizer.tree.writer.parser
      hasDroppedHidden = canonicalizer.tree.hasDroppedHidden
    }
    builder.finish(returningTo: &text)
    if let failure {
      text.removeSubrange(lengthBefore...)
      throw failure
    }
    return (builder.textBytes, hasDroppedHidden)
  }
}
