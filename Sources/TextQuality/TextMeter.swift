// The room's door: measures the quality of one text after another.
import CKernels
import TextCore

/// Counts what can be counted in one text alone. A value is used for many texts, one after another, and keeps its
/// buffers. Time is linear in the text, and nearly so in the number of words.
public struct TextMeter {
  /// What a text was counted to have, and what comparing it with others needs.
  public struct Result {
    /// The counts.
    public var measures = TextMeasures()
    /// One hash a line that is not blank, white space around it aside; empty unless `MeasureGroups.corpus` is asked for.
    public var lineHashes: [UInt64] = []
    /// The fingerprint of each paragraph, white space around it aside; empty as above.
    public var paragraphs: [Fingerprint] = []
    /// The characters of each paragraph, as above.
    public var paragraphCharacters: [Int32] = []
    /// The lines that the rules of C4 keep; empty unless `MeasureGroups.c4` is asked for.
    public var c4Lines: [Range<Int>] = []
  }

  private let groups: MeasureGroups
  private var words = WordList()
  private var repetition = SequenceRepetition()
  private var seen = RepeatSearch()
  private var lines: [Range<Int>] = []
  private var pieces: [TrimmedPiece] = []

  /// A meter for these groups of measures.
  public init(_ groups: MeasureGroups) { self.groups = groups }

  /// Measures `text`, valid UTF-8.
  ///
  /// - Parameter paragraphs: the byte ranges of its paragraphs, none blank, in order.
  public mutating func measure(_ text: Span<UInt8>, paragraphs: [Range<Int>]) -> Result {
    var result = Result()
    lines.removeAll(keepingCapacity: true)
    ParagraphLayout.line.paragraphs(in: text, appendingTo: &lines)
    result.measures[.documents] = 1
    let mojibake = MojibakeSuspicion.lines(of: text)
    text.withUnsafeBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return }
      if mojibake.count > 0 {
        let line = 1 + winnow_count_line_feeds(start, mojibake.first)
        result.measures.count(.mojibake, mojibake.count, line: line)
      }
      measureWords(start, buffer.count, &result)
      let isASCII = result.measures[.characters] == buffer.count
      let scan = LineScan(bytes: start, count: buffer.count, isASCII: isASCII)
      measureLines(scan, &result)
      measureParagraphs(scan, paragraphs, &result)
      if let odd = LineEndCount.odd(in: start, buffer.count) {
        result.measures.count(.oddLineEnds, odd.count, line: odd.line)
      }
    }
    if result.measures[.words] == 0 {
      result.measures.count(.emptyDocuments, line: 1)
    } else if result.measures[.words] < Self.tinyWords {
      result.measures.count(.tinyDocuments, line: 1)
    }
    return result
  }

  /// A text of fewer words is tiny.
  public static let tinyWords = 10

  private mutating func measureWords(_ start: UnsafePointer<UInt8>, _ count: Int, _ result: inout Result) {
    let keepsWords = groups.contains(.wordSequences)
    let list = words
    words = WordList()
    words = ASCIIClass.table.withUnsafeBufferPointer { classes in
      ScalarClass.table.withUnsafeBufferPointer { kinds in
        guard let classes = classes.baseAddress, let kinds = kinds.baseAddress else { return list }
        var scan = WordScan(
          bytes: start, count: count, keepsWords: keepsWords, words: list, classes: classes, kinds: kinds)
        scan.run(into: &result.measures)
        return scan.words
      }
    }
    if keepsWords { repetition.measure(words, into: &result.measures) }
  }

  private mutating func measureLines(_ scan: LineScan, _ result: inout Result) {
    let c4 = groups.contains(.c4) ? C4Lines(bytes: scan.bytes) : nil
    var (characters, bullets, ellipses, short, punctuated) = (0, 0, 0, 0, 0)
    pieces.removeAll(keepingCapacity: true)
    pieces.reserveCapacity(lines.count)
    for line in lines {
      let piece = scan.trimmed(line)
      pieces.append(piece)
      characters += piece.characters
      if scan.hasBullet(piece.range) { bullets += 1 }
      if scan.endsInEllipsis(piece.range) { ellipses += 1 }
      if piece.characters < LineScan.shortLine { short += 1 }
      if scan.endsInPunctuation(piece.range) { punctuated += 1 }
      if let c4 {
        if c4.keeps(piece.range) { result.c4Lines.append(piece.range) }
        if c4.holdsLoremIpsum(piece.range) {
          result.measures.count(.loremIpsum, line: scan.number(ofLineAt: piece.range.lowerBound))
        }
      }
    }
    if groups.contains(.corpus) { result.lineHashes = pieces.map(\.fingerprint.low) }
    let repeats = countRepeats()
    if let first = repeats.first {
      result.measures.firstLines[.duplicateLines] = scan.number(ofLineAt: first)
    }
    result.measures[.lines] = lines.count
    result.measures[.lineCharacters] = characters
    result.measures[.bulletLines] = bullets
    result.measures[.ellipsisLines] = ellipses
    result.measures[.shortLines] = short
    result.measures[.punctuatedLines] = punctuated
    result.measures[.duplicateLines] = repeats.count
    result.measures[.duplicateLineCharacters] = repeats.characters
  }

  /// Behind `measureLines`, whose pieces it takes where every line is a paragraph.
  private mutating func measureParagraphs(
    _ scan: LineScan, _ paragraphs: [Range<Int>], _ result: inout Result
  ) {
    let areLines = paragraphs == lines
    if !areLines {
      pieces.removeAll(keepingCapacity: true)
      pieces.reserveCapacity(paragraphs.count)
      for range in paragraphs { pieces.append(scan.trimmed(range)) }
    }
    if groups.contains(.corpus) {
      result.paragraphs = pieces.map(\.fingerprint)
      result.paragraphCharacters = pieces.map { Int32(clamping: $0.characters) }
    }
    let repeats =
      areLines
      ? (
        count: result.measures[.duplicateLines], characters: result.measures[.duplicateLineCharacters],
        first: nil
      ) : countRepeats()
    if let first = repeats.first {
      result.measures.firstLines[.duplicateParagraphs] = scan.number(ofLineAt: first)
    } else if let line = result.measures.firstLines[.duplicateLines], areLines {
      result.measures.firstLines[.duplicateParagraphs] = line
    }
    result.measures[.paragraphs] = paragraphs.count
    result.measures[.paragraphCharacters] =
      areLines ? result.measures[.lineCharacters] : pieces.reduce(0) { $0 + $1.characters }
    result.measures[.duplicateParagraphs] = repeats.count
    result.measures[.duplicateParagraphCharacters] = repeats.characters
  }

  /// How many of the pieces stand among them earlier already, their characters, and where the first of them begins.
  private mutating func countRepeats() -> (count: Int, characters: Int, first: Int?) {
    var (count, characters) = (0, 0)
    var first: Int?
    let pieces = pieces
    seen.forEachRepeat(pieces.count) {
      pieces[$0].fingerprint.low
    } _: {
      if count == 0 { first = pieces[$0].range.lowerBound }
      count += 1
      characters += pieces[$0].characters
    }
    return (count, characters, first)
  }
}

extension LineScan {
  /// The number of the line that holds `offset`, from 1.
  func number(ofLineAt offset: Int) -> Int { 1 + winnow_count_line_feeds(bytes, offset) }
}
