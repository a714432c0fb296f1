// The ignored differences, resolved to masks once, and the check that a text is its own key.

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

  /// Only white space is ignored: then ``ByteBlock/needsLook`` names every lead byte that matters.
  var isWhitespaceOnly: Bool { whitespace && !foldsCase && !punctuation && !digits && !accents }

  /// Bytes of the block that may not be copied as they are.
  @inline(__always)
  private func suspects(_ block: ByteBlock) -> SIMDMask<SIMD16<Int8>> {
    var mask = block.bytes .< 0x20
    if isWhitespaceOnly { mask = mask .| block.needsLook } else { mask = mask .| (block.bytes .>= 0x80) }
    if foldsCase { mask = mask .| block.isUppercase }
    if punctuation { mask = mask .| block.isPunctuation }
    if digits { mask = mask .| block.isDigit }
    return mask
  }

  /// Whether `text` is its own key, as far as that can be told scalar by scalar.
  func isOwnKey(_ text: Span<UInt8>) -> Bool {
    guard !text.isEmpty else { return true }
    if whitespace, text[0] == 0x20 || text[text.count - 1] == 0x20 { return false }
    let raw = text.bytes
    var index = 0
    var markEnd = 0
    var markClass: UInt32 = 0
    while index < text.count {
      var limit = text.count
      if index + ByteBlock.width < text.count {
        limit = index + ByteBlock.width
        let block = ByteBlock(raw, at: index)
        if whitespace, any(block.equals(0x20) .& ByteBlock(raw, at: index + 1).equals(0x20)) { return false }
        if !any(suspects(block)) {
          index = limit
          continue
        }
      }
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
    let raw = text.bytes
    var index = start
    while index + ByteBlock.width < text.count {
      let block = ByteBlock(raw, at: index)
      let second = ByteBlock(raw, at: index + 1)
      if isWhitespaceOnly {
        if !(block.isASCII && second.isASCII), any(block.needsLook .| second.needsLook) { break }
      } else if !(block.isASCII && second.isASCII) {
        break
      }
      if whitespace, any(block.isWhiteSpace .& second.isWhiteSpace) { break }
      if punctuation, any(block.isPunctuation) { break }
      index += ByteBlock.width
    }
    while index > start, text[index] & 0xC0 == 0x80 { index -= 1 }
    return index
  }
}

extension ByteBlock {
  @inline(__always)
  var isUppercase: SIMDMask<SIMD16<Int8>> { (bytes &- 0x41) .< 26 }

  @inline(__always)
  var isDigit: SIMDMask<SIMD16<Int8>> { (bytes &- 0x30) .< 10 }

  /// The white space of ASCII and U+001C–001F.
  @inline(__always)
  var isWhiteSpace: SIMDMask<SIMD16<Int8>> {
    ((bytes &- 0x09) .< 5) .| ((bytes &- 0x1C) .< 5)
  }

  /// The punctuation and symbols of ASCII.
  @inline(__always)
  var isPunctuation: SIMDMask<SIMD16<Int8>> {
    ((bytes &- 0x21) .< 15) .| ((bytes &- 0x3A) .< 7) .| ((bytes &- 0x5B) .< 6) .| ((bytes &- 0x7B) .< 4)
  }
}
