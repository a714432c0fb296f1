// Rows of tables that hold data: what is left of one without a cell says something else.

extension PageOutline {
  /// A cell of more bytes than this holds text, not data; as in `StructureBuilder`.
  private static let longestDataCell = 300
  /// How deep in its cell a block may stand.
  private static let deepestInCell = 4

  /// The blocks of each row of several cells that hold a short block each.
  ///
  /// A block stands in the cells of one row only, and a row is given up at the first block that does not fit: so this
  /// takes time with the page.
  var dataRows: [Range<Int>] {
    nodes.indices.compactMap { row in
      let range = Int(nodes[row].firstBlock)..<Int(nodes[row].endBlock)
      guard nodes[row].kind == .row, range.count > 1 else { return nil }
      var cellBefore = -1
      for block in range {
        guard blocks[block].visibleBytes <= Self.longestDataCell, let cell = cell(of: block, in: row),
          cell != cellBefore
        else { return nil }
        cellBefore = cell
      }
      return range
    }
  }

  /// The cell of a row that a block stands in.
  private func cell(of block: Int, in row: Int) -> Int? {
    var node = Int(blocks[block].node)
    for _ in 0..<Self.deepestInCell {
      guard node > row else { return nil }
      let parent = Int(nodes[node].parent)
      if parent == row { return nodes[node].kind == .cell || nodes[node].kind == .headerCell ? node : nil }
      node = parent
    }
    return nil
  }
}
