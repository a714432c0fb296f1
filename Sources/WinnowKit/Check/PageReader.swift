// Takes the text out of pages for a check, and finds out how much of it is main content.
import HTMLExtraction
import TextQuality

/// Strips pages as the configuration says, or as `strip-html` does where it says nothing.
struct PageReader: Sendable {
  private let stage: any DocumentStage
  private let measuresBoilerplate: Bool

  /// - Parameter stages: the chain, of which the stage that removes HTML is used.
  init(_ stages: [any Stage], measuresBoilerplate: Bool) {
    var options = OptionReader.describing
    stage =
      stages.lazy.compactMap { type(of: $0).removesHTML ? $0 as? any DocumentStage : nil }.first
      ?? StripHTML(&options)
    self.measuresBoilerplate = measuresBoilerplate
  }

  /// Puts the text of a page in place of its mark-up.
  ///
  /// - Throws: what the stage throws for a page that it cannot read.
  func strip(_ document: inout Document, _ measures: inout TextMeasures) throws {
    measures[.pages] = 1
    if measuresBoilerplate {
      let all = try visibleCharacters(of: document, .all)
      let main = try visibleCharacters(of: document, .main(favoring: .balanced, comments: false))
      measures[.pageCharacters] = all
      measures[.boilerplateCharacters] = max(0, all - main)
    }
    _ = try stage.process(&document)
  }

  /// Without white space, of which taking text out makes more or less.
  private func visibleCharacters(of page: Document, _ content: HTMLTextExtractor.Content) throws -> Int {
    var text: [UInt8] = []
    try HTMLTextExtractor(HTMLTextExtractor.Options(keepsTitle: false, content: content))
      .extractText(from: page.text.span, appendingTo: &text)
    return text.count { $0 > 0x20 && $0 & 0xC0 != 0x80 }
  }
}
