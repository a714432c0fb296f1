// The option that a select shows as its choice.

/// A select with a `selectedcontent` element, in which the chosen option is shown a second time
/// (<https://html.spec.whatwg.org/multipage/form-elements.html#the-selectedcontent-element>).
struct ShownChoice {
  /// How many elements were open outside of the select.
  let depth: Int
  var hasOption = false
  var isInChosen = false
}

extension TreeConstruction {
  mutating func startChoice() {
    guard choice == nil, !selectIsMultiple, !writer.isMuted,
      let index = open.elements.lastIndex(where: { $0.name == .select && $0.namespace == .html })
    else { return }
    choice = ShownChoice(depth: index)
    writer.choice(.start)
  }

  /// The first option is chosen, until one says that it is.
  mutating func startOption(_ tag: StartTag, _ html: Span<UInt8>) {
    guard let shown = choice, !shown.isInChosen, !writer.isMuted,
      tag.tag.attribute("selected", in: html) != nil
        || !shown.hasOption && tag.tag.attribute("disabled", in: html) == nil
    else { return }
    choice?.hasOption = true
    choice?.isInChosen = true
    writer.choice(.chosen)
  }

  /// An element was closed while a select is open that shows its choice.
  mutating func closedInChoice(_ element: OpenElement) {
    guard let shown = choice, element.namespace == .html else { return }
    if element.name == .option, shown.isInChosen {
      choice?.isInChosen = false
      writer.concealment = []
      writer.choice(.chosenEnd)
    }
    if element.name == .select, open.count <= shown.depth {
      choice = nil
      writer.concealment = []
      writer.choice(.end)
    }
  }
}
