// Blanks and blank lines: everything that is decided line by line.

/// Trims lines, collapses runs of blanks and drops repeated blank lines.
///
/// A blank is SPACE or TAB; no-break, ideographic and other spaces are content. A line ends with LF, or with CR LF
/// where line ends are left as they are; a CR elsewhere is content. A blank that carries a combining mark (the
/// plain-text way to show a bare accent) is content too.
struct LinePass {
  let trimLines: Bool
  let collapseSpaces: Bool
  let blankLines: Bool

  /// What a pass over one text carries from line to line.
  private struct State {
    var copied = 0
    var hasContent = false
    var previousIsBlank = false
    var changed = false
  }

  /// Appends the result to `output` if it differs from `text`; else leaves `output` alone and returns false.
  func run(_ text: Span<UInt8>, into output: inout [UInt8], counts: inout NormalizationCounts) -> Bool {
    guard trimLines || collapseSpaces || blankLines else { return false }
    var state = State()
    var start = 0
    while start < text.count {
      let end = ByteScan.lineFeed(in: text, from: start)
      let isEnded = end < text.count
      let isReturn = isEnded && end > start && text[end - 1] == 0x0D
      let contentEnd = isReturn ? end - 1 : end
      let next = isEnded ? end + 1 : end
      line(text, start, contentEnd, next, &state, &output, &counts)
      start = next
    }
    // Blank lines at the end of the text: the last one written goes, the line end before it stays.
    if blankLines, state.previousIsBlank, state.hasContent {
      dropLastBlankLine(text, &state, &output, &counts)
    }
    if state.changed { output.append(text, state.copied..<text.count) }
    return state.changed
  }

  /// Handles the line with content `start..<contentEnd`, whose successor starts at `next`.
  private func line(
    _ text: Span<UInt8>, _ start: Int, _ contentEnd: Int, _ next: Int, _ state: inout State,
    _ output: inout [UInt8], _ counts: inout NormalizationCounts
  ) {
    var trimmedEnd = contentEnd
    while trimmedEnd > start, Self.isBlank(text[trimmedEnd - 1]) { trimmedEnd -= 1 }
    if trimmedEnd == start, blankLines {
      let isUnended = contentEnd == next
      if state.previousIsBlank || !state.hasContent || isUnended {
        counts.blankLines += 1
        skip(text, start..<next, &state, &output)
      } else {
        if contentEnd > start {
          counts.blankLines += 1
          skip(text, start..<contentEnd, &state, &output)
        }
        state.previousIsBlank = true
      }
      return
    }
    state.previousIsBlank = false
    state.hasContent = true
    if collapseSpaces { collapse(text, start, trimLines ? trimmedEnd : contentEnd, &state, &output, &counts) }
    guard trimLines, trimmedEnd < contentEnd else { return }
    // Blanks between a stray CR and a bare LF stay: without them the two would become one line end.
    let joinsReturn = trimmedEnd > start && text[trimmedEnd - 1] == 0x0D && next - contentEnd == 1
    if joinsReturn {
      if collapseSpaces, contentEnd - trimmedEnd > 1 || text[trimmedEnd] != 0x20 {
        counts.collapsedSpaces += 1
        skip(text, trimmedEnd..<contentEnd, &state, &output)
        output.append(0x20)
      }
      return
    }
    counts.trimmedLines += 1
    skip(text, trimmedEnd..<contentEnd, &state, &output)
  }

  /// Collapses the runs of blanks in `start..<end`.
  private func collapse(
    _ text: Span<UInt8>, _ start: Int, _ end: Int, _ state: inout State, _ output: inout [UInt8],
    _ counts: inout NormalizationCounts
  ) {
    var index = start
    while index < end {
      guard Self.isBlank(text[index]) else {
        index += 1
        continue
      }
      let runStart = index
      while index < end, Self.isBlank(text[index]) { index += 1 }
      var runEnd = index
      if index < end, text[index] >= 0xCC, Self.isMark(UTF8Scalar(in: text, at: index).value) { runEnd -= 1 }
      if runEnd == runStart { continue }
      if runStart == start {
        counts.collapsedSpaces += 1
        skip(text, runStart..<runEnd, &state, &output)
      } else if runEnd - runStart > 1 || text[runStart] != 0x20 {
        counts.collapsedSpaces += 1
        skip(text, runStart..<runEnd, &state, &output)
        output.append(0x20)
      }
    }
  }

  /// Copies what is pending up to `range` and leaves `range` out.
  private func skip(
    _ text: Span<UInt8>, _ range: Range<Int>, _ state: inout State, _ output: inout [UInt8]
  ) {
    if !state.changed {
      state.changed = true
      output.reserveCapacity(output.count + text.count)
    }
    output.append(text, state.copied..<range.lowerBound)
    state.copied = range.upperBound
  }

  /// Takes back the one blank line that stands before the end of the text.
  private func dropLastBlankLine(
    _ text: Span<UInt8>, _ state: inout State, _ output: inout [UInt8], _ counts: inout NormalizationCounts
  ) {
    counts.blankLines += 1
    skip(text, text.count..<text.count, &state, &output)
    output.removeLast()
    if output.last == 0x0D { output.removeLast() }
  }

  @inline(__always)
  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  private static func isMark(_ scalar: UInt32) -> Bool {
    UnicodeProperties(of: scalar).combiningClass != 0
  }
}
