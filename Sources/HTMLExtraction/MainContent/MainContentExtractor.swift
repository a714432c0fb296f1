// Lays out the main content of a page: reads it, scores its blocks, plays back what is content.

/// Takes the main content out of pages.
struct MainContentExtractor {
  let model: ContentModel
  let preference: MainContentPreference
  let comments: Bool
  let keepsTitle: Bool
  let chunkBytes: Int

  /// Appends the main content of a page to `text`.
  ///
  /// - Throws: ``HTMLExtractionError`` when libxml2 itself fails; then `text` is as it was.
  func extractText(from html: Span<UInt8>, appendingTo text: inout [UInt8]) throws(HTMLExtractionError) {
    let page = try RecordedPage(html: html, keepsTitle: keepsTitle, chunkBytes: chunkBytes)
    let statistics = PageStatistics(page)
    let selection = ContentSelection(
      of: statistics, probabilities: model.probabilities(of: statistics), preferring: preference,
      comments: comments)
    page.layOut(into: &text) { $0 == PageTape.noBlock || selection.isShown[Int($0)] }
  }
}

extension RecordedPage {
  /// Appends the text of the blocks for which `isShown` holds; lists, tables and preformatted text come out as
  /// they do for a whole page. An element without text leaves no trace.
  func layOut(into text: inout [UInt8], where isShown: (_ block: Int32) -> Bool) {
    var builder = StructureBuilder(takingOver: &text)
    let recorded = tape.text.span
    var textStart = 0
    for event in tape.events {
      switch event.kind {
      case .start: builder.start(event.element, number: listNumber(event.value))
      case .end: builder.end(event.element)
      case .text:
        if isShown(event.block) { builder.append(recorded.extracting(textStart..<event.value)) }
        textStart = event.value
      }
    }
    builder.finish(returningTo: &text)
  }

  private func listNumber(_ note: Int) -> Int? {
    notes.indices.contains(note) ? notes[note].listNumber : nil
  }
}
