// What the features are made of: measures of every block, sums over every element, the shape of the page.

/// Everything that is counted once for a page.
struct PageStatistics {
  /// Sums over the blocks of an element.
  struct Sums {
    var bytes = 0
    var linkBytes = 0
    var blocks = 0
    /// Bytes of blocks that read like running text.
    var goodBytes = 0
    var tokens = 0

    mutating func add(_ other: Sums) {
      bytes += other.bytes
      linkBytes += other.linkBytes
      blocks += other.blocks
      goodBytes += other.goodBytes
      tokens += other.tokens
    }
  }

  let outline: PageOutline
  /// One for each block.
  private(set) var measures: [TextMeasures] = []
  private(set) var sums: [Sums] = []
  /// How many different words the title has.
  private(set) var titleWordCount = 0

  /// One for each node: what it holds, how deep it is, the hints of its nearest three levels and of all.
  private(set) var nodeSums: [Sums] = []
  private(set) var depths: [Int32] = []
  private(set) var nearHints: [Hints] = []
  private(set) var allHints: [Hints] = []
  /// How many levels above a node the nearest ancestor of each group is, itself included; 99 if there is none.
  private(set) var ancestorDistances: [AncestorDistances] = []
  /// Equal for nodes that look alike up to two levels above.
  private(set) var signatures: [UInt64] = []

  /// How much an element's names speak for content, and those of all elements from it up.
  struct PathWeights {
    var own: Int32 = 0
    var path: Int32 = 0
    var lowest: Int32 = 0
    var highest: Int32 = 0
  }

  private(set) var nameWeights: [PathWeights] = []

  /// How many children of the same kind a node's parent has.
  private(set) var siblings: [Int32] = []

  private(set) var total = Sums()

  init(_ page: borrowing RecordedPage) {
    outline = page.outline
    measureBlocks(page.outline.text.span)
    describeNodes()
    weighNames()
    countSiblings()
    sumUp()
  }

  private mutating func measureBlocks(_ text: Span<UInt8>) {
    let title = TextMeasurer.titleWords(text, outline.title)
    titleWordCount = title.count
    var measurer = TextMeasurer(title: title)
    measures.reserveCapacity(outline.blocks.count)
    sums.reserveCapacity(outline.blocks.count)
    for block in outline.blocks {
      let measure = measurer.measure(text, block.start..<block.end)
      measures.append(measure)
      var sum = Sums()
      sum.bytes = Int(block.visibleBytes)
      sum.linkBytes = Int(block.linkBytes)
      sum.blocks = 1
      sum.tokens = Int(measure.tokens)
      let isGood =
        block.linkShare < 400 && measure.tokens >= 8 && (measure.ending == 2 || measure.tokens >= 20)
      if isGood { sum.goodBytes = sum.bytes }
      sums.append(sum)
      total.add(sum)
    }
  }

  private mutating func describeNodes() {
    let count = outline.nodes.count
    depths.reserveCapacity(count)
    nearHints.reserveCapacity(count)
    allHints.reserveCapacity(count)
    ancestorDistances.reserveCapacity(count)
    signatures.reserveCapacity(count)
    var ownSignatures: [UInt64] = []
    ownSignatures.reserveCapacity(count)
    for node in outline.nodes {
      let own = ownHints(of: node)
      let signature = (own.rawValue &+ UInt64(node.kind.tagClass ?? 30)) &* 0x9E37_79B9_7F4A_7C15
      ownSignatures.append(signature)
      guard node.parent >= 0 else {
        depths.append(0)
        nearHints.append(own)
        allHints.append(own)
        ancestorDistances.append(AncestorDistances().child(of: node.kind))
        signatures.append(signature)
        continue
      }
      let parent = Int(node.parent)
      let grandparent = Int(outline.nodes[parent].parent)
      depths.append(depths[parent] + 1)
      var near = own.union(ownHints(of: outline.nodes[parent]))
      var mixed = Self.mix(signature, ownSignatures[parent])
      if grandparent >= 0 {
        near.formUnion(ownHints(of: outline.nodes[grandparent]))
        mixed = Self.mix(mixed, ownSignatures[grandparent])
      }
      nearHints.append(near)
      allHints.append(own.union(allHints[parent]))
      ancestorDistances.append(ancestorDistances[parent].child(of: node.kind))
      signatures.append(mixed)
    }
  }

  private mutating func countSiblings() {
    var families = HashGroups(expected: outline.nodes.count)
    let numbers = outline.nodes.map { node in
      families.number(of: UInt64(node.kind.rawValue) << 32 | UInt64(UInt32(bitPattern: node.parent)))
    }
    var counts = [Int32](repeating: 0, count: families.count)
    for number in numbers { counts[number] += 1 }
    siblings = numbers.map { counts[$0] }
  }

  private mutating func weighNames() {
    let trained = NameWeights.trained
    nameWeights.reserveCapacity(outline.nodes.count)
    for node in outline.nodes {
      let isWholePage = node.kind == .body || node.kind == .html
      // However deep the page and however long its names, the sums are far from the end of the numbers.
      let limit: Int32 = 1_000_000
      let named = isWholePage ? 0 : max(-limit, min(limit, node.clues.nameWeight))
      let own = trained.weight(of: node.kind) + named
      guard node.parent >= 0 else {
        nameWeights.append(PathWeights(own: own, path: own, lowest: own, highest: own))
        continue
      }
      let above = nameWeights[Int(node.parent)]
      nameWeights.append(
        PathWeights(
          own: own, path: max(-limit, min(limit, above.path + own)), lowest: min(above.lowest, own),
          highest: max(above.highest, own)))
    }
  }

  /// Classes of the whole page say nothing about its parts.
  private func ownHints(of node: PageOutline.Node) -> Hints {
    node.kind == .body || node.kind == .html ? [] : node.hints
  }

  private static func mix(_ left: UInt64, _ right: UInt64) -> UInt64 {
    ((left << 23 | left >> 41) ^ right) &* 0xD6E8_FEB8_6659_FD93
  }

  private mutating func sumUp() {
    nodeSums = [Sums](repeating: Sums(), count: outline.nodes.count)
    for (index, block) in outline.blocks.enumerated() where block.node >= 0 {
      nodeSums[Int(block.node)].add(sums[index])
    }
    // Children come behind their parents.
    for index in outline.nodes.indices.reversed() {
      let parent = outline.nodes[index].parent
      if parent >= 0 { nodeSums[Int(parent)].add(nodeSums[index]) }
    }
  }
}

extension PageOutline.Block {
  /// How much of the text is in links, of 1,000.
  var linkShare: Int32 { visibleBytes > 0 ? min(linkBytes, visibleBytes) * 1_000 / visibleBytes : 0 }
}
