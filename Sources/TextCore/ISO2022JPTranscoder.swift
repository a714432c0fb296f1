// Japanese of seven bits: escape sequences switch between character sets, all of which EUC-JP has too.

enum ISO2022JPTranscoder {
  /// What the bytes 0x21 to 0x7E mean until the next escape sequence.
  private enum CharacterSet {
    case ascii
    case roman
    case katakana
    case kanji
    case supplementaryKanji
  }

  private static let escape: UInt8 = 0x1B

  /// The escape sequences of the WHATWG decoder, and that of JIS X 0212, which RFC 2237 adds.
  private static let switches: [(sequence: [UInt8], set: CharacterSet)] = [
    ([0x1B, 0x28, 0x42], .ascii),
    ([0x1B, 0x28, 0x4A], .roman),
    ([0x1B, 0x28, 0x49], .katakana),
    ([0x1B, 0x24, 0x40], .kanji),
    ([0x1B, 0x24, 0x42], .kanji),
    ([0x1B, 0x24, 0x28, 0x44], .supplementaryKanji),
  ]

  /// Appends `bytes` as UTF-8; `converter` must be one for EUC-JP.
  static func transcode(
    _ bytes: Span<UInt8>, with converter: inout CharsetConverter, appendingTo result: inout Transcoding
  ) {
    var set = CharacterSet.ascii
    var position = 0
    while position < bytes.count {
      if bytes[position] == escape,
        let next = switches.first(where: { starts(bytes, at: position, $0.sequence) })
      {
        set = next.set
        position += next.sequence.count
        continue
      }
      // An escape that switches nothing is malformed.
      var end = position + 1
      while end < bytes.count, bytes[end] != escape { end += 1 }
      append(bytes, position..<end, set: set, with: &converter, to: &result)
      position = end
    }
  }

  private static func starts(_ bytes: Span<UInt8>, at offset: Int, _ sequence: [UInt8]) -> Bool {
    guard offset + sequence.count <= bytes.count else { return false }
    return sequence.indices.allSatisfy { bytes[offset + $0] == sequence[$0] }
  }

  /// Appends a run of bytes between two escape sequences, as EUC-JP would have written it.
  private static func append(
    _ bytes: Span<UInt8>, _ range: Range<Int>, set: CharacterSet, with converter: inout CharsetConverter,
    to result: inout Transcoding
  ) {
    var kanji: [UInt8] = []
    var kanjiStart = range.lowerBound
    var position = range.lowerBound
    while position < range.upperBound {
      let byte = bytes[position]
      let isGraphic = (0x21...0x7E).contains(byte)
      if isGraphic, set == .kanji || set == .supplementaryKanji, position + 1 < range.upperBound,
        (0x21...0x7E).contains(bytes[position + 1])
      {
        if kanji.isEmpty { kanjiStart = position }
        if set == .supplementaryKanji { kanji.append(0x8F) }
        kanji += [byte | 0x80, bytes[position + 1] | 0x80]
        position += 2
        continue
      }
      converter.convert(kanji.span, at: kanjiStart, appendingTo: &result)
      kanji.removeAll(keepingCapacity: true)
      switch (set, byte) {
      case (_, escape), (_, 0x80...): result.appendReplacement(forSequenceAt: position)
      case (.kanji, 0x21...), (.supplementaryKanji, 0x21...):
        result.appendReplacement(forSequenceAt: position)
      case (.roman, 0x5C): result.append("\u{A5}")
      case (.roman, 0x7E): result.append("\u{203E}")
      case (.katakana, 0x21...0x5F):
        result.append(Unicode.Scalar(0xFF61 + UInt16(byte) - 0x21) ?? "\u{FFFD}")
      case (.katakana, 0x60...): result.appendReplacement(forSequenceAt: position)
      default: result.bytes.append(byte)
      }
      position += 1
    }
    converter.convert(kanji.span, at: kanjiStart, appendingTo: &result)
  }
}
