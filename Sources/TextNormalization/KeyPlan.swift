// The ignored differences, resolved to masks once, and the check that a text is its own key.
import CKernels
import TextCore

/// What the inner loops of the comparison keys need to know of the options.
///
/// A class, so that handing it to a builder for every paragraph costs one reference.
final class KeyPlan: Sendable {
  let whitespace: Bool
  let foldsCase: Bool
  let punctuation: Bool
  let digits: Bool
  let accents: Bool
  /// Properties of scalars that may not stand in a key as they are.
  let changeMask: UInt32
  /// The same for the vector loops.
  let blockPlan: winnow_key_plan
  /// The key byte of every ASCII byte that carries no mark; `WINNOW_NO_KEY` where it is dropped.
  let byteMap: [UInt8]

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
    // With white space alone, the vector loop's list of lead bytes names every one that matters.
    let isWhitespaceOnly = ignoring == [.whitespace]
    blockPlan = winnow_key_plan(
      whitespace: whitespace ? 1 : 0, fold_case: foldsCase ? 1 : 0, punctuation: punctuation ? 1 : 0,
      digits: digits ? 1 : 0, only_whitespace: isWhitespaceOnly ? 1 : 0)
    byteMap = (0..<128).map { Self.keyByte($0, mask) }
  }

  /// The key byte of an ASCII byte without marks.
  private static func keyByte(_ byte: UInt8, _ changeMask: UInt32) -> UInt8 {
    let properties = UnicodeProperties(of: UInt32(byte))
    guard properties.has(changeMask) else { return byte }
    if properties.has(UnicodeProperties.whiteSpace) { return 0x20 }
    if properties.has(UnicodeProperties.digit) { return 0x30 }
    return properties.has(UnicodeProperties.folds) ? byte | 0x20 : UInt8(WINNOW_NO_KEY)
  }

  /// Whether `text` is its own key, as far as that can be told scalar by scalar.
  func isOwnKey(_ text: Span<UInt8>) -> Bool {
    guard !text.isEmpty else { return true }
    if whitespace, text[0] == 0x20 || text[text.count - 1] == 0x20 { return false }
    var index = 0
    var markEnd = 0
    var markClass: UInt32 = 0
    while index < text.count {
      let stop = ByteScan.passOwnKey(text, from: index, blockPlan, byteMap)
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

  /// The end of a stretch from `start` on that the byte map decides; it ends before a scalar that a mark may join.
  func mappedEnd(_ text: Span<UInt8>, from start: Int) -> Int {
    let end = ByteScan.look(in: text, from: start, blockPlan)
    return end == text.count || end == start
      ? end : UTF8Scalar.start(before: end, in: text, lowerBound: start)
  }

  /// The end of a stretch of scalars from `start` on that are their own keys; it ends before one that does not stand
  /// alone. `start` must be the start of a segment.
  func unchangedEnd(_ text: Span<UInt8>, from start: Int) -> Int {
    var index = start
    var last = start
    var lastBeyondASCII = start
    // A long run of ASCII is left to the byte map.
    while index < text.count, index - lastBeyondASCII <= 2 * ByteScan.blockWidth {
      let scalar = UTF8Scalar(in: text, at: index)
      if scalar.length > 1 { lastBeyondASCII = index }
      let properties = UnicodeProperties(of: scalar.value)
      if properties.has(changeMask | UnicodeProperties.joinsCanonically) {
        if properties.has(UnicodeProperties.joinsCanonically) { return last }
        let isSingleSpace = scalar.value == 0x20 && index > start && text[index - 1] != 0x20
        if !isSingleSpace || properties.has(changeMask & ~UnicodeProperties.whiteSpace) { return index }
      }
      last = index
      index += scalar.length
    }
    return index == text.count ? index : last
  }
}
