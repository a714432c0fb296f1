// What is shown together. Rows of tables that hold data: what is left of one without a cell says something else.

extension PageOutline {
  /// A cell of more bytes than this holds text, not data; as in `StructureBuilder`. In a table of several rows, what
  /// the first cell names the others may say at greater length.
  private static let longestDataCell = 300
  private static let longestExplanation = 1_000
  /// How deep in its cell a block may stand.
  private static let deepestInCell = 4

  /// The blocks of each row of several cells that hold one short block each.
  ///
  /// A block stands in the cells of one row only, and a row is given up at the first block that does not fit: so this
  /// takes time with the page.
  var dataRows: [Range<Int>] {
    var rows = [Int](repeating: 0, count: nodes.count + 1)
    for node in nodes where node.kind == .row { rows[Int(node.parent) + 1] += 1 }
    return nodes.indices.compactMap { row in
      let range = Int(nodes[row].firstBlock)..<Int(nodes[row].endBlock)
      guard nodes[row].kind == .row, range.count > 1,
        blocks[range.lowerBound].visibleBytes <= Self.longestDataCell
      else { return nil }
      let longest = rows[Int(nodes[row].parent) + 1] > 1 ? Self.longestExplanation : Self.longestDataCell
      var cellBefore = -1
      for block in range {
        guard blocks[block].visibleBytes <= longest, let cell = cell(of: block, in: row),
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

// Description lists: a term without its details says nothing, nor do details without their term.
extension PageOutline {
  /// The last block of a term in front of its details, which begin with the next.
  struct Term {
    let block: Int
    /// It and its details, if these are one short block.
    let pair: Range<Int>?
  }

  /// The last block of each term in front of its details.
  var terms: [Term] {
    blocks.indices.dropLast().compactMap { block in
      guard let term = element(.descriptionTerm, of: block), element(.descriptionDetails, of: block) == nil,
        let details = element(.descriptionDetails, of: block + 1),
        element(.descriptionTerm, of: block + 1) == nil,
        nodes[term].parent == nodes[details].parent
      else { return nil }
      let isPair =
        Int(nodes[details].endBlock) == block + 2 && blocks[block + 1].visibleBytes <= Self.longestDataCell
      return Term(block: block, pair: isPair ? block..<block + 2 : nil)
    }
  }

  /// The nearest element of a kind that a block stands in, not far above.
  private func element(_ kind: ElementKind, of block: Int) -> Int? {
    var node = Int(blocks[block].node)
    for _ in 0..<Self.deepestInCell {
      guard node >= 0 else { return nil }
      if nodes[node].kind == kind { return node }
      node = Int(nodes[node].parent)
    }
    return nil
  }
}
