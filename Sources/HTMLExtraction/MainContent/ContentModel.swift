// Scores every block of a page: how likely it is part of the main content.

/// The model: boosted trees over the features of the blocks.
struct ContentModel: Sendable {
  private let trees: TreeEnsemble

  /// The model of the generated file; nil if that file is not what this code expects, which a test rules out.
  static let trained: ContentModel? = TreeEnsemble(TrainedTrees.text, columns: FeatureTable.names)
    .map(ContentModel.init)

  init(trees: TreeEnsemble) { self.trees = trees }

  /// The logarithm of the odds that a block is content, in 1/`TreeEnsemble.unit`, for every block.
  func scores(of page: PageStatistics) -> [Int32] {
    trees.scores(of: FeatureTable(of: page).values.span)
  }
}
