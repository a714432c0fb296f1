// Notes of the elements of a page, taken while they are opened, for the search for the main content.

extension TreeConstruction {
  /// Takes a note of an element that begins; nil for one in a line that says nothing.
  mutating func takeNote(of tag: StartTag, _ html: Span<UInt8>) -> Int? {
    var kind = ElementKind.of(tag.tag.name)
    var clues = hintReader.clues(in: html, tag.tag.attributes)
    // Programs that write manuals put footnotes in such elements, which are sidebars otherwise.
    if kind == .aside, clues.hints.contains(.reference) { kind = .div }
    if tag.tag.mayHide {
      let concealment = OwnConcealment(tag.tag, in: html)
      if concealment.isGone || concealment.visibility == .hidden { clues.hints.insert(.concealed) }
    }
    if tag.isInLine, !kind.isInline, clues.hints.isEmpty { return nil }
    notes.append(
      ElementNote(
        kind: kind, clues: clues, listNumber: number(of: tag, html), attributes: tag.tag.attributes))
    return notes.count - 1
  }

  /// Writes what marks the beginning of an element with a note.
  mutating func beginNoted(_ element: inout OpenElement, _ note: Int) {
    switch element.layout {
    case .block, .container:
      element.layout = .container
      writer.startContainer(note)
    case .structure(let structure): writer.start(structure, number: note)
    case .inline, .spaced, .line, .box:
      begin(element.layout, number: nil)
      writer.mark(note, isEnd: false)
      // Of all others only the hints matter, and those need no end.
      if notes[note].kind.isInline { element.note = Int32(truncatingIfNeeded: note) }
    }
  }

  /// Lets an element end to the rules, though what it wrote ends only with what is around it: so that a form
  /// whose end tag comes early leaves the blocks nested.
  mutating func disguise(at index: Int) {
    let element = open.remove(at: index)
    var disguised = OpenElement(
      name: .unknown, namespace: .html, categories: [], identity: .max, ownConcealment: element.ownConcealment
    )
    disguised.layout = element.layout
    disguised.concealment = element.concealment
    open.insert(disguised, at: index)
  }
}
