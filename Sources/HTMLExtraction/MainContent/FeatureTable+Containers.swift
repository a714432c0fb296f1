// The features that compare a block with the elements around it and with blocks that look like it.

extension FeatureTable {
  private static let sumNames = ["share", "ld", "blocks", "gshare", "words", "good"]
  static let containerNames =
    (0..<6).flatMap { level in sumNames.map { "c\(level)_\($0)" } } + sumNames.map { "r_" + $0 }
    + ["b0_dist", "b0_lca", "b0_rel", "b1_dist", "b1_lca", "b1_rel"]
    + ["s_count", "s_bytes", "s_share", "s_ld", "s_good"]

  mutating func appendContainers(_ page: PageStatistics, _ regions: PageRegions, _ index: Int) {
    let node = Int(page.outline.blocks[index].node)
    var container = node
    for _ in 0..<6 {
      appendSums(container >= 0 ? page.nodeSums[container] : page.total, page)
      if container >= 0, page.outline.nodes[container].parent >= 0 {
        container = Int(page.outline.nodes[container].parent)
      }
    }
    let region = node >= 0 ? Int(regions.smallestLarge[node]) : -1
    appendSums(region >= 0 ? page.nodeSums[region] : page.total, page)
    appendFocus(regions.half, node, index)
    appendFocus(regions.most, node, index)
    appendGroup(regions.groups[regions.groupOfBlock[index]], page)
  }

  private mutating func appendSums(_ sums: PageStatistics.Sums, _ page: PageStatistics) {
    append(sums.bytes * 1_000 / max(page.total.bytes, 1))
    append(sums.linkBytes * 1_000 / max(sums.bytes, 1))
    append(min(sums.blocks, 999))
    append(sums.goodBytes * 1_000 / max(page.total.goodBytes, 1))
    append(sums.tokens * 10 / max(sums.blocks, 1))
    append(sums.goodBytes * 1_000 / max(sums.bytes, 1))
  }

  private mutating func appendFocus(_ focus: PageRegions.Focus, _ node: Int, _ index: Int) {
    append(node >= 0 ? focus.distances[node] : 99)
    append(node >= 0 ? focus.exits[node] : 99)
    if index < focus.blocks.lowerBound {
      append(max(index - focus.blocks.lowerBound, -50))
    } else {
      append(min(max(index - focus.blocks.upperBound, 0), 50))
    }
  }

  private mutating func appendGroup(_ group: PageStatistics.Sums, _ page: PageStatistics) {
    append(min(group.blocks, 999))
    append(group.bytes / max(group.blocks, 1))
    append(group.bytes * 1_000 / max(page.total.bytes, 1))
    append(group.linkBytes * 1_000 / max(group.bytes, 1))
    append(group.goodBytes * 1_000 / max(page.total.goodBytes, 1))
  }
}
