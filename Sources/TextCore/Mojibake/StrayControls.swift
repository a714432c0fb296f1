// C1 controls in text: bytes of another charset that were read as Latin-1.
import CKernels

/// Reads C1 controls as what they were meant to be.
enum StrayControls {
  /// Appends `text` to `output` with its C1 controls read as windows-1252, which is what browsers do, or as MacRoman
  /// where only that makes words. Returns whether there were any with a meaning.
  static func reread(_ text: Span<UInt8>, into output: inout [UInt8]) -> Bool {
    let macRoman = isMacRoman(text) ? winnow_single_byte_charset("macintosh") : nil
    var isChanged = false
    var index = 0
    while index < text.count {
      let scalar = UTF8Scalar(in: text, at: index)
      var meant = scalar.value
      if 0x80...0x9F ~= meant {
        // The table has the 128 scalars of the bytes from 80 on.
        meant =
          macRoman.map { UInt32($0[Int(meant - 0x80)]) } ?? CharacterReference.windows1252(meant)?.value
          ?? meant
      }
      if meant != scalar.value { isChanged = true }
      UTF8Scalar.append(meant, to: &output)
      index += scalar.length
    }
    return isChanged
  }

  /// Whether all that is not ASCII are C1 controls between letters, and one of them would be a character in
  /// windows-1252 that no word has inside, such as a dagger. In MacRoman all 32 are letters.
  private static func isMacRoman(_ text: Span<UInt8>) -> Bool {
    var isOnlyLetters = false
    var index = 0
    while index < text.count {
      let scalar = UTF8Scalar(in: text, at: index)
      let next = index + scalar.length
      if scalar.value >= 0x80 {
        guard 0x80...0x9F ~= scalar.value, index > 0, next < text.count, isLetter(text[index - 1]),
          isLetter(text[next])
        else { return false }
        if neverInWords & (1 << (scalar.value - 0x80)) != 0 { isOnlyLetters = true }
      }
      index = next
    }
    return isOnlyLetters
  }

  /// 81, 82, 84, 86 to 89, 8D, 8F, 90, 95, 98, 99 and 9D: nothing, low quotes, daggers, accents by themselves, per
  /// mille, bullet, trade mark sign.
  private static let neverInWords: UInt32 =
    [0x01, 0x02, 0x04, 0x06, 0x07, 0x08, 0x09, 0x0D, 0x0F, 0x10, 0x15, 0x18, 0x19, 0x1D].reduce(0) {
      $0 | 1 << $1
    }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
}
