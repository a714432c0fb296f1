// How a text is divided into paragraphs once its layout is known: the hottest loop of the product.
import CKernels

/// How the paragraphs of a text are laid out.
///
/// A line is what stands between line feeds. A line is blank if it holds nothing but spaces, tabs, carriage
/// returns, vertical tabs and form feeds. A paragraph keeps the bytes of its lines as they are, trailing
/// spaces and carriage returns included; only the line feed that ends its last line is not part of it.
public enum ParagraphLayout: Sendable, Hashable {
  /// Every line that is not blank is a paragraph.
  case line
  /// A paragraph is a longest run of lines that are not blank.
  case blankLine

  /// Appends the byte ranges of the paragraphs of `text`, in order. Linear time.
  ///
  /// The ranges never overlap, are never empty, and leave out white space and line feeds only.
  public func paragraphs(in text: Span<UInt8>, appendingTo ranges: inout [Range<Int>]) {
    text.withUnsafeBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return }
      let lines = LineScanner(bytes: start, count: buffer.count)
      switch self {
      case .line: lines.appendLines(to: &ranges)
      case .blankLine: lines.appendBlocks(to: &ranges)
      }
    }
  }
}

/// The line structure of `bytes[0..<count]`.
///
/// Every read is bounded by `count`: single bytes are read at offsets the caller has compared with it, the
/// 64-byte kernels are called only where `offset + 64 <= count`. Lives no longer than the closure that
/// lent it the pointer.
struct LineScanner {
  let bytes: UnsafePointer<UInt8>
  let count: Int

  /// One past the white space other than line feeds that starts at `offset`.
  @inline(__always)
  func skipSpace(from offset: Int) -> Int {
    var end = offset
    while end < count, Self.isSpace(bytes[end]) { end += 1 }
    return end
  }

  /// Whether the line that starts at `offset` is blank; the end of the text is a blank line.
  @inline(__always)
  func isBlankLine(at offset: Int) -> Bool {
    let end = skipSpace(from: offset)
    return end == count || bytes[end] == Self.lineFeed
  }

  /// The start of the first line that is not blank, from the start of a line on.
  @inline(__always)
  func firstTextLine(from offset: Int) -> Int? {
    var start = offset
    while start < count {
      let end = skipSpace(from: start)
      if end == count { return nil }
      if bytes[end] != Self.lineFeed { return start }
      start = end + 1
    }
    return nil
  }

  /// The first line feed at or after `offset`, or the end of the text.
  @inline(__always)
  func endOfLine(from offset: Int) -> Int {
    var position = offset
    while position + 65 <= count {
      let lineFeeds = winnow_line_feeds(bytes + position)
      if lineFeeds != 0 { return position + lineFeeds.trailingZeroBitCount }
      position += 64
    }
    while position < count, bytes[position] != Self.lineFeed { position += 1 }
    return position
  }

  func appendBlocks(to ranges: inout [Range<Int>]) {
    guard var start = firstTextLine(from: 0) else { return }
    var position = start
    // What the bytes before `position` say of the next: whether a line begins there, and whether the line that
    // reaches up to there has been blank so far.
    var beginsLine: UInt64 = 0
    var isBlankSoFar: UInt64 = 0
    while position + 64 <= count {
      let lineFeeds = winnow_line_feeds(bytes + position)
      let blanks = winnow_blanks(bytes + position)
      let lineStarts = lineFeeds << 1 | beginsLine
      // Adding lets a carry run from the start of a line through the white space up to the first other byte.
      let (partial, overflow) = blanks.addingReportingOverflow(lineStarts & blanks)
      let (sum, carry) = partial.addingReportingOverflow(isBlankSoFar)
      var ends = (sum & ~blanks | lineStarts & ~blanks) & lineFeeds
      beginsLine = lineFeeds >> 63
      isBlankSoFar = overflow || carry ? 1 : 0
      // Every bit is a line feed that ends a blank line, which may be one of several.
      while ends != 0 {
        let end = position + ends.trailingZeroBitCount
        ends &= ends - 1
        if end < start { continue }
        ranges.append(start..<endOfLineBefore(blankLineEndingAt: end))
        guard let next = firstTextLine(from: end + 1) else { return }
        start = next
      }
      position += 64
    }
    appendRest(from: start, scanned: position, to: &ranges)
  }

  /// The line feed before the blank line that ends at `end`; there is one, because a line with text comes before.
  @inline(__always)
  private func endOfLineBefore(blankLineEndingAt end: Int) -> Int {
    var position = end - 1
    while position > 0, bytes[position] != Self.lineFeed { position -= 1 }
    return position
  }

  /// Goes on byte by byte behind the last whole 64, from the line on that reaches there.
  private func appendRest(from first: Int, scanned: Int, to ranges: inout [Range<Int>]) {
    var start = first
    var position = max(min(scanned, count), start)
    while position > start, bytes[position - 1] != Self.lineFeed { position -= 1 }
    if position > start { position -= 1 }
    while position < count {
      if bytes[position] == Self.lineFeed, isBlankLine(at: position + 1) {
        ranges.append(start..<position)
        guard let next = firstTextLine(from: position + 1) else { return }
        start = next
        position = next
      } else {
        position += 1
      }
    }
    ranges.append(start..<count)
  }

  func appendLines(to ranges: inout [Range<Int>]) {
    var start = 0
    var position = 0
    while position + 65 <= count {
      var lineFeeds = winnow_line_feeds(bytes + position)
      while lineFeeds != 0 {
        let end = position + lineFeeds.trailingZeroBitCount
        if !isBlankLine(at: start) { ranges.append(start..<end) }
        start = end + 1
        lineFeeds &= lineFeeds - 1
      }
      position += 64
    }
    while start < count {
      let end = endOfLine(from: max(position, start))
      if !isBlankLine(at: start) { ranges.append(start..<end) }
      start = end + 1
    }
  }

  static let lineFeed: UInt8 = 0x0A

  /// Space, tab, carriage return, vertical tab or form feed: all that a blank line may hold.
  @inline(__always)
  static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (byte &- 0x09 <= 4 && byte != lineFeed)
  }
}
