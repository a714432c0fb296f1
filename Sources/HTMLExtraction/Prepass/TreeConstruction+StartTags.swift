// Start tags: which rules apply, and those for heads.

extension TreeConstruction {
  /// Handles a start tag; returns what stands behind it.
  mutating func start(_ tag: StartTag, _ html: Span<UInt8>) -> Content {
    if followsForeignRules(tag, html) { return startForeign(tag, html) }
    return startHTML(tag, html)
  }

  /// By the rules for HTML in the current mode.
  mutating func startHTML(_ tag: StartTag, _ html: Span<UInt8>) -> Content {
    while true {
      switch mode {
      case .inBody: return startInBody(tag, html)
      case .beforeHead:
        if tag.name == .html { return .markup }
        place()
        push(.head)
        hasHead = true
        mode = .inHead
        if tag.name == .head { return .markup }
      case .inHead, .inHeadNoscript, .afterHead:
        if let content = startInHead(tag, html) { return content }
      case .inTable, .inTableBody, .inRow:
        if let content = startInTable(tag, html) { return content }
      case .inCaption, .inCell:
        guard tag.traits.categories.contains(.tablePart) else { return startInBody(tag, html) }
        if !leaveCellOrCaption() { return .markup }
      case .inColumnGroup:
        switch tag.name {
        case .html, .col: return .markup
        case .template: return startMetadata(tag, html)
        default: if !leaveColumnGroup() { return .markup }
        }
      case .afterBody:
        if tag.name == .html { return .markup }
        mode = .inBody
      case .inFrameset, .afterFrameset: return startInFrameset(tag)
      }
    }
  }

  /// In or behind the head; nil if the body has begun and the tag is to be handled there.
  private mutating func startInHead(_ tag: StartTag, _ html: Span<UInt8>) -> Content? {
    switch tag.name {
    case .html: return startInBody(tag, html)
    case .head: return .markup
    case .noscript where mode == .inHead:
      place()
      push(.noscript)
      mode = .inHeadNoscript
      return .markup
    case .noscript where mode == .inHeadNoscript: return .markup
    case .body where mode == .afterHead:
      framesetIsFine = false
      place()
      push(.body)
      mode = .inBody
      return .markup
    case .frameset where mode == .afterHead:
      push(.frameset)
      mode = .inFrameset
      return .markup
    case .title, .script, .template:
      if mode == .inHeadNoscript { break }
      return startMetadata(tag, html)
    case _ where tag.traits.categories.contains(.metadata): return startMetadata(tag, html)
    default: break
    }
    if mode == .inHeadNoscript {
      pop()
      mode = .inHead
    } else {
      leaveHead()
    }
    return nil
  }

  /// Elements that belong into heads, wherever they stand.
  mutating func startMetadata(_ tag: StartTag, _ html: Span<UInt8>) -> Content {
    switch tag.name {
    case .title:
      place()
      return .title
    case .script: return .script
    case .style: return .skipped
    case .noframes:
      place()
      return .fallback(isShown: true)
    case .template:
      startTemplate(tag, html)
      return .markup
    case .base:
      if let linkTargets, !isMuted, let address = tag.tag.attribute("href", in: html) {
        linkTargets.setBase(html, address.value)
      }
      return .markup
    default: return .markup
    }
  }

  /// What a template holds is for scripts, unless it is the shadow root of the element around it: then it is shown
  /// (<https://html.spec.whatwg.org/multipage/scripting.html#attr-template-shadowrootmode>).
  private mutating func startTemplate(_ tag: StartTag, _ html: Span<UInt8>) {
    guard !open.isFull else { return }
    formatting.addMarker()
    framesetIsFine = false
    let traits = ElementTraits.of(.template)
    writeHere()
    push(
      OpenElement(
        name: .template, namespace: .html, categories: traits.categories, identity: 0,
        ownConcealment: isShadowRoot(tag, html) ? .none : .gone),
      .inline)
    mode = .inBody
  }

  private func isShadowRoot(_ tag: StartTag, _ html: Span<UInt8>) -> Bool {
    guard let mode = tag.tag.attribute("shadowrootmode", in: html)?.value else { return false }
    return mode.count == 4 && html.hasASCIIWord("open", at: mode.lowerBound)
      || mode.count == 6 && html.hasASCIIWord("closed", at: mode.lowerBound)
  }

  /// Ends the head as if its end tag and the start tag of the body had come.
  mutating func leaveHead() {
    if mode == .beforeHead {
      hasHead = true
    } else {
      while open.count > 1 { pop() }
    }
    place()
    push(.body)
    mode = .inBody
  }

  // MARK: Frames

  private mutating func startInFrameset(_ tag: StartTag) -> Content {
    switch tag.name {
    case .frameset where mode == .inFrameset: push(.frameset)
    case .noframes: return .fallback(isShown: true)
    default: break
    }
    return .markup
  }

  /// Whether `<frameset>` may still take the place of the body.
  private var acceptsFrameset: Bool {
    framesetIsFine && open.count > 1 && open[1].name == .body && !open.holds(.template)
      && modesOutside.isEmpty
  }

  mutating func startFrameset() {
    guard acceptsFrameset else { return }
    pop(to: 1)
    push(.frameset)
    mode = .inFrameset
  }
}

/// A start tag with what its name stands for.
struct StartTag {
  let tag: Tag
  let name: TagName
  let traits: ElementTraits

  /// Whether its element stands in a line and starts none.
  var isInLine: Bool { traits.layout == .inline || traits.layout == .spaced || traits.layout == .line }

  init(_ tag: Tag) {
    self.tag = tag
    name = TagName.of(tag.name)
    traits = ElementTraits.of(name)
  }
}
