// Finds the charset a page declares for itself, in its raw bytes.

/// The charset declaration inside a page.
public enum HTMLCharset {
  /// How far the search goes. The standard asks for 1,024 bytes at least; browsers also obey a declaration
  /// that comes later in the head, so the search goes on to the body or to this many bytes.
  private static let searchedBytes = 65_536

  /// The label a page declares: a `<meta>` in its head or, if there is none, `encoding` of an XML
  /// declaration.
  ///
  /// Follows
  /// <https://html.spec.whatwg.org/multipage/parsing.html#prescan-a-byte-stream-to-determine-its-encoding>
  /// and, for the XML declaration, "get an XML encoding" in the same section. The bytes can be in any
  /// encoding that has ASCII in it; byte order marks are the caller's business, and so is the rule that a
  /// declared `utf-16` means UTF-8.
  ///
  /// - Parameters:
  ///   - bytes: The start of the page, or all of it, before decoding.
  ///   - isKnown: Whether a label is one the caller can decode. The search passes over others.
  /// - Returns: The first known label without surrounding white space, in the page's spelling; never empty.
  public static func declaredLabel(
    in bytes: Span<UInt8>, where isKnown: (_ label: [UInt8]) -> Bool = { _ in true }
  ) -> [UInt8]? {
    let bytes = bytes.extracting(0..<min(bytes.count, searchedBytes))
    if let label = metaLabel(in: bytes, where: isKnown) { return label }
    return xmlDeclarationLabel(in: bytes).flatMap { isKnown($0) ? $0 : nil }
  }

  private static func metaLabel(in bytes: Span<UInt8>, where isKnown: ([UInt8]) -> Bool) -> [UInt8]? {
    var position = 0
    while position < bytes.count {
      position = bytes.firstIndex(of: 0x3C, from: position)
      guard position + 1 < bytes.count else { return nil }
      if bytes.hasASCIIWord("<!--", at: position) {
        // The standard's prescan knows `-->` only; its dashes may be those of `<!--`.
        position = endOfComment(in: bytes, from: position + 2)
      } else if isTag("<meta", in: bytes, at: position) {
        let meta = MetaDeclaration(in: bytes, attributesAt: position + 5)
        if let label = meta.label, isKnown(label) { return label }
        position = meta.end
      } else if position >= 1_024, isTag("<body", in: bytes, at: position) {
        return nil
      } else if bytes[position + 1].isASCIILetter || bytes.hasASCIIWord("</", at: position) {
        position = endOfTag(in: bytes, from: position)
      } else if bytes[position + 1] == 0x21 || bytes[position + 1] == 0x3F {
        position = bytes.firstIndex(of: 0x3E, from: position)
      } else {
        position += 1
      }
    }
    return nil
  }

  /// `<?xml … encoding="…"` at the very start: "get an XML encoding" of the standard's parsing section. Serves XML of
  /// any kind.
  ///
  /// - Returns: The label without surrounding white space, in the document's spelling; never empty.
  public static func xmlDeclarationLabel(in bytes: Span<UInt8>) -> [UInt8]? {
    guard bytes.hasExactly("<?xml", at: 0) else { return nil }
    let end = bytes.firstIndex(of: 0x3E, from: 0)
    var position = 5
    while position < end, !bytes.hasExactly("encoding", at: position) { position += 1 }
    position += 8
    while position < end, bytes[position].isHTMLSpace { position += 1 }
    guard position < end, bytes[position] == 0x3D else { return nil }
    position += 1
    while position < end, bytes[position].isHTMLSpace { position += 1 }
    guard position < end, bytes[position] == 0x22 || bytes[position] == 0x27 else { return nil }
    let close = bytes.firstIndex(of: bytes[position], from: position + 1)
    guard close < end else { return nil }
    return label(in: bytes, position + 1..<close)
  }

  /// The bytes of a range without white space around them; nil if none are left.
  static func label(in bytes: Span<UInt8>, _ range: Range<Int>) -> [UInt8]? {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, bytes[start].isHTMLSpace { start += 1 }
    while end > start, bytes[end - 1].isHTMLSpace { end -= 1 }
    guard start < end else { return nil }
    var label: [UInt8] = []
    label.append(bytes, start..<end)
    return label
  }

  private static func isTag(_ name: StaticString, in bytes: Span<UInt8>, at position: Int) -> Bool {
    let end = position + name.utf8CodeUnitCount
    return bytes.hasASCIIWord(name, at: position) && end < bytes.count && bytes[end].endsTagName
  }

  private static func endOfComment(in bytes: Span<UInt8>, from start: Int) -> Int {
    var position = start
    while position < bytes.count, !bytes.hasASCIIWord("-->", at: position) { position += 1 }
    return position
  }

  /// Behind a tag's name and attributes as the prescan reads them, which is not quite as the tokenizer does: the name
  /// goes on to white space or `>`.
  private static func endOfTag(in bytes: Span<UInt8>, from start: Int) -> Int {
    var position = start + 1
    if bytes[position] == 0x2F { position += 1 }
    guard position < bytes.count, bytes[position].isASCIILetter else {
      return bytes.firstIndex(of: 0x3E, from: position)
    }
    while position < bytes.count, !bytes[position].isHTMLSpace, bytes[position] != 0x3E { position += 1 }
    while let attribute = Attribute(in: bytes, from: position) { position = attribute.end }
    return position
  }
}

extension Span<UInt8> {
  /// Whether `literal` stands at `position`: XML minds letter case.
  fileprivate func hasExactly(_ literal: StaticString, at position: Int) -> Bool {
    let length = literal.utf8CodeUnitCount
    guard position <= count - length else { return false }
    // Reads `length` bytes of the literal, which is its exact size.
    let expected = UnsafeBufferPointer(start: literal.utf8Start, count: length)
    return (0..<length).allSatisfy { self[position + $0] == expected[$0] }
  }
}
