// Gathers the marks at a possible sentence end: the terminators, what closes behind them, the space after.

/// A run of terminators with everything that belongs to it.
struct SentenceEnding {
  /// Where the terminators begin.
  let start: Int
  /// What the marks amount to together.
  var kind: Terminator
  /// How many terminators there are.
  var count = 0
  /// Where the terminators end.
  var closersStart: Int
  /// Where the closing marks end: the boundary, if it is one.
  var end: Int
  /// Where the next text begins, behind white space.
  var next: Int
  /// Set when the boundary is certain and lies earlier: "… compounds. . . . The".
  var boundary: Int?
  /// Whether the dots of an ellipsis have spaces between them.
  var isSpaced = false

  var hasSpace: Bool { next > end }
  var hasCloser: Bool { end > closersStart }

  init(_ first: Terminator, at offset: Int, quotes: inout QuoteBalance, in bytes: Span<UInt8>) {
    start = offset
    kind = first
    closersStart = offset
    end = offset
    next = offset
    readTerminators(in: bytes)
    readSpacedDots(in: bytes)
    readClosers(in: bytes)
    if boundary == nil { readDetachedMarks(quotes: &quotes, in: bytes) }
  }

  /// Marks that stand behind a space and are followed by one belong to what precedes: reference marks ("gas.
  /// [1] It"), repeated or tokenised terminators ("Stop ! ! !", "What? ...").
  private mutating func readDetachedMarks(quotes: inout QuoteBalance, in bytes: Span<UInt8>) {
    var dots = kind == .period ? count : 0
    while hasSpace, next < bytes.count {
      let mark = scalar(at: next, in: bytes)
      if let token = QuoteBalance.detachedQuote(at: next, in: bytes) {
        guard quotes.isOpen(token, before: next, in: bytes) else { return }
        end = token.upperBound
        next = skipWhiteSpace(from: end, in: bytes)
        continue
      }
      if mark.value == 0x5B {
        let saved = end
        end = next
        readCitation(in: bytes, numbersOnly: true)
        if end == next {
          end = saved
          return
        }
      } else {
        var position = next
        var found = 0
        while position < bytes.count {
          let current = scalar(at: position, in: bytes)
          guard let type = terminator(current.value), type != .strong else { break }
          if type == .period { dots += 1 }
          if type == .ellipsis { dots += 3 }
          found += 1
          position += current.length
        }
        while position < bytes.count, isCloser(scalar(at: position, in: bytes).value) {
          position += scalar(at: position, in: bytes).length
        }
        guard found > 0, position >= bytes.count || isWhiteSpace(scalar(at: position, in: bytes).value) else {
          return
        }
        count += found
        end = position
      }
      next = skipWhiteSpace(from: end, in: bytes)
    }
    if dots >= 3, kind != .strong { kind = .ellipsis }
  }

  private mutating func readTerminators(in bytes: Span<UInt8>) {
    var position = start
    var dots = 0
    var endsInDot = false
    while position < bytes.count {
      let current = scalar(at: position, in: bytes)
      // Language-dependent ends (`;`, `:`) are only ever the first of a run.
      guard let found = count == 0 ? kind : terminator(current.value) else { break }
      switch found {
      case .period: dots += 1
      case .ellipsis: if kind == .period { kind = .ellipsis }
      case .exclamation: if kind != .strong { kind = .exclamation }
      case .strong: kind = .strong
      }
      endsInDot = found == .period || found == .ellipsis
      count += 1
      position += current.length
    }
    // "Happy!...": the text trails off, whatever stood before the dots.
    if dots >= 2, kind == .period || (kind == .exclamation && dots >= 3 && endsInDot) { kind = .ellipsis }
    closersStart = position
  }

  /// ". . ." is an ellipsis; a full stop glued to the word before three more dots ends the sentence in front
  /// of the ellipsis (Chicago Manual of Style, 13.53), provided that text follows.
  private mutating func readSpacedDots(in bytes: Span<UInt8>) {
    guard kind == .period else { return }
    var position = closersStart
    var dots = count
    while position + 1 < bytes.count, bytes[position] == 0x20, bytes[position + 1] == 0x2E {
      position += 2
      dots += 1
    }
    guard dots >= 3 else { return }
    let isGlued = start > 0 && bytes[start - 1] != 0x20
    let following = skipWhiteSpace(from: position, in: bytes)
    if isGlued, dots == 4, following < bytes.count, following > position,
      SentenceSplitting.kind(of: scalar(at: following, in: bytes).value) == .upper
    {
      boundary = closersStart
    }
    kind = .ellipsis
    isSpaced = true
    count = dots
    closersStart = position
  }

  private mutating func readClosers(in bytes: Span<UInt8>) {
    end = closersStart
    while end < bytes.count {
      let current = scalar(at: end, in: bytes)
      guard isCloser(current.value), !opensWord(current, at: end, in: bytes) else { break }
      end += current.length
    }
    readCitation(in: bytes)
    next = skipWhiteSpace(from: end, in: bytes)
    // French sets a space before its closing quotes: « Bonjour. » Il …
    guard next > end, next < bytes.count else { return }
    let mark = scalar(at: next, in: bytes)
    guard mark.value == 0xBB || mark.value == 0x203A else { return }
    let behind = next + mark.length
    guard behind >= bytes.count || !isWordScalar(scalar(at: behind, in: bytes).value) else { return }
    end = behind
    next = skipWhiteSpace(from: end, in: bytes)
  }

  /// Whether a quote that could open or close is glued to the word behind it, and so opens.
  private func opensWord(_ mark: DecodedScalar, at offset: Int, in bytes: Span<UInt8>) -> Bool {
    guard !isPureCloser(mark.value) else { return false }
    let behind = offset + mark.length
    guard behind < bytes.count else { return false }
    return isWordScalar(scalar(at: behind, in: bytes).value)
  }

  /// Reference marks such as [12] or [a] belong to the sentence they stand behind, as do superscripts.
  private mutating func readCitation(in bytes: Span<UInt8>, numbersOnly: Bool = false) {
    while end < bytes.count {
      let mark = scalar(at: end, in: bytes)
      if isSuperscriptDigit(mark.value) {
        end += mark.length
        continue
      }
      guard mark.value == 0x5B else { return }
      var position = end + 1
      while position < bytes.count, position - end < 8, bytes[position] != 0x5D, bytes[position] > 0x20,
        !numbersOnly || isASCIIDigit(UInt32(bytes[position]))
      {
        position += 1
      }
      guard position < bytes.count, bytes[position] == 0x5D, position > end + 1 else { return }
      end = position + 1
    }
  }

  private func isSuperscriptDigit(_ value: UInt32) -> Bool {
    value == 0xB2 || value == 0xB3 || value == 0xB9 || (value >= 0x2070 && value <= 0x2079)
  }
}
