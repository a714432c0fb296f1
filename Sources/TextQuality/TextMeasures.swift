// The counts of one document, or of many.

/// One number for every measure.
public struct TextMeasures: Sendable, Equatable {
  private var counts = [Int](repeating: 0, count: Measure.allCases.count)
  /// The line where a measure that is not 0 shows first, from 1, for those that tell of faults.
  public var firstLines: [Measure: Int] = [:]

  /// Nothing counted yet.
  public init() {}

  /// The count of one measure.
  public subscript(measure: Measure) -> Int {
    get { counts[measure.rawValue] }
    set { counts[measure.rawValue] = newValue }
  }

  /// Counts a fault; where it is the first of its kind, its line is kept.
  mutating func count(_ measure: Measure, _ more: Int = 1, line: @autoclosure () -> Int) {
    if self[measure] == 0 { firstLines[measure] = line() }
    self[measure] += more
  }

  /// Adds the counts of another document; lines mean nothing for several documents.
  public static func += (sum: inout TextMeasures, more: TextMeasures) {
    for index in sum.counts.indices { sum.counts[index] += more.counts[index] }
  }

  /// `part / whole`; nil for a share of nothing.
  public func share(_ part: Measure, of whole: Measure) -> Double? {
    self[whole] == 0 ? nil : Double(self[part]) / Double(self[whole])
  }
}
