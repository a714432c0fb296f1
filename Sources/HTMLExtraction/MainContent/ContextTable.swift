// What the second look at a page sees: how likely the blocks around each block are content.

/// Features made of the first look's probabilities, in thousandths.
struct ContextTable {
  /// A row for every block.
  private(set) var table: ColumnTable

  /// The names of the columns.
  static let names =
    ["p", "p1", "p2", "p3", "p-1", "p-2", "p-3", "win3", "win8", "win20", "ahead5", "behind5", "cumbefore"]
    + ["cm0", "cm1", "cs1", "cm2", "cm3", "cs3", "cm4", "cm5", "sigm"]
    + ["pm", "pconf", "pbytes", "psure", "pmax", "phead", "sincecontent", "untilcontent"]

  /// A text and how much of it is likely content.
  private struct Mass {
    var bytes = 0
    /// Thousandths of bytes.
    var likely = 0

    mutating func add(_ other: Mass) {
      bytes += other.bytes
      likely += other.likely
    }

    static func - (left: Mass, right: Mass) -> Mass {
      Mass(bytes: left.bytes - right.bytes, likely: left.likely - right.likely)
    }

    /// The probability of its average byte; -1 if it has none.
    var mean: Int { bytes > 0 ? likely / bytes : -1 }
  }

  private let page: PageStatistics
  private let probabilities: [Int]
  /// The sums in front of each block, and of all.
  private var before: [Mass] = []
  private var nodeMasses: [Mass] = []
  private var groupMasses: [Mass] = []

  init(of page: PageStatistics, regions: PageRegions, probabilities: [Int]) {
    self.page = page
    self.probabilities = probabilities
    table = ColumnTable(rows: probabilities.count, columns: Self.names.count)
    sumUp(regions)
    addNeighbours()
    addContainers(regions)
    for value in wholePage() { table.add(Int32(truncatingIfNeeded: value)) }
    let distances = Distances(page, probabilities)
    table.add { distances.lastHeading[$0] }
    table.add { distances.sinceContent[$0] }
    table.add { distances.untilContent[$0] }
  }

  private func mass(_ index: Int) -> Mass {
    let bytes = page.sums[index].bytes
    return Mass(bytes: bytes, likely: bytes * probabilities[index])
  }

  private mutating func sumUp(_ regions: PageRegions) {
    var sum = Mass()
    nodeMasses = [Mass](repeating: Mass(), count: page.outline.nodes.count)
    groupMasses = [Mass](repeating: Mass(), count: regions.groups.count)
    for (index, block) in page.outline.blocks.enumerated() {
      before.append(sum)
      let mass = mass(index)
      sum.add(mass)
      groupMasses[regions.groupOfBlock[index]].add(mass)
      if block.node >= 0 { nodeMasses[Int(block.node)].add(mass) }
    }
    before.append(sum)
    // Children come behind their parents.
    for (index, node) in page.outline.nodes.enumerated().reversed() where node.parent >= 0 {
      nodeMasses[Int(node.parent)].add(nodeMasses[index])
    }
  }

  private mutating func addNeighbours() {
    let probabilities = probabilities
    let before = before
    let last = probabilities.count
    let whole = max(before[last].likely, 1)
    table.add { probabilities[$0] }
    for offset in [-1, -2, -3, 1, 2, 3] {
      table.add { probabilities.indices.contains($0 + offset) ? probabilities[$0 + offset] : -1 }
    }
    for reach in [3, 8, 20] {
      table.add { (before[min(last, $0 + reach + 1)] - before[max(0, $0 - reach)]).mean }
    }
    table.add { (before[min(last, $0 + 6)] - before[$0 + 1]).mean }
    table.add { (before[$0] - before[max(0, $0 - 5)]).mean }
    table.add { before[$0].likely * 1_000 / whole }
  }

  private mutating func addContainers(_ regions: PageRegions) {
    let all = before[probabilities.count]
    let masses = nodeMasses + [all]
    let means = masses.map(\.mean)
    var containers = page.outline.containers
    for level in 0..<6 {
      table.add { means[containers[$0]] }
      if level == 1 || level == 3 {
        table.add { masses[containers[$0]].likely * 1_000 / max(all.likely, 1) }
      }
      page.outline.climb(&containers)
    }
    let groups = groupMasses.map(\.mean)
    table.add { groups[regions.groupOfBlock[$0]] }
  }

  private func wholePage() -> [Int] {
    var likely = Mass()
    var certainty = 0
    for (index, probability) in probabilities.enumerated() {
      if probability >= 500 { likely.add(mass(index)) }
      certainty += abs(probability - 500) * page.sums[index].bytes
    }
    let all = before[probabilities.count]
    return [
      all.mean, likely.bytes > 0 ? likely.mean : 0, likely.bytes, certainty / max(all.bytes, 1),
      probabilities.max() ?? 0,
    ]
  }

  /// How far away things are, in blocks.
  private struct Distances {
    /// The probability of the heading before; -1 if there is none.
    var lastHeading: [Int] = []
    /// How many blocks away the last and the next likely block is, at most 99.
    var sinceContent: [Int] = []
    var untilContent: [Int]

    init(_ page: PageStatistics, _ probabilities: [Int]) {
      var heading = -1
      var distance = 99
      for (index, probability) in probabilities.enumerated() {
        lastHeading.append(heading)
        sinceContent.append(distance)
        let node = page.outline.blocks[index].node
        if node >= 0, page.outline.nodes[Int(node)].kind.headingLevel > 0 { heading = probability }
        distance = probability >= 500 ? 1 : min(99, distance + 1)
      }
      untilContent = [Int](repeating: 99, count: probabilities.count)
      distance = 99
      for index in probabilities.indices.reversed() {
        untilContent[index] = distance
        distance = probabilities[index] >= 500 ? 1 : min(99, distance + 1)
      }
    }
  }
}
