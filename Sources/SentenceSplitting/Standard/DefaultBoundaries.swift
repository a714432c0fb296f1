// Finds Unicode's default sentence boundaries: UAX #29, section 5, rules SB1 to SB998, without tailoring.

/// One forward walk over a text. Rule SB8 looks ahead, but never past the next terminator, so the work is linear.
struct DefaultBoundaries {
  /// How much of "SATerm Close* Sp* ParaSep?" stands before the position.
  private enum Progress {
    case none
    case terminator
    case close
    case space
  }

  private(set) var start = 0
  private var progress = Progress.none
  /// Whether the terminator is an ATerm: a full stop.
  private var isAmbiguous = false
  /// The last scalar that is neither Extend nor Format, and the one before it.
  private var last = SentenceBreak.other
  private var beforeLast = SentenceBreak.other

  /// The next sentence with its trailing white space, or `nil` at the end of the text.
  mutating func next(in bytes: Span<UInt8>) -> Range<Int>? {
    guard start < bytes.count else { return nil }
    let first = scalar(at: start, in: bytes)
    var position = start
    begin(SentenceBreak(of: first.value))
    position += first.length
    while position < bytes.count {
      let current = scalar(at: position, in: bytes)
      let value = SentenceBreak(of: current.value)
      if isBoundary(before: value, at: position, in: bytes) { break }
      if !isIgnored(value) { take(value) }
      position += current.length
    }
    defer { start = position }
    return start..<position
  }

  /// SB5: Extend and Format belong to what they follow.
  private func isIgnored(_ value: SentenceBreak) -> Bool { value == .extend || value == .format }

  private mutating func begin(_ value: SentenceBreak) {
    last = .other
    progress = .none
    take(value)
  }

  private mutating func take(_ value: SentenceBreak) {
    beforeLast = last
    last = value
    switch value {
    case .terminator, .ambiguousTerminator:
      progress = .terminator
      isAmbiguous = value == .ambiguousTerminator
    case .close where progress == .terminator || progress == .close: progress = .close
    case .space where progress != .none: progress = .space
    default: progress = .none
    }
  }

  private func isBoundary(before value: SentenceBreak, at position: Int, in bytes: Span<UInt8>) -> Bool {
    if last == .carriageReturn, value == .lineFeed { return false }  // SB3
    if last.endsParagraph { return true }  // SB4
    if isIgnored(value) || progress == .none { return false }  // SB5, SB998
    if isAmbiguous, progress == .terminator {
      if value == .numeric { return false }  // SB6
      if beforeLast == .upper || beforeLast == .lower, value == .upper { return false }  // SB7
    }
    if isAmbiguous, lowerFollows(from: position, in: bytes) { return false }  // SB8
    if value == .continuation || value.isTerminator { return false }  // SB8a
    if progress != .space, value == .close { return false }  // SB9
    return value != .space && !value.endsParagraph  // SB9, SB10, SB11
  }

  /// SB8: a lower-case letter comes before any other letter, terminator or end of a paragraph.
  private func lowerFollows(from offset: Int, in bytes: Span<UInt8>) -> Bool {
    var position = offset
    while position < bytes.count {
      let current = scalar(at: position, in: bytes)
      switch SentenceBreak(of: current.value) {
      case .lower: return true
      case .otherLetter, .upper, .separator, .carriageReturn, .lineFeed, .terminator, .ambiguousTerminator:
        return false
      default: position += current.length
      }
    }
    return false
  }
}
