// Recognises the numbering in front of a heading or caption: `11.1.`, `Chapter 11.`, `Table 4.3.`, `IV.`

extension PeriodDecision {
  /// Whether all that the line holds so far is a label, whose full stop belongs to the numbering: what follows it is
  /// the heading that it numbers, not a new sentence.
  func isHeadingLabel(_ word: WordBefore, in bytes: Span<UInt8>) -> Bool {
    guard word.range.lowerBound - sentenceStart <= 24, startsLine(in: bytes) else { return false }
    var labelStart = sentenceStart
    // "- 4.8.1. Default values": a bullet in front changes nothing.
    if let marker = listMarker(at: sentenceStart, in: bytes), case .bullet = marker.style {
      labelStart = skipWhiteSpace(from: marker.end, in: bytes)
    }
    let isBare = word.range.lowerBound == labelStart
    if isBare, word.letters > 1, word.isRomanNumeral(in: bytes) { return true }
    return isSectionNumber(word, in: bytes) && (isBare || isOneLabelWord(before: word, in: bytes))
  }

  /// A heading begins its line; the third sentence of a paragraph is none.
  private func startsLine(in bytes: Span<UInt8>) -> Bool {
    var position = sentenceStart
    while position > 0 {
      let byte = bytes[position - 1]
      if byte == 0x0A { return true }
      if byte != 0x20 && byte != 0x09 && byte != 0x0D { return false }
      position -= 1
    }
    return true
  }

  /// *11*, *11.1*, *A.3*: at most three digits between points, for a longer number is a year or a quantity.
  private func isSectionNumber(_ word: WordBefore, in bytes: Span<UInt8>) -> Bool {
    guard word.digits > 0, word.letters <= 1, word.longestPiece <= 3 else { return false }
    return word.letters == 0 || isASCIICapital(bytes[word.range.lowerBound])
  }

  /// One word with a capital or of a script without case, or `§`, and white space: *Chapter*, *Fig.*, *Kapitel*.
  private func isOneLabelWord(before word: WordBefore, in bytes: Span<UInt8>) -> Bool {
    var position = sentenceStart
    let first = scalar(at: position, in: bytes)
    let isSectionSign = first.value == 0xA7
    let isCaseless = kind(of: first.value) == .caseless
    guard isSectionSign || isCaseless || kind(of: first.value) == .upper else { return false }
    position += first.length
    var length = 1
    while position < word.range.lowerBound, isWordScalar(scalar(at: position, in: bytes).value) {
      position += scalar(at: position, in: bytes).length
      length += 1
    }
    if position < word.range.lowerBound, bytes[position] == 0x2E { position += 1 }
    guard isSectionSign || isCaseless || length >= 3, position < word.range.lowerBound else { return false }
    while position < word.range.lowerBound {
      let blank = scalar(at: position, in: bytes)
      guard isWhiteSpace(blank.value) else { return false }
      position += blank.length
    }
    return true
  }

  private func isASCIICapital(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }
}
