// The numbers the model decides by: a row for every block.

/// The features of a page's blocks, column by column.
struct FeatureTable {
  /// The names of the columns.
  static let names: [String] =
    textNames + placeNames + hintNames + containerNames + neighbourNames + pageNames
    + repetitionNames + weightNames + sectionNames

  /// A row for every block.
  var table: ColumnTable

  /// Computes the features of a page. Linear in its blocks and elements.
  ///
  /// - Parameter isWanted: Of every name in `names` whether its column is wanted; nil if all are.
  init(of page: PageStatistics, regions: PageRegions, isWanted: [Bool]? = nil) {
    table = ColumnTable(rows: page.outline.blocks.count, columns: Self.names.count, isWanted: isWanted)
    let order = BlockOrder(page)
    addText(page, order)
    addPlace(page, order)
    addHints(page)
    addContainers(page, regions)
    addNeighbours(page, order)
    for number in Self.pageRow(page) { table.add(number) }
    addRepetition(page, regions, order)
    addNameWeights(page)
    addSections(page, order)
  }
}

// What the block itself looks like.
extension FeatureTable {
  private static let textNames = [
    "bytes", "words", "wordlen", "stop", "sentences", "end", "commas", "digits", "upper", "copyright",
    "currency", "separators", "boilrate", "boil", "titleov", "titlecov", "caps", "ld", "links", "bold", "ui",
    "img", "br", "dup", "tag", "hl",
  ]

  /// A block of more bytes than this may speak of copyright, but is no notice of it.
  private static let longestNotice = 1_500

  private mutating func addText(_ page: PageStatistics, _ order: BlockOrder) {
    let blocks = page.outline.blocks
    let measures = page.measures
    let titleWordCount = Int32(truncatingIfNeeded: page.titleWordCount)
    func tokens(_ row: Int) -> Int32 { max(measures[row].tokens, 1) }
    func visible(_ row: Int) -> Int32 { blocks[row].visibleBytes }
    table.add { blocks[$0].visibleBytes }
    table.add { measures[$0].tokens }
    table.add { blocks[$0].visibleBytes.multiplied(by: 10, over: tokens($0)) }
    table.add { order.functionShares[$0] }
    table.add { measures[$0].sentences }
    table.add { measures[$0].ending }
    table.add { measures[$0].commas.multiplied(by: 1_000, over: tokens($0)) }
    table.add { measures[$0].digits.multiplied(by: 1_000, over: visible($0)) }
    table.add { measures[$0].capitalized.multiplied(by: 1_000, over: tokens($0)) }
    table.add { measures[$0].hasCopyright && visible($0) <= Self.longestNotice ? 1 : 0 as Int32 }
    table.add { min(measures[$0].currencySigns, 9) }
    table.add { min(measures[$0].separators, 9) }
    table.add { measures[$0].boilerplateWords.multiplied(by: 1_000, over: tokens($0)) }
    table.add { measures[$0].boilerplateWords }
    table.add { measures[$0].titleWords.multiplied(by: 1_000, over: measures[$0].words) }
    table.add { measures[$0].titleWordsCovered.multiplied(by: 1_000, over: titleWordCount) }
    table.add { measures[$0].capitals > 0 && measures[$0].smallLetters == 0 ? 1 : 0 as Int32 }
    table.add { blocks[$0].linkShare }
    table.add { min(blocks[$0].links, 99) }
    table.add { min(blocks[$0].boldBytes.multiplied(by: 1_000, over: visible($0)), 1_000) }
    table.add { min(blocks[$0].buttonBytes.multiplied(by: 1_000, over: visible($0)), 1_000) }
    table.add { min(blocks[$0].images, 9) }
    table.add { min(blocks[$0].lineBreaks, 99) }
    table.add { min(order.copies[$0], 20) }
    table.add { order.tagClasses[$0] }
    table.add { order.headingLevels[$0] }
  }
}

// What it is in, and where.
extension FeatureTable {
  private static let placeNames =
    ["depth", "hid"] + AncestorDistances.names.map { "a_" + $0 } + [
      "pos", "bpos", "gpos", "idx", "ridx", "afterh1",
    ]

  private mutating func addPlace(_ page: PageStatistics, _ order: BlockOrder) {
    let nodes = page.outline.blocks.map { Int($0.node) }
    let count = nodes.count
    table.add { nodes[$0] >= 0 ? page.depths[nodes[$0]] : 0 }
    table.add { row in
      let hints = nodes[row] >= 0 ? page.allHints[nodes[row]] : []
      return hints.contains(.concealed) ? 2 : hints.contains(.hiddenFromReaders) ? 1 : 0 as Int32
    }
    let outside = AncestorDistances()
    for group in 0..<AncestorDistances.groups {
      table.add { nodes[$0] >= 0 ? page.ancestorDistances[nodes[$0]][group] : outside[group] }
    }
    table.add { $0 * 1_000 / count }
    table.add { order.bytesBefore[$0] * 1_000 / max(page.total.bytes, 1) }
    table.add { order.goodBytesBefore[$0] * 1_000 / max(page.total.goodBytes, 1) }
    table.add { $0 }
    table.add { count - 1 - $0 }
    table.add { order.firstHeading < 0 ? 999 : max(-200, min(200, $0 - order.firstHeading)) }
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
  private mutating func addHints(_ page: PageStatistics) {
    let blocks = page.outline.blocks
    // Whatever is own is near, and whatever is near is among all.
    let all = blocks.map { $0.node >= 0 ? page.allHints[Int($0.node)].rawValue : 0 }
    let near = blocks.map { $0.node >= 0 ? page.nearHints[Int($0.node)].rawValue : 0 }
    let own = blocks.indices.map { row in
      blocks[row].node >= 0 ? page.outline.nodes[Int(blocks[row].node)].hints.rawValue & near[row] : 0
    }
    for place in 0...Self.hintClasses {
      let shift = UInt64(place < Self.hintClasses ? place : Self.itemTextBit)
      table.add { row in
        Int32(
          truncatingIfNeeded: (own[row] >> shift & 1) + (near[row] >> shift & 1) + (all[row] >> shift & 1))
      }
    }
    for (_, hint) in Self.namedInlineHints {
      table.add { row in
        let isTime = blocks[row].inlineKinds >> UInt64(ElementKind.time.rawValue) & 1 == 1
        return blocks[row].inlineHints.contains(hint) || hint == .date && isTime ? 1 : 0 as Int32
      }
    }
  }
}

extension Int32 {
  /// A ratio in whole numbers; 0 over nothing.
  @inline(__always)
  func multiplied(by factor: Int32, over divisor: Int32) -> Int32 {
    divisor > 0 ? Int32(truncatingIfNeeded: Int(self) * Int(factor) / Int(divisor)) : 0
  }
}
