// How paragraphs are taken out of a text while every other byte of it stays.

extension ParagraphLayout {
  /// Takes some of the paragraphs of `text` out, in place.
  ///
  /// A dropped paragraph goes together with the separator that follows it. If the last paragraphs are
  /// dropped, the separator in front of them goes instead, so that the document keeps its own ending. What
  /// stands before the first paragraph stays in front of the first kept one. If every paragraph is dropped,
  /// nothing is left. Linear time, one move per kept stretch.
  ///
  /// - Parameters:
  ///   - dropped: indexes into `paragraphs`, ascending. An index that is out of range or out of order is
  ///     ignored.
  ///   - text: the bytes that `paragraphs` was found in.
  ///   - paragraphs: the ranges as `paragraphs(in:appendingTo:)` appends them to an empty array.
  public static func remove(_ dropped: [Int], from text: inout [UInt8], paragraphs: [Range<Int>]) {
    var kept = 0
    var taken = 0
    var index = 0
    // Everything below `next` is decided, so that `next` only grows whatever `dropped` holds.
    var next = 0
    while let run = nextRun(in: dropped, at: &index, from: next, count: paragraphs.count) {
      next = run.upperBound
      let reachesEnd = next == paragraphs.count
      if reachesEnd, run.lowerBound == 0 {
        text.removeAll()
        return
      }
      let keptEnd =
        reachesEnd ? paragraphs[run.lowerBound - 1].upperBound : paragraphs[run.lowerBound].lowerBound
      move(taken..<keptEnd, of: &text, downTo: &kept)
      taken = reachesEnd ? paragraphs[next - 1].upperBound : paragraphs[next].lowerBound
    }
    move(taken..<text.count, of: &text, downTo: &kept)
    text.removeLast(text.count - kept)
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

  /// Moves `text[range]` down to `end`, which is not above it, and `end` behind it.
  private static func move(_ range: Range<Int>, of text: inout [UInt8], downTo end: inout Int) {
    let target = end
    if range.lowerBound != target {
      text.withUnsafeMutableBufferPointer { buffer in
        // Slicing checks `range`; the target ends below the source's end. The regions may overlap.
        let source = UnsafeBufferPointer(rebasing: buffer[range])
        guard let from = source.baseAddress, let to = buffer.baseAddress else { return }
        (to + target).update(from: from, count: source.count)
      }
    }
    end += range.count
  }
}
