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

    /// At most two to the power of `depth` leaves.
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
      Tree.random(depth: Int.random(in: 0...4, using: &generator), width: width, using: &generator)
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
    func table(_ columns: Range<Int>) -> ColumnTable {
      var table = ColumnTable(rows: count, columns: columns.count)
      for column in columns { table.add { rows[$0 * width + column] } }
      return table
    }
    for isPlain in [false, true] {
      #expect(ensemble.scores(of: table(0..<width), isPlain: isPlain) == expected, "seed \(seed)")
    }

    // The same in two tables.
    let split = Int.random(in: 0...width, using: &generator)
    let parted = ensemble.scores(of: table(0..<split), table(split..<width))
    #expect(parted == expected, "seed \(seed), \(split) of \(width) columns in front")
  }

  @Test(
    "numbers that the kernel cannot hold are refused",
    arguments: [
      ("c0<=-32768 32767 -32768", true), ("c0<=32766 1 2", true), ("c0<=32767 1 2", false),
      ("c0<=-32769 1 2", false), ("c0<=0 1 32768", false),
    ])
  func limits(text: String, isHeld: Bool) {
    #expect((TreeEnsemble(Array(text.utf8)[...], columns: ["c0"]) != nil) == isHeld)
  }

  @Test("a tree has sixteen leaves and no more, however deep it is")
  func leaves() throws {
    func tree(_ depth: Int) -> [UInt8] {
      let numbers = (0..<depth).map { "c0<=\(-$0) " }.joined()
      return Array((numbers + (0...depth).map { "\(100 + $0)" }.joined(separator: " ")).utf8)
    }
    let ensemble = try #require(TreeEnsemble(tree(15)[...], columns: ["c0"]))
    var table = ColumnTable(rows: 6, columns: 1)
    table.add { [1, 0, -1, -13, -14, -99][$0] as Int32 }
    #expect(ensemble.scores(of: table) == [115, 114, 113, 101, 100, 100])
    #expect(TreeEnsemble(tree(16)[...], columns: ["c0"]) == nil)
  }
}
