// The features that compare a block with the elements around it and with blocks that look like it.

extension FeatureTable {
  private static let sumNames = ["share", "ld", "blocks", "gshare", "words", "good"]
  static let containerNames =
    (0..<6).flatMap { level in sumNames.map { "c\(level)_\($0)" } } + sumNames.map { "r_" + $0 }
    + ["b0_dist", "b0_lca", "b0_rel", "b1_dist", "b1_lca", "b1_rel"]
    + ["s_count", "s_bytes", "s_share", "s_ld", "s_good"]

  mutating func addContainers(_ page: PageStatistics, _ regions: PageRegions) {
    let sums = SumColumns(page)
    var containers = page.outline.containers
    for _ in 0..<6 {
      addSums(sums, of: containers)
      page.outline.climb(&containers)
    }
    let nodes = page.outline.blocks.map { Int($0.node) }
    let large = nodes.map { $0 >= 0 ? Int(regions.smallestLarge[$0]) : -1 }
    addSums(sums, of: large.map { $0 >= 0 ? $0 : page.outline.nodes.count })
    addFocus(regions.half, nodes)
    addFocus(regions.most, nodes)
    addGroups(regions, page)
  }

  private mutating func addSums(_ sums: SumColumns, of containers: [Int]) {
    for column in sums.columns { table.add { column[containers[$0]] } }
  }

  /// What is told of the sums over an element, for every element and the whole page.
  private struct SumColumns {
    /// In the order of `sumNames`.
    private(set) var columns: [[Int32]] = []

    init(_ page: PageStatistics) {
      let sums = page.nodeSums + [page.total]
      func add(_ number: (PageStatistics.Sums) -> Int) {
        columns.append(sums.map { Int32(truncatingIfNeeded: number($0)) })
      }
      let bytes = max(page.total.bytes, 1)
      let goodBytes = max(page.total.goodBytes, 1)
      add { $0.bytes * 1_000 / bytes }
      add { $0.linkBytes * 1_000 / max($0.bytes, 1) }
      add { min($0.blocks, 999) }
      add { $0.goodBytes * 1_000 / goodBytes }
      add { $0.tokens * 10 / max($0.blocks, 1) }
      add { $0.goodBytes * 1_000 / max($0.bytes, 1) }
    }
  }

  private mutating func addFocus(_ focus: PageRegions.Focus, _ nodes: [Int]) {
    table.add { nodes[$0] >= 0 ? focus.distances[nodes[$0]] : 99 }
    table.add { nodes[$0] >= 0 ? focus.exits[nodes[$0]] : 99 }
    table.add { row in
      row < focus.blocks.lowerBound
        ? max(row - focus.blocks.lowerBound, -50) : min(max(row - focus.blocks.upperBound, 0), 50)
    }
  }

  private mutating func addGroups(_ regions: PageRegions, _ page: PageStatistics) {
    let groups = regions.groups
    let own = regions.groupOfBlock
    table.add { min(groups[own[$0]].blocks, 999) }
    table.add { groups[own[$0]].bytes / max(groups[own[$0]].blocks, 1) }
    table.add { groups[own[$0]].bytes * 1_000 / max(page.total.bytes, 1) }
    table.add { groups[own[$0]].linkBytes * 1_000 / max(groups[own[$0]].bytes, 1) }
    table.add { groups[own[$0]].goodBytes * 1_000 / max(page.total.goodBytes, 1) }
  }
}
