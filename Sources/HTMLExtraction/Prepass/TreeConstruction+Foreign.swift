// SVG and MathML inside of HTML.

extension TreeConstruction {
  /// Whether a start tag is handled by the rules for foreign content
  /// (<https://html.spec.whatwg.org/multipage/parsing.html#tree-construction-dispatcher>).
  func followsForeignRules(_ tag: StartTag, _ html: Span<UInt8>) -> Bool {
    guard let last = open.last, last.namespace != .html else { return false }
    if last.isMathMLTextIntegrationPoint { return tag.name == .mglyph || tag.name == .malignmark }
    if last.namespace == .math, last.name == .annotationXML, tag.name == .svg { return false }
    return !last.isHTMLIntegrationPoint
  }

  /// Whether CDATA sections mean something here.
  var isForeign: Bool { open.last.map { $0.namespace != .html } ?? false }

  /// <https://html.spec.whatwg.org/multipage/parsing.html#parsing-main-inforeign>
  mutating func startForeign(_ tag: StartTag, _ html: Span<UInt8>) -> Content {
    guard let last = open.last else { return .markup }
    if tag.traits.categories.contains(.breaksOut) || tag.name == .font && isOldFont(tag, html) {
      breakOut()
      return startHTML(tag, html)
    }
    pushForeign(tag, html, namespace: last.namespace)
    return .markup
  }

  private func isOldFont(_ tag: StartTag, _ html: Span<UInt8>) -> Bool {
    tag.tag.attribute("color", in: html) != nil || tag.tag.attribute("face", in: html) != nil
      || tag.tag.attribute("size", in: html) != nil
  }

  private mutating func breakOut() {
    while let last = open.last, last.namespace != .html, !last.isHTMLIntegrationPoint,
      !last.isMathMLTextIntegrationPoint
    {
      pop()
    }
  }

  /// Opens an element of SVG or MathML, unless its tag ends it at once.
  mutating func pushForeign(_ tag: StartTag, _ html: Span<UInt8>, namespace: OpenElement.Namespace) {
    if tag.name == .svg || tag.name == .math, !isForeign { placeInline() } else { place() }
    // Above and below a bar, or in the columns of a matrix.
    if tag.name == .mtd || open.last?.name == .mfrac { writer.character(" ") }
    let layout: ElementTraits.Layout =
      switch tag.name {
      case .text, .tspan, .desc, .foreignobject, .title: .spaced
      default: .inline
      }
    var element = OpenElement(
      name: tag.name, namespace: namespace, categories: categories(of: tag.name, in: namespace),
      identity: tag.name == .unknown ? tag.tag.name.hash : 0)
    element.isHTMLIntegrationPoint = isIntegrationPoint(tag, html, namespace)
    element.ownConcealment = isText(element, tag, html) ? concealment(of: tag, html) : .gone
    if tag.tag.isSelfClosing || open.isFull {
      if layout == .spaced { writer.character(" ") }
      if !tag.tag.isSelfClosing { overflow += 1 }
      return
    }
    push(element, layout)
  }

  /// Whether what an element of SVG or MathML holds can be text of the page. A formula's annotations say it once more
  /// in another language (<https://w3c.github.io/mathml-core/#semantics-and-presentation>); those that do not say in
  /// which may be anything.
  private func isText(_ element: OpenElement, _ tag: StartTag, _ html: Span<UInt8>) -> Bool {
    switch (element.namespace, element.name) {
    case (_, .style), (_, .script), (_, .template), (.math, .annotation): false
    case (.math, .annotationXML):
      element.isHTMLIntegrationPoint || tag.tag.attribute("encoding", in: html) == nil
    default: true
    }
  }

  /// The elements of SVG and MathML that bound scopes and stop end tags.
  private func categories(
    of name: TagName, in namespace: OpenElement.Namespace
  ) -> ElementTraits.Categories {
    switch (namespace, name) {
    case (.math, .mi), (.math, .mo), (.math, .mn), (.math, .ms), (.math, .mtext), (.math, .annotationXML),
      (.svg, .foreignobject), (.svg, .desc), (.svg, .title):
      [.special, .scope]
    default: []
    }
  }

  private func isIntegrationPoint(
    _ tag: StartTag, _ html: Span<UInt8>, _ namespace: OpenElement.Namespace
  ) -> Bool {
    switch (namespace, tag.name) {
    case (.svg, .foreignobject), (.svg, .desc), (.svg, .title): return true
    case (.math, .annotationXML):
      guard let value = tag.tag.attribute("encoding", in: html)?.value else { return false }
      return value.count == 9 && html.hasASCIIWord("text/html", at: value.lowerBound)
        || value.count == 21 && html.hasASCIIWord("application/xhtml+xml", at: value.lowerBound)
    default: return false
    }
  }

  /// An end tag while the innermost element is one of SVG or MathML.
  mutating func endForeign(_ name: TagName, identity: UInt32) {
    if name == .br || name == .p {
      breakOut()
      return endHTML(name, identity: identity)
    }
    var index = open.count - 1
    while index > 0 {
      let element = open[index]
      if element.namespace == .html { return endHTML(name, identity: identity) }
      if element.name == name, name != .unknown || element.identity == identity { return pop(to: index) }
      index -= 1
    }
  }
}
