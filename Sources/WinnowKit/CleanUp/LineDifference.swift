// Finds which lines to take out and put in to turn one text into another.

/// The shortest edit between two sequences, by the linear-space algorithm of E. W. Myers, "An O(ND) Difference
/// Algorithm and Its Variations", Algorithmica 1 (1986). Time is bounded: what is still to be compared when the budget
/// is used up counts as replaced from one end to the other, which is correct, only longer.
struct LineDifference {
  /// Lines of the old text that give way to lines of the new one; either may be none.
  struct Change: Equatable {
    let old: Range<Int>
    let new: Range<Int>
  }

  private let old: [Int]
  private let new: [Int]
  private var isRemoved: [Bool]
  private var isAdded: [Bool]
  private var budget: Int

  /// Where a search found nothing yet; far below every position.
  private static let nowhere = Int.min / 2

  /// - Parameters:
  ///   - old: one number a line, equal numbers for equal lines.
  ///   - new: likewise.
  ///   - budget: about how many comparisons may be made beyond a few a line.
  /// - Returns: the changes in ascending order, unchanged lines between any two of them.
  static func changes(from old: [Int], to new: [Int], budget: Int = 1 << 22) -> [Change] {
    var difference = LineDifference(old, new, budget + 4 * (old.count + new.count))
    difference.compare(old.indices, new.indices)
    return difference.collected()
  }

  private init(_ old: [Int], _ new: [Int], _ budget: Int) {
    self.old = old
    self.new = new
    self.budget = budget
    isRemoved = Array(repeating: false, count: old.count)
    isAdded = Array(repeating: false, count: new.count)
  }

  private mutating func compare(_ left: Range<Int>, _ right: Range<Int>) {
    var (left, right) = (left, right)
    while let first = left.first, let other = right.first, old[first] == new[other] {
      left = left.dropFirst()
      right = right.dropFirst()
    }
    while let last = left.last, let other = right.last, old[last] == new[other] {
      left = left.dropLast()
      right = right.dropLast()
    }
    if !left.isEmpty, !right.isEmpty, let (x, y) = middle(left, right) {
      // Half of the edits lie on either side, so that this nests only as deep as their number has binary digits.
      compare(left.lowerBound..<x, right.lowerBound..<y)
      compare(x..<left.upperBound, y..<right.upperBound)
      return
    }
    for line in left { isRemoved[line] = true }
    for line in right { isAdded[line] = true }
  }

  /// A point in the middle of a shortest edit, searched from both ends at once; `nil` when the budget is used up.
  /// Neither range is empty, nor do they begin or end alike.
  private mutating func middle(_ left: Range<Int>, _ right: Range<Int>) -> (Int, Int)? {
    let (width, height) = (left.count, right.count)
    let delta = width - height
    let longest = (width + height + 1) / 2
    // By diagonal, shifted by `longest + 1`, how far a search has come in `left`.
    var forward = [Int](repeating: Self.nowhere, count: 2 * longest + 3)
    var backward = forward
    let origin = longest + 1
    for edits in 0...longest {
      budget -= 2 * edits + 2
      if budget < 0 { return nil }
      for diagonal in stride(from: -edits, through: edits, by: 2) {
        let x = advance(&forward, origin, diagonal, edits, width, height) { [old, new] in
          old[left.lowerBound + $0] == new[right.lowerBound + $1]
        }
        // The searches meet on the way there if the number of edits is odd, on the way back if it is even.
        let opposite = delta - diagonal
        if delta % 2 != 0, abs(opposite) < edits, x + backward[origin + opposite] >= width {
          return (left.lowerBound + x, right.lowerBound + x - diagonal)
        }
      }
      for diagonal in stride(from: -edits, through: edits, by: 2) {
        let x = advance(&backward, origin, diagonal, edits, width, height) { [old, new] in
          old[left.upperBound - 1 - $0] == new[right.upperBound - 1 - $1]
        }
        let opposite = delta - diagonal
        if delta % 2 == 0, abs(opposite) <= edits, x + forward[origin + opposite] >= width {
          return (left.upperBound - x, right.upperBound - (x - diagonal))
        }
      }
    }
    return nil
  }

  /// Goes one edit further on one diagonal, then along it as long as lines are alike.
  private mutating func advance(
    _ reached: inout [Int], _ origin: Int, _ diagonal: Int, _ edits: Int, _ width: Int, _ height: Int,
    isAlike: (Int, Int) -> Bool
  ) -> Int {
    var x = edits == 0 ? 0 : max(reached[origin + diagonal + 1], reached[origin + diagonal - 1] + 1)
    // One of the two may lead out of the texts.
    if x > width || x - diagonal > height {
      x = min(reached[origin + diagonal + 1], reached[origin + diagonal - 1] + 1)
    }
    guard x >= 0, x - diagonal >= 0, x <= width, x - diagonal <= height else {
      reached[origin + diagonal] = Self.nowhere
      return Self.nowhere
    }
    let start = x
    while x < width, x - diagonal < height, isAlike(x, x - diagonal) { x += 1 }
    budget -= x - start
    reached[origin + diagonal] = x
    return x
  }

  private func collected() -> [Change] {
    var changes: [Change] = []
    var (x, y) = (0, 0)
    while x < old.count || y < new.count {
      let start = (x, y)
      while x < old.count, isRemoved[x] { x += 1 }
      while y < new.count, isAdded[y] { y += 1 }
      if start != (x, y) { changes.append(Change(old: start.0..<x, new: start.1..<y)) }
      // Both stand at lines that are alike, or at the end.
      while x < old.count, y < new.count, !isRemoved[x], !isAdded[y] {
        x += 1
        y += 1
      }
    }
    return changes
  }
}
