// Reads one tag with its attributes.

/// A start or end tag: what of it matters for text.
struct Tag {
  /// The element's name.
  private(set) var name = PackedName()
  /// Just behind the `>`.
  private(set) var end = 0
  /// Whether it ends in `/>`.
  private(set) var isSelfClosing = false
  /// The value of the number attribute asked for, if it is a whole number of at most 9 digits.
  private(set) var number: Int?

  /// Reads the tag whose name starts at `nameAt`; nil if the page ends first.
  ///
  /// Source: <https://html.spec.whatwg.org/multipage/parsing.html#tag-name-state> and the states after it.
  init?(in html: Span<UInt8>, nameAt: Int, numberAttribute: StaticString?) {
    var position = nameAt
    while position < html.count, !html[position].endsTagName {
      name.append(html[position])
      position += 1
    }
    while position < html.count {
      let byte = html[position]
      if byte == 0x3E {
        end = position + 1
        return
      }
      isSelfClosing = byte == 0x2F && position + 1 < html.count && html[position + 1] == 0x3E
      if byte == 0x2F || byte.isHTMLSpace {
        position += 1
      } else {
        position = readAttribute(html, at: position, numberAttribute)
      }
    }
    return nil
  }

  /// Reads one attribute; returns the position behind it.
  private mutating func readAttribute(_ html: Span<UInt8>, at start: Int, _ wanted: StaticString?) -> Int {
    // A `=` in front is part of the name.
    var position = start + 1
    while position < html.count, html[position] != 0x3D, !html[position].endsTagName { position += 1 }
    let isWanted =
      wanted.map { position - start == $0.utf8CodeUnitCount && html.hasASCIIWord($0, at: start) } ?? false
    while position < html.count, html[position].isHTMLSpace { position += 1 }
    guard position < html.count, html[position] == 0x3D else { return position }
    position += 1
    while position < html.count, html[position].isHTMLSpace { position += 1 }
    guard position < html.count else { return position }

    let value: Range<Int>
    let quote = html[position]
    if quote == 0x22 || quote == 0x27 {
      let close = html.firstIndex(of: quote, from: position + 1)
      value = position + 1..<close
      position = min(close + 1, html.count)
    } else {
      let valueStart = position
      while position < html.count, html[position] != 0x3E, !html[position].isHTMLSpace { position += 1 }
      value = valueStart..<position
    }
    if isWanted, number == nil { number = Self.integer(html, value) }
    return position
  }

  /// <https://html.spec.whatwg.org/multipage/common-microsyntaxes.html#rules-for-parsing-integers>, for
  /// numbers of at most 9 digits: no list is longer.
  private static func integer(_ html: Span<UInt8>, _ range: Range<Int>) -> Int? {
    var position = range.lowerBound
    while position < range.upperBound, html[position].isHTMLSpace { position += 1 }
    guard position < range.upperBound else { return nil }
    let isNegative = html[position] == 0x2D
    if isNegative || html[position] == 0x2B { position += 1 }
    let firstDigit = position
    var number = 0
    while position < range.upperBound, html[position].isASCIIDigit {
      guard position - firstDigit < 9 else { return nil }
      number = number * 10 + Int(html[position] - 0x30)
      position += 1
    }
    guard position > firstDigit else { return nil }
    return isNegative ? -number : number
  }
}

extension UInt8 {
  /// White space, `/` or `>`.
  @inline(__always)
  var endsTagName: Bool { isHTMLSpace || self == 0x2F || self == 0x3E }
}
