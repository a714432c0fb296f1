// Boosted decision trees: many small trees of comparisons, each adding to a score.
import CKernels

/// An ensemble of trees over tables of whole numbers.
///
/// It is written as text, a tree a line in prefix order, parted by blanks: an inner node is `name<=number`,
/// followed by its branch for yes and its branch for no; a leaf is a number, in 1/`unit`.
struct TreeEnsemble: Sendable {
  /// A score of 1.0, the logarithm of odds, in leaves' numbers.
  static let unit = 10_000

  private let trees: [winnow_tree]
  /// The comparisons of all trees; their columns count those in use.
  private let nodes: [winnow_tree_node]
  /// The columns that are looked at.
  private(set) var columns: [Int32]

  /// Reads an ensemble.
  ///
  /// - Parameters:
  ///   - text: What the training script wrote.
  ///   - columns: The names of the columns.
  /// - Returns: nil if a word is neither a number of 16 bits nor a comparison of a known column with one, or a tree is
  ///   not whole or has too many leaves.
  init?(_ text: StaticString, columns: [String]) {
    // Reads exactly the literal's own size.
    self.init(
      Array(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))[...], columns: columns)
  }

  /// The same for text that is no literal.
  init?(_ text: ArraySlice<UInt8>, columns: [String]) {
    var reader = TreeReader(columns: columns)
    for line in text.split(separator: 0x0A) {
      guard reader.readTree(line.split(separator: 0x20)) else { return nil }
    }
    trees = reader.trees
    nodes = reader.nodes
    self.columns = reader.columnsInUse
  }

  /// Numbers the columns anew.
  mutating func renumber(_ number: (Int) -> Int) {
    columns = columns.map { Int32(truncatingIfNeeded: number(Int($0))) }
  }

  /// Adds up the trees' leaves for every row of `table`; where `others` is given, its columns come behind.
  ///
  /// - Parameter isPlain: Whether to do without what only some processors can; the result is the same.
  func scores(of table: ColumnTable, _ others: ColumnTable? = nil, isPlain: Bool = false) -> [Int32] {
    let rows = table.rows
    guard rows > 0 else { return [] }
    let kernel = isPlain ? winnow_tree_scores_plain : winnow_tree_scores
    let width = table.values.count / rows
    let others = others?.values ?? []
    precondition(columns.allSatisfy { Int($0) < width + others.count / rows }, "a column is missing")
    // The reader has seen to it that every column of a node is one of those in use.
    return [Int32](unsafeUninitializedCapacity: rows) { scores, initializedCount in
      kernel(
        trees, trees.count, nodes, columns, columns.count, table.values, width, others, rows,
        scores.baseAddress)
      initializedCount = rows
    }
  }
}

/// Turns trees in prefix order into comparisons. Leaves are numbered from left to right: what a comparison rules out
/// is known when its branch for yes has been read.
private struct TreeReader {
  private(set) var trees: [winnow_tree] = []
  private(set) var nodes: [winnow_tree_node] = []
  private(set) var columnsInUse: [Int32] = []
  private let columns: [String: Int]
  /// The places of columns among those in use.
  private var places: [Int: UInt16] = [:]

  init(columns: [String]) {
    var numbers: [String: Int] = [:]
    for (index, name) in columns.enumerated() { numbers[name] = index }
    self.columns = numbers
  }

  /// Reads one tree; false if it is malformed.
  mutating func readTree(_ words: [ArraySlice<UInt8>]) -> Bool {
    /// A comparison whose branches are being read.
    struct Open {
      var node: Int
      var firstLeaf: Int
      var isInNo = false
    }
    var leaves: [Int16] = []
    var open: [Open] = []
    let firstNode = nodes.count
    for (index, word) in words.enumerated() {
      if let node = comparison(word) {
        open.append(Open(node: nodes.count, firstLeaf: leaves.count))
        nodes.append(node)
        continue
      }
      guard let leaf = Int16(String(decoding: word, as: UTF8.self)), leaves.count < Int(winnow_tree_leaves)
      else {
        return false
      }
      leaves.append(leaf)
      while let last = open.last, last.isInNo { open.removeLast() }
      guard let last = open.indices.last else {
        return finishTree(leaves, firstNode, isWhole: index == words.count - 1)
      }
      open[last].isInNo = true
      nodes[open[last].node].ruled_out = UInt16(
        truncatingIfNeeded: (1 << leaves.count) - (1 << open[last].firstLeaf))
    }
    return false
  }

  private mutating func finishTree(_ leaves: [Int16], _ firstNode: Int, isWhole: Bool) -> Bool {
    var tree = winnow_tree()
    tree.nodes = UInt16(truncatingIfNeeded: nodes.count - firstNode)
    withUnsafeMutableBytes(of: &tree.leaves) { bytes in
      let values = bytes.bindMemory(to: Int16.self)
      for (index, leaf) in leaves.enumerated() { values[index] = leaf }
    }
    trees.append(tree)
    return isWhole
  }

  private mutating func comparison(_ word: ArraySlice<UInt8>) -> winnow_tree_node? {
    guard let sign = word.firstIndex(of: 0x3C), word.distance(from: sign, to: word.endIndex) > 2,
      word[word.index(after: sign)] == 0x3D,
      let column = columns[String(decoding: word[..<sign], as: UTF8.self)],
      // A number that does not fit counts as the last one that does, so that one has to be left over.
      let number = Int16(String(decoding: word[word.index(sign, offsetBy: 2)...], as: UTF8.self)),
      number < .max,
      let place = place(of: column)
    else { return nil }
    return winnow_tree_node(column: place, number: number, ruled_out: 0)
  }

  private mutating func place(of column: Int) -> UInt16? {
    if let place = places[column] { return place }
    guard columnsInUse.count < Int(winnow_tree_columns) else { return nil }
    let place = UInt16(truncatingIfNeeded: columnsInUse.count)
    places[column] = place
    columnsInUse.append(Int32(truncatingIfNeeded: column))
    return place
  }
}
