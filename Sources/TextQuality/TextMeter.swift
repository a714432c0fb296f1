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
  /// The lines of a stretch, counted from its beginning, and what they are without white space around them.
  private var lines: [Range<Int>] = []
  private var pieces: [TrimmedPiece] = []

  /// A meter for these groups of measures.
  public init(_ groups: MeasureGroups) { self.groups = groups }

  /// Measures `text`, valid UTF-8.
  ///
  /// - Parameter paragraphs: the byte ranges of its paragraphs, none blank, in order.
  public mutating func measure(_ text: Span<UInt8>, paragraphs: [Range<Int>]) -> Result {
    var result = Result()
    result.measures[.documents] = 1
    text.withUnsafeBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return }
      measureWords(start, buffer.count, &result)
      let isASCII = result.measures[.characters] == buffer.count
      let scan = LineScan(bytes: start, count: buffer.count, isASCII: isASCII)
      // ASCII is the same in every charset that is misread.
      let mojibake = isASCII ? (count: 0, first: 0) : MojibakeSuspicion.lines(of: text)
      if mojibake.count > 0 {
        result.measures.count(.mojibake, mojibake.count, line: scan.number(ofLineAt: mojibake.first))
      }
      measureLines(text, scan, paragraphs, &result)
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

  /// Goes from stretch to stretch, so that of a long text no more is kept than the hashes of its lines, and the lines
  /// of a stretch are still at hand when its paragraphs end.
  private mutating func measureLines(
    _ text: Span<UInt8>, _ scan: LineScan, _ paragraphs: [Range<Int>], _ result: inout Result
  ) {
    let most = 1 + winnow_count_line_feeds(scan.bytes, scan.count)
    var hashes: [UInt64] = []
    if groups.contains(.corpus) { hashes.reserveCapacity(most) }
    var ofParagraphs = ParagraphHashes(paragraphs)
    var repeats = Repeats()
    seen.reset(capacity: most)
    var start = 0
    while start < scan.count {
      let end = scan.endOfStretch(from: start)
      lines.removeAll(keepingCapacity: true)
      ParagraphLayout.line.paragraphs(in: text.extracting(start..<end), appendingTo: &lines)
      measureStretch(scan, start, &result)
      let pieces = pieces
      if groups.contains(.corpus) {
        for piece in pieces { hashes.append(piece.fingerprint.low) }
      }
      seen.forEachRepeat(pieces.count) {
        pieces[$0].fingerprint.low
      } _: {
        repeats.note(pieces[$0].characters, at: pieces[$0].range.lowerBound)
      }
      ofParagraphs.take(lines, from: start, pieces, in: scan)
      start = end
    }
    result.measures[.duplicateLines] = repeats.count
    result.measures[.duplicateLineCharacters] = repeats.characters
    if let first = repeats.first {
      result.measures.firstLines[.duplicateLines] = scan.number(ofLineAt: first)
    }
    measureParagraphs(scan, paragraphs, ofParagraphs, &result)
    guard groups.contains(.corpus) else { return }
    result.lineHashes = hashes
    result.paragraphs = ofParagraphs.fingerprints
    result.paragraphCharacters = ofParagraphs.characters
  }

  /// Looks at `lines`, which are counted from `start`, and leaves what they are without white space in `pieces`.
  private mutating func measureStretch(_ scan: LineScan, _ start: Int, _ result: inout Result) {
    let c4 = groups.contains(.c4) ? C4Lines(bytes: scan.bytes) : nil
    var (characters, bullets, ellipses, short, punctuated) = (0, 0, 0, 0, 0)
    pieces.removeAll(keepingCapacity: true)
    pieces.reserveCapacity(lines.count)
    let lines = lines
    for line in lines {
      let piece = scan.trimmed(line.lowerBound + start..<line.upperBound + start)
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
    result.measures[.lines] += lines.count
    result.measures[.lineCharacters] += characters
    result.measures[.bulletLines] += bullets
    result.measures[.ellipsisLines] += ellipses
    result.measures[.shortLines] += short
    result.measures[.punctuatedLines] += punctuated
  }

  /// Behind the lines, whose repeats are those of the paragraphs where every line is one.
  private mutating func measureParagraphs(
    _ scan: LineScan, _ ranges: [Range<Int>], _ hashes: ParagraphHashes, _ result: inout Result
  ) {
    result.measures[.paragraphs] = ranges.count
    if ranges.count == result.measures[.lines] {
      result.measures[.paragraphCharacters] = result.measures[.lineCharacters]
      result.measures[.duplicateParagraphs] = result.measures[.duplicateLines]
      result.measures[.duplicateParagraphCharacters] = result.measures[.duplicateLineCharacters]
      result.measures.firstLines[.duplicateParagraphs] = result.measures.firstLines[.duplicateLines]
      return
    }
    var repeats = Repeats()
    seen.reset(capacity: ranges.count)
    seen.forEachRepeat(ranges.count) {
      hashes.fingerprints[$0].low
    } _: {
      repeats.note(Int(hashes.characters[$0]), at: ranges[$0].lowerBound)
    }
    if let first = repeats.first {
      result.measures.firstLines[.duplicateParagraphs] = scan.number(ofLineAt: first)
    }
    result.measures[.paragraphCharacters] = hashes.characters.reduce(0) { $0 + Int($1) }
    result.measures[.duplicateParagraphs] = repeats.count
    result.measures[.duplicateParagraphCharacters] = repeats.characters
  }
}

/// Pieces that stand earlier in the text already.
private struct Repeats {
  private(set) var count = 0
  private(set) var characters = 0
  /// Where the first of them begins, in bytes.
  private(set) var first: Int?

  mutating func note(_ characters: Int, at start: Int) {
    if count == 0 { first = start }
    count += 1
    self.characters += characters
  }
}

/// What comparing paragraphs needs, found while the lines are gone through: a paragraph of one line has its hash.
private struct ParagraphHashes {
  private(set) var fingerprints: [Fingerprint] = []
  private(set) var characters: [Int32] = []
  private let ranges: [Range<Int>]

  init(_ ranges: [Range<Int>]) {
    self.ranges = ranges
    fingerprints.reserveCapacity(ranges.count)
    characters.reserveCapacity(ranges.count)
  }

  /// Takes the paragraphs that end with one of `lines`, which are counted from `start`.
  mutating func take(_ lines: [Range<Int>], from start: Int, _ pieces: [TrimmedPiece], in scan: LineScan) {
    for (line, piece) in zip(lines, pieces) {
      let next = fingerprints.count
      guard next < ranges.count, ranges[next].upperBound <= start + line.upperBound else { continue }
      let isLine = ranges[next].lowerBound == start + line.lowerBound
      let whole = isLine ? piece : scan.trimmed(ranges[next])
      fingerprints.append(whole.fingerprint)
      characters.append(Int32(clamping: whole.characters))
    }
  }
}

extension LineScan {
  /// The number of the line that holds `offset`, from 1.
  func number(ofLineAt offset: Int) -> Int { 1 + winnow_count_line_feeds(bytes, offset) }
}
