// Decides whether a run of terminators ends the sentence, by what stands on both sides of it.

struct EndDecision {
  let rules: LanguageRules
  let ending: SentenceEnding
  let sentenceStart: Int

  func isEnd(in bytes: Span<UInt8>) -> Bool {
    guard ending.next < bytes.count else { return false }
    let first = scalar(at: ending.next, in: bytes).value
    if isContinuation(first) { return false }
    // "(?)" and "[…]" comment on the word before them.
    if ending.hasCloser, isWrapped(in: bytes) { return false }
    switch ending.kind {
    case .strong: return strongEnds(in: bytes)
    case .exclamation: return ending.hasSpace ? exclamationEnds(in: bytes) : gluedEnds(in: bytes)
    case .ellipsis: return ending.hasSpace && ellipsisEnds(in: bytes)
    case .period:
      guard ending.hasSpace else { return gluedEnds(in: bytes) }
      return PeriodDecision(rules: rules, ending: ending, sentenceStart: sentenceStart).isEnd(in: bytes)
    }
  }

  private func isWrapped(in bytes: Span<UInt8>) -> Bool {
    guard ending.start > sentenceStart else { return false }
    let before = scalar(before: ending.start, in: bytes, from: sentenceStart).value
    return before == 0x28 || before == 0x5B || before == 0xFF08
  }

  /// A mark with no other use ends the sentence, unless closing marks follow and the text then goes on in
  /// lower case or, in Japanese, with a particle: 「はい。」と言った.
  private func strongEnds(in bytes: Span<UInt8>) -> Bool {
    let follower = Follower(at: ending.next, in: bytes, rules: rules)
    if !ending.hasCloser { return true }
    if follower.kind == .lower { return false }
    return ending.hasSpace || !isHiragana(follower.first)
  }

  /// `!` and `?` end a sentence when none of its own words follows: one in lower case carries it on, as does
  /// anything behind a name that is written with the mark.
  private func exclamationEnds(in bytes: Span<UInt8>) -> Bool {
    let follower = Follower(at: ending.next, in: bytes, rules: rules)
    if follower.continuesBehindDash(in: bytes) { return false }
    let word = WordBefore(endingAt: ending.start, in: bytes, from: sentenceStart)
    if follower.kind == .lower {
      // "Why?" he asked. Without a quote between them the mark outweighs the case in careless writing.
      guard rules.options.contains(.lowerCaseStarts), !ending.hasCloser, !follower.hasOpener else {
        return false
      }
      return !rules.words.traits(of: word.range, in: bytes).contains(.exclamationName)
    }
    if ending.count == 1, rules.words.traits(of: word.range, in: bytes).contains(.exclamationName) {
      return follower.isStarter
    }
    return true
  }

  /// An ellipsis ends a sentence when a capital follows that is not capital anyhow (*I*). Three dots with
  /// spaces around them stand for words left out of a sentence, a fourth is its full stop.
  private func ellipsisEnds(in bytes: Span<UInt8>) -> Bool {
    let follower = Follower(at: ending.next, in: bytes, rules: rules)
    if ending.isSpaced, ending.count == 3, !ending.hasCloser { return false }
    if follower.traits.contains(.capitalAnywhere), ending.count < 4, !ending.hasCloser { return false }
    switch follower.kind {
    case .upper, .caseless: return true
    case .lower: return false
    case .digit, .mark, .other: return follower.hasOpener || ending.count > 3
    }
  }

  /// A missing space: "the end.The next". Both neighbours must be words, the first of two lower-case letters at
  /// least, the second a capital with lower case after it, and nothing of an address or a file name around.
  private func gluedEnds(in bytes: Span<UInt8>) -> Bool {
    if ending.hasCloser { return false }
    let follower = Follower(at: ending.next, in: bytes, rules: rules)
    guard follower.kind == .upper, !follower.hasOpener, follower.word.count > 0 else { return false }
    let word = WordBefore(endingAt: ending.start, in: bytes, from: sentenceStart)
    guard word.points == 0, word.lowerLetters >= 2 || (word.isNumber && follower.isStarter),
      !isInsideAddress(word, follower, in: bytes)
    else { return false }
    if rules.words.traits(of: word.range, in: bytes).intersection(.abbreviation) != [] { return false }
    if ending.kind == .exclamation { return true }
    let startsLower = SentenceSplitting.kind(of: word.first) == .lower
    return (startsLower && follower.word.count > 1) || follower.isStarter
      || follower.traits.contains(.beforeName)
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
