// Writes canonical mark-up and hands it to libxml2 in bounded pieces.

/// The writing end of the pre-pass.
///
/// Canonical mark-up is what libxml2 reads quickly and without surprises: lower-case tags of `Element` only,
/// properly nested, at most one numeric attribute, text whose only references are `&lt;` and `&amp;`, and
/// never more than `longestText` bytes without a tag. Pieces end behind a tag, so libxml2 never has to wait for
/// the rest of anything.
struct CanonicalWriter {
  /// libxml2 holds text back until the next tag: this bounds what it holds.
  private static let longestText = 8_192

  private(set) var parser: PushParser
  /// The numbers of all elements and marks written, if notes are taken: the mark-up itself then bears none,
  /// since reading attributes is what takes libxml2 longest.
  private(set) var marks: [Int32] = []
  private let takesNotes: Bool
  /// Stands for an element without a note.
  static let noNote = Int(Int32.max)
  private let chunkBytes: Int
  private var output: [UInt8] = []
  private var textBytes = 0
  /// Only white space was written since the last tag.
  private var isBehindTag = true
  private var isBehindBoundary = true
  /// How many preformatted elements are open: white space matters in them.
  private var preformattedDepth = 0
  /// In front of the innermost table, though its start tag was written already.
  private var isFostering = false
  /// Inside of what is not shown: nothing is written.
  var isMuted = false

  init(_ parser: PushParser, chunkBytes: Int, takesNotes: Bool = false) {
    self.parser = parser
    self.takesNotes = takesNotes
    self.chunkBytes = chunkBytes
    output.reserveCapacity(chunkBytes + 2 * Self.longestText)
    // Written once and never closed: libxml2 takes the end of `body` for the end of the page.
    output.append("<html><body>" as StaticString)
  }

  // MARK: Tags

  /// The start or end of a block.
  mutating func boundary() {
    if isMuted || isBehindBoundary && preformattedDepth == 0 { return }
    output.append("<hr>" as StaticString)
    tagWritten()
    isBehindBoundary = true
  }

  mutating func lineBreak() {
    if isMuted { return }
    output.append("<br>" as StaticString)
    tagWritten()
  }

  /// A start tag, with the one attribute the structure needs.
  mutating func start(_ element: Element, number: Int? = nil) {
    if isMuted { return }
    if element.isTablePart { stopFostering() }
    output.append(0x3C)
    output.append(element.name)
    if takesNotes {
      marks.append(Int32(truncatingIfNeeded: number ?? Self.noNote))
    } else if let number {
      output.append(" n=\"" as StaticString)
      output.append(decimal: number)
      output.append(0x22)
    }
    output.append(0x3E)
    if element == .preformatted { preformattedDepth += 1 }
    tagWritten()
  }

  /// A mark in a line, which changes nothing of the text around it.
  mutating func mark(_ number: Int) {
    if isMuted { return }
    output.append("<img>" as StaticString)
    marks.append(Int32(truncatingIfNeeded: number))
    textBytes = 0
    if output.count >= chunkBytes { feed() }
  }

  /// An end tag.
  mutating func end(_ element: Element) {
    if isMuted { return }
    if element.isTablePart { stopFostering() }
    writeEnd(element)
    if element == .preformatted { preformattedDepth -= 1 }
  }

  /// From here to the next part of the table, or its end, everything belongs in front of the table.
  mutating func startFostering() {
    if isFostering { return }
    start(.fostered)
    isFostering = true
  }

  private mutating func stopFostering() {
    guard isFostering else { return }
    isFostering = false
    writeEnd(.fostered)
  }

  private mutating func writeEnd(_ element: Element) {
    output.append("</" as StaticString)
    output.append(element.name)
    output.append(0x3E)
    tagWritten()
  }

  private mutating func tagWritten() {
    isBehindTag = true
    isBehindBoundary = false
    textBytes = 0
    if output.count >= chunkBytes { feed() }
  }

  // MARK: Text

  /// Text without `<`, `&`, carriage returns or control characters.
  mutating func text(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    if isMuted { return }
    var start = range.lowerBound
    if isBehindTag, preformattedDepth == 0 {
      // Behind a tag of ours white space is never shown.
      while start < range.upperBound, bytes[start].isHTMLSpace { start += 1 }
    }
    while start < range.upperBound {
      var end = min(range.upperBound, start + Self.longestText)
      while end < range.upperBound, end > start + 1, bytes[end] & 0xC0 == 0x80 { end -= 1 }
      output.append(bytes, start..<end)
      textWritten(end - start)
      start = end
    }
  }

  /// One character; the code point must be a Unicode scalar value.
  mutating func character(_ scalar: Unicode.Scalar) {
    if isMuted { return }
    if scalar.value <= 0x20, isBehindTag, preformattedDepth == 0 { return }
    switch scalar {
    case "\r", "\u{0C}": output.append(0x20)
    case "\t", "\n": output.append(UInt8(scalar.value))
    case "\u{00}"..<"\u{20}": return  // XML, and so libxml2, has no such characters
    case "<": output.append("&lt;" as StaticString)
    case "&": output.append("&amp;" as StaticString)
    default: output.append(contentsOf: scalar.utf8)
    }
    textWritten(5)
  }

  private mutating func textWritten(_ count: Int) {
    isBehindTag = false
    isBehindBoundary = false
    textBytes += count
    guard textBytes >= Self.longestText else { return }
    // A comment changes nothing and lets libxml2 go on.
    output.append("<!---->" as StaticString)
    textBytes = 0
    if output.count >= chunkBytes { feed() }
  }

  // MARK: Feeding

  private mutating func feed() {
    var chunk: [UInt8] = []
    swap(&chunk, &output)
    parser.feed(chunk.span)
    chunk.removeAll(keepingCapacity: true)
    swap(&chunk, &output)
  }

  /// Feeds what is left.
  mutating func finish() {
    feed()
  }
}
