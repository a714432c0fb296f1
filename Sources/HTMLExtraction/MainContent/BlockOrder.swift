// What the order of a page's blocks tells: what comes before and behind each, how often it comes.

/// One number for every block, of things that depend on other blocks.
struct BlockOrder {
  private(set) var functionShares: [Int32] = []
  private(set) var tagClasses: [Int32] = []
  private(set) var headingLevels: [Int32] = []
  /// How many blocks have the same text, itself included.
  private(set) var copies: [Int32] = []
  /// How many blocks with the same text come before.
  private(set) var copiesBefore: [Int32] = []
  /// How many blocks before each, and in all, are mostly links.
  private var linkBlocksBefore: [Int32] = [0]
  private(set) var bytesBefore: [Int] = []
  private(set) var goodBytesBefore: [Int] = []
  /// The first block that is a heading of the first level, or -1.
  private(set) var firstHeading = -1
  /// How many blocks away the last long text is, and the next one; at most 99.
  private(set) var sinceLong: [Int32] = []
  private(set) var untilLong: [Int32] = []
  /// How many blocks away the last heading is, and the next one; at most 99. The level of the last one.
  private(set) var sinceHeading: [Int32] = []
  private(set) var untilHeading: [Int32] = []
  private(set) var lastHeadingLevels: [Int32] = []

  init(_ page: PageStatistics) {
    walkForward(page)
    walkBackward(page)
    countCopies(page)
  }

  /// A text of many words with few of them in links.
  static func isLong(_ page: PageStatistics, _ index: Int) -> Bool {
    page.measures[index].tokens >= 40 && page.outline.blocks[index].linkShare < 400
  }

  /// How many of the five blocks before, the block and the five behind are mostly links.
  func linkBlocks(around index: Int) -> Int32 {
    linkBlocksBefore[min(index + 6, linkBlocksBefore.count - 1)] - linkBlocksBefore[max(index - 5, 0)]
  }

  private mutating func walkForward(_ page: PageStatistics) {
    var bytes = 0
    var goodBytes = 0
    var long: Int32 = 99
    var heading: Int32 = 99
    var level: Int32 = 0
    for (index, block) in page.outline.blocks.enumerated() {
      let measure = page.measures[index]
      functionShares.append(measure.functionWords.multiplied(by: 1_000, over: max(measure.tokens, 1)))
      let kind = block.node >= 0 ? page.outline.nodes[Int(block.node)].kind : .other
      tagClasses.append(kind.tagClass ?? 20)
      let headingLevel = kind.headingLevel
      headingLevels.append(headingLevel)
      if headingLevel == 1, firstHeading < 0 { firstHeading = index }
      linkBlocksBefore.append(linkBlocksBefore[index] + (block.linkShare > 500 ? 1 : 0))
      bytesBefore.append(bytes)
      goodBytesBefore.append(goodBytes)
      bytes += page.sums[index].bytes
      goodBytes += page.sums[index].goodBytes
      long = Self.isLong(page, index) ? 0 : min(99, long + 1)
      sinceLong.append(long)
      heading = min(99, heading + 1)
      sinceHeading.append(heading)
      lastHeadingLevels.append(level)
      if headingLevel > 0 {
        heading = 0
        level = headingLevel
      }
    }
  }

  private mutating func walkBackward(_ page: PageStatistics) {
    let count = page.outline.blocks.count
    untilLong = [Int32](repeating: 99, count: count)
    untilHeading = untilLong
    var long: Int32 = 99
    var heading: Int32 = 99
    for index in (0..<count).reversed() {
      long = Self.isLong(page, index) ? 0 : min(99, long + 1)
      untilLong[index] = long
      untilHeading[index] = heading
      heading = headingLevels[index] > 0 ? 1 : min(99, heading + 1)
    }
  }

  private mutating func countCopies(_ page: PageStatistics) {
    var groups = HashGroups(expected: page.measures.count)
    let numbers = page.measures.map { groups.number(of: $0.hash) }
    var counts = [Int32](repeating: 0, count: groups.count)
    for number in numbers {
      copiesBefore.append(counts[number])
      counts[number] += 1
    }
    copies = numbers.map { counts[$0] }
  }
}

/// Numbers different hashes 0, 1, 2, … as they come.
struct HashGroups: ~Copyable {
  private struct Slot {
    var hash: UInt64 = 0
    var number: Int32 = -1
  }

  private var slots: [Slot]
  private(set) var count = 0

  /// Room for `expected` calls of `number(of:)`; more are not allowed for.
  init(expected: Int) {
    let size = max(16, (2 * expected).nextPowerOfTwo)
    slots = [Slot](repeating: Slot(), count: size)
  }

  /// The number of a hash.
  mutating func number(of hash: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: (hash &* 0x9E37_79B9_7F4A_7C15) >> 20) & mask
    // At most half of the slots are taken, so the walk ends.
    while slots[slot].number >= 0 {
      if slots[slot].hash == hash { return Int(slots[slot].number) }
      slot = (slot + 1) & mask
    }
    slots[slot] = Slot(hash: hash, number: Int32(truncatingIfNeeded: count))
    count += 1
    return count - 1
  }
}

extension Int {
  /// The least power of two that is not smaller.
  fileprivate var nextPowerOfTwo: Int {
    self <= 1 ? 1 : 1 << (Int.bitWidth - (self - 1).leadingZeroBitCount)
  }
}
