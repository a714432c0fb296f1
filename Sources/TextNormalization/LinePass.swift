// Blanks and blank lines: everything that is decided line by line.
import CKernels
import TextCore

/// Trims lines and the text, collapses runs of blanks and drops repeated blank lines.
///
/// A blank is SPACE or TAB; no-break, ideographic and other spaces are content. A line ends with LF, or with CR LF
/// where line ends are left as they are; a CR elsewhere is content. A blank that carries a combining mark (the
/// plain-text way to show a bare accent) is content too.
struct LinePass: Sendable {
  private let trimLines: Bool
  private let collapseSpaces: Bool
  private let blankLines: Bool
  private let trimText: Bool
  /// The places at which a line may need work; lines without one, behind the first lines, are passed at memory speed.
  private let patterns: Int32

  var isIdle: Bool { !trimLines && !collapseSpaces && !blankLines && !trimText }

  init(_ options: NormalizationOptions) {
    trimLines = options.trimLines
    collapseSpaces = options.collapseSpaces
    blankLines = options.blankLines
    trimText = options.trimText
    var patterns = 0
    // A line of blanks is a blank line, too.
    if trimLines || blankLines { patterns |= winnow_blank_before_line_feed }
    if blankLines { patterns |= winnow_three_line_feeds }
    if trimLines || blankLines || collapseSpaces { patterns |= winnow_return_before_line_feed }
    if collapseSpaces { patterns |= winnow_blank_at_line_start | winnow_two_blanks | winnow_tab }
    self.patterns = Int32(patterns)
  }

  /// What a pass over one text carries from line to line.
  private struct State {
    var hasContent = false
    var previousIsBlank = false
  }

  func run(_ text: Span<UInt8>, _ output: inout Rewrite) {
    if isIdle { return }
    let body = self.body(of: text)
    if body.lowerBound > 0 { output.drop(0..<body.lowerBound, of: text, .trimText) }
    var state = State()
    var start = body.lowerBound
    while start < body.upperBound {
      // Behind a blank line the next one decides whether there are two.
      if state.hasContent, !state.previousIsBlank {
        let trouble = ByteScan.lineTrouble(in: text, from: start, patterns)
        start = Self.lineStart(before: min(trouble, body.upperBound - 1), in: text, lowerBound: start)
        state.previousIsBlank = Self.isLineBlank(before: start, in: text, lowerBound: body.lowerBound)
      }
      start = line(text, start, body.upperBound, &state, &output)
    }
    dropTail(text, from: body.upperBound, &output)
  }

  /// What is left without white space at both ends, or without blank lines at the end.
  private func body(of text: Span<UInt8>) -> Range<Int> {
    guard trimText || blankLines else { return 0..<text.count }
    var end = text.count
    while end > 0, Self.isWhite(text, end - 1) { end -= 1 }
    if trimText {
      var start = 0
      while start < end, Self.isWhite(text, start) { start += 1 }
      if start > 0, start < end, Self.isBlank(text[start - 1]), Self.isMark(text, start) { start -= 1 }
      return start..<end
    }
    if end == 0 { return 0..<0 }
    // The line end behind the last line that holds something stays.
    let lineFeed = ByteScan.lineFeed(in: text, from: end)
    return 0..<min(lineFeed + 1, text.count)
  }

  private func dropTail(_ text: Span<UInt8>, from start: Int, _ output: inout Rewrite) {
    if start == text.count { return }
    if trimText {
      output.drop(start..<text.count, of: text, .trimText)
      return
    }
    output.drop(start..<text.count, of: text, .blankLines)
    // One a line; the drop itself counted the last one.
    var lineFeed = ByteScan.lineFeed(in: text, from: start)
    while lineFeed < text.count - 1 {
      output.counts[.blankLines] += 1
      lineFeed = ByteScan.lineFeed(in: text, from: lineFeed + 1)
    }
  }

  /// Handles the line that begins at `start`, and returns where the next one does.
  private func line(
    _ text: Span<UInt8>, _ start: Int, _ limit: Int, _ state: inout State, _ output: inout Rewrite
  ) -> Int {
    let end = min(ByteScan.lineFeed(in: text, from: start), limit)
    let isEnded = end < limit
    let isReturn = isEnded && end > start && text[end - 1] == 0x0D
    let contentEnd = isReturn ? end - 1 : end
    let next = isEnded ? end + 1 : end
    var trimmedEnd = contentEnd
    while trimmedEnd > start, Self.isBlank(text[trimmedEnd - 1]) { trimmedEnd -= 1 }
    if trimmedEnd == start, blankLines {
      if state.previousIsBlank || !state.hasContent || !isEnded {
        output.drop(start..<next, of: text, .blankLines)
      } else {
        if contentEnd > start { output.drop(start..<contentEnd, of: text, .blankLines) }
        state.previousIsBlank = true
      }
      return next
    }
    state.previousIsBlank = false
    state.hasContent = true
    if collapseSpaces { collapse(text, start, trimLines ? trimmedEnd : contentEnd, &output) }
    if trimLines, trimmedEnd < contentEnd {
      trim(text, trimmedEnd..<contentEnd, isBeforeLineFeed: isEnded && !isReturn, start, &output)
    }
    return next
  }

  /// Drops the blanks at the end of the line that begins at `start`.
  private func trim(
    _ text: Span<UInt8>, _ blanks: Range<Int>, isBeforeLineFeed: Bool, _ start: Int, _ output: inout Rewrite
  ) {
    // Blanks between a stray CR and a bare LF stay: without them the two would become one line end.
    if isBeforeLineFeed, blanks.lowerBound > start, text[blanks.lowerBound - 1] == 0x0D {
      if collapseSpaces, blanks.count > 1 || text[blanks.lowerBound] != 0x20 {
        output.replace(blanks, of: text, byte: 0x20, .collapseSpaces)
      }
    } else {
      output.drop(blanks, of: text, .trimLines)
    }
  }

  /// Collapses the runs of blanks in `start..<end`.
  private func collapse(_ text: Span<UInt8>, _ start: Int, _ end: Int, _ output: inout Rewrite) {
    var index = start
    while index < end {
      guard Self.isBlank(text[index]) else {
        index += 1
        continue
      }
      let runStart = index
      while index < end, Self.isBlank(text[index]) { index += 1 }
      var runEnd = index
      if index < end, Self.isMark(text, index) { runEnd -= 1 }
      if runEnd == runStart { continue }
      if runStart == start {
        output.drop(runStart..<runEnd, of: text, .collapseSpaces)
      } else if runEnd - runStart > 1 || text[runStart] != 0x20 {
        output.replace(runStart..<runEnd, of: text, byte: 0x20, .collapseSpaces)
      }
    }
  }

  /// Where the line of `index` begins, but not before `lowerBound`.
  private static func lineStart(before index: Int, in text: Span<UInt8>, lowerBound: Int) -> Int {
    var start = index
    while start > lowerBound, text[start - 1] != 0x0A { start -= 1 }
    return start
  }

  /// Whether the line before the one that begins at `start` is blank.
  private static func isLineBlank(before start: Int, in text: Span<UInt8>, lowerBound: Int) -> Bool {
    var index = start - 1
    guard index >= lowerBound, text[index] == 0x0A else { return false }
    if index > lowerBound, text[index - 1] == 0x0D { index -= 1 }
    while index > lowerBound, isBlank(text[index - 1]) { index -= 1 }
    return index == lowerBound || text[index - 1] == 0x0A
  }

  @inline(__always)
  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  /// A blank or a part of a line end.
  private static func isWhite(_ text: Span<UInt8>, _ index: Int) -> Bool {
    let byte = text[index]
    return isBlank(byte) || byte == 0x0A
      || (byte == 0x0D && index + 1 < text.count && text[index + 1] == 0x0A)
  }

  private static func isMark(_ text: Span<UInt8>, _ index: Int) -> Bool {
    text[index] >= 0xCC
      && UnicodeProperties(of: UTF8Scalar(in: text, at: index).value).combiningClass != 0
  }
}
