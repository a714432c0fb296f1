// Turns nesting events into text: what separates two pieces of text is decided here, and only here.

/// Lays out text as its events arrive.
///
/// Separators are owed, not written: an element only raises what is owed (`pending`), and the next visible
/// text pays it. So there is never a blank too many, and elements without text leave no trace.
/// It cannot be copied: a hidden copy would make every append copy the text.
struct StructureBuilder: ~Copyable {
  /// What stands between the text so far and the next text.
  enum Separator: Int, Comparable {
    case none
    case line
    case paragraph

    static func < (left: Separator, right: Separator) -> Bool { left.rawValue < right.rawValue }
  }

  /// What is printed in front of the first text of a list item.
  enum Marker: Equatable {
    case none
    case bullet
    case number(Int)
  }

  /// The text; what came before `start` belongs to the caller.
  var text: [UInt8] = []
  var start: Int
  var pending = Separator.none
  /// White space seen since the last visible text: spaces already collapsed, no-break spaces one by one.
  var owedBlanks: [UInt8] = []
  /// The white space contains a line end of the source.
  var owesLineEnd = false
  /// Nothing was shown yet in the item or cell that just began: the start of a block changes nothing there.
  var isFresh = false
  var marker = Marker.none
  /// The last thing that ended is a description term, so its details go on the next line.
  var isAfterTerm = false
  /// Where the last description term began.
  var termStart = 0

  var lists: [OpenList] = []
  /// Lists below this index belong to the outside of the current table cell.
  var listBase = 0
  var tables: [OpenTable] = []
  var preformatted = PreformattedState()
  /// What the text in front of a table is laid out apart from, while there is some.
  var mainText: MainText?
  /// Reused to lay out table rows.
  var rowBuffer: [UInt8] = []
  var link: OpenLink?
  /// Where the last link ended whose text ended in a wide character.
  var endOfWideLink = -1
  var choice: OpenChoice?
  private var titleStart = 0
  private var titleBytes = 0
  /// How much text there is beside titles; known when the text is finished.
  private(set) var textBytes = 0
  /// The addresses of links, if they are written.
  let linkTargets: LinkTargets?
  /// Where runs of text come from.
  private let canonicalText: CanonicalText
  let listStyle: ListStyle
  let tableText: TableText

  /// Takes the caller's buffer without copying it; `finish` gives it back.
  init(
    takingOver text: inout [UInt8], _ options: HTMLTextExtractor.Options = .init(),
    linkTargets: LinkTargets? = nil, textFrom canonicalText: CanonicalText = CanonicalText()
  ) {
    self.canonicalText = canonicalText
    self.linkTargets = linkTargets
    listStyle = options.lists
    tableText = options.tables
    start = text.count
    swap(&self.text, &text)
  }

  /// Ends the text and returns the buffer.
  mutating func finish(returningTo result: inout [UInt8]) {
    endLink()
    endFostered()
    while !tables.isEmpty { endTable() }
    endPreformatted(completely: true)
    textBytes = max(0, text.count - start - titleBytes)
    if text.count > start { text.append(0x0A) }
    swap(&text, &result)
  }

  /// An element begins. `number` is the list's `start`, the item's `value`, or 1 for a table that arranges a page.
  mutating func start(_ element: Element, number: Int?) {
    switch element {
    case .title:
      titleStart = text.count
      boundary()
    case .descriptionList, .caption: boundary()
    case .unorderedList: startList(.unordered)
    case .orderedList: startList(.ordered(next: number ?? 1))
    case .listItem: startItem(number: number)
    case .descriptionTerm: startTerm()
    case .descriptionDetails: startDetails()
    case .table: startTable(isPresentational: number == 1)
    case .tableRow: startRow()
    case .tableCell: startCell()
    case .preformatted: startPreformatted()
    case .fostered: startFostered()
    }
  }

  /// An element ends.
  mutating func end(_ element: Element) {
    switch element {
    case .title:
      titleBytes += max(0, text.count - titleStart)
      boundary()
    case .caption: boundary()
    case .descriptionList: endDescriptionList()
    case .descriptionDetails: endDetails()
    case .unorderedList, .orderedList: endList()
    case .listItem: endItem()
    case .descriptionTerm: endTerm()
    case .table: endTable()
    case .tableRow: endRow()
    case .tableCell: endCell()
    case .preformatted: endPreformatted(completely: false)
    case .fostered: endFostered()
    }
  }

  /// Takes the next run of text.
  mutating func appendRun() {
    canonicalText.takeRun { run in
      var position = 0
      while position < run.count {
        let end = run.firstIndex(upTo: CanonicalText.Code.highest, from: position)
        if end > position { append(run.extracting(position..<end)) }
        position = end < run.count ? take(codeIn: run, at: end) : end
      }
    }
  }

  /// Handles the code at `position`; returns the position behind it.
  private mutating func take(codeIn run: Span<UInt8>, at position: Int) -> Int {
    switch run[position] {
    case CanonicalText.Code.boundary: boundary()
    case CanonicalText.Code.lineBreak: lineBreak()
    case CanonicalText.Code.linkEnd: endLink()
    case CanonicalText.Code.choice:
      guard position + 1 < run.count else { return run.count }
      if let step = CanonicalText.ChoiceStep(rawValue: run[position + 1]) { take(step) }
      return position + 2
    default:
      guard position + 4 < run.count else { return run.count }
      var number = 0
      for offset in 0..<4 { number |= Int(run[position + 1 + offset] & 0x7F) << (7 * offset) }
      startLink(number)
      return position + 5
    }
    return position + 1
  }

  /// A block starts or ends: the next text stands in a paragraph of its own.
  mutating func boundary() {
    if preformatted.isOpen { return breakPreformattedLine() }
    if !isFresh { pending = .paragraph }
  }

  /// `<br>`: the next line; twice in a row, the next paragraph.
  mutating func lineBreak() {
    if preformatted.isOpen { return appendPreformatted(byte: 0x0A) }
    if isFresh { return }
    pending = pending == .none ? .line : .paragraph
  }

  /// Pays what is owed; the caller writes visible text next.
  @inline(__always)
  mutating func settle() {
    if pending != .none || isFresh || isAfterTerm || marker != .none {
      settleBreak()
    } else if !owedBlanks.isEmpty {
      settleBlanks()
    }
  }

  private mutating func settleBlanks() {
    if text.count > start { text.append(contentsOf: owedBlanks) }
    forgetBlanks()
  }

  mutating func forgetBlanks() {
    owedBlanks.removeAll(keepingCapacity: true)
    owesLineEnd = false
  }

  private mutating func settleBreak() {
    if pending != .none, link?.isWritten == true { endLink() }
    if text.count > start {
      switch pending {
      case .none: settleBlanks()
      case .line: text.append(0x0A)
      case .paragraph: text.append("\n\n" as StaticString)
      }
    }
    forgetBlanks()
    settleListLine()
    pending = .none
    isFresh = false
    isAfterTerm = false
  }
}
