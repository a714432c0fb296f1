// Boosted decision trees: many small trees of comparisons, each adding to a score.
import CKernels

/// An ensemble of trees over rows of whole numbers.
///
/// It is written as text, a tree a line in prefix order, parted by blanks: an inner node is `name<=number`,
/// followed by its branch for yes and its branch for no; a leaf is a number, in 1/`unit`.
struct TreeEnsemble: Sendable {
  /// A score of 1.0, the logarithm of odds, in leaves' numbers.
  static let unit = 10_000

  /// The trees as one program, which the kernel runs for many rows at once. Its columns count those in use.
  private let steps: [winnow_tree_step]
  /// The columns of a row that are looked at.
  private let usedColumns: [Int]
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
    steps = reader.steps
    usedColumns = reader.usedColumns
    width = columns.count
  }

  /// Adds up the trees' leaves for every row.
  func scores(of rows: Span<Int32>) -> [Int32] { scores(of: rows, rows.extracting(0..<0), otherWidth: 0) }

  /// Adds up the trees' leaves for every row. A row is one of `rows` and, where there is more to it, the one of
  /// `others` with the same number, which has `otherWidth` numbers and comes behind.
  func scores(of rows: Span<Int32>, _ others: Span<Int32>, otherWidth: Int) -> [Int32] {
    let width = width - otherWidth
    let count = width > 0 ? rows.count / width : 0
    let stride = (count + winnow_tree_rows - 1) / winnow_tree_rows * winnow_tree_rows
    var columns = [Int32](repeating: 0, count: usedColumns.count * stride)
    for (place, column) in usedColumns.enumerated() {
      for row in 0..<count {
        columns[place * stride + row] =
          column < width ? rows[row * width + column] : others[row * otherWidth + column - width]
      }
    }
    var scores = [Int32](repeating: 0, count: stride)
    // The reader has seen to it that no tree needs more values than the kernel has room for, and that every column
    // is one of those counted here.
    winnow_tree_scores(steps, steps.count, columns, stride, &scores)
    scores.removeLast(stride - count)
    return scores
  }
}

/// Turns trees in prefix order into steps: backwards, so that both branches of a node are known when it comes.
private struct TreeReader {
  private(set) var steps: [winnow_tree_step] = []
  private(set) var usedColumns: [Int] = []
  private let columns: [String: Int]
  /// The numbers of the columns in use.
  private var places: [Int: Int32] = [:]

  init(columns: [String]) {
    var numbers: [String: Int] = [:]
    for (index, name) in columns.enumerated() { numbers[name] = index }
    self.columns = numbers
  }

  /// Reads one tree; false if it is malformed.
  mutating func readTree(_ words: [Slice<UnsafeBufferPointer<UInt8>>]) -> Bool {
    var values = 0
    for word in words.reversed() {
      guard let step = step(word) else { return false }
      if step.column == Int32(winnow_tree_leaf) {
        values += 1
      } else {
        guard values >= 2 else { return false }
        values -= 1
      }
      guard values < winnow_tree_stack else { return false }
      steps.append(step)
    }
    steps.append(winnow_tree_step(column: Int32(winnow_tree_end), number: 0))
    return values == 1
  }

  private mutating func step(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> winnow_tree_step? {
    guard let sign = word.firstIndex(of: 0x3C) else {
      return Int32(String(decoding: word, as: UTF8.self)).map {
        winnow_tree_step(column: Int32(winnow_tree_leaf), number: $0)
      }
    }
    let name = String(decoding: word[..<sign], as: UTF8.self)
    guard let column = columns[name], word.distance(from: sign, to: word.endIndex) > 2,
      word[word.index(after: sign)] == 0x3D,
      let number = Int32(String(decoding: word[word.index(sign, offsetBy: 2)...], as: UTF8.self))
    else { return nil }
    return winnow_tree_step(column: place(of: column), number: number)
  }

  private mutating func place(of column: Int) -> Int32 {
    if let place = places[column] { return place }
    let place = Int32(truncatingIfNeeded: usedColumns.count)
    places[column] = place
    usedColumns.append(column)
    return place
  }
}
