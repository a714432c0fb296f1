// Whether bytes are UTF-8, and if not, where they cease to be: vectors find the place, the standard library its bounds.
import CKernels

/// Tells UTF-8 from other bytes.
public enum UTF8Validation {
  /// Where the first byte of the first malformed sequence of `bytes` is; nil if all of it is UTF-8.
  ///
  /// What counts as malformed is table 3-7 of the Unicode Standard: overlong forms, surrogates and scalars
  /// above U+10FFFF as well as stray and missing continuation bytes.
  public static func firstInvalidOffset(in bytes: Span<UInt8>) -> Int? {
    let valid = validPrefix(of: bytes)
    if valid == bytes.count { return nil }
    return firstMalformedSequence(near: valid, in: bytes)?.lowerBound
  }

  /// The first maximal subpart of an ill-formed sequence in `bytes`: what one U+FFFD stands for. Looks no
  /// further than that, so that a repair may ask again for the rest.
  static func firstMalformedSequence(in bytes: Span<UInt8>) -> Range<Int>? {
    // Where malformed sequences stand close together, vectors do not pay.
    let near = bytes.extracting(first: 64)
    do {
      _ = try UTF8Span(validating: near)
    } catch {
      // A sequence that the end of the stretch cuts off may be whole.
      if error.byteOffsets.upperBound < near.count || near.count == bytes.count { return error.byteOffsets }
    }
    let valid = validPrefix(of: bytes)
    return valid == bytes.count ? nil : firstMalformedSequence(near: valid, in: bytes)
  }

  /// The first malformed sequence, which stands little behind `start`; all before that is valid.
  private static func firstMalformedSequence(near start: Int, in bytes: Span<UInt8>) -> Range<Int>? {
    do {
      _ = try UTF8Span(validating: bytes.extracting(start...))
      return nil
    } catch {
      return start + error.byteOffsets.lowerBound..<start + error.byteOffsets.upperBound
    }
  }

  /// How much of `bytes` is valid; if not all, the start of a sequence shortly before the first malformed one.
  ///
  /// - Parameter way: which instructions to use; tests compare them.
  static func validPrefix(of bytes: Span<UInt8>, way: Int = Int(winnow_utf8_best)) -> Int {
    // The kernel reads within the buffer only.
    bytes.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map { winnow_valid_utf8_prefix($0, buffer.count, Int32(way)) } ?? 0
    }
  }
}
