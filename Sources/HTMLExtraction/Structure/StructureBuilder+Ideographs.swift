// Line ends of the source between Chinese or Japanese characters: such text has no spaces, so they become
// nothing.

extension StructureBuilder {
  /// Forgets the white space owed if it is one line end between two wide East Asian characters, as the
  /// segment break rules of CSS say (<https://www.w3.org/TR/css-text-3/#line-break-transform>). Korean puts
  /// spaces between words and is excepted there; so are emoji, as in level 4 of the same text.
  mutating func dropLineEndBetweenIdeographs(_ bytes: Span<UInt8>, next position: Int) {
    guard owedBlanks.count == 1, Self.isWide(bytes, at: position) else { return }
    if endOfWideLink == text.count && text.last == 0x29 || endsWide { forgetBlanks() }
  }

  /// Whether the text ends in a wide character, which takes three or four bytes.
  var endsWide: Bool {
    let bytes = text.span.extracting(start..<text.count)
    return bytes.count >= 3 && Self.isWide(bytes, at: bytes.count - 3)
      || bytes.count >= 4 && bytes[bytes.count - 4] == 0xF0 && Self.isWide(bytes, at: bytes.count - 4)
  }

  /// Whether a character of East Asian width W, F or H starts at `position`; the ranges, read off UTF-8, are
  /// those of EastAsianWidth.txt of Unicode 15 with Hangul and everything but ideographs of the higher planes
  /// left out.
  private static func isWide(_ bytes: Span<UInt8>, at position: Int) -> Bool {
    guard position + 2 < bytes.count else { return false }
    let second = bytes[position + 1]
    switch bytes[position] {
    case 0xE2: return second >= 0xBA  // U+2E80…U+2FFF: radicals
    case 0xE3...0xE9: return true  // U+3000…U+9FFF: punctuation, kana, bopomofo, ideographs
    case 0xEA: return second <= 0x93  // U+A000…U+A4CF: Yi
    case 0xEF:
      // U+F900…U+FAFF, U+FE30…U+FE4F, U+FF00…U+FFEF
      return second >= 0xA4 && second <= 0xAB || second == 0xB8 && bytes[position + 2] >= 0xB0
        || second == 0xB9 && bytes[position + 2] <= 0x8F || second >= 0xBC && second <= 0xBE
        || second == 0xBF && bytes[position + 2] <= 0xAF
    case 0xF0: return second >= 0xA0 && second <= 0xBF  // U+20000…U+3FFFF: ideographs
    default: return false
    }
  }
}
