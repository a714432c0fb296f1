// Writes canonical mark-up and hands it to libxml2 in bounded pieces.

/// The writing end of the pre-pass.
///
/// Canonical mark-up is what libxml2 reads quickly and without surprises: lower-case tags of `Element` only,
/// properly nested, at most one numeric attribute, and one placeholder for each run of text, which itself goes
/// past libxml2. Pieces end behind a tag or a comment, so libxml2 never has to wait for the rest of anything.
struct CanonicalWriter: ~Copyable {
  /// How much text is held back until the next tag at most.
  private static let longestText = 8_192

  private(set) var parser: PushParser
  private let receiver: CanonicalText
  /// The number of the note of every start tag written, if notes are taken. The tags themselves bear none then:
  /// reading attributes is what takes libxml2 longest.
  private(set) var marks: [Int32] = []
  private let takesNotes: Bool
  /// Stands for an element without a note.
  static let noNote = Int(Int32.max)
  private let chunkBytes: Int
  private var output: [UInt8] = []
  private var text: [UInt8] = []
  private var runEnds: [Int] = []
  /// Text was written since the last tag.
  private var isInRun = false
  private var runStart = 0
  /// Only white space was written since the last tag or code.
  private var isBehindTag = true
  private var isBehindBoundary = true
  /// How many preformatted elements are open: white space matters in them.
  private var preformattedDepth = 0
  /// In front of the innermost table, though its start tag was written already.
  private var isFostering = false
  /// Inside of what is not shown nothing is written.
  var concealment: Concealment = []

  init(_ parser: PushParser, textTo receiver: CanonicalText, chunkBytes: Int, takesNotes: Bool = false) {
    self.takesNotes = takesNotes
    self.parser = parser
    self.receiver = receiver
    self.chunkBytes = chunkBytes
    output.reserveCapacity(chunkBytes + 1_024)
    text.reserveCapacity(chunkBytes + Self.longestText)
    // Written once and never closed: libxml2 takes the end of `body` for the end of the page.
    output.append("<html><body>" as StaticString)
  }

  var isMuted: Bool { !concealment.isEmpty }

  // MARK: Tags

  /// The start or end of a block.
  mutating func boundary() {
    if isMuted || isBehindBoundary && preformattedDepth == 0 { return }
    append(code: CanonicalText.Code.boundary)
    isBehindTag = true
    isBehindBoundary = true
  }

  mutating func lineBreak() {
    if isMuted { return }
    append(code: CanonicalText.Code.lineBreak)
    isBehindTag = true
    isBehindBoundary = false
  }

  /// A start tag, with the one attribute the structure needs.
  mutating func start(_ element: Element, number: Int? = nil) {
    if isMuted { return }
    if element.isTablePart { stopFostering() }
    endRun()
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

  /// A point of the choice a select shows.
  mutating func choice(_ step: CanonicalText.ChoiceStep) {
    if isMuted { return }
    append(code: CanonicalText.Code.choice)
    text.append(step.rawValue)
  }

  /// A link begins, whose address has this number.
  mutating func startLink(_ number: Int) {
    if isMuted { return }
    append(code: CanonicalText.Code.link)
    for shift in [0, 7, 14, 21] { text.append(UInt8(truncatingIfNeeded: number >> shift) | 0x80) }
  }

  mutating func endLink() {
    if isMuted { return }
    append(code: CanonicalText.Code.linkEnd)
  }

  /// A block with a note begins.
  mutating func startContainer(_ note: Int) {
    if isMuted { return }
    append(code: CanonicalText.Code.container)
    append(note: note)
    containerWritten()
  }

  mutating func endContainer() {
    if isMuted { return }
    append(code: CanonicalText.Code.containerEnd)
    containerWritten()
  }

  private mutating func containerWritten() {
    isBehindTag = true
    isBehindBoundary = true
    if text.count - runStart >= Self.longestText { flushRun() }
  }

  /// An element in a line begins or ends, which changes nothing of the text around it.
  mutating func mark(_ note: Int, isEnd: Bool) {
    if isMuted { return }
    append(code: CanonicalText.Code.mark)
    append(note: note << 1 | (isEnd ? 1 : 0))
    if text.count - runStart >= Self.longestText { flushRun() }
  }

  private mutating func append(note: Int) {
    var rest = note
    for _ in 0..<5 {
      text.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
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
    endRun()
    output.append("</" as StaticString)
    output.append(element.name)
    output.append(0x3E)
    tagWritten()
  }

  @inline(__always)
  private mutating func endRun() {
    guard isInRun else { return }
    runEnds.append(text.count)
    isInRun = false
  }

  @inline(__always)
  private mutating func beginRun() {
    if isInRun { return }
    isInRun = true
    runStart = text.count
    output.append(CanonicalText.placeholder)
  }

  private mutating func tagWritten() {
    isBehindTag = true
    isBehindBoundary = false
    if output.count + text.count >= chunkBytes { feed() }
  }

  // MARK: Text

  @inline(__always)
  private mutating func append(code: UInt8) {
    beginRun()
    text.append(code)
  }

  /// Text without carriage returns or control characters.
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
      beginRun()
      text.append(bytes, start..<end)
      textWritten()
      start = end
    }
  }

  /// One character; the code point must be a Unicode scalar value.
  mutating func character(_ scalar: Unicode.Scalar) {
    if isMuted { return }
    if scalar.value <= 0x20, isBehindTag, preformattedDepth == 0 { return }
    switch scalar {
    case "\r", "\u{0C}":
      beginRun()
      text.append(0x20)
    case "\t", "\n", "\u{20}"..."\u{7F}":
      beginRun()
      text.append(UInt8(scalar.value))
    case "\u{00}"..<"\u{20}": return  // no text has such characters
    default:
      beginRun()
      text.append(contentsOf: scalar.utf8)
    }
    textWritten()
  }

  @inline(__always)
  private mutating func textWritten() {
    isBehindTag = false
    isBehindBoundary = false
    if text.count - runStart >= Self.longestText { flushRun() }
  }

  /// Lets libxml2 take the run so far: it holds text back until something follows, and a comment changes
  /// nothing.
  private mutating func flushRun() {
    endRun()
    output.append("<!---->" as StaticString)
    if output.count + text.count >= chunkBytes { feed() }
  }

  // MARK: Feeding

  private mutating func feed() {
    receiver.add(&text, &runEnds)
    var chunk: [UInt8] = []
    swap(&chunk, &output)
    parser.feed(chunk.span)
    chunk.removeAll(keepingCapacity: true)
    swap(&chunk, &output)
  }

  /// Feeds what is left.
  mutating func finish() {
    flushRun()
    feed()
  }
}
