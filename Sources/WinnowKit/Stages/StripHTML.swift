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
    StageExample(
      #"{"links": "markdown", "lists": "markers"}"#,
      before: ["<!DOCTYPE html><ul><li>See <a href=/moon>the moon</a>.<li hidden>Not this."],
      after: ["- See [the moon](/moon).\n"]),
    StageExample(before: ["a < b, and <b> is a tag\n"], after: ["a < b, and <b> is a tag\n"]),
  ]
  static let removesHTML = true
  static let refusesToFollow = [
    "normalize":
      "it would work on mark-up, and character references are decoded only here; put 'strip-html' first",
    "dedup-paragraphs": "it would compare lines of mark-up; put 'strip-html' first",
    "filter-documents": "it would let pages pass, whose text it cannot see; put 'strip-html' first",
    "split-sentences": "it would split mark-up; put 'strip-html' first",
  ]

  private let extractor: HTMLTextExtractor

  init(_ options: inout OptionReader) {
    let keepsTitle = options.boolean(
      "title", default: true,
      "Keep the page's title as its first paragraph. With `main` it is left out unless this is given.")
    let leavesTitleOut = !options.isGiven("title")
    let content = Self.content(&options)
    extractor = HTMLTextExtractor(
      HTMLTextExtractor.Options(
        keepsTitle: content == .all || !leavesTitleOut ? keepsTitle : false,
        keepsLonelyTitle: leavesTitleOut,
        content: content,
        hidden: options.choice(
          "hidden", default: HiddenText.auto,
          "Drop or keep what the `hidden` attribute or inline style hides. `auto` drops it, but with `main` weighs it "
            + "like any other text: a click may unfold it. Kept if there is nothing else, by `auto` also if hardly "
            + "anything is."),
        lists: options.choice(
          "lists", default: ListStyle.text,
          "Write list items as their text, or with markers: `- ` or a number in front."),
        links: options.choice(
          "links", default: LinkStyle.text,
          "Write links as their text, or in markdown: `[text](address)` for addresses of the web and of mail."
        ),
        tables: options.choice(
          "tables", default: TableText.text,
          "Write tables as text, a row a line, tabs between its first and last cell with text, or drop those of data: "
            + "of several rows and columns, not those that arrange a page."
        ),
        images: options.choice(
          "images", default: ImageText.drop, "Drop images, or write the alternative text (alt) of `<img>`.")))
  }

  /// Which part of a page is taken.
  private enum Content: String, CaseIterable { case all, main }

  private static func content(_ options: inout OptionReader) -> HTMLTextExtractor.Content {
    let content = options.choice(
      "content", default: Content.all,
      "Take all text of a page, or the main content only: no navigation, advertisements, related links.")
    let favor = options.choice(
      "favor", default: MainContentPreference.balanced,
      "With `main`, what to prefer where it is doubtful whether text is content.")
    let comments = options.boolean(
      "comments", default: false, "With `main`, also take what readers wrote below an article.")
    if content == .main { return .main(favoring: favor, comments: comments) }
    let reason = "needs \"content\": \"main\": with all text taken there is nothing to choose"
    if favor != .balanced { options.report("favor", reason) }
    if comments { options.report("comments", reason) }
    return .all
  }

  func process(_ document: inout Document) throws -> Verdict {
    guard document.format == .html else { return .keep }
    var text: [UInt8] = []
    try extractor.extractText(from: document.text.span, appendingTo: &text)
    document.replaceMarkup(with: text)
    return .keep
  }
}
