// How much the names of the elements around a block speak for content.

extension FeatureTable {
  static let weightNames = ["w_own", "w_path", "w_low", "w_high"]

  /// What `NameWeights` says of the block's element, of it and all above, and of the one that speaks least and of the
  /// one that speaks most for content.
  mutating func addNameWeights(_ page: PageStatistics) {
    let weights = page.outline.blocks.map { block in
      block.node >= 0 ? page.nameWeights[Int(block.node)] : PageStatistics.PathWeights()
    }
    table.add { weights[$0].own }
    table.add { weights[$0].path }
    table.add { weights[$0].lowest }
    table.add { weights[$0].highest }
  }
}
