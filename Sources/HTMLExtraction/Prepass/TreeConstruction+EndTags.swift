// End tags: which rules apply, and those of the "in body" mode.

extension TreeConstruction {
  /// Handles an end tag.
  mutating func end(_ name: TagName, identity: UInt32) {
    if overflow > 0 { return endTooDeep(name) }
    if let last = open.last, last.namespace != .html {
      endForeign(name, identity: identity)
    } else {
      endHTML(name, identity: identity)
    }
  }

  /// Handles a start tag whose element has no content.
  mutating func startEmpty(_ tag: StartTag, _ html: Span<UInt8>) {
    let overflowBefore = overflow
    _ = start(tag, html)
    if overflow > 0 {
      overflow = overflowBefore
    } else if let last = open.last, last.namespace == .html, last.name == tag.name,
      !tag.traits.categories.contains(.void)
    {
      end(tag.name, identity: tag.name == .unknown ? tag.tag.name.hash : 0)
    }
  }

  /// An end tag while elements are open that are too deep to be kept.
  private mutating func endTooDeep(_ name: TagName) {
    let traits = ElementTraits.of(name)
    if traits.layout != .inline { writer.boundary() }
    if traits.categories.isDisjoint(with: [.impliedEnd, .void]) { overflow -= 1 }
  }

  /// By the rules for HTML in the current mode.
  mutating func endHTML(_ name: TagName, identity: UInt32) {
    while true {
      switch mode {
      case .inBody: return endInBody(name, identity: identity)
      case .beforeHead, .inHead, .inHeadNoscript, .afterHead:
        if endInHead(name) { return }
      case .inTable, .inTableBody, .inRow:
        if endInTable(name, identity: identity) { return }
      case .inCaption, .inCell:
        if endInCellOrCaption(name, identity: identity) { return }
      case .inColumnGroup:
        switch name {
        case .colgroup:
          leaveColumnGroup()
          return
        case .col: return
        case .template: return endTemplate()
        default: if !leaveColumnGroup() { return }
        }
      case .afterBody:
        if name == .html || name == .body { return }
        mode = .inBody
      case .inFrameset, .afterFrameset: return endInFrameset(name)
      }
    }
  }

  /// In, before or behind the head. False if the tag is to be handled in the next mode.
  private mutating func endInHead(_ name: TagName) -> Bool {
    switch (mode, name) {
    case (_, .template):
      endTemplate()
      return true
    case (.inHead, .head):
      pop()
      mode = .afterHead
      return true
    case (.inHeadNoscript, .noscript):
      pop()
      mode = .inHead
      return true
    case (.inHeadNoscript, .br):
      pop()
      mode = .inHead
      return false
    case (.beforeHead, .head), (.beforeHead, .body), (.beforeHead, .html), (.beforeHead, .br),
      (.inHead, .body), (.inHead, .html), (.inHead, .br), (.afterHead, .body), (.afterHead, .html),
      (.afterHead, .br):
      if mode == .beforeHead, name == .head {
        hasHead = true
        mode = .afterHead
        return true
      }
      leaveHead()
      return false
    default: return true
    }
  }

  /// <https://html.spec.whatwg.org/multipage/parsing.html#parsing-main-inbody>, "An end tag …".
  mutating func endInBody(_ name: TagName, identity: UInt32) {
    let categories = ElementTraits.of(name).categories
    if categories.contains(.formatting) { return adopt(name) }
    if categories.contains(.closesParagraph) { return endContainer(name) }
    if categories.contains(.heading) {
      guard let index = open.index(within: .scope, where: { $0.categories.contains(.heading) }) else {
        return
      }
      return pop(to: index)
    }
    switch name {
    case .p:
      if open.index(of: .p, within: [.scope, .buttonScope]) != nil { return closeParagraph() }
      place()
      writer.boundary()
    case .button, .select: endContainer(name)
    case .li: endContainer(name, within: [.scope, .listScope])
    case .dd, .dt: endContainer(name)
    case .applet, .marquee, .object:
      guard let index = open.index(of: name, within: .scope) else { return }
      pop(to: index)
      endLink()
      formatting.clearToLastMarker()
    case .form: endForm()
    case .template: endTemplate()
    case .body, .html:
      if open.index(of: .body, within: .scope) != nil { mode = .afterBody }
    case .br:
      placeInline()
      writer.lineBreak()
      framesetIsFine = false
    default: endOther(name, identity: identity)
    }
  }

  /// Ends a container if it is open; what is open inside of it ends with it.
  private mutating func endContainer(
    _ name: TagName, within bounds: ElementTraits.Categories = .scope
  ) {
    guard let index = open.index(of: name, within: bounds) else { return }
    pop(to: index)
  }

  /// A form ends alone: what is open inside of it stays open.
  private mutating func endForm() {
    if open.holds(.template) { return endContainer(.form) }
    hasForm = false
    guard let index = open.index(of: .form, within: .scope) else { return }
    generateImpliedEndTags()
    if index == open.count - 1 { return pop() }
    guard index < open.count else { return }
    if takesNotes { disguise(at: index) } else { closed(open.remove(at: index)) }
  }

  /// "Any other end tag": ends the innermost element of the name unless a special element is in between.
  mutating func endOther(_ name: TagName, identity: UInt32) {
    var index = open.count - 1
    while index > 0 {
      let element = open[index]
      if element.namespace == .html, element.name == name, name != .unknown || element.identity == identity {
        return pop(to: index)
      }
      if element.categories.contains(.special) { return }
      index -= 1
    }
  }

  mutating func endTemplate() {
    guard let index = open.index(of: .template) else { return }
    pop(to: index)
    formatting.clearToLastMarker()
    resetMode()
  }

  private mutating func endInFrameset(_ name: TagName) {
    guard name == .frameset, mode == .inFrameset, open.count > 1 else { return }
    pop()
    if !open.isInnermost(.frameset) { mode = .afterFrameset }
  }

  // MARK: Fallback content

  /// Begins mark-up for programs that do not know an element: nothing in it can end what is outside.
  mutating func startFallback() {
    modesOutside.append(mode)
    formatting.addMarker()
    place()
    push(.fallback)
    mode = .inBody
  }

  mutating func endFallback() {
    guard let index = open.index(of: .fallback) else { return }
    pop(to: index)
    formatting.clearToLastMarker()
    if let outside = modesOutside.popLast() { mode = outside }
  }
}
