// Answers what a scalar is to a sentence: white space, a letter of some case, a quote, a bracket.

/// Whether `value` has the Unicode property White_Space (PropList.txt).
@inline(__always)
func isWhiteSpace(_ value: UInt32) -> Bool {
  if value < 0x80 { return value == 0x20 || (value >= 0x09 && value <= 0x0D) }
  switch value {
  case 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: return true
  default: return false
  }
}

/// Whether `value` ends a line: UAX #14 classes BK, CR, LF and NL.
@inline(__always)
func isLineEnd(_ value: UInt32) -> Bool {
  (value >= 0x0A && value <= 0x0D) || value == 0x85 || value == 0x2028 || value == 0x2029
}

/// Whether `value` is an ASCII digit.
@inline(__always)
func isASCIIDigit(_ value: UInt32) -> Bool { value &- 0x30 < 10 }

/// Whether `byte` is an ASCII letter.
@inline(__always)
func isASCIILetter(_ byte: UInt8) -> Bool { byte | 0x20 &- 0x61 < 26 }

/// What a letter, digit or sign tells about the text that begins with it.
enum ScalarKind {
  case upper
  case lower
  /// A letter of a script without case, or of none.
  case caseless
  case digit
  case mark
  case other
}

/// Classifies by Sentence_Break, which tells letters by their case and marks and digits from the rest.
@inline(__always)
func kind(of value: UInt32) -> ScalarKind {
  if value < 0x80 {
    if value &- 0x61 < 26 { return .lower }
    if value &- 0x41 < 26 { return .upper }
    return isASCIIDigit(value) ? .digit : .other
  }
  switch SentenceBreak(of: value) {
  case .upper: return .upper
  case .lower: return .lower
  case .otherLetter: return .caseless
  case .numeric: return .digit
  // Format characters are in no word, but joiners and direction marks neither begin nor end one.
  case .extend: return .mark
  default: return .other
  }
}

/// Whether `value` belongs to a word: a letter of any script, a digit or a mark.
@inline(__always)
func isWordScalar(_ value: UInt32) -> Bool {
  kind(of: value) != .other
}

/// The lower-case partner of a letter in the alphabets that our word lists are written in
/// (ASCII, Latin-1, Latin Extended-A, Greek, Cyrillic, Armenian); anything else unchanged.
///
/// The simple mappings of UnicodeData.txt, without the allocation of the standard library's `lowercaseMapping`.
@inline(__always)
func simpleLowercase(_ value: UInt32) -> UInt32 {
  if value < 0x80 { return value &- 0x41 < 26 ? value + 32 : value }
  return wideLowercase(value)
}

private func wideLowercase(_ value: UInt32) -> UInt32 {
  switch value {
  case 0x41...0x5A, 0xC0...0xD6, 0xD8...0xDE, 0x391...0x3A1, 0x3A3...0x3AB, 0x410...0x42F: return value + 32
  case 0x100...0x12F, 0x132...0x137, 0x14A...0x177, 0x460...0x481, 0x48A...0x4BF, 0x4D0...0x52F:
    return value | 1
  case 0x139...0x148, 0x179...0x17E, 0x4C1...0x4CE: return value & 1 == 1 ? value + 1 : value
  case 0x130: return 0x69
  case 0x178: return 0xFF
  case 0x386: return 0x3AC
  case 0x388...0x38A: return value + 37
  case 0x38C: return 0x3CC
  case 0x38E, 0x38F: return value + 63
  case 0x400...0x40F: return value + 80
  case 0x531...0x556: return value + 48
  default: return value
  }
}

/// Whether `value` is of a script written without spaces between words, where a line break stands for nothing:
/// Thai, Lao, Tibetan, Burmese, Khmer, Kana, Bopomofo, Han, and the punctuation of those scripts.
func isWrittenWithoutSpaces(_ value: UInt32) -> Bool {
  switch value {
  case 0x0E00...0x0FFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3001...0x303F, 0x3040...0x312F, 0x31A0...0x31FF,
    0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA9E0...0xA9FF, 0xAA60...0xAA7F, 0xF900...0xFAFF, 0xFF01...0xFF0F,
    0xFF1A...0xFF20, 0xFF5F...0xFF9F, 0x20000...0x3FFFF:
    return true
  default: return false
  }
}

/// Whether `value` is a letter or mark of hiragana; a Japanese particle begins with one.
@inline(__always)
func isHiragana(_ value: UInt32) -> Bool { value >= 0x3041 && value <= 0x309F }
