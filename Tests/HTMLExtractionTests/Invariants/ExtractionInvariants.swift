// What holds for the text of every page, whatever is in the page.
@testable import HTMLExtraction

extension FuzzTarget {
  /// The densest text there is: `<li>x` under a deep list with a long number becomes an indented line.
  private static let mostTextBytesPerPageByte = 12

  /// Checks the text of one page, which must be UTF-8.
  static func checkExtraction(
    of html: [UInt8], _ options: HTMLTextExtractor.Options
  ) throws(Violation) {
    let text = try extract(html, options, chunkBytes: 16_384)
    try require(
      text.count <= mostTextBytesPerPageByte * html.count + 64,
      "\(html.count) bytes of page became \(text.count) bytes of text")
    try require(String(validating: text, as: UTF8.self) != nil, "the text is not UTF-8")
    try checkLayout(of: text, isVerbatim: holdsVerbatimText(html))
    for chunkBytes in [16_384, 7, 1] {
      let again = try extract(html, options, chunkBytes: chunkBytes)
      try require(again == text, "the text differs when libxml2 gets \(chunkBytes) bytes at once")
    }
    // A data table may be all there is of the content, and be left out.
    if options.content != .all, options.tables == .text {
      var whole = options
      whole.content = .all
      let all = try extract(html, whole, chunkBytes: 16_384)
      try require(
        text.isEmpty == all.isEmpty, "\(text.count) bytes of main content in \(all.count) bytes of text")
    }
    let prefix = Array("before".utf8)
    let appended = try extract(html, options, chunkBytes: 16_384, appendingTo: prefix)
    try require(appended == prefix + text, "the text depends on what it is appended to")
  }

  private static func extract(
    _ html: [UInt8], _ options: HTMLTextExtractor.Options, chunkBytes: Int, appendingTo prefix: [UInt8] = []
  ) throws(Violation) -> [UInt8] {
    var text = prefix
    do throws(HTMLExtractionError) {
      try HTMLTextExtractor(options, chunkBytes: chunkBytes).extractText(
        from: html.span, appendingTo: &text)
    } catch {
      throw Violation(description: "no text at all: \(error)")
    }
    return text
  }

  /// Blocks parted by one blank line, no blanks at the ends of lines, one line end at the end.
  private static func checkLayout(of text: [UInt8], isVerbatim: Bool) throws(Violation) {
    guard let first = text.first else { return }
    try require(first != 0x0A, "the text begins with a blank line")
    try require(text.last == 0x0A, "the text does not end with a line feed")
    try require(!text.contains { $0 < 0x20 && $0 != 0x0A && $0 != 0x09 }, "a control character in the text")
    let lines = text.dropLast().split(separator: 0x0A, omittingEmptySubsequences: false)
    try require(lines.last?.isEmpty == false, "the text ends with a blank line")
    if isVerbatim { return }
    var wasEmpty = false
    for line in lines {
      try require(!(wasEmpty && line.isEmpty), "two blank lines in a row")
      wasEmpty = line.isEmpty
      try require(line.last != 0x20 && line.last != 0x09, "a line ends with a blank")
      try require(!line.starts(with: [0x09]), "a line begins with a tab")
    }
  }

  /// Whether the page may hold text whose white space is kept.
  private static func holdsVerbatimText(_ html: [UInt8]) -> Bool {
    let names = ["<pre", "<textarea", "<xmp", "<plaintext", "<listing"].map { Array($0.utf8) }
    let lowered = html.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    return lowered.indices.contains { index in
      lowered[index] == 0x3C && names.contains { lowered[index...].starts(with: $0) }
    }
  }
}
