// Steps through UTF-8 one scalar at a time, forwards and backwards, inside a span known to be valid.

/// A scalar value and how many bytes it takes up.
struct DecodedScalar {
  var value: UInt32
  var length: Int
}

/// Decodes the scalar that begins at `offset`; bytes that break the promise of validity decode as U+FFFD,
/// one byte long, so that no input can lead outside the span.
@inline(__always)
func scalar(at offset: Int, in bytes: Span<UInt8>) -> DecodedScalar {
  let lead = bytes[offset]
  if lead < 0x80 { return DecodedScalar(value: UInt32(lead), length: 1) }
  return wideScalar(at: offset, lead: lead, in: bytes)
}

private func wideScalar(at offset: Int, lead: UInt8, in bytes: Span<UInt8>) -> DecodedScalar {
  let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
  guard lead >= 0xC2, offset + length <= bytes.count else { return DecodedScalar(value: 0xFFFD, length: 1) }
  var value = UInt32(lead) & (0xFF >> UInt32(length + 1))
  for step in 1..<length { value = value << 6 | UInt32(bytes[offset + step] & 0x3F) }
  return DecodedScalar(value: value, length: length)
}

/// Decodes the scalar that ends just before `offset`, never looking before `lowerBound`.
///
/// `offset` must be greater than `lowerBound`.
@inline(__always)
func scalar(before offset: Int, in bytes: Span<UInt8>, from lowerBound: Int) -> DecodedScalar {
  let last = bytes[offset - 1]
  if last < 0x80 { return DecodedScalar(value: UInt32(last), length: 1) }
  var start = offset - 1
  while start > lowerBound, offset - start < 4, bytes[start] & 0xC0 == 0x80 { start -= 1 }
  return DecodedScalar(value: scalar(at: start, in: bytes).value, length: offset - start)
}

/// The first offset at or after `offset` that does not hold white space.
func skipWhiteSpace(from offset: Int, in bytes: Span<UInt8>) -> Int {
  var position = offset
  while position < bytes.count {
    let next = scalar(at: position, in: bytes)
    guard isWhiteSpace(next.value) else { break }
    position += next.length
  }
  return position
}

/// The end of the last scalar before `offset` that is not white space, or `lowerBound`.
func trimWhiteSpace(before offset: Int, in bytes: Span<UInt8>, from lowerBound: Int) -> Int {
  var position = offset
  while position > lowerBound {
    let previous = scalar(before: position, in: bytes, from: lowerBound)
    guard isWhiteSpace(previous.value) else { break }
    position -= previous.length
  }
  return position
}
