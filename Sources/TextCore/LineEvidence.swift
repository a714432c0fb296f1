// What the lines of a text look like: all that the automatic choice of a layout goes by.
import CKernels

/// Counts over the beginning of a text. An inner break is a line end with text on both sides: the line
/// before it and the line after it are not blank. Only there the two layouts differ.
struct LineEvidence {
  /// At most this many bytes are looked at.
  static let sampleBytes = 1 << 16
  /// The columns at which text may be wrapped. Lines of poems and lists are shorter than the least, and
  /// nobody wraps beyond the greatest.
  static let wrapColumns = 40...160

  /// Lines that are not blank.
  private(set) var lines = 0
  /// Runs of lines that are not blank.
  private(set) var blocks = 0
  /// Inner breaks.
  private(set) var breaks = 0
  /// Inner breaks after the end of a sentence.
  private(set) var breaksAfterSentence = 0
  /// Columns of the lines before inner breaks.
  private(set) var columnsBeforeBreak = 0
  /// The part of `columnsBeforeBreak` in lines that read like whole paragraphs: several sentences, the last
  /// of them complete, and no list item follows.
  private(set) var paragraphColumnsBeforeBreak = 0
  /// Lines that begin with a time, a date or a nickname in angle brackets.
  private(set) var logLines = 0
  /// Inner breaks in the middle of a sentence: a line of prose length that ends none, then a small letter.
  private(set) var breaksWithinSentence = 0
  /// Inner breaks that the best wrap column explains.
  private(set) var wrappedBreaks = 0

  private struct Line {
    let bytes: Range<Int>
    let columns: Int
  }

  /// Looks at `text`, which should be UTF-8. Linear in the sample.
  init(_ text: Span<UInt8>) {
    text.extracting(first: Self.sampleBytes).withUnsafeBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return }
      let scanner = LineScanner(bytes: start, count: buffer.count)
      read(scanner, isWhole: buffer.count == text.count)
    }
  }

  private mutating func read(_ scanner: LineScanner, isWhole: Bool) {
    withUnsafeTemporaryAllocation(of: Int32.self, capacity: WrapColumns.count) { differences in
      differences.initialize(repeating: 0)
      var wrap = WrapColumns(differences: differences)
      read(scanner, isWhole: isWhole, wrap: &wrap)
      wrappedBreaks = wrap.mostExplained
    }
  }

  private mutating func read(_ scanner: LineScanner, isWhole: Bool, wrap: inout WrapColumns) {
    // Then every byte is a column.
    let isASCII = scanner.isASCII
    var ends = LineEnds(scanner)
    var previous: Line?
    var position = 0
    while position < scanner.count {
      let end = ends.next()
      // The sample may cut its last line, which then says nothing about lengths and ends.
      if end == scanner.count, !isWhole, lines > 0 { break }
      let start = scanner.skipSpace(from: position)
      if start >= end {
        previous = nil
      } else {
        var textEnd = end
        while LineScanner.isSpace(scanner.bytes[textEnd - 1]) { textEnd -= 1 }
        // `position..<textEnd` lies within the sample, so that the kernel reads inside it.
        let columns =
          isASCII ? textEnd - position : winnow_columns(scanner.bytes + position, textEnd - position)
        let line = Line(bytes: start..<textEnd, columns: columns)
        lines += 1
        if scanner.looksLogged(line.bytes) { logLines += 1 }
        if let previous {
          note(breakBetween: previous, and: line, in: scanner, isASCII: isASCII, wrap: &wrap)
        } else {
          blocks += 1
        }
        previous = line
      }
      position = end + 1
    }
  }

  private mutating func note(
    breakBetween first: Line, and second: Line, in scanner: LineScanner, isASCII: Bool,
    wrap: inout WrapColumns
  ) {
    breaks += 1
    columnsBeforeBreak += first.columns
    wrap.note(
      first: first.columns, second: second.columns,
      word: scanner.firstWordColumns(second.bytes, isASCII: isASCII))
    guard scanner.endsSentence(first.bytes) else {
      let isProse = first.columns >= Self.wrapColumns.lowerBound
      if isProse, scanner.beginsWithSmallLetter(second.bytes) { breaksWithinSentence += 1 }
      return
    }
    breaksAfterSentence += 1
    if !scanner.beginsListItem(second.bytes), scanner.holdsSeveralSentences(first.bytes) {
      paragraphColumnsBeforeBreak += first.columns
    }
  }
}

/// The ends of all lines of a text, one after another, each block of the text looked at once.
private struct LineEnds {
  private let scanner: LineScanner
  private var block = 0
  private var lineFeeds: UInt64

  init(_ scanner: LineScanner) {
    self.scanner = scanner
    lineFeeds = scanner.lineFeeds(inBlockAt: 0)
  }

  /// The next line feed; the end of the text when there is none.
  @inline(__always)
  mutating func next() -> Int {
    while lineFeeds == 0 {
      block += 64
      if block >= scanner.count { return scanner.count }
      lineFeeds = scanner.lineFeeds(inBlockAt: block)
    }
    defer { lineFeeds &= lineFeeds - 1 }
    return block + lineFeeds.trailingZeroBitCount
  }
}

/// Which wrap column explains how many inner breaks.
///
/// Whoever wraps at column W breaks a line where the next word would pass W. So a break between lines of
/// `first` and `second` columns, the second beginning with a word of `word` columns, is explained by every W
/// with max(first, second) ≤ W < first + 1 + word: an interval. The column that lies in the most intervals
/// is the best; a difference array finds it in one pass.
private struct WrapColumns {
  /// How many differences there are, which are zero at first.
  static let count = LineEvidence.wrapColumns.upperBound + 2

  let differences: UnsafeMutableBufferPointer<Int32>

  @inline(__always)
  func note(first: Int, second: Int, word: @autoclosure () -> Int) {
    let low = max(first, second, LineEvidence.wrapColumns.lowerBound)
    // A word is no wider than its line.
    guard low <= LineEvidence.wrapColumns.upperBound, low - first <= second else { return }
    let high = min(first + word(), LineEvidence.wrapColumns.upperBound)
    guard low <= high else { return }
    differences[low] += 1
    differences[high + 1] -= 1
  }

  var mostExplained: Int {
    var current: Int32 = 0
    var most: Int32 = 0
    for difference in differences {
      current += difference
      most = max(most, current)
    }
    return Int(most)
  }
}

extension LineScanner {
  /// A bit for each line feed among the 64 bytes from `offset` on, as far as there are so many.
  @inline(__always)
  fileprivate func lineFeeds(inBlockAt offset: Int) -> UInt64 {
    if offset + 64 <= count { return winnow_line_feeds(bytes + offset) }
    var found: UInt64 = 0
    var position = count
    while position > offset {
      position -= 1
      found = found << 1 | (bytes[position] == Self.lineFeed ? 1 : 0)
    }
    return found
  }

  /// Whether all bytes are ASCII.
  fileprivate var isASCII: Bool {
    var position = 0
    while position + 64 <= count {
      if winnow_is_ascii(bytes + position) == 0 { return false }
      position += 64
    }
    while position < count {
      if bytes[position] >= 0x80 { return false }
      position += 1
    }
    return true
  }

  /// The columns of the first word of `line`; two if it is of a script that may be broken anywhere.
  fileprivate func firstWordColumns(_ line: Range<Int>, isASCII: Bool) -> Int {
    if bytes[line.lowerBound] >= 0xE3 { return 2 }
    let end = line.lowerBound + winnow_word_bytes(bytes + line.lowerBound, line.count)
    // Within `line`, which lies within the sample.
    return isASCII
      ? end - line.lowerBound : winnow_columns(bytes + line.lowerBound, end - line.lowerBound)
  }

  /// Whether `line` begins with a small letter of the Latin, Greek or Cyrillic script, and not with the
  /// name of a speaker ("bob: …").
  fileprivate func beginsWithSmallLetter(_ line: Range<Int>) -> Bool {
    switch scalar(at: line.lowerBound, below: line.upperBound).value {
    case 0x61...0x7A, 0xDF...0xF6, 0xF8...0xFF, 0x03AC...0x03CE, 0x0430...0x045F: break
    default: return false
    }
    var end = line.lowerBound
    while end < line.upperBound, bytes[end] > 0x20 { end += 1 }
    return bytes[end - 1] != 0x3A
  }

  /// Whether `line` begins like an item of a list, a heading, a quotation, a table or a fence of Markdown.
  fileprivate func beginsListItem(_ line: Range<Int>) -> Bool {
    let first = bytes[line.lowerBound]
    switch first {
    case 0x23, 0x2A, 0x2B, 0x2D, 0x3E, 0x60, 0x7C, 0x7E: return true  // # * + - > ` | ~
    case 0x30...0x39:
      var end = line.lowerBound
      while end < line.upperBound, (0x30...0x39).contains(bytes[end]) { end += 1 }
      return end < line.upperBound && (bytes[end] == 0x2E || bytes[end] == 0x29)
    default:
      return first == 0xE2 && scalar(at: line.lowerBound, below: line.upperBound).value == 0x2022
    }
  }

  /// Whether `line` begins like a line of a chat or a log: "12:03", "[2024-05-01", "<nickname> ".
  fileprivate func looksLogged(_ line: Range<Int>) -> Bool {
    var position = line.lowerBound
    let first = bytes[position]
    if first == 0x3C {
      while position < line.upperBound, bytes[position] > 0x20, bytes[position] != 0x3E { position += 1 }
      return position + 1 < line.upperBound && bytes[position] == 0x3E && bytes[position + 1] == 0x20
    }
    if first == 0x5B || first == 0x28 { position += 1 }
    let digits = position
    while position < line.upperBound, position < digits + 5, (0x30...0x39).contains(bytes[position]) {
      position += 1
    }
    guard digits < position, position <= digits + 4, position + 2 < line.upperBound else { return false }
    let separator = bytes[position]
    guard separator == 0x3A || separator == 0x2D || separator == 0x2F || separator == 0x2E else {
      return false
    }
    return (0x30...0x39).contains(bytes[position + 1]) && (0x30...0x39).contains(bytes[position + 2])
  }
}
