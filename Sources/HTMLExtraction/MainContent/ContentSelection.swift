// From probabilities to a decision: which blocks of a page are shown.

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

  /// - Parameter probabilities: How likely each block is content, in thousandths.
  init(
    of page: PageStatistics, probabilities: [Int], preferring preference: MainContentPreference,
    comments: Bool
  ) {
    let probabilities = Self.alikeWhereTogether(page, probabilities)
    let threshold = Self.threshold(preference, page, probabilities)
    isShown = probabilities.map { $0 >= threshold }
    if comments { showComments(page) }
    leaveOutCopies(page)
    if !isShown.contains(true) { showElement(of: Self.likeliest(probabilities), page) }
    showTextOfHeadings(page, probabilities)
  }

  /// Makes a term as likely as what its details begin with, and gives what is shown together, such as the cells of a
  /// row of data, the mean of its probabilities, by tokens: or else cells would stand below the wrong headers.
  private static func alikeWhereTogether(_ page: PageStatistics, _ probabilities: [Int]) -> [Int] {
    var probabilities = probabilities
    let terms = page.outline.terms
    for term in terms {
      probabilities[term.block] = max(probabilities[term.block], probabilities[term.block + 1])
    }
    for blocks in page.outline.dataRows + terms.compactMap(\.pair) {
      var sum = 0
      var weights = 0
      for block in blocks {
        let weight = max(Int(page.measures[block].tokens), 1)
        sum += probabilities[block] * weight
        weights += weight
      }
      for block in blocks { probabilities[block] = sum / weights }
    }
    return probabilities
  }

  /// How likely a block must be content to be shown, in thousandths.
  private static func threshold(
    _ preference: MainContentPreference, _ page: PageStatistics, _ probabilities: [Int]
  ) -> Int {
    switch preference {
    case .precision: 600
    case .balanced: balancedThreshold(page, probabilities)
    case .recall: balancedThresholds[0]
    }
  }

  private static let balancedThresholds = Array(stride(from: 300, through: 500, by: 25))

  /// The threshold that promises the best F measure, if the probabilities are right: where all of a page is doubtful,
  /// it is better to show the likelier half than nothing. What is shown weighs a fifth more than what is wanted, which
  /// puts precision a little before recall.
  private static func balancedThreshold(_ page: PageStatistics, _ probabilities: [Int]) -> Int {
    // Tokens, and the tokens expected to be content, in thousandths, from each threshold to the next.
    var tokens = [Int](repeating: 0, count: balancedThresholds.count)
    var likely = tokens
    var wanted = 0
    for (index, probability) in probabilities.enumerated() {
      let count = Int(page.measures[index].tokens)
      wanted += count * probability
      guard let step = balancedThresholds.lastIndex(where: { probability >= $0 }) else { continue }
      tokens[step] += count
      likely[step] += count * probability
    }
    var best = (threshold: balancedThresholds[0], promise: -1)
    var shown = (tokens: tokens.reduce(0, +), likely: likely.reduce(0, +))
    for (step, threshold) in balancedThresholds.enumerated() {
      let promise = shown.likely * 1_000_000 / max(6 * shown.tokens * 1_000 + 5 * wanted, 1)
      if promise > best.promise { best = (threshold, promise) }
      shown.tokens -= tokens[step]
      shown.likely -= likely[step]
    }
    return best.threshold
  }

  /// Shows what readers wrote below an article.
  private mutating func showComments(_ page: PageStatistics) {
    let recommendations = Recommendations(page)
    for (index, block) in page.outline.blocks.enumerated() where block.node >= 0 {
      let node = Int(block.node)
      let isComment = page.allHints[node].contains(.comment) && block.linkShare < 500
      let isForm = page.ancestorDistances[node][.form] < 99
      if isComment, !isForm, !recommendations.isRecommendation[index], page.measures[index].tokens >= 3 {
        isShown[index] = true
      }
    }
  }

  /// How many tokens blocks in a row must have together to be taken for a copy, and how many times as many all that is
  /// shown may have. What is less may be repeated on purpose: a question, a price, a note in a manual.
  private static let fewestCopiedTokens = 20
  private static let mostShownForCopied = 10

  /// Leaves out what is already shown: pages hold the same text once for wide screens and once for narrow ones, or once
  /// folded and once unfolded. A refrain stays, since it stands in the same element as what it repeats.
  private mutating func leaveOutCopies(_ page: PageStatistics) {
    let shown = tokenCount(isShown.indices, page)
    let fewest = max(Self.fewestCopiedTokens, shown / Self.mostShownForCopied)
    var texts = HashGroups(expected: page.measures.count)
    // Of each text, the element around the element of the block that shows it first.
    var places: [Int32] = []
    var run: [Int] = []
    var tokens = 0
    for (index, block) in page.outline.blocks.enumerated() where isShown[index] {
      let place = block.node >= 0 ? page.outline.nodes[Int(block.node)].parent : -1
      let text = texts.number(of: page.measures[index].hash)
      if text == places.count { places.append(place) }
      if places[text] != place {
        run.append(index)
        tokens += Int(page.measures[index].tokens)
      } else {
        if tokens >= fewest { hide(run, of: tokens, page) }
        run.removeAll(keepingCapacity: true)
        tokens = 0
      }
    }
    if tokens >= fewest { hide(run, of: tokens, page) }
  }

  /// Hides blocks in a row that are a copy, if they are four fifths of what the element around them shows. Where there
  /// is more, as behind the steps that two tasks have in common, they belong to it.
  private mutating func hide(_ copy: [Int], of tokens: Int, _ page: PageStatistics) {
    let around = page.outline.blocks(around: copy[0], to: copy[copy.count - 1])
    guard tokens * 5 >= tokenCount(around, page) * 4 else { return }
    for block in copy { isShown[block] = false }
  }

  /// The tokens of all blocks in a range that are shown.
  private func tokenCount(_ blocks: Range<Int>, _ page: PageStatistics) -> Int {
    blocks.reduce(0) { $0 + (isShown[$1] ? Int(page.measures[$1].tokens) : 0) }
  }

  private static func likeliest(_ probabilities: [Int]) -> Int? {
    probabilities.indices.max { probabilities[$0] < probabilities[$1] }
  }

  /// A page that has text never comes out empty: what is shown is what stands in the element of the likeliest
  /// block.
  private mutating func showElement(of block: Int?, _ page: PageStatistics) {
    guard let block else { return }
    let node = page.outline.blocks[block].node
    for index in isShown.indices where page.outline.blocks[index].node == node { isShown[index] = true }
  }

  /// Headings alone are no content. Where nothing else is shown, what is below them in one piece may have been judged
  /// by a line at its end: the element that promises most text is shown, too.
  private mutating func showTextOfHeadings(_ page: PageStatistics, _ probabilities: [Int]) {
    let outline = page.outline
    guard isShown.indices.allSatisfy({ !isShown[$0] || outline.headingLevel(of: $0) > 0 }) else { return }
    let promises = isShown.indices.map { block in
      outline.headingLevel(of: block) > 0 ? 0 : probabilities[block] * Int(page.measures[block].tokens)
    }
    guard let best = Self.likeliest(promises), promises[best] > 0 else { return }
    showElement(of: best, page)
  }

  /// Shows the likeliest element outside of tables instead; false if there is none.
  mutating func showBestOutsideTables(_ page: PageStatistics, probabilities: [Int]) -> Bool {
    let outside = probabilities.indices.map { block in
      let node = page.outline.blocks[block].node
      return node >= 0 && page.ancestorDistances[Int(node)][.table] < 99 ? -1 : probabilities[block]
    }
    guard let best = Self.likeliest(outside), outside[best] >= 0 else { return false }
    for index in isShown.indices { isShown[index] = false }
    showElement(of: best, page)
    return true
  }
}
