// The marks that end, open and close sentences in the scripts of the world.

/// How strongly a mark ends a sentence.
enum Terminator {
  /// The ASCII full stop and its full-width form: also a decimal point, an abbreviation point, an ordinal mark.
  case period
  /// `!` and `?`: end a sentence unless what follows carries on with it.
  case exclamation
  /// `…` and its kin.
  case ellipsis
  /// Marks with no other use, which need no space after them: 。 ！ ？ । ۔ ؟ ։ ። ။ ។ and the rest of
  /// Sentence_Terminal (PropList.txt, Unicode 15).
  case strong
}

/// The terminator that `value` is, if it is one in every language.
func terminator(_ value: UInt32) -> Terminator? {
  if value < 0x80 { return value == 0x2E ? .period : value == 0x21 || value == 0x3F ? .exclamation : nil }
  switch value {
  case 0x2024: return .period
  case 0x203C, 0x203D, 0x2047...0x2049, 0x2E2E, 0x2E53, 0x2E54, 0xFE52, 0xFE56, 0xFE57, 0xFF0E:
    return .exclamation
  case 0x2025, 0x2026, 0xFE19: return .ellipsis
  default: return isStrongTerminator(value) ? .strong : nil
  }
}

private func isStrongTerminator(_ value: UInt32) -> Bool {
  switch value {
  case 0x0589,  // Armenian
    0x061D...0x061F, 0x06D4,  // Arabic
    0x0700...0x0702,  // Syriac
    0x07F9,  // N'Ko
    0x0837, 0x0839, 0x083D, 0x083E,  // Samaritan
    0x0964, 0x0965,  // the dandas of the Indic scripts
    0x104A, 0x104B,  // Burmese
    0x1362, 0x1367, 0x1368,  // Ethiopic
    0x166E, 0x1735, 0x1736,  // Canadian syllabics, Philippine scripts
    0x17D4, 0x17D5,  // Khmer
    0x1803, 0x1809,  // Mongolian
    0x1944, 0x1945, 0x1AA8...0x1AAB, 0x1B5A, 0x1B5B, 0x1B5E, 0x1B5F, 0x1B7D, 0x1B7E, 0x1C3B, 0x1C3C, 0x1C7E,
    0x1C7F, 0x2E3C, 0x3002, 0xA4FF, 0xA60E, 0xA60F, 0xA6F3, 0xA6F7, 0xA876, 0xA877, 0xA8CE, 0xA8CF, 0xA92F,
    0xA9C8, 0xA9C9, 0xAA5D...0xAA5F, 0xAAF0, 0xAAF1, 0xABEB, 0xFF01, 0xFF1F, 0xFF61:
    return true
  // The ancient and rare scripts of the supplementary planes: Sentence_Break says it of them as well.
  case 0x10000...0x1DFFF: return SentenceBreak(of: value) == .terminator
  default: return false
  }
}

/// Whether `value` can close what a sentence stands in: brackets, quotes of every style, quotes that open in
/// one language and close in another (“ « »).
func isCloser(_ value: UInt32) -> Bool {
  switch value {
  case 0x22, 0x27, 0x29, 0x5D, 0x60, 0x7D, 0xAB, 0xBB, 0x2018...0x201F, 0x2039, 0x203A: return true
  case 0x2046, 0x207E, 0x208E, 0x276F, 0x27E9, 0xFE5A, 0xFE5C, 0xFE5E, 0xFF02, 0xFF07, 0xFF09, 0xFF3D, 0xFF5D,
    0xFF60, 0xFF63:
    return true
  case 0x3009, 0x300B, 0x300D, 0x300F, 0x3011, 0x3015, 0x3017, 0x3019, 0x301B, 0x301E, 0x301F: return true
  default: return false
  }
}

/// Whether `value` closes and never opens.
func isPureCloser(_ value: UInt32) -> Bool {
  guard isCloser(value) else { return false }
  switch value {
  case 0x22, 0x27, 0x60, 0xAB, 0xBB, 0x2018...0x201F, 0x2039, 0x203A, 0xFF02, 0xFF07:
    return value == 0x201D || value == 0x2019
  default: return true
  }
}

/// Whether `value` can stand before the first word of a sentence: opening brackets and quotes, ¿ and ¡.
func isOpener(_ value: UInt32) -> Bool {
  switch value {
  case 0x22, 0x27, 0x28, 0x5B, 0x60, 0x7B, 0xA1, 0xAB, 0xBB, 0xBF, 0x2018...0x201F, 0x2039, 0x203A:
    return true
  case 0x3008, 0x300A, 0x300C, 0x300E, 0x3010, 0x3014, 0x3016, 0x3018, 0x301A, 0x301D, 0xFF08, 0xFF3B, 0xFF5B,
    0xFF5F, 0xFF62:
    return true
  default: return false
  }
}

/// Whether `value` carries a sentence on when it follows a terminator: no sentence begins with it.
func isContinuation(_ value: UInt32) -> Bool {
  switch value {
  case 0x2C, 0x3B, 0x3A, 0x060C, 0x061B, 0x3001, 0xFF0C, 0xFF1A, 0xFF1B, 0xFF64: return true
  default: return false
  }
}

/// Whether `value` marks an item of a list when it stands at the head of a line: bullets and dashes.
func isBullet(_ value: UInt32) -> Bool {
  switch value {
  case 0x2A, 0x2B, 0x2D, 0x2022, 0x2023, 0x2043, 0x2013, 0x2014, 0x25AA, 0x25AB, 0x25CB, 0x25CF, 0x25E6,
    0x25A0,
    0x25A1, 0x2219, 0xB7:
    return true
  default: return false
  }
}

/// Whether `value` is a bullet that has no use but to head the items of a list.
func isListSign(_ value: UInt32) -> Bool { value >= 0x2022 && value != 0x2219 && isBullet(value) }

/// Whether a scalar is a hyphen between words or a dash.
func isDash(_ value: UInt32) -> Bool { value == 0x2D || value == 0x2013 || value == 0x2014 }
