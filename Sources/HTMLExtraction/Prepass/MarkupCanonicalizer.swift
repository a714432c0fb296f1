// The pre-pass: reads a page as the HTML standard's tokenizer does and writes canonical mark-up.

/// Walks a page once, from front to back, and never looks at a byte a second time because of what follows.
///
/// libxml2 2.9 predates HTML5: it drops what follows `</html>`, reads comments, scripts
/// and references by older rules, and takes quadratic time for some input. So all of that is settled here,
/// after <https://html.spec.whatwg.org/multipage/parsing.html#tokenization>, and libxml2 is left with what it
/// does well: which element is inside which.
struct MarkupCanonicalizer {
  var writer: CanonicalWriter
  private let keepsTitle: Bool
  /// Whether elements are written with the number of a note, for the search for the main content.
  private let takesNotes: Bool
  private(set) var notes: [ElementNote] = []
  private var position = 0
  private var templateDepth = 0
  /// Open `svg` and `math` elements: CDATA sections and `<style/>` mean something only there.
  private var foreignDepth = 0
  /// Open blocks, roughly: an end tag is a break only if there is one to end.
  private var openBlocks = 0

  init(writingTo writer: CanonicalWriter, keepsTitle: Bool, takesNotes: Bool = false) {
    self.writer = writer
    self.takesNotes = takesNotes
    self.keepsTitle = keepsTitle
  }

  /// Canonicalizes a whole page.
  mutating func run(_ html: Span<UInt8>) {
    if html.count >= 3, html[0] == 0xEF, html[1] == 0xBB, html[2] == 0xBF { position = 3 }
    while position < html.count {
      position = writer.textUpToMarkup(in: html, from: position)
      if position < html.count { readMarkup(html) }
    }
    writer.finish()
  }

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

  private mutating func readStrayLessThan() {
    writer.character("<")
    position += 1
  }

  /// At `<!`: a comment, a CDATA section, a document type; anything else is a comment up to `>`.
  private mutating func readDeclaration(_ html: Span<UInt8>) {
    if html.hasASCIIWord("<!--", at: position) {
      position = RawText.endOfComment(in: html, from: position + 4)
    } else if foreignDepth > 0, html.hasASCIIWord("<![cdata[", at: position) {
      let start = position + 9
      let end = RawText.endOfCDATA(in: html, from: start)
      writer.text(in: html, start..<end, decodesReferences: false)
      position = min(end + 3, html.count)
    } else {
      position = min(html.firstIndex(of: 0x3E, from: position) + 1, html.count)
    }
  }

  // MARK: Tags

  private mutating func readEndTag(_ html: Span<UInt8>) {
    guard position + 2 < html.count else {
      writer.character("<")
      position += 1
      return
    }
    guard html[position + 2].isASCIILetter else {
      // `</>` is nothing, `</` before anything else a comment up to `>`.
      position = min(html.firstIndex(of: 0x3E, from: position + 2) + 1, html.count)
      return
    }
    guard let tag = Tag(in: html, nameAt: position + 2, numberAttribute: nil) else {
      position = html.count
      return
    }
    position = tag.end
    handleEnd(tag)
  }

  private mutating func handleEnd(_ tag: Tag) {
    switch ElementPolicy.of(tag.name) {
    case .block where takesNotes:
      if tag.name == PackedName("p") { writer.boundary() } else { writer.end(.container) }
    case .inline where takesNotes, .spaced where takesNotes:
      if ElementKind.of(tag.name).isInline { writer.end(.inlineContainer) }
    case .block:
      if openBlocks > 0 {
        openBlocks -= 1
        writer.boundary()
      } else if tag.name == PackedName("p") {
        writer.boundary()
      }
    case .structural(.lineBreak):
      if tag.name == PackedName("br") { writer.lineBreak() }
    case .structural(let element): writer.end(element)
    case .spaced: writer.character(" ")
    case .template:
      if templateDepth > 0 { templateDepth -= 1 }
      writer.isMuted = templateDepth > 0
    case .foreign:
      if foreignDepth > 0 { foreignDepth -= 1 }
    case .title where foreignDepth > 0: writer.character(" ")
    case .inline, .skippedRawText, .script, .verbatimText, .plaintext, .title: break
    }
  }

  private mutating func readStartTag(_ html: Span<UInt8>) {
    let isListItem = html.hasASCIIWord("li", at: position + 1)
    guard let tag = Tag(in: html, nameAt: position + 1, numberAttribute: isListItem ? "value" : "start")
    else {
      // The page ends inside of a tag: the standard drops it.
      position = html.count
      return
    }
    let start = position
    position = tag.end
    handleStart(tag, at: start, html)
  }

  /// Hidden elements (`hidden`, `display: none`) keep their text; leaving them out would start here, with
  /// what `Tag` knows of the attributes.
  private mutating func handleStart(_ tag: Tag, at start: Int, _ html: Span<UInt8>) {
    let policy = ElementPolicy.of(tag.name)
    if takesNotes, takeNote(policy, tag, at: start, html) { return }
    // In SVG and MathML `<style/>` is empty and `<title>` an ordinary element.
    if foreignDepth > 0 {
      if tag.isSelfClosing, policy == .skippedRawText || policy == .script { return }
      if policy == .title { return writer.character(" ") }
    }
    switch policy {
    case .inline: break
    case .spaced: writer.character(" ")
    case .block:
      openBlocks += 1
      // A block ends SVG and MathML, as if they had been closed.
      foreignDepth = 0
      writer.boundary()
    case .structural(let element):
      foreignDepth = 0
      startStructure(element, tag, html)
    case .skippedRawText: position = RawText.endOfElement(tag.name, in: html, from: position).next
    case .script: position = RawText.endOfScript(in: html, from: position)
    case .template:
      templateDepth += 1
      writer.isMuted = true
    case .verbatimText(let decodesReferences): readVerbatim(tag, html, decodesReferences)
    case .title: readTitle(tag, html)
    case .plaintext:
      writer.start(.preformatted)
      writer.text(in: html, position..<html.count, decodesReferences: false)
      position = html.count
    case .foreign:
      if !tag.isSelfClosing { foreignDepth += 1 }
    }
  }

  private mutating func startStructure(_ element: Element, _ tag: Tag, _ html: Span<UInt8>) {
    switch element {
    case .lineBreak: writer.lineBreak()
    case .preformatted:
      writer.start(element)
      skipLineEnd(html)
    case .orderedList where !takesNotes, .listItem where !takesNotes:
      writer.start(element, number: tag.number)
    default: writer.start(element, number: takesNotes ? notes.count - 1 : nil)
    }
  }

  private mutating func takeNote(_ policy: ElementPolicy, _ tag: Tag, at start: Int, _ html: Span<UInt8>)
    -> Bool
  {
    let kind = ElementKind.of(tag.name)
    switch policy {
    case .block, .structural, .title: break
    default: if !kind.isInline { return false }
    }
    if case .structural(.lineBreak) = policy { return false }
    let hints = HintReader.hints(in: html, nameAt: start + 1, end: tag.end)
    notes.append(ElementNote(kind: kind, hints: hints, listNumber: tag.number, position: start))
    let index = notes.count - 1
    if kind.isInline {
      writer.start(.inlineContainer, number: index)
      if kind == .image { writer.end(.inlineContainer) }
      return true
    }
    guard policy == .block else { return false }
    foreignDepth = 0
    writer.start(tag.name == PackedName("p") ? .boundary : .container, number: index)
    return true
  }

  private mutating func readVerbatim(_ tag: Tag, _ html: Span<UInt8>, _ decodesReferences: Bool) {
    if decodesReferences { skipLineEnd(html) }
    let content = RawText.endOfElement(tag.name, in: html, from: position)
    writer.start(.preformatted)
    writer.text(in: html, position..<content.end, decodesReferences: decodesReferences)
    writer.end(.preformatted)
    position = content.next
  }

  private mutating func readTitle(_ tag: Tag, _ html: Span<UInt8>) {
    let content = RawText.endOfElement(tag.name, in: html, from: position)
    if keepsTitle {
      writer.start(.title)
      writer.text(in: html, position..<content.end, decodesReferences: true)
      writer.end(.title)
    }
    position = content.next
  }

  /// The line end right behind `<pre>` is not part of its text.
  private mutating func skipLineEnd(_ html: Span<UInt8>) {
    if position < html.count, html[position] == 0x0D { position += 1 }
    if position < html.count, html[position] == 0x0A { position += 1 }
  }
}
