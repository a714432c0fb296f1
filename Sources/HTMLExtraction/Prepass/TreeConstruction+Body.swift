// Start tags by the rules of the "in body" mode, which most of a page follows.

extension TreeConstruction {
  /// <https://html.spec.whatwg.org/multipage/parsing.html#parsing-main-inbody>
  mutating func startInBody(_ tag: StartTag, _ html: Span<UInt8>) -> Content {
    let categories = tag.traits.categories
    if categories.contains(.formatting) {
      startFormatting(tag, html)
      return .markup
    }
    if categories.contains(.metadata) { return startMetadata(tag, html) }
    if categories.contains(.closesParagraph) {
      closeParagraph()
      pushTagged(tag, html)
      if tag.name == .pre || tag.name == .listing { framesetIsFine = false }
      return .markup
    }
    if categories.contains(.heading) {
      closeParagraph()
      if let last = open.last, last.categories.contains(.heading) { pop() }
      pushTagged(tag, html)
      return .markup
    }
    if categories.contains(.tablePart) {
      // A part of a table without a table is none, but its text was meant to stand apart.
      writer.character(" ")
      return .markup
    }
    return startOther(tag, html)
  }

  private mutating func startOther(_ tag: StartTag, _ html: Span<UInt8>) -> Content {
    switch tag.name {
    case .selectedcontent:
      pushInline(tag, html)
      startChoice()
    case .audio, .video: startPlayer(tag)
    case .unknown, .noscript, .datalist, .ruby, .span, .sub, .sup, .var: pushInline(tag, html)
    case .html, .head, .frame: break
    case .body: framesetIsFine = false
    case .frameset: startFrameset()
    case .p:
      closeParagraph()
      pushTagged(tag, html)
    case .form: startForm(tag, html)
    case .li: startItem(tag, html) { $0 == .li }
    case .dd, .dt: startItem(tag, html) { $0 == .dd || $0 == .dt }
    case .plaintext:
      closeParagraph()
      place()
      return .plaintext
    case .button: startButton(tag, html)
    case .applet, .marquee, .object:
      pushInline(tag, html)
      formatting.addMarker()
      framesetIsFine = false
    case .table:
      closeParagraph()
      framesetIsFine = false
      if pushTagged(tag, html) { mode = .inTable }
    case .xmp:
      closeParagraph()
      placeInline()
      framesetIsFine = false
      return verbatim(tag, html, decodesReferences: false)
    case .textarea:
      place()
      framesetIsFine = false
      return verbatim(tag, html, decodesReferences: true)
    case .iframe, .noembed:
      if tag.name == .iframe { framesetIsFine = false }
      place()
      return .fallback(isShown: isShown(tag, html))
    case .select, .option, .optgroup, .input, .hr, .rb, .rtc, .rp, .rt: startChoiceOrAnnotation(tag, html)
    case .svg, .math: pushForeign(tag, html, namespace: tag.name == .svg ? .svg : .math)
    case _ where tag.traits.categories.contains(.void): startVoid(tag, html)
    default: pushInline(tag, html)
    }
    return .markup
  }

  /// An image is a box in a line, and so is what stands for it. Images that scripts load stand in the page twice, once
  /// in a `<noscript>`.
  private mutating func writeAlternativeText(_ tag: StartTag, _ html: Span<UInt8>) {
    guard let text = tag.tag.attribute("alt", in: html)?.value, !text.isEmpty else { return }
    var value: [UInt8] = []
    value.appendAttributeValue(html, text)
    let isForReadersWithoutScripts = open.holds(.noscript)
    let isRepeated =
      isForReadersWithoutScripts != lastImage.isForReadersWithoutScripts && value == lastImage.text
    lastImage = isRepeated ? ([], false) : (value, isForReadersWithoutScripts)
    if isRepeated { return }
    writer.character(" ")
    writer.text(in: value.span, 0..<value.count, decodesReferences: false)
    writer.character(" ")
  }

  private mutating func verbatim(
    _ tag: StartTag, _ html: Span<UInt8>, decodesReferences: Bool
  ) -> Content {
    isShown(tag, html) ? .verbatim(decodesReferences: decodesReferences) : .skipped
  }

  /// Opens a player. What stands in it is for browsers that cannot play it, if its end tag comes: by the rules of HTML
  /// all that follows does so, too, where the page forgets that or writes `/>` instead, but nobody means it.
  private mutating func startPlayer(_ tag: StartTag) {
    placeInline()
    writer.character(" ")
    guard playerEnds, !tag.tag.isSelfClosing else { return }
    guard !open.isFull else { return startTooDeep(tag) }
    push(
      OpenElement(
        name: tag.name, namespace: .html, categories: tag.traits.categories, identity: 0,
        ownConcealment: .gone),
      .inline)
  }

  /// Whether an element would be shown at the place made ready.
  private mutating func isShown(_ tag: StartTag, _ html: Span<UInt8>) -> Bool {
    writer.concealment.inside(concealment(of: tag, html)).isEmpty
  }

  private mutating func startVoid(_ tag: StartTag, _ html: Span<UInt8>) {
    placeInline()
    if tag.traits.layout == .line, !concealment(of: tag, html).isGone { writer.lineBreak() }
    if tag.name == .img || tag.name == .image {
      let note = takesNotes && tag.name == .img ? takeNote(of: tag, html) : nil
      if let note { writer.mark(note, isEnd: false) }
      if options.images == .alt, isShown(tag, html) { writeAlternativeText(tag, html) }
      if let note { writer.mark(note, isEnd: true) }
    }
    switch tag.name {
    case .param, .source, .track: break
    default: framesetIsFine = false
    }
  }

  private mutating func startForm(_ tag: StartTag, _ html: Span<UInt8>) {
    let isInTemplate = open.holds(.template)
    if hasForm, !isInTemplate { return writer.boundary() }
    closeParagraph()
    pushTagged(tag, html)
    if !isInTemplate { hasForm = true }
  }

  /// A list item ends the one before it, unless a list or another container has begun in between.
  private mutating func startItem(
    _ tag: StartTag, _ html: Span<UInt8>, _ isItem: (TagName) -> Bool
  ) {
    framesetIsFine = false
    var index = open.count - 1
    while index >= 0 {
      let element = open[index]
      if element.namespace == .html, isItem(element.name) {
        pop(to: index)
        break
      }
      if element.categories.contains(.special), !isTransparentForItems(element.name) { break }
      index -= 1
    }
    closeParagraph()
    pushTagged(tag, html)
  }

  private func isTransparentForItems(_ name: TagName) -> Bool {
    name == .address || name == .div || name == .p
  }

  private mutating func startButton(_ tag: StartTag, _ html: Span<UInt8>) {
    if let index = open.index(of: .button, within: .scope) { pop(to: index) }
    pushInline(tag, html)
    framesetIsFine = false
  }

  private mutating func startChoiceOrAnnotation(_ tag: StartTag, _ html: Span<UInt8>) {
    switch tag.name {
    case .select:
      if let index = open.index(of: .select, within: .scope) { return pop(to: index) }
      pushInline(tag, html)
      selectIsMultiple = tag.tag.attribute("multiple", in: html) != nil
      framesetIsFine = false
    case .option, .optgroup:
      if open.index(of: .select, within: .scope) != nil {
        generateImpliedEndTags(except: tag.name == .option ? .optgroup : .unknown)
      } else if open.isInnermost(.option) {
        pop()
      }
      pushInline(tag, html)
      if choice != nil, tag.name == .option { startOption(tag, html) }
    case .hr:
      closeParagraph()
      if open.index(of: .select, within: .scope) != nil { generateImpliedEndTags() }
      place()
      writer.boundary()
      framesetIsFine = false
    case .input:
      if let index = open.index(of: .select, within: .scope) { pop(to: index) }
      placeInline()
      if !isHiddenInput(tag, html) { framesetIsFine = false }
    default:
      if open.index(of: .ruby, within: .scope) != nil {
        generateImpliedEndTags(except: tag.name == .rp || tag.name == .rt ? .rtc : .unknown)
      }
      place()
      pushTagged(tag, html)
    }
  }

  func isHiddenInput(_ tag: StartTag, _ html: Span<UInt8>) -> Bool {
    guard let value = tag.tag.attribute("type", in: html)?.value else { return false }
    return value.count == 6 && html.hasASCIIWord("hidden", at: value.lowerBound)
  }

  // MARK: Pushing

  /// Opens the element of a tag inside a line.
  mutating func pushInline(_ tag: StartTag, _ html: Span<UInt8>) {
    placeInline()
    pushTagged(tag, html)
  }

  /// Opens the element of a tag; false if no more can be open.
  @discardableResult
  mutating func pushTagged(_ tag: StartTag, _ html: Span<UInt8>) -> Bool {
    pushTagged(tag, html, identity: tag.name == .unknown ? tag.tag.name.hash : 0)
  }

  @discardableResult
  private mutating func pushTagged(_ tag: StartTag, _ html: Span<UInt8>, identity: UInt32) -> Bool {
    place()
    guard !open.isFull else {
      startTooDeep(tag)
      return false
    }
    push(
      OpenElement(
        name: tag.name, namespace: .html, categories: tag.traits.categories, identity: identity,
        ownConcealment: concealment(of: tag, html)),
      tag.traits.layout, number: number(of: tag, html), note: takesNotes ? takeNote(of: tag, html) : nil)
    return true
  }

  /// The number a list or its item has in the page; for a table 1 if it says that it only arranges what it holds
  /// (<https://w3c.github.io/aria/#presentation>).
  func number(of tag: StartTag, _ html: Span<UInt8>) -> Int? {
    switch tag.name {
    case .table: isPresentational(tag, html) ? 1 : nil
    case .ol: tag.tag.integer("start", in: html)
    case .li: tag.tag.integer("value", in: html)
    default: nil
    }
  }

  private func isPresentational(_ tag: StartTag, _ html: Span<UInt8>) -> Bool {
    guard let value = tag.tag.attribute("role", in: html)?.value,
      let start = value.first(where: { !html[$0].isHTMLSpace })
    else { return false }
    let end = (start..<value.upperBound).first { html[$0].isHTMLSpace } ?? value.upperBound
    return end - start == 12 && html.hasASCIIWord("presentation", at: start)
      || end - start == 4 && html.hasASCIIWord("none", at: start)
  }

  /// Ends the paragraph that is open, as every block does.
  mutating func closeParagraph() {
    guard let index = open.index(of: .p, within: [.scope, .buttonScope]) else { return }
    pop(to: index)
  }

  // MARK: Formatting

  private mutating func startFormatting(_ tag: StartTag, _ html: Span<UInt8>) {
    if tag.name == .a, let index = formatting.index(of: .a) {
      let serial = formatting.entries[index].serial
      adopt(.a)
      if let index = formatting.index(ofSerial: serial) { formatting.remove(at: index) }
      if let index = open.index(ofFormatting: serial) { closed(open.remove(at: index)) }
    }
    placeInline()
    if tag.name == .nobr, open.index(of: .nobr, within: .scope) != nil {
      adopt(.nobr)
      placeInline()
    }
    let serial = formatting.newSerial()
    guard pushTagged(tag, html, identity: serial) else { return }
    if tag.name == .a { startLink(tag, html) }
    formatting.add(
      tag.name, serial: serial, attributes: tag.tag.attributes, in: html,
      concealment: concealment(of: tag, html))
  }

  private mutating func startLink(_ tag: StartTag, _ html: Span<UInt8>) {
    guard let linkTargets, !writer.isMuted, let address = tag.tag.attribute("href", in: html),
      let number = linkTargets.add(html, address.value)
    else { return }
    writer.startLink(number)
  }

  /// The end tag of a link, or what stands for it. Only this ends a link, not that its element is closed and
  /// opened again because tags are misnested.
  mutating func endLink() {
    if linkTargets != nil { writer.endLink() }
  }

  // MARK: Too deep

  /// Elements beyond the deepest level are not kept; those that need an end tag are counted, so that their end
  /// tags end nothing else.
  private mutating func startTooDeep(_ tag: StartTag) {
    if !tag.traits.categories.contains(.impliedEnd) { overflow += 1 }
    if tag.traits.layout != .inline { writer.boundary() }
  }
}
