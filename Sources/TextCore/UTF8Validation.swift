// Whether bytes are UTF-8: the standard library's validator, and a shortcut over ASCII.
import CKernels

/// Tells UTF-8 from other bytes.
public enum UTF8Validation {
  /// Where the first byte of the first malformed sequence of `bytes` is; nil if all of it is UTF-8.
  ///
  /// What counts as malformed is table 3-7 of the Unicode Standard: overlong forms, surrogates and scalars
  /// above U+10FFFF as well as stray and missing continuation bytes.
  public static func firstInvalidOffset(in bytes: Span<UInt8>) -> Int? {
    // The validator slows down for good at the first byte that is not ASCII, so it only sees the stretches
    // between blocks of ASCII. No sequence reaches into such a block.
    var position = 0
    while position < bytes.count {
      position = endOfBlocks(in: bytes, from: position, ofASCII: true)
      let end = endOfBlocks(in: bytes, from: position, ofASCII: false)
      if let malformed = firstMalformedSequence(in: bytes.extracting(position..<end)) {
        return position + malformed.lowerBound
      }
      position = end
    }
    return nil
  }

  /// The first maximal subpart of an ill-formed sequence in `bytes`: what one U+FFFD stands for. Looks no
  /// further than that, so that a repair may ask again for the rest.
  static func firstMalformedSequence(in bytes: Span<UInt8>) -> Range<Int>? {
    do {
      _ = try UTF8Span(validating: bytes)
      return nil
    } catch {
      return error.byteOffsets
    }
  }

  /// Where the run of 64-byte blocks that begins at `start` and is or is not ASCII throughout ends. A rest
  /// of less than 64 bytes counts as not ASCII.
  private static func endOfBlocks(in bytes: Span<UInt8>, from start: Int, ofASCII isASCII: Bool) -> Int {
    bytes.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return start }
      var position = start
      // The kernel reads 64 bytes from `position`, all within the buffer.
      while position + 64 <= buffer.count, (winnow_is_ascii(base + position) != 0) == isASCII {
        position += 64
      }
      return position + 64 > buffer.count && !isASCII ? buffer.count : position
    }
  }
}
