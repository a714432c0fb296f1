// Whether bytes are UTF-8: the standard library's validator, the fastest at hand.

/// Tells UTF-8 from other bytes.
public enum UTF8Validation {
  /// Where the first byte of the first malformed sequence of `bytes` is; nil if all of it is UTF-8.
  ///
  /// What counts as malformed is table 3-7 of the Unicode Standard: overlong forms, surrogates and scalars
  /// above U+10FFFF as well as stray and missing continuation bytes.
  public static func firstInvalidOffset(in bytes: Span<UInt8>) -> Int? {
    firstMalformedSequence(in: bytes)?.lowerBound
  }

  /// The first maximal subpart of an ill-formed sequence in `bytes`: what one U+FFFD stands for.
  static func firstMalformedSequence(in bytes: Span<UInt8>) -> Range<Int>? {
    do {
      _ = try UTF8Span(validating: bytes)
      return nil
    } catch {
      return error.byteOffsets
    }
  }
}
