// Lays out the main content of a page: reads it, scores its blocks, plays back what is content.

/// Takes the main content out of pages.
struct MainContentExtractor {
  let model: ContentModel
  let options: HTMLTextExtractor.Options
  let preference: MainContentPreference
  let comments: Bool
  let chunkBytes: Int

  /// Appends the main content of a page to `text`.
  ///
  /// - Throws: ``HTMLExtractionError`` when libxml2 itself fails; then `text` is as it was.
  func extractText(from html: Span<UInt8>, appendingTo text: inout [UInt8]) throws(HTMLExtractionError) {
    let page = try recordedPage(html)
    let statistics = PageStatistics(page)
    let selection = ContentSelection(
      of: statistics, probabilities: model.probabilities(of: statistics), preferring: preference,
      comments: comments)
    let showsTitle = options.keepsTitle || options.keepsLonelyTitle && page.outline.blocks.isEmpty
    page.layOut(into: &text) { block in
      switch block {
      case PageOutline.noBlock: true
      case PageOutline.titleBlock: showsTitle
      default: selection.isShown[Int(block)]
      }
    }
  }

  private func recordedPage(_ html: Span<UInt8>) throws(HTMLExtractionError) -> RecordedPage {
    var options = options
    // What is the title's is looked for in the text, shown or not.
    options.keepsTitle = true
    let page = try RecordedPage(html: html, options, chunkBytes: chunkBytes)
    guard page.hasDroppedHidden, page.outline.blocks.isEmpty else { return page }
    // What scripts show once they run may be hidden until then, and it is all there is.
    options.hidden = .keep
    return try RecordedPage(html: html, options, chunkBytes: chunkBytes)
  }
}
