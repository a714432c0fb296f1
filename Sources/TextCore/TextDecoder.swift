// Bytes of unknown charset become valid UTF-8, or an error that says why not; nothing is ever cut off.

/// Reads bytes as text. `docs/decisions/0015-detecting-charsets.md` gives the reasons for the order of evidence.
public enum TextDecoder {
  /// U+FEFF in UTF-8. A text that is UTF-8 keeps the one it begins with, because text that nothing is done
  /// to keeps its bytes; decoding from UTF-16 or UTF-32 takes the mark away.
  public static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// Decodes `bytes`.
  ///
  /// In order: a byte order mark; file signatures, which are refused; valid UTF-8, whatever the document
  /// declares, and returned without a copy; UTF-16 and UTF-32 by the pattern of their bytes; the declared charset,
  /// unless the bytes plainly contradict it; UTF-8 with damage; the charset in which the bytes look most like a
  /// language; windows-1252. Time and memory are linear in the size of `bytes`.
  ///
  /// - Parameters:
  ///   - bytes: a whole document.
  ///   - declaredLabel: the charset the document names in a `<meta>` or an XML declaration. A label that
  ///     means nothing is ignored.
  /// - Throws: `TextDecodingError` if the bytes are no text or no decoder for them exists.
  public static func decode(
    _ bytes: consuming [UInt8], declaredLabel: [UInt8]?
  ) throws(TextDecodingError) -> DecodedText {
    let firstInvalid = UTF8Validation.firstInvalidOffset(in: bytes.span)
    if let kind = BinaryKind.signature(of: bytes.span, isUTF8: firstInvalid == nil) {
      throw .notText(kind, offset: 0)
    }
    let declared = Declaration(label: declaredLabel)
    guard let firstInvalid else {
      if let text = try decodeWhatOnlyLooksLikeUTF8(bytes.span, declared) { return text }
      if let zero = firstOfManyZeros(in: bytes.span, atLeast: fewestZeros) {
        throw .notText(.unknown, offset: zero)
      }
      let hasMark = bytes.starts(with: byteOrderMark)
      let evidence: DecodedText.Evidence =
        hasMark ? .byteOrderMark : declared.charset == .utf8 ? .declared : .validUTF8
      return DecodedText(
        bytes: bytes, charset: .utf8, evidence: evidence, declared: declared.charset,
        firstInvalidUTF8Offset: nil,
        malformedSequences: 0, firstMalformedOffset: nil)
    }
    let document = Document(bytes: bytes, declared: declared, firstInvalid: firstInvalid)
    return try document.decoded()
  }

  /// Seven-bit charsets, and UTF-16 and UTF-32 of scripts below U+2000.
  private static func decodeWhatOnlyLooksLikeUTF8(
    _ bytes: Span<UInt8>, _ declared: Declaration
  ) throws(TextDecodingError) -> DecodedText? {
    if let (text, charset) = WideText.recognise(bytes, isUTF8: true) {
      return text.decoded(from: charset, because: declared.isWide ? .declared : .bytePattern, declared)
    }
    if declared.charset == .iso2022JP, SevenBitShifts.exist(in: bytes) {
      return try transcode(bytes, from: .iso2022JP)?.decoded(from: .iso2022JP, because: .declared, declared)
    }
    // Escape sequences of terminals and a tilde before a brace are text like any other, unless they make sense as
    // switches.
    let isRefused = declared.charset == .replacement && SevenBitShifts.exist(in: bytes)
    if let charset = SevenBitShifts.charset(of: bytes), let text = try transcode(bytes, from: charset),
      text.malformedSequences == 0
    {
      return text.decoded(from: charset, because: isRefused ? .declared : .bytePattern, declared)
    }
    if isRefused { throw .refusedCharset(label: declared.label) }
    return nil
  }

  /// `bytes` read in `charset`; nil if there is no decoder for it.
  static func transcode(
    _ bytes: Span<UInt8>, from charset: Charset
  ) throws(TextDecodingError) -> Transcoding? {
    if let text = SingleByteTranscoder.transcode(bytes, from: charset) { return text }
    return try MultiByteTranscoder.transcode(bytes, from: charset)
  }

  /// Where the first zero byte is, if there are so many that the bytes are no text: records, a disk image.
  ///
  /// A run of zeros counts once: texts have single zeros, and holes where a disk or a server failed. Both are kept.
  ///
  /// - Parameter fewest: Fewer zeros than that are text however short it is.
  static func firstOfManyZeros(in bytes: Span<UInt8>, atLeast fewest: Int) -> Int? {
    guard bytes.containsZero else { return nil }
    var zeros = 0
    var runs = 0
    var first: Int?
    var previous: UInt8 = 1
    for index in bytes.indices {
      let byte = bytes[index]
      if byte == 0 {
        zeros += 1
        if previous != 0 { runs += 1 }
        if first == nil { first = index }
      }
      previous = byte
    }
    let isText = zeros < fewest || (runs * 1000 <= bytes.count && zeros * 2 <= bytes.count)
    return isText ? nil : first
  }

  private static let fewestZeros = 8
}

/// What a document says of its own charset.
struct Declaration {
  let label: String
  let charset: Charset?
  /// Whether it says UTF-16 or UTF-32.
  let isWide: Bool

  init(label: [UInt8]?) {
    self.label = String(decoding: label ?? [], as: UTF8.self)
    let named = label.flatMap(Charset.init(label:))
    isWide = named.map { [.utf16LE, .utf16BE, .utf32LE, .utf32BE].contains($0) } ?? false
    // Whoever could read the declaration byte by byte was not reading UTF-16. Both are the standard's rules
    // for a <meta>.
    charset = isWide ? .utf8 : named == .userDefined ? .windows1252 : named
  }
}
