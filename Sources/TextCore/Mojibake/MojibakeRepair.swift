// Repair of text that was decoded with the wrong charset ("mojibake"), line by line: the one notion of mojibake, for those
// who mend it and those who only look for it.
import CKernels

/// Takes misread UTF-8 back to what it said.
///
/// One scan over the whole document looks for characters that hardly ever stand side by side; what it does not stop
/// at is text. A line it stops at goes through rounds: as long as it still looks misread, the first step that changes
/// it counts.
///
/// 1. The whole line is one misreading: some charset can write it, and the bytes are UTF-8.
/// 2. Stretches of it are, each for itself.
/// 3. C1 controls are windows-1252 read as Latin-1, or MacRoman.
///
/// Rounds end when the line looks right or no step helps, so repairing twice equals repairing once. Every round makes
/// the line shorter or leaves it fewer C1 controls.
public struct MojibakeRepair {
  /// The line as it is now, and as it is going to be.
  private var current: [UInt8] = []
  private var revised: [UInt8] = []
  private var rereading = Rereading()
  /// Where to go on: the end of the last line that was repaired.
  private var settled = 0

  /// A value for one walk.
  public init() {}

  /// The next piece of `text` at or after `start` that changes, and its new bytes in `replacement`; nil when nothing
  /// more changes. A value is good for one walk over one text, with `start` 0 first and then the end of the piece
  /// found last. A line ends at LF or CR.
  public mutating func next(in text: Span<UInt8>, from start: Int, replacement: inout [UInt8]) -> Range<Int>?
  {
    var index = max(start, settled)
    while index < text.count {
      let suspicion = Self.suspicion(in: text, from: index)
      guard suspicion < text.count else { break }
      let line = Self.line(of: text, around: suspicion, from: index)
      index = line.upperBound
      if repair(text.extracting(line)), let piece = difference(from: text, line) {
        settled = index
        replacement.removeAll(keepingCapacity: true)
        replacement.append(current.span, piece.now)
        return piece.before
      }
    }
    settled = text.count
    return nil
  }

  /// Where the first unlikely sequence of characters ends that is found from `start`, the start of a line, on; the
  /// end of the text if there is none.
  static func suspicion(in text: Span<UInt8>, from start: Int) -> Int {
    // The kernel reads within the span only.
    text.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map { winnow_find_mojibake($0, start, buffer.count) } ?? start
    }
  }

  /// The line that `position` is in, without its end; it does not begin before `start`.
  private static func line(of text: Span<UInt8>, around position: Int, from start: Int) -> Range<Int> {
    var lower = position
    while lower > start, !isLineEnd(text[lower - 1]) { lower -= 1 }
    var upper = position
    while upper < text.count, !isLineEnd(text[upper]) { upper += 1 }
    return lower..<upper
  }

  private static func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

  /// Leaves the repaired line in `current`, and returns whether a step changed anything.
  private mutating func repair(_ line: Span<UInt8>) -> Bool {
    current.removeAll(keepingCapacity: true)
    current.append(line, 0..<line.count)
    var isChanged = false
    while Self.suspicion(in: current.span, from: 0) < current.count {
      revised.removeAll(keepingCapacity: true)
      guard Self.revise(current, &rereading, into: &revised) else { break }
      swap(&current, &revised)
      isChanged = true
    }
    return isChanged
  }

  /// One round: appends the result of the first step that changes `text` to `output`, which must be empty.
  private static func revise(
    _ text: [UInt8], _ rereading: inout Rereading, into output: inout [UInt8]
  ) -> Bool {
    if rereading.rereadWhole(text.span, into: &output), output != text { return true }
    output.removeAll(keepingCapacity: true)
    if rereading.rereadPieces(text.span, into: &output) { return true }
    output.removeAll(keepingCapacity: true)
    return StrayControls.reread(text.span, into: &output)
  }

  /// Where `current` differs from the line of `text` it came from: the shortest piece, in whole characters.
  private func difference(
    from text: Span<UInt8>, _ line: Range<Int>
  ) -> (before: Range<Int>, now: Range<Int>)? {
    let shortest = min(line.count, current.count)
    var prefix = 0
    while prefix < shortest, text[line.lowerBound + prefix] == current[prefix] { prefix += 1 }
    while prefix > 0,
      Self.isInside(text, line.lowerBound + prefix, line.upperBound)
        || Self.isInside(current.span, prefix, current.count)
    { prefix -= 1 }
    var suffix = 0
    while suffix < shortest - prefix,
      text[line.upperBound - 1 - suffix] == current[current.count - 1 - suffix]
    {
      suffix += 1
    }
    while suffix > 0,
      Self.isInside(text, line.upperBound - suffix, line.upperBound)
        || Self.isInside(current.span, current.count - suffix, current.count)
    { suffix -= 1 }
    let before = line.lowerBound + prefix..<line.upperBound - suffix
    let now = prefix..<current.count - suffix
    return before.isEmpty && now.isEmpty ? nil : (before, now)
  }

  /// Whether `position` is inside a character of `text`.
  private static func isInside(_ text: Span<UInt8>, _ position: Int, _ end: Int) -> Bool {
    position < end && text[position] & 0xC0 == 0x80
  }
}
