// Scores every block of a page: how likely it is part of the main content.

/// The model: two ensembles of boosted trees. The first sees each block and its place in the page; the second
/// also sees what the first thinks of the blocks around it.
struct ContentModel: Sendable {
  private let first: TreeEnsemble
  private let second: TreeEnsemble
  /// The features that one of them looks at.
  private let isWanted: [Bool]

  /// The model of the generated file; nil if that file is not what this code expects, which a test rules out.
  static let trained = ContentModel(first: TrainedTrees.first, second: TrainedTrees.second)

  /// A model as `TreeEnsemble` reads it; nil if it is malformed.
  init?(first: StaticString, second: StaticString) {
    let features = FeatureTable.names
    let context = ContextTable.names
    guard var firstTrees = TreeEnsemble(first, columns: features),
      var secondTrees = TreeEnsemble(second, columns: context + features)
    else { return nil }
    let inUse = Set(firstTrees.columns.map { Int($0) } + secondTrees.columns.map { Int($0) - context.count })
    isWanted = features.indices.map(inUse.contains)
    var places: [Int] = []
    for wanted in isWanted { places.append((places.last ?? -1) + (wanted ? 1 : 0)) }
    firstTrees.renumber { places[$0] }
    secondTrees.renumber { $0 < context.count ? $0 : context.count + places[$0 - context.count] }
    self.first = firstTrees
    self.second = secondTrees
  }

  /// How likely each block is content, in thousandths.
  func probabilities(of page: PageStatistics) -> [Int] {
    let regions = PageRegions(page)
    let features = FeatureTable(of: page, regions: regions, isWanted: isWanted).table
    let likely = first.scores(of: features).map(Self.probability)
    let context = ContextTable(of: page, regions: regions, probabilities: likely)
    // Each look errs where the other does not; their mean is better than both.
    let scores = second.scores(of: context.table, features)
    let recommendations = Recommendations(page)
    return zip(likely, scores).enumerated().map { index, pair in
      recommendations.isRecommendation[index] ? 0 : (pair.0 + Self.probability(pair.1)) / 2
    }
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
