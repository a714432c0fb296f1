// From scores to a decision: which blocks of a page are shown.

/// What to prefer where it is doubtful whether text is content.
public enum MainContentPreference: String, Sendable, CaseIterable {
  /// Rather lose some content than show boilerplate.
  case precision
  case balanced
  /// Rather show some boilerplate than lose content.
  case recall
}

/// Decides which blocks are shown.
struct ContentSelection {
  /// One for each block.
  private(set) var isShown: [Bool]

  init(of page: PageStatistics, scores: [Int32], preferring preference: MainContentPreference, comments: Bool)
  {
    let threshold = Self.threshold(preference)
    isShown = scores.map { $0 > threshold }
    if comments { showComments(page) }
    if !isShown.contains(true) { showBest(page, scores) }
  }

  /// The score that a block must exceed.
  private static func threshold(_ preference: MainContentPreference) -> Int32 {
    switch preference {
    case .precision: 7_000
    case .balanced: 0
    case .recall: -7_000
    }
  }

  /// Shows what readers wrote below an article.
  private mutating func showComments(_ page: PageStatistics) {
    for (index, block) in page.outline.blocks.enumerated() where block.node >= 0 {
      let node = Int(block.node)
      let isComment = page.allHints[node].contains(.comment) && block.linkShare < 500
      let isForm = page.ancestorDistances[node][9] < 99
      if isComment, !isForm, page.measures[index].tokens >= 3 { isShown[index] = true }
    }
  }

  /// A page that has text never comes out empty: what is shown is what stands in the element of the likeliest
  /// block.
  private mutating func showBest(_ page: PageStatistics, _ scores: [Int32]) {
    guard let best = scores.indices.max(by: { scores[$0] < scores[$1] }) else { return }
    let node = page.outline.blocks[best].node
    for index in scores.indices where page.outline.blocks[index].node == node { isShown[index] = true }
  }
}
