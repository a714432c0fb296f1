// Comparison keys: what is left of a text when chosen differences do not count.
import TextCore

/// A difference between two texts that a comparison may ignore. The raw values are the words used in options.
public enum IgnoredDifference: String, CaseIterable, Sendable {
  /// Every run of white space (White_Space, and U+001C–001F) counts as one space, none at the two ends.
  case whitespace
  /// Upper and lower case, by full case folding (CaseFolding.txt, statuses C and F): `ß` equals `SS`.
  case `case`
  /// Punctuation (general categories P*) with any marks on it, and the symbols ``$+<=>^`|~`` of ASCII. A symbol
  /// that carries a mark is another one (`≠` is `=` with a stroke) and counts, like all symbols beyond ASCII.
  case punctuation
  /// Which digit it is: every decimal digit (general category Nd) counts as `0`. Their number still counts.
  case digits
  /// Marks on Latin, Greek and Cyrillic letters: `é` equals `e`, `й` equals `и`. Marks of other scripts are vowels
  /// or consonants there (Hebrew points, Arabic harakat, Indic signs, kana voicing) and count. Letters with a
  /// stroke (`ø`, `ł`) are letters of their own and count.
  case accents
}

/// Builds the key under which a text is compared: equal keys, equal texts but for the ignored differences.
///
/// Ignoring nothing, the key is the bytes themselves. Otherwise canonically equivalent texts have equal keys, a key
/// is in NFC, and the key of a key is that key. Case is folded on decomposed text (Unicode Standard, D145); this
/// equals NFC(fold(NFC(text))) but for a Greek iota subscript with further marks below its letter.
public struct ComparisonKey: Sendable {
  /// The differences that do not count.
  public let ignoring: Set<IgnoredDifference>

  let plan: KeyPlan

  /// A key that ignores these differences.
  public init(ignoring: Set<IgnoredDifference>) {
    self.ignoring = ignoring
    plan = KeyPlan(ignoring)
  }

  /// Nothing is ignored: every text is its own key.
  public var isIdentity: Bool { ignoring.isEmpty }

  /// Appends the key of `text`, valid UTF-8, to `key`. Takes time linear in the text.
  public func append(keyOf text: Span<UInt8>, to key: inout [UInt8]) {
    if isIdentity {
      key.append(text, 0..<text.count)
      return
    }
    var builder = KeyBuilder(plan)
    builder.append(keyOf: text, to: &key)
  }

  /// Puts the key of `text` into `scratch`, replacing what was there. Returns false when the text is its own key:
  /// then `scratch` is untouched and the caller uses the bytes of the text, without a copy.
  public func key(of text: Span<UInt8>, scratch: inout [UInt8]) -> Bool {
    if isUnchanged(text) { return false }
    scratch.removeAll(keepingCapacity: true)
    append(keyOf: text, to: &scratch)
    return true
  }

  /// Whether `text` is surely its own key, found without building it. May say false for a few texts that are their
  /// own keys after all (those with marks that could combine but do not).
  public func isUnchanged(_ text: Span<UInt8>) -> Bool {
    isIdentity || plan.isOwnKey(text)
  }
}
