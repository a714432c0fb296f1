// The lines and paragraphs of a text: how they begin and end, and which of them repeat.
import CKernels
import TextCore

/// A piece of text without the white space around it.
struct TrimmedPiece {
  let range: Range<Int>
  /// In scalars.
  let characters: Int
  let fingerprint: Fingerprint
}

/// Looks at lines and paragraphs. Reads `bytes[0..<count]` only.
struct LineScan {
  let bytes: UnsafePointer<UInt8>
  let count: Int
  /// Whether a byte is a character.
  let isASCII: Bool

  /// A line of fewer characters is short. Source: FineWeb, arXiv 2406.17557, section 3.6.
  static let shortLine = 30

  /// Bytes of a stretch, which stay in the cache of one core.
  private static let stretch = 1 << 15

  /// The end of a stretch of whole lines that begins at `start`.
  func endOfStretch(from start: Int) -> Int {
    if count - start <= Self.stretch { return count }
    var end = start + Self.stretch
    while end > start, bytes[end - 1] != 0x0A { end -= 1 }
    if end > start { return end }
    // One line is longer than that.
    end = start + Self.stretch
    while end < count, bytes[end - 1] != 0x0A { end += 1 }
    return end
  }

  /// `range` without white space of ASCII at both ends, which is never all of it.
  @inline(__always)
  func trimmed(_ range: Range<Int>) -> TrimmedPiece {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, Self.isSpace(bytes[start]) { start += 1 }
    while end > start, Self.isSpace(bytes[end - 1]) { end -= 1 }
    let characters = isASCII ? end - start : winnow_count_characters(bytes + start, end - start)
    let fingerprint = Fingerprint(of: UnsafeBufferPointer(start: bytes + start, count: end - start))
    return TrimmedPiece(range: start..<end, characters: characters, fingerprint: fingerprint)
  }

  /// Whether a trimmed line begins with a bullet: one of Gopher's, or of the other usual ones. A `-` is one where white
  /// space follows, so that `-5` and `--force` are none.
  func hasBullet(_ line: Range<Int>) -> Bool {
    switch bytes[line.lowerBound] {
    case 0x2D, 0x2A:
      return line.count == 1 || Self.isSpace(bytes[line.lowerBound + 1])
    case 0xE2 where line.count >= 3:
      let value = decodeScalar(bytes, line.lowerBound, count).value
      // • ‣ ⁃ ■ □ ▪ ▫ ▶ ► ● ○ ◦ ◆ ➢ ➤
      return [
        0x2022, 0x2023, 0x2043, 0x25A0, 0x25A1, 0x25AA, 0x25AB, 0x25B6, 0x25BA, 0x25CF, 0x25CB, 0x25E6,
        0x25C6, 0x27A2,
        0x27A4,
      ].contains(value)
    case 0xC2 where line.count >= 2: return bytes[line.lowerBound + 1] == 0xB7
    default: return false
    }
  }

  /// Whether a trimmed line ends in `...` or `…`.
  func endsInEllipsis(_ line: Range<Int>) -> Bool {
    guard line.count >= 3 else { return false }
    let last = (bytes[line.upperBound - 3], bytes[line.upperBound - 2], bytes[line.upperBound - 1])
    return last == (0x2E, 0x2E, 0x2E) || last == (0xE2, 0x80, 0xA6)
  }

  /// Whether a trimmed line ends in punctuation that ends a sentence, in any script, or in a quotation mark or bracket
  /// behind such.
  func endsInPunctuation(_ line: Range<Int>) -> Bool {
    var end = line.upperBound
    // Most lines end in a letter.
    if (bytes[end - 1] | 0x20) &- 0x61 < 26 { return false }
    while end > line.lowerBound {
      var start = end - 1
      while start > line.lowerBound, bytes[start] & 0xC0 == 0x80 { start -= 1 }
      switch decodeScalar(bytes, start, count).value {
      case 0x22, 0x27, 0x29, 0x5D, 0xBB, 0x2019, 0x201D, 0x300D, 0x300F, 0xFF09: end = start
      case 0x21, 0x2E, 0x3F, 0x2026, 0x203C...0x203D, 0x2047...0x2049, 0x3002, 0xFF01, 0xFF0E, 0xFF1F, 0xFF61,
        0x589,
        0x61F, 0x6D4, 0x700...0x702, 0x964...0x965, 0x104A...0x104B, 0x1362, 0x1367...0x1368, 0x17D4...0x17D5:
        return true
      default: return false
      }
    }
    return false
  }

  @inline(__always)
  static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte &- 0x09 < 5 }
}
