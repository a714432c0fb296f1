// Bytes of unknown charset become valid UTF-8, or an error that says why not; nothing is ever cut off.

/// Reads bytes as text. `docs/decisions/0002-reading-text.md` gives the reasons for the order of evidence.
public enum TextDecoder {
  /// U+FEFF in UTF-8. A text that is UTF-8 keeps the one it begins with, because text that nothing is done
  /// to keeps its bytes; decoding from UTF-16 takes the mark away.
  public static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// Decodes `bytes`.
  ///
  /// In order: a byte order mark; file signatures, which are refused; valid UTF-8, whatever the document
  /// declares, and returned without a copy; UTF-16 by its zero bytes; the declared charset; UTF-8 with
  /// damage; windows-1252. Time and memory are linear in the size of `bytes`.
  ///
  /// - Parameters:
  ///   - bytes: a whole document.
  ///   - declaredLabel: the charset the document names in a `<meta>` or an XML declaration. A label that
  ///     means nothing is ignored.
  /// - Throws: `TextDecodingError` if the bytes are no text or no decoder for them exists.
  public static func decode(
    _ bytes: consuming [UInt8], declaredLabel: [UInt8]?
  ) throws(TextDecodingError) -> DecodedText {
    let isUTF8 = UTF8Validation.firstInvalidOffset(in: bytes.span) == nil
    if let kind = BinaryKind.signature(of: bytes.span, isUTF8: isUTF8) {
      throw .notText(kind, offset: 0)
    }
    let declared = Declaration(label: declaredLabel)
    if isUTF8 {
      if let text = try decodeWhatOnlyLooksLikeUTF8(bytes.span, declared) { return text }
      if let zero = firstOfManyZeros(in: bytes.span) { throw .notText(.unknown, offset: zero) }
      let hasMark = bytes.starts(with: byteOrderMark)
      let evidence: DecodedText.Evidence =
        hasMark ? .byteOrderMark : declared.charset == .utf8 ? .declared : .validUTF8
      return DecodedText(
        bytes: bytes, charset: .utf8, evidence: evidence, malformedSequences: 0, firstMalformedOffset: nil)
    }
    return try decodeOtherThanUTF8(bytes.span, declared)
  }

  /// Seven-bit charsets, UTF-16 of Latin text, and the rare East Asian text that happens to be valid UTF-8.
  private static func decodeWhatOnlyLooksLikeUTF8(
    _ bytes: Span<UInt8>, _ declared: Declaration
  ) throws(TextDecodingError) -> DecodedText? {
    if let order = UTF16Transcoder.byteOrder(of: bytes, isUTF8: true) {
      let text = UTF16Transcoder.transcode(bytes, from: 0, order: order)
      if UTF16Transcoder.isClean(text) {
        return text.decoded(from: order.charset, because: declared.isUTF16 ? .declared : .bytePattern)
      }
    }
    guard let charset = declared.charset else { return nil }
    if charset == .replacement || charset == .iso2022JP {
      if !hasShifts(bytes) { return nil }
      return try transcode(bytes, from: charset, declared)
    }
    if !MultiByteTranscoder.converterNames(for: charset).isEmpty {
      let sequences = UTF8Repair.multiByteSequences(in: bytes)
      if sequences == 0 || sequences >= believableSequences { return nil }
      let text = try transcode(bytes, from: charset, declared)
      return text.malformedSequences == 0 ? text : nil
    }
    return nil
  }

  /// How many well-formed sequences of UTF-8 outweigh the declaration of an East Asian charset. A two-byte
  /// character of EUC is well-formed UTF-8 with a chance of about 1 in 7, so three in a row by about 1 in 300.
  private static let believableSequences = 3

  private static func decodeOtherThanUTF8(
    _ bytes: Span<UInt8>, _ declared: Declaration
  ) throws(TextDecodingError) -> DecodedText {
    switch (bytes[0], bytes.count > 1 ? bytes[1] : 0) {
    case (0xFF, 0xFE):
      return UTF16Transcoder.transcode(bytes, from: 2, order: .littleEndian)
        .decoded(from: .utf16LE, because: .byteOrderMark)
    case (0xFE, 0xFF):
      return UTF16Transcoder.transcode(bytes, from: 2, order: .bigEndian)
        .decoded(from: .utf16BE, because: .byteOrderMark)
    default: break
    }
    if bytes.count >= 3, byteOrderMark.indices.allSatisfy({ bytes[$0] == byteOrderMark[$0] }) {
      return UTF8Repair(bytes).transcoding.decoded(from: .utf8, because: .byteOrderMark)
    }
    if let charset = declared.charset, charset != .utf8 {
      return try transcode(bytes, from: charset, declared)
    }
    if let order = UTF16Transcoder.byteOrder(of: bytes, isUTF8: false) {
      let text = UTF16Transcoder.transcode(bytes, from: 0, order: order)
      if UTF16Transcoder.isClean(text) {
        return text.decoded(from: order.charset, because: declared.isUTF16 ? .declared : .bytePattern)
      }
    }
    if let zero = bytes.indices.first(where: { bytes[$0] == 0 }) { throw .notText(.unknown, offset: zero) }
    let repair = UTF8Repair(bytes)
    if repair.isPlausible {
      return repair.transcoding.decoded(
        from: .utf8, because: declared.charset == .utf8 ? .declared : .bytePattern)
    }
    return try transcode(bytes, from: .windows1252, declared, because: .fallback)
  }

  /// Where the first zero byte is, if there are so many that the bytes are no text: padding, records, a sparse file.
  /// Single zeros occur in logs and are kept.
  private static func firstOfManyZeros(in bytes: Span<UInt8>) -> Int? {
    guard bytes.containsZero else { return nil }
    var zeros = 0
    var first: Int?
    for index in bytes.indices where bytes[index] == 0 {
      zeros += 1
      if first == nil { first = index }
    }
    return zeros >= fewestZeros && zeros * 1000 > bytes.count ? first : nil
  }

  private static let fewestZeros = 8

  /// Whether a seven-bit text leaves ASCII: by ESC, by SO, or by the `~{` of HZ.
  private static func hasShifts(_ bytes: Span<UInt8>) -> Bool {
    bytes.indices.contains { index in
      bytes[index] == 0x1B || bytes[index] == 0x0E
        || (bytes[index] == 0x7E && index + 1 < bytes.count && bytes[index + 1] == 0x7B)
    }
  }

  private static func transcode(
    _ bytes: Span<UInt8>, from charset: Charset, _ declared: Declaration,
    because evidence: DecodedText.Evidence = .declared
  ) throws(TextDecodingError) -> DecodedText {
    if let text = SingleByteTranscoder.transcode(bytes, from: charset) {
      return text.decoded(from: charset, because: evidence)
    }
    if let text = try MultiByteTranscoder.transcode(bytes, from: charset) {
      return text.decoded(from: charset, because: evidence)
    }
    throw .refusedCharset(label: declared.label)
  }

  /// What a document says of its own charset.
  private struct Declaration {
    let label: String
    let charset: Charset?
    let isUTF16: Bool

    init(label: [UInt8]?) {
      self.label = String(decoding: label ?? [], as: UTF8.self)
      let named = label.flatMap(Charset.init(label:))
      isUTF16 = named == .utf16LE || named == .utf16BE
      // Whoever could read the declaration byte by byte was not reading UTF-16. Both are the standard's rules
      // for a <meta>.
      charset = isUTF16 ? .utf8 : named == .userDefined ? .windows1252 : named
    }
  }
}
