// How paragraphs are taken out of a text while every other byte of it stays.

extension ParagraphLayout {
  /// Appends `text` without some of its paragraphs to `output`.
  ///
  /// A dropped paragraph goes together with the separator that follows it. If the last paragraphs are
  /// dropped, the separator in front of them goes instead, so that the document keeps its own ending. What
  /// stands before the first paragraph stays in front of the first kept one. If every paragraph is dropped,
  /// nothing is appended; if none is, `text` is appended as it is. Linear time, one copy per kept stretch.
  ///
  /// - Parameters:
  ///   - dropped: indexes into `paragraphs`, ascending. An index that is out of range or out of order is
  ///     ignored.
  ///   - text: the bytes that `paragraphs` was found in.
  ///   - paragraphs: the ranges as `paragraphs(in:appendingTo:)` appends them to an empty array.
  ///   - output: where the remaining bytes go.
  public static func remove(
    _ dropped: [Int], from text: Span<UInt8>, paragraphs: [Range<Int>], appendingTo output: inout [UInt8]
  ) {
    var copied = 0
    var index = 0
    // Everything below `next` is decided, so that `next` only grows whatever `dropped` holds.
    var next = 0
    while let run = nextRun(in: dropped, at: &index, from: next, count: paragraphs.count) {
      next = run.upperBound
      let reachesEnd = next == paragraphs.count
      if reachesEnd, run.lowerBound == 0 { return }
      let keptEnd =
        reachesEnd ? paragraphs[run.lowerBound - 1].upperBound : paragraphs[run.lowerBound].lowerBound
      append(text, copied..<keptEnd, to: &output)
      copied = reachesEnd ? paragraphs[next - 1].upperBound : paragraphs[next].lowerBound
    }
    append(text, copied..<text.count, to: &output)
  }

  /// The next run of neighbouring paragraphs, none below `lowest`, that `dropped` names from `index` on.
  private static func nextRun(
    in dropped: [Int], at index: inout Int, from lowest: Int, count: Int
  ) -> Range<Int>? {
    while index < dropped.count, !(lowest..<count).contains(dropped[index]) { index += 1 }
    guard index < dropped.count else { return nil }
    let start = dropped[index]
    var end = start + 1
    index += 1
    while index < dropped.count, end < count, dropped[index] <= end {
      if dropped[index] == end { end += 1 }
      index += 1
    }
    return start..<end
  }

  /// Appends `text[range]`, if there is anything in it.
  private static func append(_ text: Span<UInt8>, _ range: Range<Int>, to output: inout [UInt8]) {
    if range.isEmpty { return }
    // Span.extracting checks `range` against the bounds of `text`.
    text.extracting(range).withUnsafeBufferPointer { output.append(contentsOf: $0) }
  }
}
