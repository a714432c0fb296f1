// What the detection looks at: the stretches of a text in which not every byte is ASCII, without mark-up.

/// The part of a text that tells its charset.
///
/// Stretches end at the ASCII bytes that no charset has inside a character: control characters, space, and the
/// punctuation up to `/` and from `:` to `?`. Mark-up falls away with them, except for what is written in letters
/// beyond ASCII.
struct TextSample {
  /// The stretches that hold a byte above 0x7F, with a space behind each, up to a limit.
  private(set) var bytes: [UInt8] = []
  /// How many bytes they would be without the limit.
  private(set) var size = 0
  /// How often each byte follows each other one in all of them. Digits count as `digit`, what
  /// else is neither an ASCII letter nor above 0x7F as 0.
  private(set) var pairs: [Pair] = []
  /// How many bytes above 0x7F there are.
  private(set) var highBytes = 0

  /// A byte, the one before it, and how often they occur.
  struct Pair {
    let first: UInt8
    let second: UInt8
    let count: Int
  }

  /// Counts all of `text`, in time linear in its size, and collects at most `limit` bytes of it.
  init(_ text: Span<UInt8>, limit: Int = 1 << 16) {
    bytes.reserveCapacity(min(text.count, limit))
    var counts = PairCounts()
    var start = 0
    var isInteresting = false
    for index in text.indices {
      let byte = text[index]
      if Self.isInside[Int(byte)] {
        if byte >= 0x80 { isInteresting = true }
        continue
      }
      if isInteresting { take(text.extracting(start..<index), limit, &counts) }
      isInteresting = false
      start = index + 1
    }
    if isInteresting { take(text.extracting(start...), limit, &counts) }
    pairs = counts.pairs
  }

  /// A cost in eighths of a bit, in bits for each byte.
  func bits(of cost: Int) -> Double { Double(cost) / Double(max(1, size)) / 8 }

  private mutating func take(_ stretch: Span<UInt8>, _ limit: Int, _ counts: inout PairCounts) {
    var last = 0
    for index in stretch.indices {
      let byte = stretch[index]
      if byte >= 0x80 { highBytes += 1 }
      let next = byte >= 0x80 || Self.isLetter(byte) ? Int(byte) : Self.isDigit(byte) ? Int(Self.digit) : 0
      counts.add(last << 8 | next)
      last = next
    }
    counts.add(last << 8)
    size += stretch.count + 1
    guard bytes.count < limit else { return }
    stretch.extracting(first: limit - bytes.count).withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
    bytes.append(0x20)
  }

  /// What all digits count as.
  static let digit = UInt8(ascii: "0")

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  private static let isInside: [Bool] = (0...255).map {
    $0 >= 0x30 && !(0x3A...0x3F).contains($0) && $0 != 0x7F
  }
}

/// How often each byte follows each other one.
private struct PairCounts {
  private var counts = [UInt32](repeating: 0, count: 1 << 16)
  /// The pairs that occur: few of those that there are.
  private var seen: [UInt16] = []

  /// - Parameter pair: the first byte and below it the second.
  mutating func add(_ pair: Int) {
    if counts[pair] == 0 { seen.append(UInt16(pair)) }
    counts[pair] &+= 1
  }

  var pairs: [TextSample.Pair] {
    // Nothing behind nothing says nothing.
    seen.filter { $0 != 0 }.map {
      TextSample.Pair(first: UInt8($0 >> 8), second: UInt8($0 & 0xFF), count: Int(counts[Int($0)]))
    }
  }
}
