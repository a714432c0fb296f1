// Walks a paragraph from candidate to candidate and yields one sentence after the other.

/// What a candidate turned out to be.
enum Verdict {
  /// The sentence ends at the offset.
  case end(Int)
  /// It goes on; look for the next candidate from the offset.
  case goOn(Int)
}

/// The state of one pass over one paragraph.
struct SentenceScan {
  let rules: LanguageRules
  let lineBreaks: LineBreaks
  /// Where the next sentence begins, or the end of the text.
  var start: Int
  /// Where to look for the next candidate.
  var position: Int
  /// The list marker at the head of the sentence.
  var marker: ListMarker?
  /// How many items the list on this line has so far.
  private(set) var items = 0
  /// Whether dashes in the sentence say who speaks.
  var isSpeech = false
  /// What to stop at.
  private var candidates: CandidateScan
  private var quotes = QuoteBalance()
  /// Brackets and quotes inside the sentence keep what they hold together.
  var enclosures = Enclosures()

  init(rules: LanguageRules, bytes: Span<UInt8>, lineBreaks meaning: SentenceSplitter.LineBreakMeaning) {
    self.rules = rules
    switch meaning {
    case .soft: lineBreaks = .spaces
    case .hard: lineBreaks = .lines
    case .automatic: lineBreaks = CandidateScan.hasLineEnd(bytes) ? LineBreaks(of: bytes) : .spaces
    }
    candidates = CandidateScan(options: rules.options)
    start = 0
    position = 0
    begin(at: 0, in: bytes)
  }

  /// The next sentence, or `nil` at the end of the text.
  mutating func next(in bytes: Span<UInt8>) -> Range<Int>? {
    guard start < bytes.count else { return nil }
    while position < bytes.count {
      position = candidates.next(from: position, in: bytes)
      guard position < bytes.count else { break }
      let candidate = position
      switch judge(candidate, in: bytes) {
      case .goOn(let resume): position = max(resume, candidate + 1)
      case .end(let end):
        let sentence = start..<trimWhiteSpace(before: end, in: bytes, from: start)
        begin(at: end, in: bytes)
        if !sentence.isEmpty { return sentence }
      }
    }
    let last = start..<trimWhiteSpace(before: bytes.count, in: bytes, from: start)
    start = bytes.count
    return last.isEmpty ? nil : last
  }

  private mutating func begin(at offset: Int, in bytes: Span<UInt8>) {
    start = skipWhiteSpace(from: offset, in: bytes)
    position = start
    let previous = marker
    marker = listMarker(at: start, in: bytes)
    enclosures.leave()
    isSpeech = false
    guard let head = marker else {
      items = 0
      candidates.look(forBullet: nil)
      return
    }
    let isOnLine = !(offset..<start).contains { isLineEnd(UInt32(bytes[$0])) }
    items = isOnLine && previous.map { head.follows($0) } == true ? items + 1 : 1
    position = head.end
    if case .bullet(let bullet) = head.style, bullet < 0x80 {
      candidates.look(forBullet: UInt8(bullet))
    } else {
      candidates.look(forBullet: nil)
    }
    // "• 9. text": the number behind a bullet is part of the marker.
    if case .bullet = head.style {
      let inner = skipWhiteSpace(from: head.end, in: bytes)
      if let number = listMarker(at: inner, in: bytes), number.style == .number { position = number.end }
    }
  }

  private mutating func judge(_ offset: Int, in bytes: Span<UInt8>) -> Verdict {
    let current = scalar(at: offset, in: bytes)
    switch current.value {
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: return judgeLineEnd(offset, in: bytes)
    case 0x29:
      if let item = itemHead(markerEndingAt: offset + 1, in: bytes), isNextItem(item, in: bytes) {
        return .end(item)
      }
      if let end = emoticonEnd(at: offset, in: bytes) { return .end(end) }
      return .goOn(offset + 1)
    case 0x3B where rules.options.contains(.semicolonAsks), 0x3A where rules.options.contains(.colonEnds):
      return judgeTerminator(.exclamation, at: offset, in: bytes)
    default: break
    }
    // A point glued to a small letter, as in "example.org", ends nothing; it is the commonest of those inside words.
    if current.value == 0x2E, marker == nil, offset + 1 < bytes.count, bytes[offset + 1] &- 0x61 < 26 {
      return .goOn(offset + 1)
    }
    if let kind = terminator(current.value) {
      if kind == .period, let item = itemHead(markerEndingAt: offset + 1, in: bytes) {
        return isNextItem(item, in: bytes) ? .end(item) : .goOn(offset + 1)
      }
      return judgeTerminator(kind, at: offset, in: bytes)
    }
    if isBullet(current.value), isNextBullet(at: offset, in: bytes) { return .end(offset) }
    if current.value == 0x22, let end = brokenSpeechEnd(at: offset, in: bytes) { return .end(end) }
    enclosures.notice(current, at: offset, sentenceStart: start, in: bytes)
    return .goOn(offset + current.length)
  }

  /// A line end is a space, except before a blank line and in lists.
  private mutating func judgeLineEnd(_ offset: Int, in bytes: Span<UInt8>) -> Verdict {
    let next = skipWhiteSpace(from: offset, in: bytes)
    guard next < bytes.count else { return .goOn(next) }
    // Behind the items of a list that stand on one line, the next line is no part of the last of them.
    let endsItems =
      items > 1 && kind(of: scalar(at: next, in: bytes).value) == .upper && lineBreaks != .spaces
    guard endsItems || lineBreaks.isHard(at: offset, next: next, in: bytes) else { return .goOn(next) }
    quotes.restart(at: next)
    return .end(offset)
  }

  private mutating func judgeTerminator(_ kind: Terminator, at offset: Int, in bytes: Span<UInt8>) -> Verdict
  {
    var ending = SentenceEnding(kind, at: offset, quotes: &quotes, in: bytes)
    if !ending.hasSpace { takeFootnote(&ending, in: bytes) }
    guard ending.end < bytes.count else { return .goOn(bytes.count) }
    if let early = ending.boundary { return .end(early) }
    if enclosures.holds(ending.end) { return .goOn(ending.end) }
    let decision = EndDecision(rules: rules, ending: ending, sentenceStart: start)
    if decision.isEnd(in: bytes) { return .end(ending.end) }
    // "… by Mark Ames. a. first b. second c. third": what follows is an item of a list, whatever its case.
    if ending.hasSpace, let head = listMarker(at: ending.next, in: bytes), isListed(head, in: bytes) {
      return .end(ending.end)
    }
    return .goOn(ending.end)
  }

  /// "The river moved again.12 Maps …": digits glued to the stop behind a full word are a footnote's number when
  /// a capital follows them.
  private func takeFootnote(_ ending: inout SentenceEnding, in bytes: Span<UInt8>) {
    var position = ending.end
    while position < bytes.count, position - ending.end < 4, isASCIIDigit(UInt32(bytes[position])) {
      position += 1
    }
    guard position > ending.end, position - ending.end <= 3, ending.start > start else { return }
    let next = skipWhiteSpace(from: position, in: bytes)
    guard next > position, next < bytes.count,
      SentenceSplitting.kind(of: scalar(at: next, in: bytes).value) == .upper
    else { return }
    let word = WordBefore(endingAt: ending.start, in: bytes, from: start)
    let before = bytes[ending.start - 1]
    let isBehindBracket = before == 0x29 || before == 0x5D || before == 0x22
    guard isBehindBracket || word.lowerLetters >= 3 else { return }
    guard isBehindBracket || word.hasVowel, word.points == 0,
      rules.words.traits(of: word.range, in: bytes).isDisjoint(with: [.abbreviation, .beforeNumber])
    else { return }
    ending.end = position
    ending.next = next
  }
}
