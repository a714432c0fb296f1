// Looks at the word that a full stop stands behind.

/// The word before a full stop, without the stop itself.
struct WordBefore {
  /// Longest word looked at, in bytes: no abbreviation is longer, and the bound keeps the work linear.
  static let limit = 48

  var range: Range<Int>
  var first: UInt32 = 0
  var letters = 0
  var digits = 0
  var points = 0
  var lowerLetters = 0
  /// Scalars in the longest piece between points: 1 or 2 in *U.S* and *Ph.D*, more in *example.com*.
  var longestPiece = 0
  var hasVowel = false
  /// Whether an `r` or `l` is among its letters.
  var hasLiquid = false
  /// Whether its last letter is a vowel: abbreviations break off before one.
  var endsInVowel = false
  private var isLastVowel = true
  var isTruncated = false
  /// Where the token begins when a hyphen joins more to the word: *д-р*, *r-dzie*; else where the word does.
  var tokenStart = 0
  /// *B&B*: the letter behind `&` is part of a name, not an initial.
  var isBehindAmpersand = false
  /// *video's*: the letter behind an apostrophe is the tail of a word, not an initial.
  var isBehindApostrophe = false

  /// Reads backwards from `end` to white space, a hyphen or any other sign that cannot be in an abbreviation.
  init(endingAt end: Int, in bytes: Span<UInt8>, from lowerBound: Int) {
    range = end..<end
    var position = end
    var piece = 0
    while position > lowerBound {
      let byte = bytes[position - 1]
      if isASCIILetter(byte), end - position < WordBefore.limit {
        countLetter(byte)
        piece += 1
        position -= 1
        first = UInt32(byte)
        continue
      }
      let previous = scalar(before: position, in: bytes, from: lowerBound)
      guard count(previous.value, piece: &piece) else { break }
      position -= previous.length
      first = previous.value
      if end - position > WordBefore.limit {
        isTruncated = true
        break
      }
    }
    longestPiece = max(longestPiece, piece)
    range = position..<end
    if position > lowerBound {
      let before = scalar(before: position, in: bytes, from: lowerBound).value
      isBehindApostrophe = before == 0x27 || before == 0x2019
      isBehindAmpersand = before == 0x26
    }
    tokenStart = position
    if position > lowerBound, bytes[position - 1] == 0x2D { findTokenStart(in: bytes, from: lowerBound) }
  }

  private mutating func findTokenStart(in bytes: Span<UInt8>, from lowerBound: Int) {
    var position = range.lowerBound - 1
    while position > lowerBound, range.upperBound - position <= WordBefore.limit {
      let previous = scalar(before: position, in: bytes, from: lowerBound)
      guard isWordScalar(previous.value) || previous.value == 0x2E || previous.value == 0x2D else { break }
      position -= previous.length
    }
    tokenStart = position
  }

  /// Where the abbreviation begins when it is written with spaces between its letters: *т. д.*, *z. B.*, *p. ej.*
  func spacedStart(in bytes: Span<UInt8>, from lowerBound: Int) -> Int? {
    guard letters >= 1, letters <= 3, digits == 0 else { return nil }
    var start = range.lowerBound
    for _ in 0..<3 {
      let end = trimWhiteSpace(before: start, in: bytes, from: lowerBound)
      guard end < start, end > lowerBound, bytes[end - 1] == 0x2E else { break }
      let piece = WordBefore(endingAt: end - 1, in: bytes, from: lowerBound)
      guard piece.letters >= 1, piece.letters <= 4, piece.digits == 0 else { break }
      start = piece.range.lowerBound
    }
    return start < range.lowerBound ? start : nil
  }

  /// What `count` does, for the letters that most words are made of.
  @inline(__always)
  private mutating func countLetter(_ byte: UInt8) {
    letters += 1
    if byte >= 0x61 { lowerLetters += 1 }
    // One bit a letter from `a` on: a e i o u y, and l r.
    let bit: UInt32 = 1 << UInt32(byte | 0x20 &- 0x61)
    if bit & 0x0110_4111 != 0 {
      hasVowel = true
      if isLastVowel { endsInVowel = true }
    } else if bit & 0x0002_0800 != 0 {
      hasLiquid = true
    }
    isLastVowel = false
  }

  private mutating func count(_ value: UInt32, piece: inout Int) -> Bool {
    if value == 0x2E {
      points += 1
      longestPiece = max(longestPiece, piece)
      piece = 0
      return true
    }
    switch kind(of: value) {
    case .digit: digits += 1
    case .upper: letters += 1
    case .lower:
      letters += 1
      lowerLetters += 1
    case .caseless: letters += 1
    case .mark: return true
    case .other: return value == 0xB0 || value == 0xBA || value == 0xAA || value == 0x2116
    }
    let lower = simpleLowercase(value)
    if isVowel(lower) {
      hasVowel = true
      if isLastVowel { endsInVowel = true }
    } else if lower == 0x72 || lower == 0x6C || lower == 0x440 {
      hasLiquid = true
    }
    isLastVowel = false
    piece += 1
    return true
  }

  var isEmpty: Bool { range.isEmpty }
  var isNumber: Bool { digits > 0 && letters == 0 && points == 0 }
  var isSingleLetter: Bool {
    letters == 1 && digits == 0 && points == 0 && !isBehindApostrophe && !isBehindAmpersand && !isSyllable
  }
  /// A letter without case that carries a vowel sign, as in Gujarati *છે*, is a whole word.
  private var isSyllable: Bool {
    kind(of: first) == .caseless && range.count > UTF8.width(Unicode.Scalar(first) ?? "a")
  }
  /// *U.S*, *Ph.D*, *a.m*, *н.э*: pieces of one to three letters with points between them.
  var isDottedAbbreviation: Bool { points > 0 && digits == 0 && letters > 1 && longestPiece <= 3 }

  /// A Latin or Cyrillic word with a lower-case letter and no vowel (*mgr*, *Bldg*, *млрд*) is no word one can say,
  /// so it is a contraction. Words all in capitals (*BBC*) are names and may end a sentence. In languages whose
  /// `r` and `l` make syllables (*smrt*, *vlk*) those count as vowels.
  func isContraction(_ options: LanguageOptions) -> Bool {
    letters >= 2 && letters <= 5 && digits == 0 && points == 0 && lowerLetters >= letters - 1 && !hasVowel
      && !(hasLiquid && options.contains(.syllabicConsonants))
      && (first < 0x250 || (first >= 0x400 && first < 0x530))
  }

  /// Whether it has the look of a word that is written out: small letters behind the first and a vowel among them.
  var isWrittenOut: Bool {
    letters >= 3 && digits == 0 && points == 0 && lowerLetters >= letters - 1 && hasVowel && !isTruncated
  }

  /// The number of a king, a century or a war, written I to XXXIX, which is an ordinal wherever numbers with a point are.
  func isRomanOrdinal(in bytes: Span<UInt8>) -> Bool {
    isRomanNumeral(in: bytes)
      && range.allSatisfy { bytes[$0] == 0x49 || bytes[$0] == 0x56 || bytes[$0] == 0x58 }
  }

  /// Whether all letters are upper-case Roman numerals.
  func isRomanNumeral(in bytes: Span<UInt8>) -> Bool {
    guard letters > 0, letters == range.count, lowerLetters == 0 else { return false }
    return range.allSatisfy { isRomanDigit(UInt32(bytes[$0])) }
  }
}

/// Whether `value` is one of I V X L C D M.
func isRomanDigit(_ value: UInt32) -> Bool {
  switch value {
  case 0x49, 0x56, 0x58, 0x4C, 0x43, 0x44, 0x4D: true
  default: false
  }
}

/// Whether a lower-case letter can be the vowel of a syllable; letters outside plain Latin and Cyrillic count as
/// vowels, for of them we do not know.
private func isVowel(_ value: UInt32) -> Bool {
  switch value {
  case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79: true
  case 0x430, 0x435, 0x438, 0x43E, 0x443, 0x44B, 0x44D, 0x44E, 0x44F, 0x44A: true
  case 0x431...0x44F: false
  default: value >= 0x80
  }
}
