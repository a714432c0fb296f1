// Scores every block of a page: how likely it is part of the main content.

/// The model: two ensembles of boosted trees. The first sees each block and its place in the page; the second
/// also sees what the first thinks of the blocks around it.
struct ContentModel: Sendable {
  private let first: TreeEnsemble
  private let second: TreeEnsemble

  /// The model of the generated file; nil if that file is not what this code expects, which a test rules out.
  static let trained = ContentModel(first: TrainedTrees.first, second: TrainedTrees.second)

  /// A model as `TreeEnsemble` reads it; nil if it is malformed.
  init?(first: StaticString, second: StaticString) {
    guard let firstTrees = TreeEnsemble(first, columns: FeatureTable.names),
      let secondTrees = TreeEnsemble(second, columns: ContextTable.names + FeatureTable.names)
    else { return nil }
    self.first = firstTrees
    self.second = secondTrees
  }

  /// How likely each block is content, in thousandths.
  func probabilities(of page: PageStatistics) -> [Int] {
    let regions = PageRegions(page)
    let features = FeatureTable(of: page, regions: regions)
    let likely = first.scores(of: features.values).map(Self.probability)
    let context = ContextTable(of: page, regions: regions, probabilities: likely)
    // Each look errs where the other does not; their mean is better than both.
    let scores = second.scores(of: context.values, features.values, otherWidth: FeatureTable.width)
    return zip(likely, scores).map { ($0 + Self.probability($1)) / 2 }
  }

  /// The logistic function of a score in 1/`TreeEnsemble.unit`, in thousandths. The exponential is a power that is
  /// computed by squaring, so that every machine gets the same bits.
  static func probability(_ score: Int32) -> Int {
    let odds = Double(max(-200_000, min(200_000, score))) / Double(TreeEnsemble.unit)
    var power = 1 - odds / 1_024
    for _ in 0..<10 { power *= power }
    return Int(1_000 / (1 + power))
  }
}
