// Reads the charset out of one <meta> tag.

/// The attributes of a `<meta>` tag, as the prescan for a charset sees them.
struct MetaDeclaration {
  /// The charset it declares.
  private(set) var label: [UInt8]?
  /// Behind the last attribute.
  private(set) var end: Int

  /// Steps 2 to 13 for `meta` of
  /// <https://html.spec.whatwg.org/multipage/parsing.html#prescan-a-byte-stream-to-determine-its-encoding>.
  init(in bytes: Span<UInt8>, attributesAt start: Int) {
    end = start
    var hasContentType = false
    var charset: [UInt8]?
    var contentCharset: [UInt8]?
    var seen = (httpEquiv: false, content: false, charset: false)
    while let attribute = Attribute(in: bytes, from: end) {
      end = attribute.end
      // The first attribute of a name counts.
      if attribute.isNamed("http-equiv", in: bytes), !seen.httpEquiv {
        seen.httpEquiv = true
        hasContentType =
          attribute.value.count == 12 && bytes.hasASCIIWord("content-type", at: attribute.value.lowerBound)
      } else if attribute.isNamed("content", in: bytes), !seen.content {
        seen.content = true
        contentCharset = Self.charset(inContent: attribute.value, of: bytes)
      } else if attribute.isNamed("charset", in: bytes), !seen.charset {
        seen.charset = true
        charset = HTMLCharset.label(in: bytes, attribute.value)
      }
    }
    label = seen.charset ? charset : hasContentType ? contentCharset : nil
  }

  /// `text/html; charset=…`:
  /// <https://html.spec.whatwg.org/multipage/urls-and-fetching.html#extracting-character-encodings-from-meta-elements>.
  private static func charset(inContent range: Range<Int>, of bytes: Span<UInt8>) -> [UInt8]? {
    var position = range.lowerBound
    while true {
      while position < range.upperBound, !bytes.hasASCIIWord("charset", at: position) { position += 1 }
      position += 7
      while position < range.upperBound, bytes[position].isHTMLSpace { position += 1 }
      guard position < range.upperBound else { return nil }
      if bytes[position] == 0x3D { break }
    }
    position += 1
    while position < range.upperBound, bytes[position].isHTMLSpace { position += 1 }
    guard position < range.upperBound else { return nil }
    var close = position
    if bytes[position] == 0x22 || bytes[position] == 0x27 {
      close = bytes.firstIndex(of: bytes[position], from: position + 1)
      return close < range.upperBound ? HTMLCharset.label(in: bytes, position + 1..<close) : nil
    }
    while close < range.upperBound, !bytes[close].isHTMLSpace, bytes[close] != 0x3B { close += 1 }
    return HTMLCharset.label(in: bytes, position..<close)
  }
}

/// One attribute as the prescan reads it.
struct Attribute {
  private(set) var name: Range<Int>
  private(set) var value: Range<Int>
  private(set) var end: Int

  /// The next attribute from `start` on; nil at the end of the tag or the bytes.
  /// Source: <https://html.spec.whatwg.org/multipage/parsing.html#concept-get-attributes-when-sniffing>.
  init?(in bytes: Span<UInt8>, from start: Int) {
    var position = start
    while position < bytes.count, bytes[position].isHTMLSpace || bytes[position] == 0x2F { position += 1 }
    guard position < bytes.count, bytes[position] != 0x3E else { return nil }
    let nameStart = position
    position += 1
    while position < bytes.count, bytes[position] != 0x3D, !bytes[position].endsTagName { position += 1 }
    name = nameStart..<position
    value = position..<position
    end = position
    while position < bytes.count, bytes[position].isHTMLSpace { position += 1 }
    guard position < bytes.count, bytes[position] == 0x3D else { return }
    position += 1
    while position < bytes.count, bytes[position].isHTMLSpace { position += 1 }
    guard position < bytes.count else {
      end = position
      return
    }
    let quote = bytes[position]
    if quote == 0x22 || quote == 0x27 {
      let close = bytes.firstIndex(of: quote, from: position + 1)
      value = position + 1..<close
      end = min(close + 1, bytes.count)
    } else {
      let valueStart = position
      while position < bytes.count, bytes[position] != 0x3E, !bytes[position].isHTMLSpace { position += 1 }
      value = valueStart..<position
      end = position
    }
  }

  func isNamed(_ literal: StaticString, in bytes: Span<UInt8>) -> Bool {
    name.count == literal.utf8CodeUnitCount && bytes.hasASCIIWord(literal, at: name.lowerBound)
  }
}
