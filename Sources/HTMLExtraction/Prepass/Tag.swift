// Reads one tag with its attributes.
import CKernels

/// A start or end tag: what of it matters for text.
struct Tag {
  /// The element's name.
  let name: PackedName
  /// From behind the name to the `>`.
  let attributes: Range<Int>
  /// Just behind the `>`.
  var end: Int { attributes.upperBound + 1 }
  /// Whether it ends in `/>`.
  let isSelfClosing: Bool
  /// Where the first `style` and `hidden` attributes start, or -1.
  private let styleStart: Int
  private let hiddenStart: Int

  /// Reads the tag whose name starts at `nameAt`; nil if the page ends first.
  @inline(__always)
  init?(in html: Span<UInt8>, nameAt: Int) {
    var found = winnow_html_tag()
    // The kernel reads within the span only.
    let isWhole = html.withUnsafeBufferPointer { bytes in
      bytes.baseAddress.map { winnow_html_read_tag($0, nameAt, bytes.count, &found) } ?? 0
    }
    guard isWhole != 0 else { return nil }
    name = PackedName(low: found.name_low, high: found.name_high, length: found.name_length)
    attributes = found.attributes..<found.close
    isSelfClosing = found.is_self_closing != 0
    styleStart = found.style
    hiddenStart = found.hidden
  }

  /// Whether it has an attribute that can hide its element.
  @inline(__always)
  var mayHide: Bool { styleStart >= 0 || hiddenStart >= 0 }

  func style(in html: Span<UInt8>) -> TagAttribute? {
    styleStart < 0 ? nil : TagAttribute(in: html, at: styleStart)
  }

  func hidden(in html: Span<UInt8>) -> TagAttribute? {
    hiddenStart < 0 ? nil : TagAttribute(in: html, at: hiddenStart)
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
