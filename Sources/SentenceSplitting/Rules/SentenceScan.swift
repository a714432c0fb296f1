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
  /// What to stop at.
  private let candidates: CandidateScan
  /// The same, and the bullet that the sentence began with.
  private var candidatesOfItem: CandidateScan
  /// Brackets and quotes inside the sentence keep what they hold together.
  var enclosures = Enclosures()

  init(rules: LanguageRules, bytes: Span<UInt8>) {
    self.rules = rules
    lineBreaks = CandidateScan.hasLineEnd(bytes) ? LineBreaks(of: bytes) : .soft
    candidates = CandidateScan(options: rules.options)
    candidatesOfItem = candidates
    start = 0
    position = 0
    begin(at: 0, in: bytes)
  }

  /// The next sentence, or `nil` at the end of the text.
  mutating func next(in bytes: Span<UInt8>) -> Range<Int>? {
    guard start < bytes.count else { return nil }
    while position < bytes.count {
      position = candidatesOfItem.next(from: position, in: bytes)
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
    marker = listMarker(at: start, in: bytes)
    enclosures.leave()
    candidatesOfItem = candidates
    guard let head = marker else { return }
    position = head.end
    if case .bullet(let bullet) = head.style, bullet < 0x80 { candidatesOfItem.add(UInt8(bullet)) }
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
      if let item = nextItem(markerEndingAt: offset + 1, in: bytes) { return .end(item) }
      return .goOn(offset + 1)
    case 0x3B where rules.options.contains(.semicolonAsks), 0x3A where rules.options.contains(.colonEnds):
      return judgeTerminator(.exclamation, at: offset, in: bytes)
    default: break
    }
    if let kind = terminator(current.value) {
      if kind == .period, let item = nextItem(markerEndingAt: offset + 1, in: bytes) { return .end(item) }
      return judgeTerminator(kind, at: offset, in: bytes)
    }
    if isBullet(current.value), offset > start, let open = marker,
      let bullet = listMarker(at: offset, in: bytes), bullet.follows(open),
      isWhiteSpace(scalar(before: offset, in: bytes, from: start).value)
    {
      return .end(offset)
    }
    enclosures.notice(current, at: offset, sentenceStart: start, in: bytes)
    return .goOn(offset + current.length)
  }

  /// A line end is a space, except before a blank line and in lists.
  private func judgeLineEnd(_ offset: Int, in bytes: Span<UInt8>) -> Verdict {
    let next = skipWhiteSpace(from: offset, in: bytes)
    guard next < bytes.count else { return .goOn(next) }
    if lineBreaks.isHard(at: offset, next: next, in: bytes) { return .end(offset) }
    return .goOn(next)
  }

  /// The start of the next item of the list that the sentence's own marker began: "1) one 2) two".
  private func nextItem(markerEndingAt end: Int, in bytes: Span<UInt8>) -> Int? {
    guard let open = marker else { return nil }
    var head = end
    while head > start, end - head < 8, !isWhiteSpace(scalar(before: head, in: bytes, from: start).value) {
      head -= scalar(before: head, in: bytes, from: start).length
    }
    guard head > open.end, let item = listMarker(at: head, in: bytes), item.end >= end, item.follows(open)
    else {
      return nil
    }
    return head
  }

  private mutating func judgeTerminator(_ kind: Terminator, at offset: Int, in bytes: Span<UInt8>) -> Verdict
  {
    var ending = SentenceEnding(kind, at: offset, in: bytes)
    if !ending.hasSpace { takeFootnote(&ending, in: bytes) }
    guard ending.end < bytes.count else { return .goOn(bytes.count) }
    if let early = ending.boundary { return .end(early) }
    if enclosures.holds(ending.end) { return .goOn(ending.end) }
    let decision = EndDecision(rules: rules, ending: ending, sentenceStart: start)
    return decision.isEnd(in: bytes) ? .end(ending.end) : .goOn(ending.end)
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
    guard word.lowerLetters >= 3, word.points == 0, word.hasVowel,
      rules.words.traits(of: word.range, in: bytes).isDisjoint(with: [.abbreviation, .beforeNumber])
    else { return }
    ending.end = position
    ending.next = next
  }
}

extension LineBreaks {
  /// Whether the white space from the line end at `offset` to `next` ends a sentence.
  func isHard(at offset: Int, next: Int, in bytes: Span<UInt8>) -> Bool {
    if LineBreaks.holdsBlankLine(offset..<next, in: bytes) { return true }
    switch self {
    case .soft: return LineBreaks.standsByRule(offset, next, in: bytes)
    case .items:
      return listMarker(at: next, in: bytes) != nil || LineBreaks.standsByRule(offset, next, in: bytes)
    case .lines: return true
    }
  }

  /// Whether white space holds two line ends, CR LF counted as one.
  private static func holdsBlankLine(_ space: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    var lineEnds = 0
    for index in space {
      let byte = bytes[index]
      if byte == 0x0A { lineEnds += 1 }
      if byte == 0x0D, index + 1 >= space.upperBound || bytes[index + 1] != 0x0A { lineEnds += 1 }
    }
    return lineEnds >= 2
  }
}
