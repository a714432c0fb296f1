// Decides what one full stop with white space behind it means.

struct PeriodDecision {
  let rules: LanguageRules
  let ending: SentenceEnding
  let sentenceStart: Int

  func isEnd(in bytes: Span<UInt8>) -> Bool {
    let word = WordBefore(endingAt: ending.start, in: bytes, from: sentenceStart)
    let follower = Follower(at: ending.next, in: bytes)
    if follower.kind == .lower { return lowerCaseStarts(word, follower, in: bytes) }
    if follower.continuesBehindDash(in: bytes) { return false }
    if word.isEmpty { return detachedEnds(follower, in: bytes) }
    if word.isTruncated { return true }
    // A closing quote behind the stop: the quotation is over, its last word is no abbreviation of ours.
    if ending.hasCloser, !closesBracket(in: bytes) {
      return !follower.isInquit(behindQuote: true, in: bytes, rules: rules)
    }
    if isHeadingLabel(word, in: bytes) { return false }
    if isMonthInTimestamp(word, follower, in: bytes) { return false }
    if word.isNumber { return numberEnds(word, follower, in: bytes) }
    // "R. A. Heinlein": a list may know the letter as an abbreviation, too.
    if word.isSingleLetter, word.range.lowerBound > sentenceStart, follower.isInitial(in: bytes) {
      return false
    }
    let traits = traits(of: word, in: bytes)
    if traits.contains(.unit), !traits.contains(.timeOfDay), standsBehindNumber(word, in: bytes) {
      return follower.kind != .digit
    }
    if let decided = listedEnds(word, traits, follower, in: bytes) { return decided }
    if word.isSingleLetter { return initialEnds(word, follower, in: bytes) }
    if word.isDottedAbbreviation || word.isContraction(rules.options) {
      // A Latin word in Arabic text: the script changes behind it.
      return startsAnew(follower, in: bytes) || (follower.kind == .caseless && !word.isDottedAbbreviation)
    }
    if rules.options.contains(.romanOrdinals), word.isRomanOrdinal(in: bytes) {
      return startsAnew(follower, in: bytes)
    }
    return true
  }

  /// What the lists say of the word: of all of it if it is written with hyphens or with spaces between its letters
  /// and listed as such, else of its last piece.
  private func traits(of word: WordBefore, in bytes: Span<UInt8>) -> WordTraits {
    if word.tokenStart < word.range.lowerBound {
      let whole = rules.words.traits(of: word.tokenStart..<word.range.upperBound, in: bytes)
      if whole != [] { return whole }
    }
    if let start = word.spacedStart(in: bytes, from: sentenceStart) {
      let whole = rules.words.traits(ofSpaced: start..<word.range.upperBound, in: bytes)
      if whole != [] { return whole }
    }
    let traits = rules.words.traits(of: word.range, in: bytes)
    // A name in capitals (*CA*) is not the small word it looks like (*ca.*).
    return word.letters > 1 && word.lowerLetters == 0 && word.points == 0
      ? traits.subtracting(.always) : traits
  }

  /// Whether a sign of mark-up or of a path stands before the point, as in troff's `bzw\&.`
  private func standsBehindSign(in bytes: Span<UInt8>) -> Bool {
    guard ending.start > sentenceStart else { return false }
    switch bytes[ending.start - 1] {
    case 0x26, 0x2F, 0x5C, 0x5F, 0x3D: return true
    default: return false
    }
  }

  /// "5 ft. 6 in. tall": what a unit is, the number in front of it tells.
  private func standsBehindNumber(_ word: WordBefore, in bytes: Span<UInt8>) -> Bool {
    let end = trimWhiteSpace(before: word.range.lowerBound, in: bytes, from: sentenceStart)
    guard end > sentenceStart else { return false }
    return kind(of: scalar(before: end, in: bytes, from: sentenceStart).value) == .digit
  }

  /// "1950 г.", "w XX w.": a year's or a century's number is Roman, too.
  private func standsBehindNumeral(_ word: WordBefore, in bytes: Span<UInt8>) -> Bool {
    let end = trimWhiteSpace(before: word.range.lowerBound, in: bytes, from: sentenceStart)
    guard end > sentenceStart, end < word.range.lowerBound else { return false }
    let numeral = WordBefore(endingAt: end, in: bytes, from: sentenceStart)
    return numeral.isNumber || numeral.isRomanNumeral(in: bytes)
  }

  /// "drwxr-xr-x 2 ames 12 lut. 09:14 notes": a short word between a day of the month and a time of day is a month cut
  /// short, in any language.
  private func isMonthInTimestamp(_ word: WordBefore, _ follower: Follower, in bytes: Span<UInt8>) -> Bool {
    guard follower.kind == .digit, !follower.hasOpener, word.digits == 0, word.letters >= 2,
      word.letters <= 5,
      follower.word.count <= 2, follower.word.upperBound + 2 < bytes.count,
      bytes[follower.word.upperBound] == 0x3A
    else { return false }
    let minutes = follower.word.upperBound + 1
    guard isASCIIDigit(UInt32(bytes[minutes])), isASCIIDigit(UInt32(bytes[minutes + 1])) else { return false }
    return standsBehindNumber(word, in: bytes)
  }

  /// "the U.S . Highway": where marks stand alone, so does the last point of an abbreviation.
  private func detachedEnds(_ follower: Follower, in bytes: Span<UInt8>) -> Bool {
    let end = trimWhiteSpace(before: ending.start, in: bytes, from: sentenceStart)
    guard end > sentenceStart, end < ending.start else { return true }
    let word = WordBefore(endingAt: end, in: bytes, from: sentenceStart)
    return !word.isDottedAbbreviation || startsAnew(follower, in: bytes)
  }

  private func closesBracket(in bytes: Span<UInt8>) -> Bool {
    let last = bytes[ending.end - 1]
    return last == 0x29 || last == 0x5D
  }

  /// What the language's lists say, or nothing.
  private func listedEnds(
    _ word: WordBefore, _ traits: WordTraits, _ follower: Follower, in bytes: Span<UInt8>
  ) -> Bool? {
    // The lower-case form of "No" or "Art" in "say no." is a word; before a numbering it is not.
    if traits.contains(.beforeNumber), follower.isNumbering(in: bytes, rules) { return false }
    // Croatian "dr. Horvat", but also "i dr." (and others).
    if traits.isSuperset(of: [.endPossible, .beforeName]) { return startsAnew(follower, in: bytes) }
    if traits.contains(.endPossible) {
      return follower.kind == .upper || follower.kind == .caseless || follower.hasOpener
    }
    let isOnlyTime = traits.isDisjoint(with: [.beforeName, .endBeforeStarter])
    if traits.contains(.timeOfDay), isOnlyTime || standsBehindNumeral(word, in: bytes) {
      // A day, a time zone or a date belongs to the time; so does a name when the time is all there is yet.
      if startsAnew(follower, in: bytes) || follower.isTime(in: bytes, rules: rules) { return true }
      return follower.kind == .upper && !follower.traits(in: bytes, rules).contains(.afterOrdinal)
        && !isFrontedTime(word, in: bytes)
    }
    if traits.contains(.endBeforeStarter) { return startsAnew(follower, in: bytes) }
    if !traits.isDisjoint(with: [.always, .beforeName]) { return false }
    if word.lowerLetters == 0, rules.words.traitsOfCapitals(word.range, in: bytes).contains(.beforeName) {
      return false
    }
    return nil
  }

  /// Behind an abbreviation a new sentence shows only by a word that commonly begins one, or by a quote or
  /// bracket that opens before a capital.
  private func startsAnew(_ follower: Follower, in bytes: Span<UInt8>) -> Bool {
    follower.isStarter(in: bytes, rules)
      || (follower.hasOpener && follower.kind == .upper && isQuote(follower.first))
  }

  private func isQuote(_ value: UInt32) -> Bool { value != 0x28 && value != 0x5B }

  /// In careless writing sentences begin in lower case. The full stop is then all there is to go by.
  private func lowerCaseStarts(_ word: WordBefore, _ follower: Follower, in bytes: Span<UInt8>) -> Bool {
    if ending.hasCloser { return follower.reopens(ending, in: bytes) }
    if follower.hasOpener { return false }
    let traits = traits(of: word, in: bytes)
    guard traits.isDisjoint(with: [.abbreviation, .beforeNumber]) else { return false }
    if traits.contains(.unit), standsBehindNumber(word, in: bytes) { return false }
    // Where letters have no case, a Latin word in lower case says nothing.
    if kind(of: word.first) == .caseless, word.letters > 2 { return true }
    let isStart = follower.traits(in: bytes, rules).contains(.starter)
    // "adj. masc. sing.": a word in lower case with a point of its own is one more abbreviation.
    if !isStart, follower.word.upperBound < bytes.count, bytes[follower.word.upperBound] == 0x2E {
      return false
    }
    guard rules.options.contains(.lowerCaseStarts) else {
      // Where the lists may have gaps, both neighbours must speak for it: a word that commonly begins sentences, and
      // one too long or too open at its end to be cut short. Words are cut short behind consonants.
      let isLong = word.letters >= 6 && !rules.options.contains(.wordsEndInVowels)
      return isStart && word.isWrittenOut && (isLong || (word.letters >= 4 && word.endsInVowel))
    }
    // Function words are never abbreviated, and a word with an ending behind an apostrophe is complete.
    if word.isEmpty { return !standsBehindSign(in: bytes) }
    if word.isBehindApostrophe || (traits.contains(.starter) && word.letters > 1) {
      return true
    }
    if isStart, word.letters >= 2, word.points == 0, !word.isContraction(rules.options) { return true }
    if isStart, word.isNumber, word.digits >= 3 { return true }
    return word.isWrittenOut
  }

  /// "At 5 a.m. Mr. Smith left": a time phrase that is all there is of the sentence so far is no sentence. It
  /// begins with a preposition and holds nothing but numbers and words of time.
  private func isFrontedTime(_ word: WordBefore, in bytes: Span<UInt8>) -> Bool {
    guard word.range.lowerBound - sentenceStart <= 64 else { return false }
    var position = sentenceStart
    var isFirst = true
    while position < word.range.lowerBound {
      var end = position
      while end < word.range.lowerBound, isWordScalar(scalar(at: end, in: bytes).value) {
        end += scalar(at: end, in: bytes).length
      }
      if end > position {
        let traits = rules.words.traits(of: position..<end, in: bytes)
        let isNumber = isASCIIDigit(UInt32(bytes[position]))
        let isNumeral =
          isNumber || WordBefore(endingAt: end, in: bytes, from: position).isRomanNumeral(in: bytes)
        guard traits.contains(.timePreposition) || (!isFirst && traits.contains(.timeWord)) || isNumeral
        else {
          return false
        }
        isFirst = false
      }
      position = end < word.range.lowerBound ? end + scalar(at: end, in: bytes).length : end
    }
    return !isFirst
  }

  /// *J. Smith*, *you and I. Did*: an initial, unless a word follows that no name begins with.
  private func initialEnds(_ word: WordBefore, _ follower: Follower, in bytes: Span<UInt8>) -> Bool {
    // "Q. What is it?" — a letter alone is a label, not a sentence.
    if word.range.lowerBound == sentenceStart { return false }
    // "А. И. Орлов": another initial, even where the letter is also a word.
    if follower.isInitial(in: bytes) { return false }
    if isInsideName(word, in: bytes) { return true }
    return SentenceSplitting.kind(of: word.first) != .caseless && startsAnew(follower, in: bytes)
  }

  /// "the option -n. Later", "the type user_u. Anna": a letter behind such signs is no initial.
  private func isInsideName(_ word: WordBefore, in bytes: Span<UInt8>) -> Bool {
    let letter = word.range.lowerBound
    switch bytes[letter - 1] {
    case 0x5F, 0x2F, 0x5C, 0x3D: return true
    case 0x2D: return letter - 1 == sentenceStart || bytes[letter - 2] == 0x20
    default: return false
    }
  }

  /// In languages that write ordinals with a point, a short number goes with the noun behind it; a year ends
  /// the sentence like any other word.
  private func numberEnds(_ word: WordBefore, _ follower: Follower, in bytes: Span<UInt8>) -> Bool {
    guard rules.options.contains(.ordinals), word.digits <= 2 else { return true }
    if follower.kind == .digit || follower.traits(in: bytes, rules).contains(.afterOrdinal) { return false }
    return rules.options.contains(.capitalNouns) ? startsAnew(follower, in: bytes) : follower.kind == .upper
  }
}
