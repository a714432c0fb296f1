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
    let probabilities = model.probabilities(of: statistics)
    var selection = ContentSelection(
      of: statistics, probabilities: probabilities, preferring: preference, comments: comments)
    let lengthBefore = text.count
    layOut(page, selection, showsTitle: options.keepsTitle, into: &text)
    // What was selected may all stand in tables that are dropped.
    if options.tables == .drop, text.count == lengthBefore,
      selection.showBestOutsideTables(statistics, probabilities: probabilities)
    {
      layOut(page, selection, showsTitle: false, into: &text)
    }
    if text.count == lengthBefore, options.keepsLonelyTitle {
      layOut(page, selection, showsTitle: true, into: &text)
    }
  }

  private func layOut(
    _ page: borrowing RecordedPage, _ selection: ContentSelection, showsTitle: Bool, into text: inout [UInt8]
  ) {
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
