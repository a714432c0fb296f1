// The pre-pass: reads a page as the HTML standard's tokenizer does and hands its tags to tree construction.
import TextCore

/// Walks a page once, from front to back, and never looks at a byte a second time because of what follows.
///
/// libxml2 2.9 predates HTML5: it drops what follows `</html>`, reads comments, scripts
/// and references by older rules, and takes quadratic time for some input. So all of that is settled here,
/// after <https://html.spec.whatwg.org/multipage/parsing.html#tokenization>.
struct MarkupCanonicalizer: ~Copyable {
  var tree: TreeConstruction
  private var position = 0
  /// Whether it begins with an XML declaration, as chapters of e-books do: then `/>` ends any element, and CDATA
  /// sections are text. Pages that are served as HTML lose nothing by it: browsers show nothing behind `<script/>`.
  private var isXML = false
  private var hasDocumentType = false
  /// How deep fallback content is in fallback content; there are three such elements, so never deeper.
  private var fallbackDepth = 0
  /// The elements of fallback content that do not end before the end of the mark-up of this length.
  private var unclosedFallback: [PackedName: Int] = [:]
  /// Where the next end tags of players are, as far as they were looked for.
  private var endTags: [PackedName: Int] = [:]

  init(
    writingTo writer: consuming CanonicalWriter, _ options: HTMLTextExtractor.Options,
    linkTargets: LinkTargets? = nil,
    takesNotes: Bool = false
  ) {
    tree = TreeConstruction(writingTo: writer, options, linkTargets: linkTargets, takesNotes: takesNotes)
  }

  /// Canonicalizes a whole page.
  mutating func run(_ html: Span<UInt8>) {
    if html.count >= 3, html[0] == 0xEF, html[1] == 0xBB, html[2] == 0xBF { position = 3 }
    isXML =
      html.hasBytes("<?xml", at: position) && position + 5 < html.count && html[position + 5].isHTMLSpace
    walk(html)
    tree.pop(to: 0)
    tree.writer.finish()
  }

  private mutating func walk(_ html: Span<UInt8>) {
    while position < html.count {
      if html[position] == 0x3C { readMarkup(html) } else { readText(html) }
    }
  }

  // MARK: Text

  /// Reads text up to the next `<`.
  private mutating func readText(_ html: Span<UInt8>) {
    if tree.isPlainBody, !tree.isMuted {
      position = tree.writer.textUpToMarkup(in: html, from: position)
      return
    }
    let end = html.firstIndex(of: 0x3C, from: position)
    if let visible = firstVisible(in: html, position..<end) {
      if tree.mode == .beforeHead || tree.mode == .afterHead || tree.mode == .inHead { position = visible }
      if tree.prepareText() { tree.writer.text(in: html, position..<end, decodesReferences: true) }
    } else if tree.keepsWhiteSpace {
      tree.writer.text(in: html, position..<end, decodesReferences: true)
    }
    position = end
  }

  /// The position of the first character that is not white space (or NUL, which is nothing).
  private func firstVisible(in html: Span<UInt8>, _ range: Range<Int>) -> Int? {
    var position = range.lowerBound
    while position < range.upperBound {
      let byte = html[position]
      if byte == 0x26, let reference = CharacterReference(in: html, position..<range.upperBound) {
        if !reference.isWhiteSpace { return position }
        position = reference.end
      } else if byte.isHTMLSpace || byte == 0 {
        position += 1
      } else {
        return position
      }
    }
    return nil
  }

  private mutating func readStrayLessThan() {
    if tree.prepareText() { tree.writer.character("<") }
    position += 1
  }

  // MARK: Mark-up

  /// At `<`: a tag, a comment, or just the character.
  private mutating func readMarkup(_ html: Span<UInt8>) {
    guard position + 1 < html.count else { return readStrayLessThan() }
    let next = html[position + 1]
    if next.isASCIILetter {
      readStartTag(html)
    } else if next == 0x2F {
      readEndTag(html)
    } else if next == 0x21 {
      readDeclaration(html)
    } else if next == 0x3F {
      position = min(html.firstIndex(of: 0x3E, from: position) + 1, html.count)
    } else {
      readStrayLessThan()
    }
  }

  /// At `<!`: a comment, a CDATA section, a document type; anything else is a comment up to `>`.
  private mutating func readDeclaration(_ html: Span<UInt8>) {
    if html.hasASCIIWord("<!--", at: position) {
      position = RawText.endOfComment(in: html, from: position + 4)
    } else if tree.isForeign || isXML, html.hasBytes("<![CDATA[", at: position) {
      let start = position + 9
      let end = RawText.endOfCDATA(in: html, from: start)
      if tree.prepareText() { tree.writer.text(in: html, start..<end, decodesReferences: false) }
      position = min(end + 3, html.count)
    } else {
      position = endOfDeclaration(html)
    }
  }

  /// Behind the `>` of a declaration. A document type of XML may have declarations of its own in brackets; nothing that
  /// they declare is used.
  private mutating func endOfDeclaration(_ html: Span<UInt8>) -> Int {
    let end = min(html.firstIndex(of: 0x3E, from: position) + 1, html.count)
    guard isXML, !hasDocumentType, html.hasASCIIWord("<!doctype", at: position) else { return end }
    hasDocumentType = true
    let bracket = html.extracting(0..<end).firstIndex(of: 0x5B, from: position)
    return bracket < end ? RawText.endOfInternalSubset(in: html, from: bracket + 1) ?? end : end
  }

  private mutating func readEndTag(_ html: Span<UInt8>) {
    guard position + 2 < html.count else {
      if tree.prepareText() {
        tree.writer.character("<")
        tree.writer.character("/")
      }
      position = html.count
      return
    }
    guard html[position + 2].isASCIILetter else {
      // `</>` is nothing, `</` before anything else a comment up to `>`.
      position = min(html.firstIndex(of: 0x3E, from: position + 2) + 1, html.count)
      return
    }
    guard let tag = Tag(in: html, nameAt: position + 2) else {
      position = html.count
      return
    }
    position = tag.end
    let name = TagName.of(tag.name)
    tree.end(name, identity: name == .unknown ? tag.name.hash : 0)
  }

  private mutating func readStartTag(_ html: Span<UInt8>) {
    guard let tag = Tag(in: html, nameAt: position + 1) else {
      // The page ends inside of a tag: the standard drops it.
      position = html.count
      return
    }
    position = tag.end
    let start = StartTag(tag)
    if isXML, tag.isSelfClosing { return tree.startEmpty(start, html) }
    if start.name == .audio || start.name == .video { tree.playerEnds = endsLater(tag, html) }
    switch tree.start(start, html) {
    case .markup: if start.name == .pre || start.name == .listing { skipLineEnd(html) }
    case .skipped: position = RawText.endOfElement(tag.name, in: html, from: position).next
    case .script: position = RawText.endOfScript(in: html, from: position)
    case .title: readTitle(tag, html)
    case .verbatim(let decodesReferences): readVerbatim(tag, html, decodesReferences)
    case .fallback(let isShown): readFallback(tag, html, isShown: isShown)
    case .plaintext:
      tree.writer.start(.preformatted)
      tree.writer.text(in: html, position..<html.count, decodesReferences: false)
      tree.writer.end(.preformatted)
      position = html.count
    }
  }

  /// Whether an element's end tag comes, wherever it stands.
  private mutating func endsLater(_ tag: Tag, _ html: Span<UInt8>) -> Bool {
    // What was found is good for all that begin in front of it.
    let known = endTags[tag.name] ?? 0
    let end = position < known ? known : RawText.endOfElement(tag.name, in: html, from: position).end
    endTags[tag.name] = end
    return end < html.count
  }

  // MARK: Content that is not mark-up

  private mutating func readVerbatim(_ tag: Tag, _ html: Span<UInt8>, _ decodesReferences: Bool) {
    if decodesReferences { skipLineEnd(html) }
    let content = RawText.endOfElement(tag.name, in: html, from: position)
    tree.writer.start(.preformatted)
    tree.writer.text(in: html, position..<content.end, decodesReferences: decodesReferences)
    tree.writer.end(.preformatted)
    position = content.next
  }

  private mutating func readTitle(_ tag: Tag, _ html: Span<UInt8>) {
    let content = RawText.endOfElement(tag.name, in: html, from: position)
    if tree.options.keepsTitle {
      tree.writer.start(.title)
      tree.writer.text(in: html, position..<content.end, decodesReferences: true)
      tree.writer.end(.title)
    }
    position = content.next
  }

  /// Fallback content is raw text to the standard. Nearly always it is the mark-up of another page or paragraph,
  /// whose tags nobody wants to read, so it is read as mark-up if it looks like some. If it takes the rest of the
  /// page, as behind `<iframe/>`, that is the page itself.
  private mutating func readFallback(_ tag: Tag, _ html: Span<UInt8>, isShown: Bool) {
    // Looked for once only: a page may hold many.
    if unclosedFallback[tag.name] == html.count { return }
    let content = RawText.endOfElement(tag.name, in: html, from: position)
    let range = position..<content.end
    let isMarkup = RawText.holdsMarkup(in: html, range)
    if isMarkup, content.end == html.count {
      unclosedFallback[tag.name] = html.count
      return
    }
    if isShown, firstVisible(in: html, range) != nil {
      tree.writer.boundary()
      if isMarkup, fallbackDepth < 3 {
        readFallbackMarkup(html.extracting(0..<content.end))
      } else {
        tree.writer.text(in: html, range, decodesReferences: false)
      }
      tree.writer.boundary()
    }
    position = content.next
  }

  private mutating func readFallbackMarkup(_ html: Span<UInt8>) {
    fallbackDepth += 1
    tree.startFallback()
    walk(html)
    tree.endFallback()
    fallbackDepth -= 1
  }

  /// The line end right behind `<pre>` is not part of its text.
  private mutating func skipLineEnd(_ html: Span<UInt8>) {
    if position < html.count, html[position] == 0x0D { position += 1 }
    if position < html.count, html[position] == 0x0A { position += 1 }
  }
}
