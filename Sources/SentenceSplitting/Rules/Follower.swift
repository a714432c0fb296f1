// Looks at what follows a possible sentence end.

/// The text after a terminator, its closing marks and white space.
struct Follower {
  /// Where the text begins.
  var start: Int
  /// Its first scalar, which may be an opening quote or bracket.
  var first: UInt32
  /// The kind of the first scalar that is no opening mark.
  var kind: ScalarKind
  /// Whether opening marks were passed.
  var hasOpener: Bool
  /// The first word, of letters, digits and apostrophes.
  var word: Range<Int>

  init(at start: Int, in bytes: Span<UInt8>) {
    self.start = start
    var position = start
    var current = DecodedScalar(value: 0, length: 0)
    if position < bytes.count { current = scalar(at: position, in: bytes) }
    first = current.value
    // Eight opening marks in a row are more than any text needs; the bound keeps a flood of quotes linear.
    var opened = 0
    while opened < 8, isOpener(current.value), position + current.length < bytes.count {
      position += current.length
      opened += 1
      current = scalar(at: position, in: bytes)
      // French and others put a space inside their quotes, as tokenised text does.
      let isDetached = current.value == 0x20 && (first == 0x22 || first == 0x27)
      if isDetached || (isWhiteSpace(current.value) && current.value >= 0x80),
        position + current.length < bytes.count
      {
        position += current.length
        current = scalar(at: position, in: bytes)
      }
    }
    hasOpener = opened > 0
    kind = SentenceSplitting.kind(of: current.value)
    let wordStart = position
    while position < bytes.count, position - wordStart < WordBefore.limit {
      if isASCIILetter(bytes[position]) {
        position += 1
        continue
      }
      let next = scalar(at: position, in: bytes)
      let isApostrophe = next.value == 0x27 || next.value == 0x2019
      guard isApostrophe || isWordScalar(next.value) else { break }
      position += next.length
    }
    word = wordStart..<position
  }

  /// What is listed of the first word. Looked up when asked for: most decisions fall without it, and the look is in
  /// memory that is seldom near.
  func traits(in bytes: Span<UInt8>, _ rules: LanguageRules) -> WordTraits {
    let traits = rules.words.traits(of: word, in: bytes)
    return traits.isEmpty ? Follower.traitsBeforeApostrophe(word, in: bytes, rules: rules) : traits
  }

  /// *It's*, *l'état*, *He'd*: the part before the apostrophe tells as much.
  private static func traitsBeforeApostrophe(
    _ word: Range<Int>, in bytes: Span<UInt8>, rules: LanguageRules
  ) -> WordTraits {
    for index in word where bytes[index] == 0x27 || bytes[index] == 0xE2 {
      return rules.words.traits(of: word.lowerBound..<index, in: bytes)
    }
    return []
  }

  /// Whether a dash stands first and the text goes on in lower case: " – and more".
  func continuesBehindDash(in bytes: Span<UInt8>) -> Bool {
    guard isDash(first) else { return false }
    var position = start
    while position < bytes.count, position - start < 8 {
      let next = scalar(at: position, in: bytes)
      guard isDash(next.value) || isWhiteSpace(next.value) else {
        return SentenceSplitting.kind(of: next.value) == .lower
      }
      position += next.length
    }
    return false
  }

  /// Whether what follows says who spoke: *he yelled*, *said the boy*, and behind a quote *Mary asked*.
  func isInquit(behindQuote: Bool, in bytes: Span<UInt8>, rules: LanguageRules) -> Bool {
    if hasOpener || word.isEmpty { return false }
    let traits = traits(in: bytes, rules)
    if kind == .lower, traits.contains(.reportingVerb) { return true }
    guard behindQuote || (kind == .lower && traits.contains(.starter)) else { return false }
    let next = skipWhiteSpace(from: word.upperBound, in: bytes)
    guard next > word.upperBound else { return false }
    var end = next
    while end < bytes.count, end - next < WordBefore.limit, isWordScalar(scalar(at: end, in: bytes).value) {
      end += scalar(at: end, in: bytes).length
    }
    return rules.words.traits(of: next..<end, in: bytes).contains(.reportingVerb)
  }

  /// Whether the very mark that closed a quotation opens the next one: "… late." "and what of it?" Two quotations
  /// back to back are no single sentence, whatever the case of the letter behind.
  func reopens(_ ending: SentenceEnding, in bytes: Span<UInt8>) -> Bool {
    hasOpener && first == 0x22 && ending.end > 0 && bytes[ending.end - 1] == 0x22
  }

  /// Whether the follower is a capital that begins a word which commonly begins sentences.
  func isStarter(in bytes: Span<UInt8>, _ rules: LanguageRules) -> Bool {
    kind == .upper && traits(in: bytes, rules).contains(.starter)
  }

  /// Whether the follower is a number with *a.m.* or the like behind it: "… at 7 p.m. 8 p.m. is too late."
  func isTime(in bytes: Span<UInt8>, rules: LanguageRules) -> Bool {
    guard kind == .digit else { return false }
    let next = skipWhiteSpace(from: word.upperBound, in: bytes)
    guard next > word.upperBound else { return false }
    var end = next
    while end < bytes.count, end - next < 8 {
      let current = scalar(at: end, in: bytes)
      guard isWordScalar(current.value) || current.value == 0x2E else { break }
      end += current.length
    }
    guard end > next, bytes[end - 1] == 0x2E else { return false }
    return rules.words.traits(of: next..<end - 1, in: bytes).contains(.timeOfDay)
  }

  /// Whether the follower is one capital with a point.
  func isInitial(in bytes: Span<UInt8>) -> Bool {
    guard kind == .upper, word.upperBound < bytes.count, bytes[word.upperBound] == 0x2E else { return false }
    return scalar(at: word.lowerBound, in: bytes).length == word.count
  }

  /// Whether the follower can be a numbering: a digit, a single letter or Roman numerals.
  func isNumbering(in bytes: Span<UInt8>, _ rules: LanguageRules) -> Bool {
    if kind == .digit { return true }
    guard kind == .upper, !traits(in: bytes, rules).contains(.starter) else { return false }
    return word.count == 1 || word.allSatisfy { isRomanDigit(UInt32(bytes[$0])) }
  }
}
