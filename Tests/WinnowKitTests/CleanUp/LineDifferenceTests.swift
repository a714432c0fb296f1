// The differences of lines are right, and the shortest there are.
import TestSupport
import Testing

@testable import WinnowKit

@Suite struct LineDifferenceTests {
  /// What `changes` make of `old`.
  private func apply(_ changes: [LineDifference.Change], to old: [Int], from new: [Int]) -> [Int] {
    var result: [Int] = []
    var position = 0
    for change in changes {
      result += old[position..<change.old.lowerBound] + new[change.new]
      position = change.old.upperBound
    }
    return result + old[position...]
  }

  /// The fewest lines to take out and put in, by the textbook's table.
  private func fewestEdits(_ old: [Int], _ new: [Int]) -> Int {
    var row = Array(0...new.count)
    for (index, line) in old.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for column in new.indices {
        let above = row[column + 1]
        row[column + 1] = line == new[column] ? diagonal : min(above, row[column]) + 1
        diagonal = above
      }
    }
    return row[new.count]
  }

  @Test(
    "turns the old lines into the new ones with as few edits as possible", arguments: 0..<40 as Range<UInt64>)
  func shortest(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<50 {
      let kinds = generator.number(1...6)
      let lines = [0, 1].map { _ in
        (0..<generator.number(0...30)).map { _ in generator.number(1...kinds) }
      }
      let changes = LineDifference.changes(from: lines[0], to: lines[1])
      #expect(apply(changes, to: lines[0], from: lines[1]) == lines[1], "seed \(seed): \(lines)")
      let edits = changes.reduce(0) { $0 + $1.old.count + $1.new.count }
      #expect(edits == fewestEdits(lines[0], lines[1]), "seed \(seed): \(lines)")
    }
  }

  @Test(
    "without the budget to search, the differences are longer and still right", arguments: [0, 40, 400, 4000])
  func bounded(budget: Int) {
    var generator = SeededGenerator(seed: 5)
    let old = (0..<300).map { _ in generator.number(1...50) }
    let new = (0..<300).map { _ in generator.number(1...50) }
    let changes = LineDifference.changes(from: old, to: new, budget: budget - 4 * 600)
    #expect(apply(changes, to: old, from: new) == new)
  }

  @Test("two long texts that have nothing in common take no longer than the budget allows")
  func nothingInCommon() {
    let changes = LineDifference.changes(from: Array(0..<200_000), to: Array(200_000..<400_000))
    #expect(changes == [LineDifference.Change(old: 0..<200_000, new: 0..<200_000)])
  }
}
