// Text that stands in a table but in none of its cells: browsers show it in front of the table.

/// The state of the text proper while text in front of a table is laid out.
struct MainText {
  var text: [UInt8]
  let start: Int
  let pending: StructureBuilder.Separator
  let isFresh: Bool
  let marker: StructureBuilder.Marker
  let isAfterTerm: Bool
  let termStart: Int
  let listBase: Int
  let preformatted: PreformattedState
}

extension StructureBuilder {
  /// From here on text is laid out apart, behind what came of the same table before.
  mutating func startFostered() {
    guard mainText == nil, let table = tables.indices.last else { return }
    forgetBlanks()
    endLink()
    forgetChoice()
    mainText = MainText(
      text: text, start: start, pending: pending, isFresh: isFresh, marker: marker, isAfterTerm: isAfterTerm,
      termStart: termStart, listBase: listBase, preformatted: preformatted)
    text = []
    swap(&text, &tables[table].fostered)
    start = 0
    pending = text.isEmpty ? .none : .paragraph
    isFresh = false
    marker = .none
    isAfterTerm = false
    termStart = 0
    listBase = lists.count
    preformatted = PreformattedState()
  }

  mutating func endFostered() {
    guard let main = mainText, let table = tables.indices.last else { return }
    endLink()
    forgetChoice()
    mainText = nil
    endPreformatted(completely: true)
    forgetBlanks()
    tables[table].fostered = text
    text = main.text
    start = main.start
    pending = main.pending
    isFresh = main.isFresh
    marker = main.marker
    isAfterTerm = main.isAfterTerm
    termStart = main.termStart
    lists.removeLast(lists.count - listBase)
    listBase = main.listBase
    preformatted = main.preformatted
  }

  /// Puts what was laid out apart in front of the table's text.
  mutating func insertFostered(_ table: OpenTable) {
    if text.count == table.textStart {
      settle()
      text.append(contentsOf: table.fostered)
    } else if text[table.textStart] == 0x0A {
      text.insert(contentsOf: [0x0A, 0x0A] + table.fostered, at: table.textStart)
    } else {
      text.insert(contentsOf: table.fostered + [0x0A, 0x0A], at: table.textStart)
    }
  }
}
