// The kernel that scores many rows at once, against a slow and obvious walk down each tree.
import TestSupport
import Testing

@testable import HTMLExtraction

@Suite struct TreeEnsembleTests {
  /// A tree as one would draw it.
  private indirect enum Tree {
    case leaf(Int32)
    case node(column: Int, number: Int32, yes: Tree, no: Tree)

    var text: String {
      switch self {
      case .leaf(let value): "\(value)"
      case .node(let column, let number, let yes, let no): "c\(column)<=\(number) \(yes.text) \(no.text)"
      }
    }

    func value(of row: ArraySlice<Int32>) -> Int32 {
      switch self {
      case .leaf(let value): value
      case .node(let column, let number, let yes, let no):
        row[row.startIndex + column] <= number ? yes.value(of: row) : no.value(of: row)
      }
    }

    static func random(depth: Int, width: Int, using generator: inout SeededGenerator) -> Tree {
      if depth == 0 || Int.random(in: 0..<5, using: &generator) == 0 {
        return .leaf(Int32.random(in: -9_999...9_999, using: &generator))
      }
      return .node(
        column: Int.random(in: 0..<width, using: &generator),
        number: Int32.random(in: -20...20, using: &generator),
        yes: random(depth: depth - 1, width: width, using: &generator),
        no: random(depth: depth - 1, width: width, using: &generator))
    }
  }

  @Test("the kernel agrees with a walk down every tree", arguments: 0..<60 as Range<UInt64>)
  func agrees(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let width = Int.random(in: 1...9, using: &generator)
    let count = Int.random(in: 0...70, using: &generator)
    let trees = (0..<Int.random(in: 1...12, using: &generator)).map { _ in
      Tree.random(depth: Int.random(in: 0...8, using: &generator), width: width, using: &generator)
    }
    let rows = (0..<count * width).map { _ in
      Int.random(in: 0..<9, using: &generator) == 0
        ? [Int32.min, Int32.max].randomElement(using: &generator) ?? 0
        : Int32.random(in: -25...25, using: &generator)
    }
    let text = Array(trees.map(\.text).joined(separator: "\n").utf8)
    let ensemble = try #require(TreeEnsemble(text[...], columns: (0..<width).map { "c\($0)" }))
    let expected = (0..<count).map { row in
      trees.reduce(Int32(0)) { $0 + $1.value(of: rows[row * width..<(row + 1) * width]) }
    }
    let scores = ensemble.scores(of: rows.span)
    #expect(scores == expected, "seed \(seed)")

    // The same rows in two tables.
    let split = Int.random(in: 0...width, using: &generator)
    guard split > 0 else { return }
    let left = (0..<count).flatMap { rows[$0 * width..<$0 * width + split] }
    let right = (0..<count).flatMap { rows[$0 * width + split..<($0 + 1) * width] }
    let parted = ensemble.scores(of: left.span, right.span, otherWidth: width - split)
    #expect(parted == expected, "seed \(seed), \(split) of \(width) columns in front")
  }

  @Test("a tree too deep for the kernel is refused, one that just fits is not")
  func depth() {
    // Written so that every value but one waits for the next.
    func tree(_ depth: Int) -> [UInt8] {
      Array((String(repeating: "c0<=0 ", count: depth) + String(repeating: "1 ", count: depth + 1)).utf8)
    }
    #expect(TreeEnsemble(tree(40)[...], columns: ["c0"]) != nil)
    #expect(TreeEnsemble(tree(80)[...], columns: ["c0"]) == nil)
  }
}
