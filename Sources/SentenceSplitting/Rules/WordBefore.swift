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
  var isTruncated = false
  /// *video's*: the letter behind an apostrophe is the tail of a word, not an initial.
  var isBehindApostrophe = false

  /// Reads backwards from `end` to white space, a hyphen or any other sign that cannot be in an abbreviation.
  init(endingAt end: Int, in bytes: Span<UInt8>, from lowerBound: Int) {
    range = end..<end
    var position = end
    var piece = 0
    while position > lowerBound {
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
    }
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
    if isVowel(simpleLowercase(value)) { hasVowel = true }
    piece += 1
    return true
  }

  var isEmpty: Bool { range.isEmpty }
  var isNumber: Bool { digits > 0 && letters == 0 && points == 0 }
  var isSingleLetter: Bool { letters == 1 && digits == 0 && points == 0 && !isBehindApostrophe }
  /// *U.S*, *Ph.D*, *a.m*, *н.э*: pieces of one to three letters with points between them.
  var isDottedAbbreviation: Bool { points > 0 && digits == 0 && letters > 1 && longestPiece <= 3 }

  /// A Latin word with a lower-case letter and no vowel (*mgr*, *Bldg*) is no word one can say, so it is a
  /// contraction, whatever the language. Words all in capitals (*BBC*) are names and may end a sentence.
  var isContraction: Bool {
    letters >= 2 && letters <= 5 && digits == 0 && points == 0 && lowerLetters >= letters - 1 && !hasVowel
      && first < 0x250
  }

  /// A number written as upper-case Roman numerals, which is an ordinal wherever numbers with a point are.
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

/// Whether a lower-case letter can be the vowel of a syllable; letters outside plain Latin count as vowels.
private func isVowel(_ value: UInt32) -> Bool {
  switch value {
  case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79: true
  default: value >= 0x80
  }
}
