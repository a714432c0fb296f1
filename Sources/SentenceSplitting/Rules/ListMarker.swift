// Recognises what stands at the head of a list item: a bullet, a number or a letter.

/// The head of a list item.
struct ListMarker: Equatable {
  enum Style: Equatable {
    case bullet(UInt32)
    case number
    case letter
    case capital
    case roman
  }

  var style: Style
  /// The signs after the number: `.`, `)`, `.)`, and `(` before it, as a set of bits.
  var shape: UInt8
  /// Which item of the list it is, from 1; 0 for bullets.
  var ordinal: Int
  /// Where the marker ends.
  var end: Int

  /// The place in the alphabet of a single Roman numeral.
  private var asLetter: Int {
    guard style == .roman else { return 0 }
    return ordinal == 1 ? 9 : ordinal == 5 ? 22 : ordinal == 10 ? 24 : 0
  }

  /// Whether the marker might be a word with a full stop behind it: `a.`
  var isWeak: Bool { (style == .letter || style == .roman) && shape == 2 }

  /// Whether `self` is the item after `previous` in one list.
  func follows(_ previous: ListMarker) -> Bool {
    if case .bullet = style { return style == previous.style }
    guard shape == previous.shape else { return false }
    // `i.` is read as Roman, yet h. is followed by i., i. by j.; the same goes for v and x.
    if style == .letter, previous.style == .roman {
      return previous.asLetter > 0 && ordinal == previous.asLetter + 1
    }
    if style == .roman, previous.style == .letter { return asLetter == previous.ordinal + 1 }
    return style == previous.style && ordinal == previous.ordinal + 1
  }
}

/// The marker that begins at `offset`, if one does.
///
/// Numbers have at most three digits: a longer one is a year or a quantity. A capital letter counts only with a
/// bracket, for `A.` is an initial.
func listMarker(at offset: Int, in bytes: Span<UInt8>) -> ListMarker? {
  guard offset < bytes.count, !beginsWithWord(offset, in: bytes) else { return nil }
  let first = scalar(at: offset, in: bytes)
  if isBullet(first.value) {
    let end = offset + first.length
    // A hyphen glued to a word is a minus or half a word; the signs made for lists need no space.
    let needsSpace =
      first.value < 0x80 || isDash(first.value) || first.value == 0xB7
    guard end < bytes.count, !needsSpace || isWhiteSpace(scalar(at: end, in: bytes).value) else { return nil }
    return ListMarker(style: .bullet(first.value), shape: 0, ordinal: 0, end: end)
  }
  var position = offset
  var shape: UInt8 = 0
  if first.value == 0x28 {
    shape |= 1
    position += 1
  }
  if let circled = circledNumber(first.value) {
    return ListMarker(style: .number, shape: 8, ordinal: circled, end: offset + first.length)
  }
  guard let (style, ordinal, length) = listOrdinal(at: position, in: bytes) else { return nil }
  position += length
  if position < bytes.count, bytes[position] == 0x2E {
    shape |= 2
    position += 1
  }
  if position < bytes.count, bytes[position] == 0x29 {
    shape |= 4
    position += 1
  }
  guard shape & 6 != 0, shape & 1 == 0 || shape & 4 != 0, style != .capital || shape & 4 != 0 else {
    return nil
  }
  guard position < bytes.count, isWhiteSpace(scalar(at: position, in: bytes).value) else { return nil }
  return ListMarker(style: style, shape: shape, ordinal: ordinal, end: position)
}

/// Whether two letters stand first that no numeral begins with, which spares most lines a closer look.
@inline(__always)
private func beginsWithWord(_ offset: Int, in bytes: Span<UInt8>) -> Bool {
  guard bytes[offset] | 0x20 &- 0x61 < 26, offset + 1 < bytes.count else { return false }
  let second = bytes[offset + 1] | 0x20
  return second &- 0x61 < 26 && second != 0x69 && second != 0x76 && second != 0x78
}

/// The number of ① to ⑳, which stand at the head of items in East Asian lists.
private func circledNumber(_ value: UInt32) -> Int? {
  (0x2460...0x2473).contains(value) ? Int(value - 0x2460) + 1 : nil
}

private func listOrdinal(at offset: Int, in bytes: Span<UInt8>) -> (ListMarker.Style, Int, Int)? {
  var length = 0
  var number = 0
  while length < 4, offset + length < bytes.count, isASCIIDigit(UInt32(bytes[offset + length])) {
    number = number * 10 + Int(bytes[offset + length] - 0x30)
    length += 1
  }
  if length > 0 { return length <= 3 ? (.number, number, length) : nil }
  while length < 5, offset + length < bytes.count, bytes[offset + length] | 0x20 &- 0x61 < 26 { length += 1 }
  if length > 0, let value = smallRoman(offset..<offset + length, in: bytes) {
    return (.roman, value, length)
  }
  guard length == 1 else { return nil }
  let letter = bytes[offset]
  return letter >= 0x61 ? (.letter, Int(letter - 0x60), 1) : (.capital, Int(letter - 0x40), 1)
}

/// The value of lower-case Roman numerals from i to xx; single letters other than i, v and x are letters.
private func smallRoman(_ range: Range<Int>, in bytes: Span<UInt8>) -> Int? {
  var total = 0
  var previous = 0
  for index in range {
    let value: Int
    switch bytes[index] {
    case 0x69: value = 1
    case 0x76: value = 5
    case 0x78: value = 10
    default: return nil
    }
    total += previous < value ? value - 2 * previous : value
    previous = value
  }
  return total <= 20 ? total : nil
}
