// Reads one tag with its attributes.

/// A start or end tag: what of it matters for text.
struct Tag {
  /// The element's name.
  private(set) var name = PackedName()
  /// From behind the name to the `>`.
  private(set) var attributes: Range<Int>
  /// Just behind the `>`.
  private(set) var end = 0
  /// Whether it ends in `/>`.
  private(set) var isSelfClosing = false
  /// The first `hidden` and `style` attributes.
  private(set) var hidden: TagAttribute?
  private(set) var style: TagAttribute?

  /// Reads the tag whose name starts at `nameAt`; nil if the page ends first.
  ///
  /// Source: <https://html.spec.whatwg.org/multipage/parsing.html#tag-name-state> and the states after it.
  init?(in html: Span<UInt8>, nameAt: Int) {
    var position = nameAt
    while position < html.count, !html[position].endsTagName {
      name.append(html[position])
      position += 1
    }
    attributes = position..<position
    while position < html.count {
      let byte = html[position]
      if byte == 0x3E {
        attributes = attributes.lowerBound..<position
        end = position + 1
        return
      }
      isSelfClosing = byte == 0x2F && position + 1 < html.count && html[position + 1] == 0x3E
      if byte == 0x2F || byte.isHTMLSpace {
        position += 1
      } else {
        let attribute = TagAttribute(in: html, at: position)
        note(attribute, html)
        position = attribute.end
      }
    }
    return nil
  }

  @inline(__always)
  private mutating func note(_ attribute: TagAttribute, _ html: Span<UInt8>) {
    switch attribute.name.count {
    case 5 where style == nil && html.hasASCIIWord("style", at: attribute.name.lowerBound): style = attribute
    case 6 where hidden == nil && html.hasASCIIWord("hidden", at: attribute.name.lowerBound):
      hidden = attribute
    default: break
    }
  }

  /// The first attribute of this name, which must be lower-case ASCII.
  func attribute(_ name: StaticString, in html: Span<UInt8>) -> TagAttribute? {
    var position = attributes.lowerBound
    while position < attributes.upperBound {
      if html[position] == 0x2F || html[position].isHTMLSpace {
        position += 1
        continue
      }
      let attribute = TagAttribute(in: html, at: position)
      if attribute.name.count == name.utf8CodeUnitCount,
        html.hasASCIIWord(name, at: attribute.name.lowerBound)
      {
        return attribute
      }
      position = attribute.end
    }
    return nil
  }

  /// The value of an attribute as a whole number of at most 9 digits: no list is longer. Source:
  /// <https://html.spec.whatwg.org/multipage/common-microsyntaxes.html#rules-for-parsing-integers>
  func integer(_ name: StaticString, in html: Span<UInt8>) -> Int? {
    guard let range = attribute(name, in: html)?.value else { return nil }
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

  /// A number for the attributes as they are written, to tell elements of different attributes apart.
  func attributesHash(in html: Span<UInt8>) -> UInt32 {
    var hash: UInt32 = 0x811C_9DC5
    for position in attributes { hash = (hash ^ UInt32(html[position])) &* 0x0100_0193 }
    return hash
  }
}

/// One attribute of a tag: where its name and value stand. The value is as written, references and all.
struct TagAttribute {
  let name: Range<Int>
  private(set) var value: Range<Int>
  /// Just behind it.
  private(set) var end: Int

  /// Reads the attribute that starts at `start`.
  init(in html: Span<UInt8>, at start: Int) {
    // A `=` in front is part of the name.
    var position = start + 1
    while position < html.count, html[position] != 0x3D, !html[position].endsTagName { position += 1 }
    name = start..<position
    value = position..<position
    while position < html.count, html[position].isHTMLSpace { position += 1 }
    end = position
    guard position < html.count, html[position] == 0x3D else { return }
    position += 1
    while position < html.count, html[position].isHTMLSpace { position += 1 }
    end = position
    guard position < html.count else { return }

    let quote = html[position]
    if quote == 0x22 || quote == 0x27 {
      let close = html.firstIndex(of: quote, from: position + 1)
      value = position + 1..<close
      end = min(close + 1, html.count)
    } else {
      let valueStart = position
      while position < html.count, html[position] != 0x3E, !html[position].isHTMLSpace { position += 1 }
      value = valueStart..<position
      end = position
    }
  }
}

extension UInt8 {
  /// White space, `/` or `>`.
  @inline(__always)
  var endsTagName: Bool { isHTMLSpace || self == 0x2F || self == 0x3E }
}
