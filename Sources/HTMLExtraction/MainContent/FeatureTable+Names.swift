// How much the names of the elements around a block speak for content.

extension FeatureTable {
  static let weightNames = ["w_own", "w_path", "w_low", "w_high"]

  /// What `NameWeights` says of the block's element, of it and all above, and of the one that speaks least and of the
  /// one that speaks most for content.
  mutating func appendNameWeights(_ page: PageStatistics, _ index: Int) {
    let node = Int(page.outline.blocks[index].node)
    let weights = node >= 0 ? page.nameWeights[node] : PageStatistics.PathWeights()
    append(weights.own)
    append(weights.path)
    append(weights.lowest)
    append(weights.highest)
  }
}
