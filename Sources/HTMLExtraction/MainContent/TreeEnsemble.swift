// Boosted decision trees: many small trees of comparisons, each adding to a score.

/// An ensemble of trees over rows of whole numbers.
///
/// It is written as text, a tree a line in prefix order, parted by blanks: an inner node is `name<=number`,
/// followed by its branch for yes and its branch for no; a leaf is a number, in 1/`unit`.
struct TreeEnsemble: Sendable {
  /// A score of 1.0, the logarithm of odds, in leaves' numbers.
  static let unit = 10_000

  /// An inner node: its branches are `branch` for yes and `branch + 1` for no. A leaf has the branch 0.
  private struct Node: Sendable {
    /// The number compared with, or a leaf's value.
    var number: Int32
    var column: UInt16
    var branch: UInt16
  }

  private let nodes: [Node]
  private let roots: [Int]
  /// How many numbers a row has.
  private let width: Int

  /// Reads an ensemble.
  ///
  /// - Parameters:
  ///   - text: What the training script wrote.
  ///   - columns: The names of a row's columns.
  /// - Returns: nil if a word is neither a number nor a comparison with a known column, or a tree is not whole.
  init?(_ text: StaticString, columns: [String]) {
    var reader = TreeReader(columns: columns)
    // Reads exactly the literal's own size.
    let bytes = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    for line in bytes.split(separator: 0x0A) {
      guard reader.readTree(line.split(separator: 0x20)) else { return nil }
    }
    nodes = reader.nodes.map { Node(number: $0.number, column: $0.column, branch: $0.branch) }
    roots = reader.roots
    width = columns.count
  }

  /// Adds up the trees' leaves for every row.
  func scores(of rows: Span<Int32>) -> [Int32] {
    let count = width > 0 ? rows.count / width : 0
    var scores = [Int32](repeating: 0, count: count)
    // Tree by tree, so that one tree's nodes stay in the first cache.
    for root in roots {
      for row in 0..<count { scores[row] &+= leaf(from: root, rows, at: row * width) }
    }
    return scores
  }

  @inline(__always)
  private func leaf(from root: Int, _ rows: Span<Int32>, at offset: Int) -> Int32 {
    var node = nodes[root]
    while node.branch != 0 {
      let isMore = rows[offset + Int(node.column)] > node.number
      node = nodes[root + Int(node.branch) + (isMore ? 1 : 0)]
    }
    return node.number
  }
}

/// Turns trees in prefix order into nodes whose branches lie side by side.
private struct TreeReader {
  struct Node {
    var number: Int32 = 0
    var column: UInt16 = 0
    /// Counted from the tree's root.
    var branch: UInt16 = 0
  }

  private(set) var nodes: [Node] = []
  private(set) var roots: [Int] = []
  private let columns: [String: UInt16]

  init(columns: [String]) {
    var numbers: [String: UInt16] = [:]
    for (index, name) in columns.enumerated() { numbers[name] = UInt16(truncatingIfNeeded: index) }
    self.columns = numbers
  }

  /// Reads one tree; false if it is malformed.
  mutating func readTree(_ words: [Slice<UnsafeBufferPointer<UInt8>>]) -> Bool {
    let root = nodes.count
    roots.append(root)
    nodes.append(Node())
    // The places that still need a node, the next one last.
    var open = [root]
    for word in words {
      guard let place = open.popLast(), let node = node(word) else { return false }
      nodes[place] = node
      guard isComparison(word) else { continue }
      let branch = nodes.count
      guard let offset = UInt16(exactly: branch - root) else { return false }
      nodes[place].branch = offset
      nodes.append(Node())
      nodes.append(Node())
      open.append(branch + 1)
      open.append(branch)
    }
    return open.isEmpty
  }

  private func isComparison(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Bool { word.contains(0x3C) }

  private func node(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Node? {
    guard let sign = word.firstIndex(of: 0x3C) else {
      return Int32(String(decoding: word, as: UTF8.self)).map { Node(number: $0) }
    }
    let name = String(decoding: word[..<sign], as: UTF8.self)
    guard let column = columns[name], word.index(sign, offsetBy: 2) <= word.endIndex,
      let number = Int32(String(decoding: word[(sign + 2)...], as: UTF8.self))
    else { return nil }
    return Node(number: number, column: column)
  }
}
