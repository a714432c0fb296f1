// Lists: an item a line, the list one block, as long as its items are single pieces of text.

/// A list that is open.
struct OpenList {
  enum Kind: Equatable {
    case unordered
    case ordered(next: Int)
  }

  var kind: Kind
  /// An item was shown.
  var hasText = false
  /// An item holds several blocks. They stand alone as paragraphs, and so do the items after it: otherwise
  /// its last paragraph and the next item would read as one block.
  var isLoose = false
}

extension StructureBuilder {
  /// How deep an item's line can be indented, in lists; deeper nesting must not make the text grow.
  private static let deepestIndentation = 16

  /// Whether text stands in a list of the current cell, or of the page outside of tables.
  private var isInList: Bool { lists.count > listBase }

  mutating func startList(_ kind: OpenList.Kind) {
    if let table = tables.indices.last { tables[table].rowHasStructure = true }
    if preformatted.isOpen {
      breakPreformattedLine()
    } else if !isInList {
      boundary()
    } else if marker == .none {
      pending = separatorOfItems
    }
    lists.append(OpenList(kind: kind))
  }

  mutating func endList() {
    guard isInList, let list = lists.popLast() else { return }
    marker = .none
    isFresh = false
    if preformatted.isOpen { return breakPreformattedLine() }
    if !isInList {
      boundary()
    } else if list.hasText, let outer = lists.indices.last {
      lists[outer].hasText = true
      if list.isLoose { lists[outer].isLoose = true }
      pending = separatorOfItems
    }
  }

  /// An item begins; `number` is its `value`, which the items after it count on from.
  mutating func startItem(number: Int?) {
    if preformatted.isOpen { return breakPreformattedLine() }
    endItem()
    marker = .bullet
    isFresh = true
    guard isInList, let list = lists.indices.last else {
      // An item outside of any list is shown with a bullet.
      pending = max(pending, .line)
      return
    }
    if case .ordered(let next) = lists[list].kind {
      let current = number ?? next
      marker = .number(current)
      lists[list].kind = .ordered(next: current &+ 1)
    }
  }

  mutating func endItem() {
    if preformatted.isOpen { return breakPreformattedLine() }
    marker = .none
    isFresh = false
    if isInList {
      // Before the first item is shown, what is owed is what parts the list from the text before it.
      if let list = lists.last, list.hasText { pending = separatorOfItems }
    } else {
      pending = max(pending, .line)
    }
  }

  private var separatorOfItems: Separator {
    lists.last.map { $0.isLoose ? .paragraph : .line } ?? .paragraph
  }

  /// Called when text starts after a break: writes indentation and marker.
  mutating func settleListLine() {
    guard isInList, let list = lists.indices.last else {
      writeMarker()
      return
    }
    let depth = min(lists.count - listBase, Self.deepestIndentation)
    if marker != .none {
      indent(depth - 1)
      writeMarker()
    } else if pending == .paragraph, lists[list].hasText {
      lists[list].isLoose = true
    } else if pending == .line {
      // Below the text of the item, not below its marker.
      indent(listStyle == .markers ? depth : depth - 1)
    }
    lists[list].hasText = true
  }

  private mutating func indent(_ levels: Int) {
    for _ in 0..<levels { text.append("  " as StaticString) }
  }

  private mutating func writeMarker() {
    defer { marker = .none }
    guard listStyle == .markers else { return }
    switch marker {
    case .none: break
    case .bullet: text.append("- " as StaticString)
    case .number(let number):
      text.append(decimal: number)
      text.append(". " as StaticString)
    }
  }
}

// Description lists: a term and its details are one block of two lines.
extension StructureBuilder {
  mutating func startTerm() {
    if isAfterTerm { pending = .line } else { boundary() }
    termStart = text.count
  }

  mutating func endTerm() {
    boundary()
    if text.count > termStart { isAfterTerm = true }
  }

  mutating func startDetails() {
    if preformatted.isOpen { return breakPreformattedLine() }
    if isAfterTerm {
      pending = .line
      isFresh = true
      isAfterTerm = false
    } else {
      boundary()
    }
  }

  mutating func endDescriptionList() {
    isAfterTerm = false
    boundary()
  }

  mutating func endDetails() {
    isFresh = false
    boundary()
  }
}
