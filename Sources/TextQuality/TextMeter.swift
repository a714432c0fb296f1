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
    /// The fingerprint and the characters of each paragraph, white space around it aside; empty as above.
    public var paragraphs: [(fingerprint: Fingerprint, characters: Int)] = []
    /// The lines that the rules of C4 keep; empty unless `MeasureGroups.c4` is asked for.
    public var c4Lines: [Range<Int>] = []
  }

  private let groups: MeasureGroups
  private var words = WordList()
  private var repetition = SequenceRepetition()
  private var seen = KeyTable()
  private var lines: [Range<Int>] = []

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
      guard let first = classes.baseAddress else { return list }
      var scan = WordScan(bytes: start, count: count, keepsWords: keepsWords, words: list, classes: first)
      scan.run(into: &result.measures)
      return scan.words
    }
    if keepsWords { repetition.measure(words, into: &result.measures) }
  }

  private mutating func measureLines(_ scan: LineScan, _ result: inout Result) {
    let keepsHashes = groups.contains(.corpus)
    if keepsHashes { result.lineHashes.reserveCapacity(lines.count) }
    seen.reset(capacity: lines.count)
    let c4 = groups.contains(.c4) ? C4Lines(bytes: scan.bytes) : nil
    var (characters, bullets, ellipses, short, punctuated, repeats, repeated) = (0, 0, 0, 0, 0, 0, 0)
    for line in lines {
      let piece = scan.trimmed(line)
      characters += piece.characters
      if scan.hasBullet(piece.range) { bullets += 1 }
      if scan.endsInEllipsis(piece.range) { ellipses += 1 }
      if piece.characters < LineScan.shortLine { short += 1 }
      if scan.endsInPunctuation(piece.range) { punctuated += 1 }
      let known = seen.count
      if Int(seen.number(of: piece.hash)) < known {
        if repeats == 0 {
          result.measures.firstLines[.duplicateLines] = scan.number(ofLineAt: piece.range.lowerBound)
        }
        repeats += 1
        repeated += piece.characters
      }
      if keepsHashes { result.lineHashes.append(piece.hash) }
      if let c4 {
        if c4.keeps(piece.range) { result.c4Lines.append(piece.range) }
        if c4.holdsLoremIpsum(piece.range) {
          result.measures.count(.loremIpsum, line: scan.number(ofLineAt: piece.range.lowerBound))
        }
      }
    }
    result.measures[.lines] = lines.count
    result.measures[.lineCharacters] = characters
    result.measures[.bulletLines] = bullets
    result.measures[.ellipsisLines] = ellipses
    result.measures[.shortLines] = short
    result.measures[.punctuatedLines] = punctuated
    result.measures[.duplicateLines] = repeats
    result.measures[.duplicateLineCharacters] = repeated
  }

  private mutating func measureParagraphs(
    _ scan: LineScan, _ paragraphs: [Range<Int>], _ result: inout Result
  ) {
    let keepsFingerprints = groups.contains(.corpus)
    if keepsFingerprints { result.paragraphs.reserveCapacity(paragraphs.count) }
    seen.reset(capacity: paragraphs.count)
    var (characters, repeats, repeated) = (0, 0, 0)
    for range in paragraphs {
      let piece = scan.trimmed(range)
      characters += piece.characters
      let known = seen.count
      if Int(seen.number(of: piece.hash)) < known {
        if repeats == 0 {
          result.measures.firstLines[.duplicateParagraphs] = scan.number(ofLineAt: piece.range.lowerBound)
        }
        repeats += 1
        repeated += piece.characters
      }
      if keepsFingerprints { result.paragraphs.append((scan.fingerprint(piece.range), piece.characters)) }
    }
    result.measures[.paragraphs] = paragraphs.count
    result.measures[.paragraphCharacters] = characters
    result.measures[.duplicateParagraphs] = repeats
    result.measures[.duplicateParagraphCharacters] = repeated
  }
}

extension LineScan {
  /// The fingerprint of a stretch of the text.
  func fingerprint(_ range: Range<Int>) -> Fingerprint {
    Fingerprint(of: UnsafeBufferPointer(start: bytes + range.lowerBound, count: range.count))
  }

  /// The number of the line that holds `offset`, from 1.
  func number(ofLineAt offset: Int) -> Int { 1 + winnow_count_line_feeds(bytes, offset) }
}
