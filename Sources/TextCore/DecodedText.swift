// What decoding tells about a text beside its bytes.

/// Text as UTF-8, and how it was read.
public struct DecodedText: Sendable {
  /// Valid UTF-8. A UTF-8 byte order mark stays where it was; see `TextDecoder`.
  public let bytes: [UInt8]
  /// What the bytes were taken for.
  public let charset: Charset
  /// Why they were taken for that.
  public let evidence: Evidence
  /// The charset that the document names, where it names one that is known.
  public let declared: Charset?
  /// Where in the input the first byte is that cannot be UTF-8, in bytes; nil if all of it is.
  public let firstInvalidUTF8Offset: Int?
  /// How many sequences meant nothing in `charset` and became U+FFFD.
  public let malformedSequences: Int
  /// Where in the input the first of them begins, in bytes.
  public let firstMalformedOffset: Int?

  /// A reason to believe in a charset.
  public enum Evidence: String, Sendable, Hashable, CaseIterable {
    /// The text begins with a byte order mark.
    case byteOrderMark = "byte-order-mark"
    /// The document names the charset, and its bytes do not speak against it.
    case declared
    /// The bytes are valid UTF-8.
    case validUTF8 = "valid-utf-8"
    /// The bytes have the shape of the charset: UTF-16 by its zero bytes, seven-bit charsets by their switches, or
    /// UTF-8 that is damaged.
    case bytePattern = "byte-pattern"
    /// In this charset the bytes look most like a language.
    case detected
    /// Nothing speaks for any charset: windows-1252, in which every byte means something.
    case fallback
  }
}

/// UTF-8 as a decoder makes it, and what it could not decode.
struct Transcoding {
  var bytes: [UInt8] = []
  var malformedSequences = 0
  var firstMalformedOffset: Int?

  /// Puts U+FFFD in the place of the malformed sequence at `offset` of the input.
  mutating func appendReplacement(forSequenceAt offset: Int) {
    bytes.append(contentsOf: UTF8.encodedReplacementCharacter)
    malformedSequences += 1
    if firstMalformedOffset == nil { firstMalformedOffset = offset }
  }

  /// Appends one scalar as UTF-8.
  mutating func append(_ scalar: Unicode.Scalar) {
    bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }

  /// The finished text.
  consuming func decoded(
    from charset: Charset, because evidence: DecodedText.Evidence, _ declaration: Declaration,
    firstInvalidUTF8Offset: Int? = nil
  ) -> DecodedText {
    DecodedText(
      bytes: bytes, charset: charset, evidence: evidence, declared: declaration.charset,
      firstInvalidUTF8Offset: firstInvalidUTF8Offset, malformedSequences: malformedSequences,
      firstMalformedOffset: firstMalformedOffset)
  }
}
