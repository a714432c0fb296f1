// The features that come from the blocks before and behind, and from the page as a whole.

extension FeatureTable {
  static let neighbourNames =
    ["prevlong", "nextlong", "prevh", "nexth", "prevhl"]
    + [1, 2, -1, -2].flatMap { offset in ["words", "ld", "tag", "end", "stop"].map { "n\(offset)_\($0)" } }
    + ["up_prev", "up_next"]

  mutating func addNeighbours(_ page: PageStatistics, _ order: BlockOrder) {
    table.add { order.sinceLong[$0] }
    table.add { order.untilLong[$0] }
    table.add { order.sinceHeading[$0] }
    table.add { order.untilHeading[$0] }
    table.add { order.lastHeadingLevels[$0] }
    let blocks = page.outline.blocks
    for offset in [-1, -2, 1, 2] {
      addNeighbour(offset) { page.measures[$0].tokens }
      addNeighbour(offset) { blocks[$0].linkShare }
      addNeighbour(offset) { order.tagClasses[$0] }
      addNeighbour(offset) { page.measures[$0].ending }
      addNeighbour(offset) { order.functionShares[$0] }
    }
    table.add { $0 > 0 ? page.levelsUp(from: blocks[$0].node, to: blocks[$0 - 1].node) : 30 }
    table.add { $0 + 1 < blocks.count ? page.levelsUp(from: blocks[$0].node, to: blocks[$0 + 1].node) : 30 }
  }

  /// A number of the block so many blocks behind; -1 where there is none.
  @inline(__always)
  private mutating func addNeighbour(_ offset: Int, _ number: (_ row: Int) -> Int32) {
    let rows = 0..<table.rows
    table.add { rows.contains($0 + offset) ? number($0 + offset) : -1 }
  }

  static let repetitionNames = ["dupord", "linkrun", "siblings", "s_first", "s_last"]

  /// What repeats: the block's text, links around it, its element among its siblings, blocks that look like it.
  mutating func addRepetition(_ page: PageStatistics, _ regions: PageRegions, _ order: BlockOrder) {
    let blocks = page.outline.blocks
    table.add { min(order.copiesBefore[$0], 20) }
    table.add { order.linkBlocks(around: $0) }
    table.add { blocks[$0].node >= 0 ? min(page.siblings[Int(blocks[$0].node)], 99) : 0 }
    table.add { regions.firstOfGroup[regions.groupOfBlock[$0]] * 1_000 / blocks.count }
    table.add { regions.lastOfGroup[regions.groupOfBlock[$0]] * 1_000 / blocks.count }
  }
}

extension FeatureTable {
  private static let countedHints: [(String, Hints)] = [
    ("article", .article), ("comment", .comment), ("forum", .forum), ("product", .product),
    ("buy", .purchase),
    ("review", .review), ("related", .related), ("card", .card), ("code", .code), ("body", .body),
    ("content", .content),
  ]
  static let pageNames =
    [
      "pg_blocks", "pg_bytes", "pg_ld", "pg_good", "pg_long", "pg_goodb", "pg_article", "pg_main", "pg_h1",
      "pg_p", "pg_li", "pg_table", "pg_cur", "pg_words", "pg_meddepth", "pg_pre", "pg_stop",
    ] + countedHints.map { "pg_h_" + $0.0 }

  /// What is the same for every block of a page.
  static func pageRow(_ page: PageStatistics) -> [Int32] {
    var counts = PageCounts()
    for index in page.outline.blocks.indices { counts.add(page, index) }
    for node in page.outline.nodes { counts.add(node) }
    let bytes = max(page.total.bytes, 1)
    let blocks = max(page.total.blocks, 1)
    let row =
      [
        page.total.blocks, page.total.bytes, page.total.linkBytes * 1_000 / bytes,
        page.total.goodBytes * 1_000 / bytes, counts.long * 1_000 / bytes, page.total.goodBytes,
        counts.articles, counts.mains, counts.firstHeadings, counts.paragraphs * 1_000 / bytes,
        counts.items * 1_000 / bytes, counts.tables * 1_000 / bytes, counts.prices * 1_000 / blocks,
        page.total.tokens * 10 / blocks, counts.medianDepth, counts.preformatted * 1_000 / bytes,
        counts.functionWords * 1_000 / max(page.total.tokens, 1),
      ] + countedHints.map { counts.bytes(with: $0.1) * 1_000 / bytes }
    return row.map { Int32(truncatingIfNeeded: $0) }
  }

  /// Sums over a page.
  private struct PageCounts {
    var long = 0
    var paragraphs = 0
    var items = 0
    var tables = 0
    var preformatted = 0
    var prices = 0
    var functionWords = 0
    var articles = 0
    var mains = 0
    var firstHeadings = 0
    private let hints = FeatureTable.countedHints.map(\.1)
    private var hintBytes = [Int](repeating: 0, count: FeatureTable.countedHints.count)
    private var depths = [Int](repeating: 0, count: 1_024)

    mutating func add(_ page: PageStatistics, _ index: Int) {
      let block = page.outline.blocks[index]
      let bytes = Int(block.visibleBytes)
      if BlockOrder.isLong(page, index) { long += bytes }
      if page.measures[index].currencySigns > 0 { prices += 1 }
      functionWords += Int(page.measures[index].functionWords)
      guard block.node >= 0 else { return }
      let node = Int(block.node)
      switch page.outline.nodes[node].kind {
      case .paragraph: paragraphs += bytes
      case .listItem: items += bytes
      case .preformatted: preformatted += bytes
      default: break
      }
      if page.ancestorDistances[node][.table] < 99 { tables += bytes }
      for place in hints.indices where page.allHints[node].contains(hints[place]) {
        hintBytes[place] += bytes
      }
      depths[min(Int(page.depths[node]), depths.count - 1)] += 1
    }

    mutating func add(_ node: PageOutline.Node) {
      switch node.kind {
      case .article: articles += 1
      case .main: mains += 1
      case .heading1: firstHeadings += 1
      default: break
      }
    }

    func bytes(with hint: Hints) -> Int {
      FeatureTable.countedHints.firstIndex { $0.1 == hint }.map { hintBytes[$0] } ?? 0
    }

    /// The depth that half of the blocks do not exceed.
    var medianDepth: Int {
      let half = (depths.reduce(0, +) + 1) / 2
      var seen = 0
      for (depth, count) in depths.enumerated() {
        seen += count
        if seen >= half { return depth }
      }
      return 0
    }
  }
}

extension PageStatistics {
  /// How many levels up from one node the first element is that holds the other one too; at most 30.
  fileprivate func levelsUp(from node: Int32, to other: Int32) -> Int {
    var node = Int(node)
    var other = Int(other)
    var levels = 0
    // Bounded, so that a page of deep nesting takes no longer than any other.
    var steps = 0
    while node != other, levels < 30, steps < 128 {
      if node < 0 || other > node {
        // Nodes are numbered in document order: the later one is not around the earlier one.
        guard other >= 0 else { return 30 }
        other = Int(outline.nodes[other].parent)
      } else {
        node = Int(outline.nodes[node].parent)
        levels += 1
      }
      steps += 1
    }
    return steps < 128 ? levels : 30
  }
}
