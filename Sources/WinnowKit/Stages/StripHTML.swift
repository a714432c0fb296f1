// The stage that turns HTML pages into plain text.
import HTMLExtraction

/// Takes the text out of HTML and XHTML; plain text passes untouched.
struct StripHTML: DocumentStage {
  static let name = "strip-html"
  static let summary = "Turn HTML and XHTML pages into plain text; plain text passes untouched."
  static let examples = [
    StageExample(
      before: ["<!DOCTYPE html><title>Moon</title><p>It is <b>far</b> &amp; bright.<p>It has<br>no air."],
      after: ["Moon\n\nIt is far & bright.\n\nIt has\nno air.\n"]),
    StageExample(
      #"{"title": false}"#, before: ["<!DOCTYPE html><title>Moon</title><p>Far.<script>far()</script>"],
      after: ["Far.\n"]),
    StageExample(before: ["a < b, and <b> is a tag\n"], after: ["a < b, and <b> is a tag\n"]),
  ]
  static let removesHTML = true
  static let refusesToFollow = [
    "normalize":
      "it would work on mark-up, and character references are decoded only here; put 'strip-html' first",
    "dedup-paragraphs": "it would compare lines of mark-up; put 'strip-html' first",
    "split-sentences": "it would split mark-up; put 'strip-html' first",
  ]

  private let extractor: HTMLTextExtractor

  init(_ options: inout OptionReader) {
    extractor = HTMLTextExtractor(
      HTMLTextExtractor.Options(
        keepsTitle: options.boolean("title", default: true, "Keep the page's title as its first paragraph.")))
  }

  func process(_ document: inout Document) throws -> Verdict {
    guard document.format == .html else { return .keep }
    var text: [UInt8] = []
    try extractor.extractText(from: document.text.span, appendingTo: &text)
    document.replaceMarkup(with: text)
    return .keep
  }
}
