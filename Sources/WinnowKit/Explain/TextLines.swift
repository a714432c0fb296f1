// Which line of a text an offset stands in, as editors count.

/// The lines of a text, numbered from 1. A line feed ends a line; the last one begins none.
struct TextLines: Sendable {
  private let starts: [Int]
  private let end: Int

  init(_ text: [UInt8]) {
    var starts = text.isEmpty ? [] : [0]
    for (offset, byte) in text.enumerated() where byte == UInt8(ascii: "\n") && offset + 1 < text.count {
      starts.append(offset + 1)
    }
    self.starts = starts
    end = text.count
  }

  /// How many lines there are.
  var count: Int { starts.count }

  /// The bytes of line `number`, with the line feed that ends it; `nil` when there is no such line.
  func range(ofLine number: Int) -> Range<Int>? {
    guard starts.indices.contains(number - 1) else { return nil }
    return starts[number - 1]..<(number < starts.count ? starts[number] : end)
  }

  /// The lines that the bytes of `range`, which is not empty, stand in.
  func numbers(of range: Range<Int>) -> ClosedRange<Int> {
    let first = number(at: range.lowerBound)
    return first...max(first, number(at: range.upperBound - 1))
  }

  private func number(at offset: Int) -> Int {
    starts.partitioningIndex { $0 > offset }
  }
}

extension RandomAccessCollection where Index == Int {
  /// The first index whose element satisfies `predicate`, which from there on all do.
  func partitioningIndex(where predicate: (Element) -> Bool) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = (low + high) / 2
      if predicate(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
