// How lines end: the punctuation that closes a sentence, and what may stand behind it, in all scripts.

import CKernels

enum SentencePunctuation {
  /// Whether `scalar` ends sentences: full stops, exclamation and question marks of the scripts that have
  /// them (Unicode property Sentence_Terminal, without the rare historic scripts), and the ellipsis.
  @inline(__always)
  static func isTerminal(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x21, 0x2E, 0x3F: true
    case 0..<0x0589: false
    case 0x0589, 0x061F, 0x06D4, 0x0700...0x0702, 0x0964, 0x0965, 0x104A, 0x104B, 0x1362, 0x1367, 0x1368: true
    case 0x166E, 0x17D4, 0x17D5, 0x1803, 0x1809, 0x2026, 0x203C, 0x203D, 0x2047...0x2049: true
    case 0x3002, 0xA4FF, 0xFE52, 0xFE56, 0xFE57, 0xFF01, 0xFF0E, 0xFF1F, 0xFF61: true
    default: false
    }
  }

  /// Whether `scalar` may stand between the end of a sentence and the end of its line: quotation marks,
  /// brackets, and the emphasis marks of Markdown.
  @inline(__always)
  static func isCloser(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x22, 0x27, 0x29, 0x2A, 0x5D, 0x5F, 0x60, 0x7D: true
    case 0..<0xAB: false
    case 0xAB, 0xBB, 0x2018...0x201F, 0x2039, 0x203A: true
    case 0x3009, 0x300B, 0x300D, 0x300F, 0x3011, 0xFF02, 0xFF07, 0xFF09, 0xFF3D, 0xFF5D, 0xFF63: true
    default: false
    }
  }

  /// Whether sentences follow `scalar` without a space, as in Chinese and Japanese.
  @inline(__always)
  static func endsWithoutSpace(_ scalar: UInt32) -> Bool { scalar >= 0x3000 }
}

extension LineScanner {
  /// The scalar that starts at `offset`, and its length in bytes. Reads below `end` only; what is not
  /// well-formed comes out as some scalar.
  @inline(__always)
  func scalar(at offset: Int, below end: Int) -> (value: UInt32, length: Int) {
    let first = UInt32(bytes[offset])
    if first < 0xC0 { return (first, 1) }
    let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    if offset + length > end { return (first, 1) }
    var value = first & (0x7F >> UInt32(length))
    for index in 1..<length { value = value << 6 | UInt32(bytes[offset + index] & 0x3F) }
    return (value, length)
  }

  /// The scalar that ends right before `end`, and where it starts; reads from `start` on only.
  @inline(__always)
  func scalar(endingAt end: Int, from start: Int) -> (value: UInt32, start: Int) {
    var first = end - 1
    while first > start, first > end - 4, bytes[first] & 0xC0 == 0x80 { first -= 1 }
    return (scalar(at: first, below: end).value, first)
  }

  /// Whether the bytes of `line` end with the end of a sentence.
  func endsSentence(_ line: Range<Int>) -> Bool {
    var end = line.upperBound
    // Most lines end in a letter.
    if (bytes[end - 1] | 0x20) &- 0x61 < 26 { return false }
    while end > line.lowerBound {
      let last = scalar(endingAt: end, from: line.lowerBound)
      if SentencePunctuation.isTerminal(last.value) { return true }
      guard SentencePunctuation.isCloser(last.value) else { return false }
      end = last.start
    }
    return false
  }

  /// Whether a sentence ends inside `line` and another one follows it there.
  ///
  /// In scripts with spaces a space must follow, then something other than a lower-case ASCII letter; a
  /// full stop after a single letter is an initial.
  func holdsSeveralSentences(_ line: Range<Int>) -> Bool {
    var position = line.lowerBound
    while position < line.upperBound {
      // Within the line, which lies within the text.
      position += winnow_unmarked_bytes(bytes + position, line.upperBound - position)
      if position == line.upperBound { return false }
      let current = scalar(at: position, below: line.upperBound)
      var next = position + current.length
      if SentencePunctuation.isTerminal(current.value), !isInitial(endingAt: position, in: line) {
        while next < line.upperBound {
          let closer = scalar(at: next, below: line.upperBound)
          guard SentencePunctuation.isCloser(closer.value) || SentencePunctuation.isTerminal(closer.value)
          else { break }
          next += closer.length
        }
        let afterSpace = skipSpace(from: next)
        let hasSpace = afterSpace > next || SentencePunctuation.endsWithoutSpace(current.value)
        if hasSpace, afterSpace < line.upperBound, !(0x61...0x7A).contains(bytes[afterSpace]) { return true }
      }
      position = next
    }
    return false
  }

  /// Whether the full stop at `offset` stands behind a single ASCII letter or digit, as in "J. Doe".
  private func isInitial(endingAt offset: Int, in line: Range<Int>) -> Bool {
    guard bytes[offset] == 0x2E, offset > line.lowerBound else { return false }
    return offset - 1 == line.lowerBound || bytes[offset - 2] == 0x20 || bytes[offset - 2] == 0x2E
  }
}
