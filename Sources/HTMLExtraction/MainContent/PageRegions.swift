// Which parts of a page the text is in: the smallest elements that hold half of it, or most of it.

/// The regions of a page.
struct PageRegions {
  /// The deepest element with a share of the page's running text, and where every node is seen from there.
  struct Focus {
    /// How many levels outside of the way from the root to the element a node is.
    private(set) var distances: [Int32] = []
    /// How many levels above the element the way to the node leaves; 0 for what is inside of it.
    private(set) var exits: [Int32] = []
    /// The first and the last block inside.
    private(set) var blocks: ClosedRange<Int>

    init(_ page: PageStatistics, tenths: Int) {
      let outline = page.outline
      var best = outline.nodes.isEmpty ? -1 : 0
      if page.total.goodBytes > 0 {
        for node in outline.nodes.indices
        where page.nodeSums[node].goodBytes * 10 >= page.total.goodBytes * tenths
          && page.depths[node] >= page.depths[best]
        {
          best = node
        }
      }
      var isOnWay = [Bool](repeating: false, count: outline.nodes.count)
      var node = best
      while node >= 0 {
        isOnWay[node] = true
        node = Int(outline.nodes[node].parent)
      }
      for (index, node) in outline.nodes.enumerated() {
        let parent = Int(node.parent)
        if isOnWay[index] {
          distances.append(0)
          exits.append(page.depths[best] - page.depths[index])
        } else {
          distances.append(parent >= 0 ? distances[parent] + 1 : 1)
          exits.append(parent >= 0 ? exits[parent] : 99)
        }
      }
      let last = max(outline.blocks.count - 1, 0)
      if best >= 0, outline.nodes[best].endBlock > outline.nodes[best].firstBlock {
        blocks = Int(outline.nodes[best].firstBlock)...Int(outline.nodes[best].endBlock - 1)
      } else {
        blocks = 0...last
      }
    }
  }

  let half: Focus
  let most: Focus
  /// For every node the outermost element around it that holds at most half of the page's bytes, or -1.
  private(set) var smallestLarge: [Int32] = []
  /// For every block what its element has in common with those that look like it.
  private(set) var groupOfBlock: [Int] = []
  private(set) var groups: [PageStatistics.Sums] = []
  /// The first and the last block of each group.
  private(set) var firstOfGroup: [Int] = []
  private(set) var lastOfGroup: [Int] = []

  init(_ page: PageStatistics) {
    half = Focus(page, tenths: 5)
    most = Focus(page, tenths: 8)
    for (index, node) in page.outline.nodes.enumerated() {
      let parent = Int(node.parent)
      if parent >= 0, smallestLarge[parent] >= 0 {
        smallestLarge.append(smallestLarge[parent])
      } else {
        smallestLarge.append(
          page.nodeSums[index].bytes * 2 <= page.total.bytes ? Int32(truncatingIfNeeded: index) : -1)
      }
    }
    groupLikes(page)
  }

  private mutating func groupLikes(_ page: PageStatistics) {
    var hashes = HashGroups(expected: page.outline.blocks.count)
    groupOfBlock = page.outline.blocks.map { block in
      hashes.number(of: block.node >= 0 ? page.signatures[Int(block.node)] : 0)
    }
    groups = [PageStatistics.Sums](repeating: PageStatistics.Sums(), count: hashes.count)
    lastOfGroup = [Int](repeating: 0, count: hashes.count)
    for (index, group) in groupOfBlock.enumerated() {
      groups[group].add(page.sums[index])
      // Groups are numbered as they come.
      if group == firstOfGroup.count { firstOfGroup.append(index) }
      lastOfGroup[group] = index
    }
  }
}
