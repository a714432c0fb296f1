// How many documents there are of each size, in a fixed number of counters.

/// Counts sizes in eight steps to every doubling, so that percentiles are right to an eighth.
struct SizeHistogram: Sendable, Equatable {
  /// Sizes below this have a counter each.
  private static let exact = 8

  private var counters: [Int] = []
  private(set) var total = 0
  private(set) var largest = 0

  /// Counts one size, which is not negative.
  mutating func add(_ size: Int) {
    let counter = Self.counter(of: size)
    while counters.count <= counter { counters.append(0) }
    counters[counter] += 1
    total += 1
    largest = max(largest, size)
  }

  /// The size that `share` of all are not larger than, right to an eighth; `nil` where nothing was counted.
  func percentile(_ share: Double) -> Int? {
    if total == 0 { return nil }
    let rank = max(1, Int((Double(total) * share).rounded(.up)))
    var seen = 0
    for (counter, count) in counters.enumerated() {
      seen += count
      if seen >= rank { return min(largest, Self.start(of: counter + 1) - 1) }
    }
    return largest
  }

  /// How many there are of the sizes 0, 1, 2 to 3, 4 to 7 and so on.
  var doublings: [Int] {
    var doublings: [Int] = []
    for (counter, count) in counters.enumerated() where count > 0 {
      let doubling = Self.doubling(of: Self.start(of: counter))
      while doublings.count <= doubling { doublings.append(0) }
      doublings[doubling] += count
    }
    return doublings
  }

  /// The number of the doubling that `size` lies in.
  static func doubling(of size: Int) -> Int { Int.bitWidth - size.leadingZeroBitCount }

  private static func counter(of size: Int) -> Int {
    if size < exact { return max(0, size) }
    let exponent = Int.bitWidth - 1 - size.leadingZeroBitCount
    return (exponent - 2) * exact + (size >> (exponent - 3)) & (exact - 1)
  }

  /// The smallest size of a counter.
  private static func start(of counter: Int) -> Int {
    if counter < exact { return counter }
    let exponent = counter / exact + 2
    let (start, overflow) = (exact + counter % exact).multipliedReportingOverflow(by: 1 << (exponent - 3))
    return overflow || exponent >= Int.bitWidth - 1 ? .max : start
  }
}
