// Decides whether a run of terminators ends the sentence, by what stands on both sides of it.

struct EndDecision {
  let rules: LanguageRules
  let ending: SentenceEnding
  let sentenceStart: Int

  func isEnd(in bytes: Span<UInt8>) -> Bool {
    guard ending.next < bytes.count else { return false }
    let first = scalar(at: ending.next, in: bytes)
    if isContinuation(first.value), !isLowQuote(first, in: bytes) { return false }
    if isLoneSign(first, in: bytes) { return false }
    // "(?)" and "[…]" comment on the word before them.
    if ending.hasCloser, isWrapped(in: bytes) { return false }
    switch ending.kind {
    case .strong: return strongEnds(in: bytes)
    case .exclamation:
      if ending.hasSpace { return exclamationEnds(in: bytes) }
      return standsInUnspacedText(first.value, in: bytes) ? strongEnds(in: bytes) : gluedEnds(in: bytes)
    case .ellipsis: return ending.hasSpace ? ellipsisEnds(in: bytes) : gluedEllipsisEnds(in: bytes)
    case .period:
      guard ending.hasSpace else { return gluedEnds(in: bytes) }
      return PeriodDecision(rules: rules, ending: ending, sentenceStart: sentenceStart).isEnd(in: bytes)
    }
  }

  /// "Er schwieg. ,Komm', sagte sie": a comma that stands behind a space and is glued to a capital is the low quote of
  /// a keyboard that has none.
  private func isLowQuote(_ mark: DecodedScalar, in bytes: Span<UInt8>) -> Bool {
    let behind = ending.next + mark.length
    guard mark.value == 0x2C, ending.hasSpace, behind < bytes.count else { return false }
    return kind(of: scalar(at: behind, in: bytes).value) == .upper
  }

  /// "133 inh. / km²": a sign of arithmetic or a slash between spaces joins what stands on its sides.
  private func isLoneSign(_ sign: DecodedScalar, in bytes: Span<UInt8>) -> Bool {
    switch sign.value {
    case 0x2F, 0x26, 0x2B, 0x3D, 0x25, 0x3C, 0x3E, 0xD7, 0xB1: break
    default: return false
    }
    let behind = ending.next + sign.length
    guard behind < bytes.count else { return false }
    return isWhiteSpace(scalar(at: behind, in: bytes).value)
  }

  private func isWrapped(in bytes: Span<UInt8>) -> Bool {
    guard ending.start > sentenceStart else { return false }
    let before = scalar(before: ending.start, in: bytes, from: sentenceStart).value
    return before == 0x28 || before == 0x5B || before == 0xFF08
  }

  /// Chinese and Japanese put no space behind a mark, be it a wide one or the `!` of a Latin keyboard.
  private func standsInUnspacedText(_ next: UInt32, in bytes: Span<UInt8>) -> Bool {
    guard ending.start > sentenceStart, isWrittenWithoutSpaces(next) else { return false }
    return isWrittenWithoutSpaces(scalar(before: ending.start, in: bytes, from: sentenceStart).value)
  }

  /// A mark with no other use ends the sentence, unless closing marks follow and the text then goes on in
  /// lower case or, in Japanese, with a particle: 「はい。」と言った.
  private func strongEnds(in bytes: Span<UInt8>) -> Bool {
    if !ending.hasCloser { return true }
    let follower = Follower(at: ending.next, in: bytes)
    if follower.kind == .lower { return false }
    return ending.hasSpace || !isHiragana(follower.first)
  }

  /// `!` and `?` end a sentence when none of its own words follows: one in lower case carries it on, as does
  /// anything behind a name that is written with the mark.
  private func exclamationEnds(in bytes: Span<UInt8>) -> Bool {
    let follower = Follower(at: ending.next, in: bytes)
    if follower.continuesBehindDash(in: bytes) { return false }
    let word = WordBefore(endingAt: ending.start, in: bytes, from: sentenceStart)
    if follower.kind == .lower {
      // "Why?" he asked. Without a quote between them the mark outweighs the case in careless writing.
      guard rules.options.contains(.lowerCaseStarts), !ending.hasCloser, !follower.hasOpener,
        !follower.isInquit(behindQuote: false, in: bytes, rules: rules),
        !carriesOn(behind: word, follower, in: bytes)
      else {
        return ending.hasCloser && follower.reopens(ending, in: bytes)
      }
      return !rules.words.traits(of: word.range, in: bytes).contains(.exclamationName)
    }
    if ending.hasCloser, follower.isInquit(behindQuote: true, in: bytes, rules: rules) { return false }
    if ending.count == 1, rules.words.traits(of: word.range, in: bytes).contains(.exclamationName) {
      return follower.isStarter(in: bytes, rules)
    }
    return true
  }

  /// "Shout! is a magazine": a title keeps its mark, and the verb of the sentence follows, or with a space before
  /// the mark a conjunction. Questions do begin with such verbs, but after another question.
  private func carriesOn(behind word: WordBefore, _ follower: Follower, in bytes: Span<UInt8>) -> Bool {
    follower.traits(in: bytes, rules).contains(.carriesOn) && ending.count == 1
      && (word.isEmpty || bytes[ending.start] == 0x21)
  }

  /// An ellipsis ends a sentence when a capital follows that is not capital anyhow (*I*). Three dots with
  /// spaces around them stand for words left out of a sentence, a fourth is its full stop.
  private func ellipsisEnds(in bytes: Span<UInt8>) -> Bool {
    let follower = Follower(at: ending.next, in: bytes)
    if ending.isSpaced, ending.count == 3, !ending.hasCloser { return false }
    if follower.traits(in: bytes, rules).contains(.capitalAnywhere), ending.count < 4, !ending.hasCloser {
      return false
    }
    switch follower.kind {
    case .upper: return true
    // Scripts without case give no sign; where spaces stand on both sides, words were left out.
    case .caseless: return !isDetached(in: bytes) || ending.hasCloser
    case .lower: return false
    case .digit, .mark, .other: return follower.hasOpener || ending.count > 3
    }
  }

  /// "I had hoped for more...But no": dots in place of a space, before a capital that begins a common first word.
  private func gluedEllipsisEnds(in bytes: Span<UInt8>) -> Bool {
    let follower = Follower(at: ending.next, in: bytes)
    let word = WordBefore(endingAt: ending.start, in: bytes, from: sentenceStart)
    return !ending.hasCloser && !follower.hasOpener && follower.isStarter(in: bytes, rules)
      && word.isWrittenOut
      && !follower.traits(in: bytes, rules).contains(.capitalAnywhere)
  }

  private func isDetached(in bytes: Span<UInt8>) -> Bool {
    ending.start > sentenceStart
      && isWhiteSpace(scalar(before: ending.start, in: bytes, from: sentenceStart).value)
  }

  /// A missing space: "the end.The next". Both neighbours must be words, the first of two lower-case letters at
  /// least, the second a capital with lower case after it, and nothing of an address or a file name around.
  private func gluedEnds(in bytes: Span<UInt8>) -> Bool {
    if ending.hasCloser { return false }
    // What most points inside a word are told by costs no look at the words.
    switch kind(of: scalar(at: ending.next, in: bytes).value) {
    case .upper: break
    case .lower where ending.kind == .exclamation: break
    default: return false
    }
    let follower = Follower(at: ending.next, in: bytes)
    let word = WordBefore(endingAt: ending.start, in: bytes, from: sentenceStart)
    if follower.kind == .lower { return gluedQuestionEnds(word, follower, in: bytes) }
    guard follower.kind == .upper, !follower.hasOpener, follower.word.count > 0 else { return false }
    guard word.points == 0, word.lowerLetters >= 2 || gluedNumberEnds(word, follower, in: bytes),
      !isInsideAddress(word, follower, in: bytes)
    else { return false }
    if rules.words.traits(of: word.range, in: bytes).intersection(.abbreviation) != [] { return false }
    if ending.kind == .exclamation { return true }
    let startsLower = SentenceSplitting.kind(of: word.first) == .lower
    return (startsLower && follower.word.count > 1) || follower.isStarter(in: bytes, rules) || word.isNumber
      || follower.traits(in: bytes, rules).contains(.beforeName)
  }

  /// "It cost 1,000.That is much": a number of three digits is neither a section's nor a day's, and a word with
  /// lower-case letters no unit glued to it.
  private func gluedNumberEnds(_ word: WordBefore, _ follower: Follower, in bytes: Span<UInt8>) -> Bool {
    guard word.isNumber else { return false }
    if follower.isStarter(in: bytes, rules) { return true }
    let second = follower.word.lowerBound + scalar(at: follower.word.lowerBound, in: bytes).length
    guard word.digits >= 3, second < follower.word.upperBound else { return false }
    return kind(of: scalar(at: second, in: bytes).value) == .lower
  }

  /// "is it far?what do you think": no word has a question mark inside, and a word that begins sentences follows.
  private func gluedQuestionEnds(_ word: WordBefore, _ follower: Follower, in bytes: Span<UInt8>) -> Bool {
    ending.kind == .exclamation && rules.options.contains(.lowerCaseStarts)
      && follower.traits(in: bytes, rules).contains(.starter)
      && !follower.hasOpener && word.points == 0 && word.lowerLetters >= 3
      && !isInsideAddress(word, follower, in: bytes)
  }

  private func isInsideAddress(_ word: WordBefore, _ follower: Follower, in bytes: Span<UInt8>) -> Bool {
    if word.range.lowerBound > sentenceStart {
      switch bytes[word.range.lowerBound - 1] {
      case 0x2F, 0x40, 0x3A, 0x5C, 0x5F, 0x2E, 0x3D, 0x26, 0x23: return true
      default: break
      }
    }
    guard follower.word.upperBound < bytes.count else { return false }
    switch bytes[follower.word.upperBound] {
    case 0x2F, 0x40, 0x3D, 0x5C, 0x5F, 0x28, 0x23: return true
    case 0x2E:
      // "System.Out.println" and host names go on after the next point.
      let behind = follower.word.upperBound + 1
      guard behind < bytes.count else { return false }
      return isWordScalar(scalar(at: behind, in: bytes).value) && bytes[behind] >= 0x61
    default: return false
    }
  }
}
