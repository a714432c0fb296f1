// Tables: a row a line and the table one block where cells are short, a block a cell where they are not.

/// A table that is open.
struct OpenTable {
  /// It says that it arranges what it holds: its cells are blocks.
  let isPresentational: Bool
  /// Where the current row's text starts; nil outside of rows.
  var rowStart: Int?
  /// Where each cell of the row starts.
  var cellStarts: [Int] = []
  /// The row holds a list, a table or several lines of preformatted text.
  var rowHasStructure = false
  /// Where the last row ended, if it was laid out as a line.
  var lineRowEnd: Int?
  /// Where the table's text starts, and what stood between its cells and belongs there.
  let textStart: Int
  var fostered: [UInt8] = []
  let markerBefore: StructureBuilder.Marker
  /// How many bytes of the table's text are rows laid out as lines.
  var dataBytes = 0
  /// How many of these rows have text in several cells.
  var rowsOfColumns = 0
  /// What holds outside of the table.
  let listBaseOutside: Int
  let preformattedDepthOutside: Int
}

extension StructureBuilder {
  /// A cell of several lines or blocks is laid out as running text if it is longer than this many bytes, and
  /// so is a row of one cell if it is longer or has several lines: such tables arrange a page, they hold no
  /// data.
  private static let longestDataCell = 300

  mutating func startTable(isPresentational: Bool) {
    forgetChoice()
    endLink()
    let preformattedDepth = preformatted.depth
    endPreformatted(completely: true)
    boundary()
    if let outer = tables.indices.last { tables[outer].rowHasStructure = true }
    if lists.count > listBase { lists[lists.count - 1].isLoose = true }
    tables.append(
      OpenTable(
        isPresentational: isPresentational, textStart: text.count, markerBefore: marker,
        listBaseOutside: listBase,
        preformattedDepthOutside: preformattedDepth))
    listBase = lists.count
  }

  mutating func endTable() {
    forgetChoice()
    endRow()
    guard let table = tables.popLast() else { return }
    lists.removeLast(lists.count - listBase)
    listBase = table.listBaseOutside
    if tableText == .drop { dropIfData(table) }
    if !table.fostered.isEmpty { insertFostered(table) }
    preformatted.depth = table.preformattedDepthOutside
    isFresh = false
    if !preformatted.isOpen { pending = .paragraph }
  }

  /// Takes a table back whose text is rows of data for the most part. One that arranges a page holds the page, and so
  /// does one of a single column or of a single row, such as a note beside its icon.
  private mutating func dropIfData(_ table: OpenTable) {
    guard table.rowsOfColumns > 1, table.dataBytes * 2 > text.count - table.textStart else { return }
    text.removeSubrange(table.textStart...)
    marker = table.markerBefore
  }

  mutating func startRow() {
    guard !tables.isEmpty else { return boundary() }
    endRow()
    openRow()
  }

  private mutating func openRow() {
    // A blank block takes its text back when it ends: before the row notes where it starts, not behind.
    endPreformatted(completely: true)
    let table = tables.count - 1
    tables[table].rowStart = text.count
    tables[table].rowHasStructure = false
    tables[table].cellStarts.removeAll(keepingCapacity: true)
    tables[table].cellStarts.append(text.count)
    boundary()
  }

  mutating func startCell() {
    guard !tables.isEmpty else {
      // A cell without a table is not a cell, but its text was meant to stand apart.
      oweSpace()
      return
    }
    endCell()
    if tables[tables.count - 1].rowStart == nil { openRow() }
    tables[tables.count - 1].cellStarts.append(text.count)
    boundary()
    isFresh = true
  }

  mutating func endCell() {
    guard !tables.isEmpty else {
      oweSpace()
      return
    }
    endLink()
    endPreformatted(completely: true)
    lists.removeLast(lists.count - listBase)
    isFresh = false
    isAfterTerm = false
    boundary()
  }

  mutating func endRow() {
    forgetChoice()
    guard let table = tables.indices.last, let rowStart = tables[table].rowStart else { return }
    endCell()
    tables[table].rowStart = nil
    guard text.count > rowStart else { return }
    if let filledCells = filledCellsIfLine(tables[table]) {
      layOutRowAsLine(tables[table], from: rowStart)
      tables[table].dataBytes += text.count - rowStart
      tables[table].lineRowEnd = text.count
      if filledCells > 1 { tables[table].rowsOfColumns += 1 }
    } else {
      tables[table].lineRowEnd = nil
    }
  }

  /// How many cells of the row have text; nil if it is not laid out as a line.
  private func filledCellsIfLine(_ table: OpenTable) -> Int? {
    if table.rowHasStructure || table.isPresentational { return nil }
    var filledCells = 0
    var cellsOfLines = 0
    var longest = 0
    for (index, cellStart) in table.cellStarts.enumerated() {
      let cellEnd = index + 1 < table.cellStarts.count ? table.cellStarts[index + 1] : text.count
      guard cellEnd > cellStart else { continue }
      filledCells += 1
      longest = max(longest, cellEnd - cellStart)
      if hasLineEnd(cellStart..<cellEnd) {
        cellsOfLines += 1
        if cellEnd - cellStart > Self.longestDataCell { return nil }
      }
    }
    return filledCells > 1 || longest <= Self.longestDataCell && cellsOfLines == 0 ? filledCells : nil
  }

  private func hasLineEnd(_ range: Range<Int>) -> Bool {
    // What parts the cell from the text before it does not count.
    guard let first = range.first(where: { text[$0] != 0x0A }) else { return false }
    return text[first..<range.upperBound].contains(0x0A)
  }

  /// Rewrites the row: cells parted by tabs, line ends and tabs inside a cell by spaces. Empty cells keep
  /// their tab between filled ones; at the ends of the line there are none.
  private mutating func layOutRowAsLine(_ table: OpenTable, from rowStart: Int) {
    rowBuffer.removeAll(keepingCapacity: true)
    var tabsOwed = 0
    for (index, cellStart) in table.cellStarts.enumerated() {
      let cellEnd = index + 1 < table.cellStarts.count ? table.cellStarts[index + 1] : text.count
      var position = cellStart
      while position < cellEnd, text[position] == 0x0A { position += 1 }
      if rowBuffer.isEmpty {
        if position < cellEnd { appendRowSeparator(table, lineEnds: cellStart..<position) }
      } else {
        tabsOwed += 1
      }
      guard position < cellEnd else { continue }
      for _ in 0..<tabsOwed { rowBuffer.append(0x09) }
      tabsOwed = 0
      appendCellToRow(position..<cellEnd)
    }
    text.removeSubrange(rowStart...)
    text.append(contentsOf: rowBuffer)
  }

  /// A row continues the block of the row before it; after anything else it starts a block.
  private mutating func appendRowSeparator(_ table: OpenTable, lineEnds: Range<Int>) {
    if table.lineRowEnd == lineEnds.lowerBound {
      rowBuffer.append(0x0A)
    } else {
      rowBuffer.append(contentsOf: text[lineEnds])
    }
  }

  private mutating func appendCellToRow(_ range: Range<Int>) {
    var owesBlank = false
    for position in range {
      let byte = text[position]
      if byte == 0x0A || byte == 0x09 {
        owesBlank = true
      } else {
        if owesBlank { rowBuffer.append(0x20) }
        owesBlank = false
        rowBuffer.append(byte)
      }
    }
  }
}
