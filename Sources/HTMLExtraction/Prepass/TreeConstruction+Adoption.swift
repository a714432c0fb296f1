// Misnested formatting elements: the adoption agency algorithm.

extension TreeConstruction {
  /// Ends the formatting element of this name
  /// (<https://html.spec.whatwg.org/multipage/parsing.html#adoption-agency-algorithm>). Which text comes first
  /// never changes by it; what is open afterwards does.
  mutating func adopt(_ name: TagName) {
    if name == .a { endLink() }
    if let last = open.last, last.namespace == .html, last.name == name,
      last.categories.contains(.formatting),
      formatting.index(ofSerial: last.identity) == nil
    {
      return pop()
    }
    for _ in 0..<8 {
      guard let entry = formatting.index(of: name) else { return endOther(name, identity: 0) }
      let serial = formatting.entries[entry].serial
      guard let index = open.index(ofFormatting: serial) else { return formatting.remove(at: entry) }
      guard
        open.index(within: .scope, where: { $0.categories.contains(.formatting) && $0.identity == serial })
          != nil
      else { return }
      guard let furthest = (index + 1..<open.count).first(where: { open[$0].categories.contains(.special) })
      else {
        pop(to: index)
        if let entry = formatting.index(ofSerial: serial) { formatting.remove(at: entry) }
        return
      }
      moveOut(index, furthest)
    }
  }

  /// One round: what is between the formatting element and the furthest block is opened again inside of it.
  private mutating func moveOut(_ index: Int, _ furthest: Int) {
    let serial = open[index].identity
    var furthest = furthest
    guard let entry = formatting.index(ofSerial: serial) else { return }
    var bookmark = entry
    var bookmarkHasMoved = false
    var rounds = 0
    var node = furthest - 1
    while node > index {
      rounds += 1
      var listed = formatting.index(ofSerial: open[node].identity, of: open[node])
      if rounds > 3, let found = listed {
        formatting.remove(at: found)
        if found < bookmark { bookmark -= 1 }
        listed = nil
      }
      if let listed {
        if !bookmarkHasMoved { bookmark = listed + 1 }
        bookmarkHasMoved = true
      } else {
        closed(open.remove(at: node))
        furthest -= 1
      }
      node -= 1
    }
    finishMove(index, furthest, bookmark)
  }

  private mutating func finishMove(_ index: Int, _ furthest: Int, _ bookmark: Int) {
    let element = open[index]
    guard let entry = formatting.index(ofSerial: element.identity) else { return }
    var moved = formatting.entries[entry]
    formatting.remove(at: entry)
    let serial = formatting.newSerial()
    moved.serial = serial
    formatting.insert(moved, at: min(entry < bookmark ? bookmark - 1 : bookmark, formatting.entries.count))
    closed(open.remove(at: index))
    open.insert(
      OpenElement(
        name: element.name, namespace: .html, categories: element.categories, identity: serial,
        ownConcealment: element.ownConcealment),
      at: furthest)
    for place in max(index, 1)..<open.count { moveConcealment(to: place) }
    writeHere()
  }
}

extension TreeConstruction {
  /// An element has left another one: it is shown if that one alone was hidden.
  private mutating func moveConcealment(to place: Int) {
    let before = open[place].concealment
    open[place].concealment = open[place - 1].concealment.inside(open[place].ownConcealment)
    guard !before.isEmpty, open[place].concealment.isEmpty, open[place].layout == .inline,
      ElementTraits.of(open[place].name).layout != .inline
    else { return }
    open[place].layout = .block
    writer.concealment = []
    writer.boundary()
  }
}

extension FormattingElements {
  /// The index of the entry of an element of the stack, if it is a formatting element in the list.
  fileprivate func index(ofSerial serial: UInt32, of element: OpenElement) -> Int? {
    element.categories.contains(.formatting) ? index(ofSerial: serial) : nil
  }
}
