// The few ASCII rules HTML is made of.
import CKernels

extension UInt8 {
  /// HTML's white space: tab, line feed, form feed, carriage return, space
  /// (<https://infra.spec.whatwg.org/#ascii-whitespace>).
  @inline(__always)
  var isHTMLSpace: Bool {
    self == 0x20 || self == 0x0A || self == 0x09 || self == 0x0D || self == 0x0C
  }

  /// `A`–`Z`, `a`–`z`.
  @inline(__always)
  var isASCIILetter: Bool { (self | 0x20) &- 0x61 < 26 }

  /// `0`–`9`.
  @inline(__always)
  var isASCIIDigit: Bool { self &- 0x30 < 10 }

  /// The byte with `A`–`Z` turned into `a`–`z`.
  @inline(__always)
  var asciiLowercased: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }
}

extension Span<UInt8> {
  /// Whether `word`, which must be lower-case ASCII, stands at `position`, in any case.
  func hasASCIIWord(_ word: StaticString, at position: Int) -> Bool {
    let length = word.utf8CodeUnitCount
    guard position >= 0, position <= count - length else { return false }
    // Reads `length` bytes of the literal, which is its exact size.
    let expected = UnsafeBufferPointer(start: word.utf8Start, count: length)
    for offset in 0..<length where self[position + offset].asciiLowercased != expected[offset] {
      return false
    }
    return true
  }

  /// Whether exactly these ASCII bytes stand at `position`.
  func hasBytes(_ literal: StaticString, at position: Int) -> Bool {
    let length = literal.utf8CodeUnitCount
    guard position >= 0, position <= count - length else { return false }
    // Reads `length` bytes of the literal, which is its exact size.
    let expected = UnsafeBufferPointer(start: literal.utf8Start, count: length)
    for offset in 0..<length where self[position + offset] != expected[offset] { return false }
    return true
  }

  /// The first position at or after `position` that holds a byte of at most `limit`, or the end.
  @inline(__always)
  func firstIndex(upTo limit: UInt8, from position: Int) -> Int {
    // The kernel reads within the span only.
    withUnsafeBufferPointer { bytes in
      bytes.baseAddress.map { winnow_html_find_low($0, position, bytes.count, limit) } ?? 0
    }
  }

  /// The first position at or after `position` that holds `byte`, or the end.
  func firstIndex(of byte: UInt8, from position: Int) -> Int {
    // The kernel reads within the span only.
    withUnsafeBufferPointer { bytes in
      bytes.baseAddress.map { winnow_html_find($0, position, bytes.count, byte) } ?? 0
    }
  }
}

extension [UInt8] {
  /// Appends a range of a span.
  @inline(__always)
  mutating func append(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    // `extracting` checks the range; the buffer is only read during the call.
    bytes.extracting(range).withUnsafeBufferPointer { append(contentsOf: $0) }
  }

  /// Appends a literal.
  mutating func append(_ literal: StaticString) {
    // Reads exactly the literal's own size.
    append(contentsOf: UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount))
  }

  /// Appends a whole number in decimal digits.
  mutating func append(decimal number: Int) {
    if number < 0 { append(0x2D) }
    var digits = number.magnitude
    let first = count
    repeat {
      append(UInt8(truncatingIfNeeded: 0x30 + digits % 10))
      digits /= 10
    } while digits > 0
    self[first...].reverse()
  }
}
