// Decides what the line breaks inside a paragraph mean.
import CKernels

/// How a paragraph uses its line breaks.
enum LineBreaks: Equatable {
  /// Every line break is a space, whatever the lines look like.
  case spaces
  /// Every line break ends a sentence.
  case lines
  /// A line break ends a sentence in front of the items of a list, and behind lines that were not full.
  case mixed(hasItems: Bool, hasRequests: Bool, width: Int)

  /// Longest line, in scalars, of a list without markers.
  static let shortLine = 40
  /// So many columns must have been left over in a line, with the next word in it, for its break to be meant.
  static let slack = 8

  /// Bytes of a line that are looked at: what is longer was not wrapped, and the bound keeps the work linear.
  private static let longestLine = 600

  /// Reads the paragraph once.
  ///
  /// A list without markers is three or more short lines, none of which ends as a sentence or clause does:
  /// wrapped prose has long lines and, within three of them, nearly always punctuation at some line's end.
  init(of bytes: Span<UInt8>) {
    var markers = 0
    var hasRequests = false
    var lines = 0
    var width = 0
    var looksLikeList = true
    var lineStart = 0
    while lineStart < bytes.count {
      let lineEnd = LineBreaks.endOfLine(from: lineStart, in: bytes)
      // Within the line only: behind it there may be blank lines without end.
      let textStart = lineStart + skipWhiteSpace(from: 0, in: bytes.extracting(lineStart..<lineEnd))
      if textStart < lineEnd {
        lines += 1
        if listMarker(at: textStart, in: bytes) != nil { markers += 1 }
        if LineBreaks.isRequest(at: lineStart, in: bytes) { hasRequests = true }
        // A line has no more columns than bytes, so few lines need counting.
        let byteCount = lineEnd - lineStart
        if byteCount > width || (looksLikeList && byteCount > LineBreaks.shortLine) {
          let columns = LineBreaks.columns(lineStart..<lineEnd, in: bytes)
          width = max(width, columns)
          if columns > LineBreaks.shortLine { looksLikeList = false }
        }
        looksLikeList = looksLikeList && LineBreaks.isListLine(textStart..<lineEnd, in: bytes)
      }
      lineStart = lineEnd + 1
    }
    self =
      lines >= 3 && looksLikeList && markers < 2
      ? .lines : .mixed(hasItems: markers >= 2, hasRequests: hasRequests, width: width)
  }

  static func endOfLine(from start: Int, in bytes: Span<UInt8>) -> Int {
    guard start < bytes.count else { return start }
    // Safe: the kernel reads from `start` to the end of the span.
    return bytes.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map { winnow_next_line_end($0, buffer.count, start) } ?? start
    }
  }

  private static func columns(_ line: Range<Int>, in bytes: Span<UInt8>) -> Int {
    // Safe: the line is inside the span.
    bytes.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map { winnow_columns($0 + line.lowerBound, line.count) } ?? 0
    }
  }

  private static func isListLine(_ line: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    let end = trimWhiteSpace(before: line.upperBound, in: bytes, from: line.lowerBound)
    guard end > line.lowerBound else { return true }
    let last = scalar(before: end, in: bytes, from: line.lowerBound).value
    return terminator(last) == nil && !isContinuation(last) && last != 0x2D && !isCloser(last)
  }

  /// Whether the white space from the line end at `offset` to `next` ends a sentence.
  func isHard(at offset: Int, next: Int, in bytes: Span<UInt8>) -> Bool {
    if LineBreaks.holdsBlankLine(offset..<next, in: bytes) { return true }
    switch self {
    case .spaces: return false
    case .lines: return true
    case .mixed(let hasItems, let hasRequests, let width):
      if hasRequests, LineBreaks.standsByRequest(offset, next, in: bytes) { return true }
      if hasItems, listMarker(at: next, in: bytes) != nil { return true }
      return LineBreaks.standsByRule(offset, next, in: bytes)
        || LineBreaks.wasMeant(at: offset, next: next, width: width, in: bytes)
    }
  }

  /// Whether the line was broken though the next word had room in it, and that word begins something: a heading, an
  /// address, a verse. Text that was wrapped by width has room for no next word.
  private static func wasMeant(at offset: Int, next: Int, width: Int, in bytes: Span<UInt8>) -> Bool {
    switch kind(of: scalar(at: next, in: bytes).value) {
    case .lower, .digit, .mark: return false
    case .other where !isOpener(scalar(at: next, in: bytes).value): return false
    default: break
    }
    var lineStart = offset
    while lineStart > 0, !isLineEndByte(bytes[lineStart - 1]), offset - lineStart <= longestLine {
      lineStart -= 1
    }
    let textEnd = trimWhiteSpace(before: offset, in: bytes, from: lineStart)
    guard textEnd > lineStart else { return false }
    let last = scalar(before: textEnd, in: bytes, from: lineStart).value
    // A comma or a hyphen at the end of the line says that the text goes on.
    if last == 0x2C || last == 0x2D || last == 0x3001 || last == 0xFF0C || last == 0x060C { return false }
    var wordEnd = next
    while wordEnd < bytes.count, !isWhiteSpace(scalar(at: wordEnd, in: bytes).value),
      wordEnd - next <= longestLine
    {
      wordEnd += scalar(at: wordEnd, in: bytes).length
    }
    let used = columns(lineStart..<textEnd, in: bytes)
    let wanted =
      isWrittenWithoutSpaces(scalar(at: next, in: bytes).value) ? 2 : columns(next..<wordEnd, in: bytes) + 1
    return used + wanted + slack <= width
  }

  /// Whether white space holds two line ends, CR LF counted as one.
  private static func holdsBlankLine(_ space: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    var lineEnds = 0
    for index in space {
      let byte = bytes[index]
      if byte == 0x0A { lineEnds += 1 }
      if byte == 0x0D, index + 1 >= space.upperBound || bytes[index + 1] != 0x0A { lineEnds += 1 }
    }
    return lineEnds >= 2
  }
}
