// What the generated tables know about one scalar, as named bits.
import CUnicodeData

/// The property word of a scalar: the combining class in the low 8 bits, flags above. The bits are written by
/// `Scripts/generate_unicode_tables.py`, which must agree with this list.
struct UnicodeProperties: Sendable, Equatable {
  let word: UInt32

  /// The properties of `scalar`; a value that is no scalar has none.
  @inline(__always)
  init(of scalar: UInt32) {
    word = winnow_properties(scalar)
  }

  /// Canonical_Combining_Class; 0 is a starter.
  @inline(__always) var combiningClass: UInt32 { word & 0xFF }

  @inline(__always)
  func has(_ mask: UInt32) -> Bool { word & mask != 0 }

  /// NFC_Quick_Check is not Yes; likewise the three below.
  static let notNFC: UInt32 = 1 << 8
  static let notNFD: UInt32 = 1 << 9
  static let notNFKC: UInt32 = 1 << 10
  static let notNFKD: UInt32 = 1 << 11
  /// May interact with the scalar before it under canonical (or compatibility) normalization: its decomposition
  /// starts with a non-starter or with the second half of a composition. All others start a new segment.
  static let joinsCanonically: UInt32 = 1 << 12
  static let joinsCompatibly: UInt32 = 1 << 13
  /// White_Space, and U+001C–001F.
  static let whiteSpace: UInt32 = 1 << 14
  /// General category P*.
  static let punctuation: UInt32 = 1 << 15
  /// One of ``$+<=>^`|~``.
  static let asciiSymbol: UInt32 = 1 << 16
  /// General category Nd.
  static let digit: UInt32 = 1 << 17
  /// Has a full case folding.
  static let folds: UInt32 = 1 << 18
  /// A starter of script Latin, Greek or Cyrillic.
  static let alphabeticBase: UInt32 = 1 << 19
  /// The canonical decomposition contains something that ignoring case would change; likewise accents (or the
  /// scalar is a mark itself) and punctuation.
  static let containsCase: UInt32 = 1 << 20
  static let containsAccent: UInt32 = 1 << 21
  static let containsPunctuation: UInt32 = 1 << 22
  /// Dropped by the `controls` operation, or a surrogate, which is no scalar.
  static let removedControl: UInt32 = 1 << 23
  /// Replaced by LF by the `lineEnds` operation.
  static let lineEnd: UInt32 = 1 << 24
  /// What the operations on invisible characters decide on: U+00AD, ZWSP, ZWNJ, ZWJ, U+2060, U+FEFF, embeddings,
  /// overrides, isolates and their ends, tags.
  static let invisible: UInt32 = 1 << 25
  /// What the operations on spaces, quotes, dashes, ellipsis, ligatures and width may replace, ASCII aside.
  static let replaceable: UInt32 = 1 << 26
  /// Of a script whose letters change shape beside ZWJ and ZWNJ.
  static let joiningScript: UInt32 = 1 << 27
  /// Of a script without blanks between words, where ZWSP says where a line may break.
  static let spacelessScript: UInt32 = 1 << 28
  /// Extended_Pictographic, Emoji_Modifier or Regional_Indicator.
  static let pictograph: UInt32 = 1 << 29
  /// General category L* or M*.
  static let letter: UInt32 = 1 << 30
  /// Of script Han, Hiragana, Katakana, Hangul, Bopomofo or Yi.
  static let eastAsian: UInt32 = 1 << 31
}
