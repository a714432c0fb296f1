// Keeps together what stands in brackets or quotes in the middle of a sentence.

/// The innermost enclosure that the walk has entered.
///
/// "He teaches (He was an engineer before.) at home": the sentence around the brackets goes on behind them, so
/// ends inside do not count. What is not closed within `reach` bytes is no enclosure: a longer quotation is a
/// text of its own, and an opening mark may lack its partner.
struct Enclosures {
  /// How far, in bytes, a closing mark is looked for.
  static let reach = 300

  /// Offset of the closing mark of the enclosure the walk is in.
  private var closedAt = -1
  /// What the last searches for closing marks found out, so that few bytes are searched twice. Kinds of marks share a
  /// place by turns: more of it would be more to copy.
  private var searches: InlineArray<4, Search> = .init(repeating: Search())

  private struct Search {
    var kind = -1
    var from = -1
    var until = -1
    var found = -1
  }

  /// What an opening mark asks for.
  private struct Pair {
    var closing: UInt32
    /// A second mark that closes: „…“ and „…”.
    var orClosing: UInt32
    /// A number for the closing mark.
    var kind: Int
    /// Whether the same mark also closes, or is an apostrophe: then only its neighbours tell what it does.
    var isAmbiguous = false
    /// Whether it is a quote, which stands at the word it opens before.
    var isQuote = false
    /// Whether it is a bracket: what stands in brackets is part of the sentence they stand in.
    var isBracket: Bool { kind <= 2 || kind == 8 }
  }

  /// Forgets the enclosure: a new sentence begins.
  mutating func leave() { closedAt = -1 }

  /// Whether the enclosure is still open at `offset`.
  func holds(_ offset: Int) -> Bool { offset <= closedAt }

  /// Whether a scalar can open an enclosure.
  static func opens(_ value: UInt32) -> Bool { pair(of: value) != nil }

  private static func pair(of value: UInt32) -> Pair? {
    switch value {
    case 0x28: Pair(closing: 0x29, orClosing: 0x29, kind: 0)
    case 0x5B: Pair(closing: 0x5D, orClosing: 0x5D, kind: 1)
    case 0x7B: Pair(closing: 0x7D, orClosing: 0x7D, kind: 2)
    case 0x22: Pair(closing: 0x22, orClosing: 0x22, kind: 3, isAmbiguous: true, isQuote: true)
    case 0x201C: Pair(closing: 0x201D, orClosing: 0x201D, kind: 4, isQuote: true)
    case 0xAB: Pair(closing: 0xBB, orClosing: 0xBB, kind: 5)
    case 0x300C: Pair(closing: 0x300D, orClosing: 0x300D, kind: 6)
    case 0x300E: Pair(closing: 0x300F, orClosing: 0x300F, kind: 7)
    case 0xFF08: Pair(closing: 0xFF09, orClosing: 0xFF09, kind: 8)
    case 0x300A: Pair(closing: 0x300B, orClosing: 0x300B, kind: 9)
    case 0x3008: Pair(closing: 0x3009, orClosing: 0x3009, kind: 10)
    case 0x201E: Pair(closing: 0x201C, orClosing: 0x201D, kind: 11, isQuote: true)
    // »So, in German and Danish books,« and the other way round in the rest of Europe.
    case 0xBB: Pair(closing: 0xAB, orClosing: 0xAB, kind: 12, isAmbiguous: true, isQuote: true)
    case 0x27: Pair(closing: 0x27, orClosing: 0x2019, kind: 13, isAmbiguous: true, isQuote: true)
    case 0x2018: Pair(closing: 0x2019, orClosing: 0x27, kind: 14, isQuote: true)
    default: nil
    }
  }

  /// Enters the enclosure that opens at `offset`, if the mark there opens one within the sentence.
  mutating func notice(
    _ mark: DecodedScalar, at offset: Int, sentenceStart: Int, in bytes: Span<UInt8>
  ) {
    guard offset > closedAt, let pair = Enclosures.pair(of: mark.value) else { return }
    let inside = offset + mark.length
    guard inside < bytes.count else { return }
    if pair.isQuote, isWhiteSpace(scalar(at: inside, in: bytes).value) { return }
    if pair.isAmbiguous, offset > sentenceStart {
      // It opens when none of a word's letters stands before it.
      let before = scalar(before: offset, in: bytes, from: sentenceStart).value
      guard isWhiteSpace(before) || isOpener(before) || before == 0x2014 || before == 0x2D else { return }
      if mark.value == 0x27, closesPair(at: offset, sentenceStart: sentenceStart, in: bytes) { return }
    }
    let found = find(pair, from: inside, in: bytes)
    guard found >= 0 else { return }
    let isWithin = pair.isBracket && (offset > sentenceStart || !endsWithTerminator(before: found, in: bytes))
    if isWithin || goesOn(behind: found, in: bytes) { closedAt = found }
  }

  private func endsWithTerminator(before offset: Int, in bytes: Span<UInt8>) -> Bool {
    terminator(scalar(before: offset, in: bytes, from: 0).value) != nil
  }

  /// Whether the sentence around the enclosure goes on behind the mark that closes it at `offset`.
  ///
  /// He said: "I came. I saw." When the quotation ends its sentence, the sentences in it are as good as any.
  private func goesOn(behind offset: Int, in bytes: Span<UInt8>) -> Bool {
    var position = offset + scalar(at: offset, in: bytes).length
    guard position < bytes.count else { return false }
    if terminator(scalar(at: position, in: bytes).value) != nil { return false }
    position = skipWhiteSpace(from: position, in: bytes)
    guard position < bytes.count else { return false }
    guard endsWithTerminator(before: offset, in: bytes) else { return true }
    switch kind(of: scalar(at: position, in: bytes).value) {
    case .upper, .digit: return false
    default: return !isOpener(scalar(at: position, in: bytes).value)
    }
  }

  /// ``so'', as typewriters and TeX have it: the second of two apostrophes closes when the first is glued to a word.
  private func closesPair(at offset: Int, sentenceStart: Int, in bytes: Span<UInt8>) -> Bool {
    guard offset - 1 > sentenceStart, bytes[offset - 1] == 0x27 else { return false }
    return isWordScalar(scalar(before: offset - 1, in: bytes, from: sentenceStart).value)
  }

  private mutating func find(_ pair: Pair, from: Int, in bytes: Span<UInt8>) -> Int {
    let limit = min(bytes.count, from + Enclosures.reach)
    let place = pair.kind & 3
    let last = searches[place]
    var position = from
    if last.kind == pair.kind, from >= last.from, from <= last.until {
      if last.found >= from { return last.found < limit ? last.found : -1 }
      if last.found < 0 { position = max(from, last.until) }
    }
    while position < limit {
      let current = scalar(at: position, in: bytes)
      if current.value == pair.closing || current.value == pair.orClosing,
        Enclosures.closes(current, at: position, from: from, in: bytes)
      {
        searches[place] = Search(kind: pair.kind, from: from, until: position, found: position)
        return position
      }
      position += current.length
    }
    searches[place] = Search(kind: pair.kind, from: from, until: position, found: -1)
    return -1
  }

  /// An apostrophe stands between or behind letters; a single quote that closes has a mark before it and no
  /// letter behind: 'I came. I saw,' he said.
  private static func closes(_ mark: DecodedScalar, at offset: Int, from: Int, in bytes: Span<UInt8>) -> Bool
  {
    guard mark.value == 0x27 || mark.value == 0x2019 else { return true }
    guard offset > from else { return false }
    let behind = offset + mark.length
    let next = behind < bytes.count ? scalar(at: behind, in: bytes).value : 0x20
    if isWordScalar(next) { return false }
    let before = scalar(before: offset, in: bytes, from: from).value
    return terminator(before) != nil || before == 0x2C || before == 0x2D || before == 0x2014
  }
}
