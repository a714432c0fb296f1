// The numbers the model decides by: a row for every block.

/// The features of a page's blocks, row by row.
struct FeatureTable {
  /// All rows, one after the other.
  private(set) var values: [Int32] = []
  private let inlineHints = Self.namedInlineHints.map(\.1)

  /// The names of the columns.
  static let names: [String] =
    textNames + placeNames + hintNames + containerNames + neighbourNames + pageNames
    + repetitionNames + weightNames

  /// How many numbers a row has.
  static let width = names.count

  /// Computes the features of a page. Linear in its blocks and elements.
  init(of page: PageStatistics, regions: PageRegions) {
    values.reserveCapacity(page.outline.blocks.count * Self.width)
    let order = BlockOrder(page)
    let pageRow = Self.pageRow(page)
    for block in page.outline.blocks.indices {
      appendText(page, order, block)
      appendPlace(page, order, block)
      appendHints(page, block)
      appendContainers(page, regions, block)
      appendNeighbours(page, order, block)
      values.append(contentsOf: pageRow)
      appendRepetition(page, regions, order, block)
      appendNameWeights(page, block)
    }
  }

  /// The features of one block.
  func row(_ block: Int) -> ArraySlice<Int32> { values[block * Self.width..<(block + 1) * Self.width] }

  @inline(__always)
  mutating func append(_ value: Int32) { values.append(value) }

  @inline(__always)
  mutating func append(_ value: Int) { values.append(Int32(truncatingIfNeeded: value)) }
}

// What the block itself looks like.
extension FeatureTable {
  private static let textNames = [
    "bytes", "words", "wordlen", "stop", "sentences", "end", "commas", "digits", "upper", "copyright",
    "currency", "separators", "boilrate", "boil", "titleov", "titlecov", "caps", "ld", "links", "bold", "ui",
    "img", "br", "dup", "tag", "hl",
  ]

  private mutating func appendText(_ page: PageStatistics, _ order: BlockOrder, _ index: Int) {
    let block = page.outline.blocks[index]
    let measure = page.measures[index]
    let tokens = max(measure.tokens, 1)
    append(block.visibleBytes)
    append(measure.tokens)
    append(block.visibleBytes.multiplied(by: 10, over: tokens))
    append(order.functionShares[index])
    append(measure.sentences)
    append(measure.ending)
    append(measure.commas.multiplied(by: 1_000, over: tokens))
    append(measure.digits.multiplied(by: 1_000, over: block.visibleBytes))
    append(measure.capitalized.multiplied(by: 1_000, over: tokens))
    append(measure.hasCopyright ? 1 : 0 as Int32)
    append(min(measure.currencySigns, 9))
    append(min(measure.separators, 9))
    append(measure.boilerplateWords.multiplied(by: 1_000, over: tokens))
    append(measure.boilerplateWords)
    append(measure.titleWords.multiplied(by: 1_000, over: measure.words))
    append(
      measure.titleWordsCovered.multiplied(by: 1_000, over: Int32(truncatingIfNeeded: page.titleWordCount)))
    append(measure.capitals > 0 && measure.smallLetters == 0 ? 1 : 0 as Int32)
    append(block.linkShare)
    append(min(block.links, 99))
    append(min(block.boldBytes.multiplied(by: 1_000, over: block.visibleBytes), 1_000))
    append(min(block.buttonBytes.multiplied(by: 1_000, over: block.visibleBytes), 1_000))
    append(min(block.images, 9))
    append(min(block.lineBreaks, 99))
    append(min(order.copies[index], 20))
    append(order.tagClasses[index])
    append(order.headingLevels[index])
  }
}

// What it is in, and where.
extension FeatureTable {
  private static let placeNames =
    ["depth", "hid"] + AncestorDistances.names.map { "a_" + $0 } + [
      "pos", "bpos", "gpos", "idx", "ridx", "afterh1",
    ]

  private mutating func appendPlace(_ page: PageStatistics, _ order: BlockOrder, _ index: Int) {
    let node = Int(page.outline.blocks[index].node)
    let distances = node >= 0 ? page.ancestorDistances[node] : AncestorDistances()
    append(node >= 0 ? page.depths[node] : 0)
    let hints = node >= 0 ? page.allHints[node] : []
    append(hints.contains(.concealed) ? 2 : hints.contains(.hiddenFromReaders) ? 1 : 0 as Int32)
    for group in 0..<AncestorDistances.groups { append(distances[group]) }
    let count = page.outline.blocks.count
    append(index * 1_000 / count)
    append(order.bytesBefore[index] * 1_000 / max(page.total.bytes, 1))
    append(order.goodBytesBefore[index] * 1_000 / max(page.total.goodBytes, 1))
    append(index)
    append(count - 1 - index)
    append(order.firstHeading < 0 ? 999 : max(-200, min(200, index - order.firstHeading)))
  }
}

// What names its elements bear.
extension FeatureTable {
  /// Words hint at these many classes, the lowest bits; then comes the bit of `itemText`.
  private static let hintClasses = 44
  private static let itemTextBit = 60
  private static let namedInlineHints: [(String, Hints)] = [
    ("author", .author), ("date", .date), ("meta", .metadata), ("tags", .tags), ("share", .share),
    ("title", .title), ("comment", .comment), ("sig", .tool), ("related", .related), ("buy", .purchase),
    ("hidden", .invisible), ("signup", .signUp),
  ]
  private static let hintNames =
    (Array(0..<hintClasses) + [itemTextBit]).map { "h_\($0)" } + namedInlineHints.map { "i_" + $0.0 }

  /// 3 for a hint of the block's own element, 2 for one of the two above, 1 for one further up.
  private mutating func appendHints(_ page: PageStatistics, _ index: Int) {
    let block = page.outline.blocks[index]
    let node = Int(block.node)
    let own = node >= 0 ? page.outline.nodes[node].hints.rawValue : 0
    let near = node >= 0 ? page.nearHints[node].rawValue : 0
    let all = node >= 0 ? page.allHints[node].rawValue : 0
    for place in 0...Self.hintClasses {
      let shift = UInt64(place < Self.hintClasses ? place : Self.itemTextBit)
      // Whatever is own is near, and whatever is near is among all.
      append(
        Int32(
          truncatingIfNeeded: (own >> shift & near >> shift & 1) + (near >> shift & 1) + (all >> shift & 1)))
    }
    let isTime = block.inlineKinds >> UInt64(ElementKind.time.rawValue) & 1 == 1
    let inline = isTime ? block.inlineHints.union(.date) : block.inlineHints
    for hint in inlineHints { append(inline.contains(hint) ? 1 : 0 as Int32) }
  }
}

extension Int32 {
  /// A ratio in whole numbers; 0 over nothing.
  @inline(__always)
  func multiplied(by factor: Int32, over divisor: Int32) -> Int32 {
    divisor > 0 ? Int32(truncatingIfNeeded: Int(self) * Int(factor) / Int(divisor)) : 0
  }
}
