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
/// 64-byte kernels are called only where `offset + 65 <= count`. Lives no longer than the closure that
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
    // Only a line feed before white space can end a block, so other line ends cost nothing.
    while position + 65 <= count {
      var candidates = winnow_line_feeds_before_space(bytes + position)
      while candidates != 0 {
        let end = position + candidates.trailingZeroBitCount
        candidates &= candidates - 1
        if !isBlankLine(at: end + 1) { continue }
        ranges.append(start..<end)
        guard let next = firstTextLine(from: end + 1) else { return }
        start = next
        if start - position < 64 {
          candidates &= .max << UInt64(start - position)
        } else {
          position = start - 64
          candidates = 0
        }
      }
      position += 64
    }
    position = max(position, start)
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
