// A table of whole numbers, one column after the other.

/// Columns of numbers; every row stands for a block of a page.
struct ColumnTable {
  /// All columns that are wanted, one after the other.
  private(set) var values: [Int32]
  let rows: Int
  /// Of every column whether it is wanted; nil if all are.
  private let isWanted: [Bool]?
  private var column = 0
  private var next = 0

  /// - Parameter isWanted: Of every column that will be offered whether it is wanted; nil if all are.
  init(rows: Int, columns: Int, isWanted: [Bool]? = nil) {
    self.rows = rows
    self.isWanted = isWanted
    let wanted = isWanted?.reduce(0) { $0 + ($1 ? 1 : 0) } ?? columns
    values = [Int32](repeating: 0, count: rows * wanted)
  }

  /// Adds the next column, if it is wanted.
  @inline(__always)
  mutating func add(_ number: (_ row: Int) -> Int32) {
    defer { column += 1 }
    guard isWanted?[column] ?? true else { return }
    let start = next
    let rows = rows
    next += rows
    var output = values.mutableSpan
    for row in 0..<rows { output[start + row] = number(row) }
  }

  /// The same for numbers that fit in 32 bits on every page.
  @inline(__always)
  mutating func add(_ number: (_ row: Int) -> Int) { add { Int32(truncatingIfNeeded: number($0)) } }

  /// Adds a column of one number.
  mutating func add(_ number: Int32) { add { _ in number } }

  /// Whether every column that was announced has been added.
  var isComplete: Bool { next == values.count }

  /// The numbers of one row.
  func row(_ row: Int) -> [Int32] { stride(from: row, to: values.count, by: max(rows, 1)).map { values[$0] } }
}
