// The tree construction of the HTML standard, as far as it decides where text stands.

/// Follows which elements are open and writes those that shape the text, properly nested.
///
/// Source: <https://html.spec.whatwg.org/multipage/parsing.html#tree-construction>. No tree is built: of each
/// element only its name is kept, and of moving elements about only what moves text. Rules that change no
/// text (quirks, the attributes of a second `<body>`) are left out.
struct TreeConstruction: ~Copyable {
  /// The insertion modes (<https://html.spec.whatwg.org/multipage/parsing.html#the-insertion-mode>). "Initial"
  /// and "before html" are one with "before head", "text" and "in table text" are settled on the spot, and a
  /// template is read as a body is, since nothing of it is shown.
  enum Mode {
    case beforeHead, inHead, inHeadNoscript, afterHead, inBody
    case inTable, inCaption, inColumnGroup, inTableBody, inRow, inCell
    case afterBody, inFrameset, afterFrameset
  }

  /// What stands behind a start tag.
  enum Content {
    case markup
    case title
    /// Not mark-up and not text of the page.
    case skipped
    /// As `skipped`, with the rules for `<script>` in comments.
    case script
    /// Text up to the end tag, kept line by line; `decodesReferences` tells `&amp;` from `&`.
    case verbatim(decodesReferences: Bool)
    /// Text for programs that do not know the element, mostly mark-up.
    case fallback(isShown: Bool)
    /// Everything to the end of the page is text.
    case plaintext
  }

  var writer: CanonicalWriter
  var open = OpenElements()
  var formatting = FormattingElements()
  var mode = Mode.beforeHead
  /// Modes to return to behind fallback content.
  var modesOutside: [Mode] = []
  var hasHead = false
  /// A form has begun and its end tag has not come; there is no form in a form.
  var hasForm = false
  /// Nothing was seen yet that keeps a `<frameset>` from taking the place of the body.
  var framesetIsFine = true
  /// A select that shows what is chosen.
  var choice: ShownChoice?
  /// The last select lets the reader choose several options.
  var selectIsMultiple = false
  /// What stood for the last image, and whether in a `<noscript>`.
  var lastImage: (text: [UInt8], isForReadersWithoutScripts: Bool) = ([], false)
  /// Whether the end tag of the player comes that begins.
  var playerEnds = false
  /// How many elements too deep to be kept are open.
  var overflow = 0

  /// Whether what attributes hide is left out.
  let options: HTMLTextExtractor.Options
  /// Receives the addresses of links, if they are written.
  let linkTargets: LinkTargets?
  /// Whether something was left out that attributes hide.
  private(set) var hasDroppedHidden = false
  /// Whether elements are noted, for the search for the main content.
  let takesNotes: Bool
  var notes: [ElementNote] = []
  var hintReader = HintReader()

  init(
    writingTo writer: consuming CanonicalWriter, _ options: HTMLTextExtractor.Options,
    linkTargets: LinkTargets?,
    takesNotes: Bool = false
  ) {
    self.writer = writer
    self.takesNotes = takesNotes
    self.options = options
    self.linkTargets = linkTargets
    push(.html)
  }

  // MARK: Where text goes

  /// Whether nothing of what follows directly is shown.
  @inline(__always)
  var isMuted: Bool { !concealment.isEmpty }

  /// Why nothing of what follows directly is shown.
  @inline(__always)
  private var concealment: Concealment { open.last?.concealment ?? [] }

  /// Whether text and inline elements need no preparation.
  @inline(__always)
  var isPlainBody: Bool {
    (mode == .inBody || mode == .inCell) && !formatting.needsReconstruction && !framesetIsFine
  }

  /// Prepares for a run of text that is not all white space. False if the text is not part of the page.
  mutating func prepareText() -> Bool {
    guard !isInForeignText else {
      framesetIsFine = false
      writer.concealment = concealment
      return true
    }
    while true {
      switch mode {
      case .beforeHead, .inHead, .inHeadNoscript, .afterHead: leaveHead()
      case .afterBody: mode = .inBody
      case .inColumnGroup: leaveColumnGroup()
      case .inFrameset, .afterFrameset: return false
      case .inBody, .inCaption, .inCell, .inTable, .inTableBody, .inRow:
        placeInline()
        framesetIsFine = false
        return true
      }
    }
  }

  /// Whether white space between tags may part words here.
  var keepsWhiteSpace: Bool {
    switch mode {
    case .inBody, .inCell, .inCaption: !isMuted
    case .inTable, .inTableBody, .inRow: !isMuted && !isFostering
    default: false
    }
  }

  /// Text in SVG or MathML proper, to which no rules of HTML apply.
  private var isInForeignText: Bool {
    guard let last = open.last, last.namespace != .html else { return false }
    return !last.isHTMLIntegrationPoint && !last.isMathMLTextIntegrationPoint
  }

  /// Makes ready for text or an element inside a line: reopens formatting.
  mutating func placeInline() {
    if formatting.needsReconstruction { reconstructFormatting() }
    place()
  }

  /// Makes ready for whatever comes next: in front of the table if the current element is part of one.
  mutating func place() {
    guard isFostering, let table = open.index(of: .table), table > 0 else {
      writer.concealment = concealment
      return
    }
    writer.concealment = open[table - 1].concealment
    if !writer.isMuted, open[table].concealment.isEmpty { writer.startFostering() }
  }

  /// Makes ready for what belongs into the current element, even in a table.
  mutating func writeHere() {
    writer.concealment = concealment
  }

  /// Whether what comes next is moved in front of a table.
  private var isFostering: Bool {
    switch mode {
    case .inTable, .inTableBody, .inRow:
      guard let last = open.last, last.namespace == .html else { return false }
      return last.categories.contains(.fostering)
    default: return false
    }
  }

  // MARK: Opening and closing

  /// Opens an HTML element that has no tag in the page.
  mutating func push(_ name: TagName) {
    let traits = ElementTraits.of(name)
    push(
      OpenElement(name: name, namespace: .html, categories: traits.categories, identity: 0), traits.layout)
  }

  /// Opens an element and writes what marks its beginning. Call `place` before.
  mutating func push(
    _ element: OpenElement, _ layout: ElementTraits.Layout, number: Int? = nil, note: Int? = nil
  ) {
    var element = element
    let layout = element.ownConcealment.isBlock && element.namespace == .html ? layout.asBlock : layout
    element.concealment = writer.concealment.inside(element.ownConcealment)
    if !writer.isMuted {
      // Of what is hidden only the break it makes is left.
      element.layout = element.concealment.isEmpty || layout == .inline ? layout : .block
      if let note, element.concealment.isEmpty {
        beginNoted(&element, note)
      } else {
        begin(element.layout, number: takesNotes ? nil : number)
      }
    }
    open.push(element)
    writer.concealment = element.concealment
  }

  /// What the attributes of a tag say of being shown.
  @inline(__always)
  mutating func concealment(of tag: StartTag, _ html: Span<UInt8>) -> OwnConcealment {
    guard tag.tag.mayHide else { return .none }
    let concealment = OwnConcealment(tag.tag, in: html)
    guard dropsConcealed(tag) else { return concealment.shown }
    if concealment.isGone || concealment.visibility == .hidden { hasDroppedHidden = true }
    return concealment
  }

  /// Whether an element is left out if its attributes hide it.
  private func dropsConcealed(_ tag: StartTag) -> Bool {
    switch options.hidden {
    case .keep: false
    case .drop: true
    // No click unfolds words in a line.
    case .auto: !takesNotes || tag.isInLine
    }
  }

  mutating func begin(_ layout: ElementTraits.Layout, number: Int?) {
    switch layout {
    case .inline: break
    case .spaced: writer.character(" ")
    case .block, .box: writer.boundary()
    case .line: writer.lineBreak()
    case .structure(let element): writer.start(element, number: number)
    case .container: break  // `beginNoted` has begun it
    }
  }

  /// Closes the innermost element and writes what marks its end.
  mutating func pop() {
    guard let element = open.pop() else { return }
    closed(element)
    if element.categories.contains(.formatting) { formatting.elementClosed(element.identity) }
  }

  /// Writes what marks the end of an element that has just left the stack.
  mutating func closed(_ element: OpenElement) {
    if choice != nil { closedInChoice(element) }
    if element.note >= 0 {
      writer.concealment = []
      writer.mark(Int(element.note), isEnd: true)
    }
    if element.layout != .inline {
      writer.concealment = []
      switch element.layout {
      case .inline, .line: break
      case .spaced: writer.character(" ")
      case .block, .box: writer.boundary()
      case .structure(let structure): writer.end(structure)
      case .container: writer.endContainer()
      }
    }
    writer.concealment = concealment
  }

  /// Closes elements until `count` are left.
  mutating func pop(to count: Int) {
    while open.count > count { pop() }
  }

  mutating func generateImpliedEndTags(except name: TagName = .unknown) {
    while let last = open.last, last.categories.contains(.impliedEnd), last.name != name { pop() }
  }

  mutating func reconstructFormatting() {
    for index in formatting.firstToReconstruct..<formatting.entries.count {
      if open.isFull { return }
      let entry = formatting.entries[index]
      place()
      let serial = formatting.newSerial()
      push(
        OpenElement(
          name: entry.name, namespace: .html, categories: ElementTraits.of(entry.name).categories,
          identity: serial, ownConcealment: entry.concealment),
        .inline)
      formatting.elementReopened(at: index, serial: serial)
    }
  }

  /// The mode that what is open demands
  /// (<https://html.spec.whatwg.org/multipage/parsing.html#reset-the-insertion-mode-appropriately>).
  mutating func resetMode() {
    var index = open.count - 1
    while index >= 0 {
      if open[index].namespace == .html, let found = Self.mode(within: open[index].name) {
        mode = found
        return
      }
      index -= 1
    }
    mode = hasHead ? .afterHead : .beforeHead
  }

  private static func mode(within name: TagName) -> Mode? {
    switch name {
    case .td, .th: .inCell
    case .tr: .inRow
    case .tbody, .thead, .tfoot: .inTableBody
    case .caption: .inCaption
    case .colgroup: .inColumnGroup
    case .table: .inTable
    case .template, .fallback, .body: .inBody
    case .head: .inHead
    case .frameset: .inFrameset
    default: nil
    }
  }
}
