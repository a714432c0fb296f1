// Line ends that differ within one document.
import CKernels

/// Counts LF, CR LF and CR.
struct LineEndCount {
  private var feeds = 0
  private var pairs = 0
  private var returns = 0

  /// Counts the line ends of a text. Texts without carriage returns cost one search for them.
  ///
  /// - Returns: how many line ends differ from most, and the line of the first of them; nil where all are alike.
  static func odd(in bytes: UnsafePointer<UInt8>, _ count: Int) -> (count: Int, line: Int)? {
    guard winnow_holds_byte(bytes, count, 0x0D) != 0 else { return nil }
    var sums = LineEndCount()
    var first: [Int] = [0, 0, 0]
    var line = 1
    var index = 0
    while index < count {
      let byte = bytes[index]
      if byte == 0x0A {
        sums.feeds += 1
        if first[0] == 0 { first[0] = line }
        line += 1
      } else if byte == 0x0D, index + 1 < count, bytes[index + 1] == 0x0A {
        sums.pairs += 1
        if first[1] == 0 { first[1] = line }
        line += 1
        index += 1
      } else if byte == 0x0D {
        sums.returns += 1
        if first[2] == 0 { first[2] = line }
        line += 1
      }
      index += 1
    }
    let all = [sums.feeds, sums.pairs, sums.returns]
    let most = all.max() ?? 0
    let odd = all.reduce(0, +) - most
    if odd == 0 { return nil }
    // Of equally many the first kind counts as the usual one.
    let usual = all.firstIndex(of: most) ?? 0
    let line1 = first.enumerated().filter { $0.offset != usual && $0.element > 0 }.map(\.element).min()
    return (odd, line1 ?? 1)
  }
}
