// Finds the end of what is not mark-up: comments, CDATA sections, scripts, raw text.

enum RawText {
  /// The position behind a comment whose text starts at `start`.
  ///
  /// `<!-->` and `<!--->` are whole comments; `-->` and `--!>` end one; without an end it takes the rest of
  /// the page (<https://html.spec.whatwg.org/multipage/parsing.html#comment-start-state>).
  static func endOfComment(in html: Span<UInt8>, from start: Int) -> Int {
    if html.hasASCIIWord(">", at: start) { return start + 1 }
    if html.hasASCIIWord("->", at: start) { return start + 2 }
    var position = start
    while true {
      position = html.firstIndex(of: 0x2D, from: position)
      if position >= html.count { return html.count }
      if html.hasASCIIWord("-->", at: position) { return position + 3 }
      if html.hasASCIIWord("--!>", at: position) { return position + 4 }
      position += 1
    }
  }

  /// The position of the `]]>` that ends a CDATA section, or the end of the page.
  static func endOfCDATA(in html: Span<UInt8>, from start: Int) -> Int {
    var position = start
    while true {
      position = html.firstIndex(of: 0x5D, from: position)
      if position >= html.count || html.hasASCIIWord("]]>", at: position) { return position }
      position += 1
    }
  }

  /// The position behind a document type whose internal subset starts at `start`; nil if it is none
  /// (<https://www.w3.org/TR/xml/#NT-intSubset>).
  static func endOfInternalSubset(in html: Span<UInt8>, from start: Int) -> Int? {
    var position = start
    while position < html.count {
      if html.hasASCIIWord("<!--", at: position) {
        position = endOfComment(in: html, from: position + 4)
      } else if html.hasBytes("<!", at: position) {
        position = endOfXMLDeclaration(in: html, from: position)
      } else if html.hasBytes("<?", at: position) {
        position = html.firstIndex(of: 0x3E, from: position) + 1
      } else if html[position] == 0x25 {  // a parameter entity
        position = html.firstIndex(of: 0x3B, from: position) + 1
      } else if html[position].isHTMLSpace {
        position += 1
      } else {
        guard html[position] == 0x5D else { return nil }
        position += 1
        while position < html.count, html[position].isHTMLSpace { position += 1 }
        return position < html.count && html[position] == 0x3E ? position + 1 : nil
      }
    }
    return nil
  }

  /// The position behind the `>` of a declaration, which its strings may hold.
  private static func endOfXMLDeclaration(in html: Span<UInt8>, from start: Int) -> Int {
    var position = start
    while position < html.count, html[position] != 0x3E {
      let isQuote = html[position] == 0x22 || html[position] == 0x27
      position = isQuote ? html.firstIndex(of: html[position], from: position + 1) + 1 : position + 1
    }
    return position + 1
  }

  /// The end of an element's raw text, and the position behind its end tag. Without an end tag both are the
  /// end of the page.
  static func endOfElement(
    _ name: PackedName, in html: Span<UInt8>, from start: Int
  ) -> (end: Int, next: Int) {
    var position = start
    while true {
      position = html.firstIndex(of: 0x3C, from: position)
      if position >= html.count { return (html.count, html.count) }
      if let next = endTag(name, in: html, at: position) { return (position, next) }
      position += 1
    }
  }

  /// The position behind a script whose text starts at `start`.
  ///
  /// Inside `<!--` a nested `<script>` … `</script>` pair does not end the element
  /// (<https://html.spec.whatwg.org/multipage/parsing.html#script-data-escaped-state> and the states after
  /// it).
  static func endOfScript(in html: Span<UInt8>, from start: Int) -> Int {
    let script = PackedName("script".utf8)
    var isEscaped = false
    var isDoubleEscaped = false
    var position = start
    while position < html.count {
      switch html[position] {
      case 0x2D where isEscaped && html.hasASCIIWord("-->", at: position):
        isEscaped = false
        isDoubleEscaped = false
        position += 3
      case 0x3C where isDoubleEscaped:
        if isWord("</script", in: html, at: position) { isDoubleEscaped = false }
        position += 1
      case 0x3C:
        if let next = endTag(script, in: html, at: position) { return next }
        if !isEscaped, html.hasASCIIWord("<!--", at: position) {
          isEscaped = true
          // Its two dashes may be those of `-->`.
          position += 2
        } else {
          if isEscaped, isWord("<script", in: html, at: position) { isDoubleEscaped = true }
          position += 1
        }
      default: position += 1
      }
    }
    return html.count
  }

  /// Whether text looks like mark-up: an element with start and end tag, or one without content that has
  /// attributes.
  static func holdsMarkup(in html: Span<UInt8>, _ range: Range<Int>) -> Bool {
    let text = html.extracting(0..<range.upperBound)
    var started: Set<PackedName> = []
    var position = range.lowerBound
    while true {
      position = text.firstIndex(of: 0x3C, from: position)
      guard position + 2 < text.count else { return false }
      let isEnd = text[position + 1] == 0x2F
      let nameAt = position + (isEnd ? 2 : 1)
      position += 1
      guard text[nameAt].isASCIILetter else { continue }
      // An unfinished tag takes the rest of the text.
      guard let tag = Tag(in: text, nameAt: nameAt) else { return false }
      position = tag.end
      if isEnd {
        if started.contains(tag.name) { return true }
      } else {
        let isVoid = ElementTraits.of(TagName.of(tag.name)).categories.contains(.void)
        if isVoid, !tag.attributes.isEmpty { return true }
        started.insert(tag.name)
      }
    }
  }

  /// Whether `word` stands at `position` and is followed by what ends a tag name.
  private static func isWord(_ word: StaticString, in html: Span<UInt8>, at position: Int) -> Bool {
    let end = position + word.utf8CodeUnitCount
    return html.hasASCIIWord(word, at: position) && end < html.count && html[end].endsTagName
  }

  /// The position behind the end tag of `name` at `position`, if there is one; the end of the page if the tag
  /// does not end.
  private static func endTag(_ name: PackedName, in html: Span<UInt8>, at position: Int) -> Int? {
    guard position + 2 + name.length < html.count, html[position + 1] == 0x2F else { return nil }
    let nameStart = position + 2
    guard html[nameStart].asciiLowercased == UInt8(truncatingIfNeeded: name.low),
      html[nameStart + name.length].endsTagName
    else { return nil }
    for offset in 0..<name.length where html[nameStart + offset].asciiLowercased != name[offset] {
      return nil
    }
    return Tag(in: html, nameAt: nameStart)?.end ?? html.count
  }
}
