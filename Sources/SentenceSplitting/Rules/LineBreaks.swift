// Decides what the line breaks inside a paragraph mean.

/// How a paragraph uses its line breaks.
enum LineBreaks {
  /// A line break is a space.
  case soft
  /// Two or more lines begin with a list marker: a line break before a marker ends a sentence.
  case items
  /// A list without markers: every line break ends a sentence.
  case lines

  /// Longest line, in scalars, of a list without markers.
  static let shortLine = 40

  /// Reads the paragraph once.
  ///
  /// A list without markers is three or more short lines, none of which ends as a sentence or clause does:
  /// wrapped prose has long lines and, within three of them, nearly always punctuation at some line's end.
  init(of bytes: Span<UInt8>) {
    var markers = 0
    var lines = 0
    var looksLikeList = true
    var lineStart = 0
    while lineStart < bytes.count {
      let lineEnd = LineBreaks.endOfLine(from: lineStart, in: bytes)
      // Within the line only: behind it there may be blank lines without end.
      let textStart = lineStart + skipWhiteSpace(from: 0, in: bytes.extracting(lineStart..<lineEnd))
      if textStart < lineEnd {
        lines += 1
        if listMarker(at: textStart, in: bytes) != nil { markers += 1 }
        looksLikeList = looksLikeList && LineBreaks.isListLine(textStart..<lineEnd, in: bytes)
      }
      lineStart = lineEnd + 1
    }
    self = markers >= 2 ? .items : lines >= 3 && looksLikeList ? .lines : .soft
  }

  static func endOfLine(from start: Int, in bytes: Span<UInt8>) -> Int {
    var position = start
    while position < bytes.count, bytes[position] != 0x0A, bytes[position] != 0x0D { position += 1 }
    return position
  }

  private static func isListLine(_ line: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    var scalars = 0
    for index in line where bytes[index] & 0xC0 != 0x80 { scalars += 1 }
    guard scalars <= shortLine else { return false }
    let end = trimWhiteSpace(before: line.upperBound, in: bytes, from: line.lowerBound)
    guard end > line.lowerBound else { return true }
    let last = scalar(before: end, in: bytes, from: line.lowerBound).value
    return terminator(last) == nil && !isContinuation(last) && last != 0x2D && !isCloser(last)
  }
}
