// The ignored differences, resolved to masks once, and the check that a text is its own key.
import CUnicodeData

/// What the inner loops of the comparison keys need to know of the options.
struct KeyPlan: Sendable {
  let whitespace: Bool
  let foldsCase: Bool
  let punctuation: Bool
  let digits: Bool
  let accents: Bool
  /// Properties of scalars that may not stand in a key as they are.
  let changeMask: UInt32

  init(_ ignoring: Set<IgnoredDifference>) {
    whitespace = ignoring.contains(.whitespace)
    foldsCase = ignoring.contains(.case)
    punctuation = ignoring.contains(.punctuation)
    digits = ignoring.contains(.digits)
    accents = ignoring.contains(.accents)
    var mask = UnicodeProperties.notNFC
    if whitespace { mask |= UnicodeProperties.whiteSpace }
    if foldsCase { mask |= UnicodeProperties.containsCase }
    if punctuation { mask |= UnicodeProperties.containsPunctuation }
    if digits { mask |= UnicodeProperties.digit }
    if accents { mask |= UnicodeProperties.containsAccent }
    changeMask = mask
  }

  /// The same for the vector loops.
  private var blockPlan: winnow_key_plan {
    let isWhitespaceOnly = whitespace && !foldsCase && !punctuation && !digits && !accents
    return winnow_key_plan(
      whitespace: whitespace ? 1 : 0, fold_case: foldsCase ? 1 : 0, punctuation: punctuation ? 1 : 0,
      digits: digits ? 1 : 0, only_whitespace: isWhitespaceOnly ? 1 : 0)
  }

  /// Whether `text` is its own key, as far as that can be told scalar by scalar.
  func isOwnKey(_ text: Span<UInt8>) -> Bool {
    guard !text.isEmpty else { return true }
    if whitespace, text[0] == 0x20 || text[text.count - 1] == 0x20 { return false }
    let blockPlan = blockPlan
    var index = 0
    var markEnd = 0
    var markClass: UInt32 = 0
    while index < text.count {
      let stop = ByteScan.passOwnKey(text, from: index, blockPlan)
      if stop.isDirty { return false }
      index = stop.index
      let limit = min(index + ByteScan.blockWidth, text.count)
      while index < limit {
        let byte = text[index]
        if byte & 0xC0 == 0x80 {
          index += 1
          continue
        }
        let scalar = UTF8Scalar(in: text, at: index)
        let properties = UnicodeProperties(of: scalar.value)
        let next = index + scalar.length
        if properties.has(changeMask) {
          let isSingleSpace = byte == 0x20 && (next == text.count || text[next] != 0x20)
          if !isSingleSpace, byte != 0x30 { return false }
        }
        if properties.combiningClass != 0 {
          if markEnd == index, markClass > properties.combiningClass { return false }
          markEnd = next
          markClass = properties.combiningClass
        }
        index = next
      }
    }
    return true
  }

  /// The end of the longest stretch from `start` on in which the key has one byte for every byte of the text: no
  /// runs of white space, nothing to drop, and nothing beyond ASCII that needs a look. Ends before a scalar that
  /// starts a segment. `start` must be the start of one.
  func plainEnd(_ text: Span<UInt8>, from start: Int) -> Int {
    var end = ByteScan.passPlain(text, from: start, blockPlan)
    while end > start, end < text.count, text[end] & 0xC0 == 0x80 { end -= 1 }
    return end
  }
}
