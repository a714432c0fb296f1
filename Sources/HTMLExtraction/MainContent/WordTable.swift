// A table from short words to what is known of them.

/// Looks up words of 1 to 16 bytes. A word is its bytes as one number, the last one lowest: no word holds a NUL, so
/// words of different lengths are different numbers.
struct WordTable<Value: Sendable>: Sendable {
  private struct Entry: Sendable {
    var bits: UInt128 = 0
    var value: Value
  }

  private var entries: [Entry]
  private let unknown: Value

  /// - Parameters:
  ///   - count: How many words there will be at most.
  ///   - unknown: What is said of all others.
  init(count: Int, unknown: Value) {
    self.unknown = unknown
    // At most half full, so that every walk ends at an empty entry.
    var size = 16
    while size <= 2 * count { size *= 2 }
    entries = [Entry](repeating: Entry(value: unknown), count: size)
  }

  /// Changes what is known of a word.
  mutating func update(_ word: some Collection<UInt8>, _ change: (inout Value) -> Void) {
    let bits = word.reduce(UInt128(0)) { $0 << 8 | UInt128($1) }
    var slot = slot(bits)
    while entries[slot].bits != 0, entries[slot].bits != bits { slot = (slot + 1) & (entries.count - 1) }
    entries[slot].bits = bits
    change(&entries[slot].value)
  }

  subscript(bits: UInt128) -> Value {
    @inline(__always)
    get {
      var slot = slot(bits)
      while entries[slot].bits != 0 {
        if entries[slot].bits == bits { return entries[slot].value }
        slot = (slot + 1) & (entries.count - 1)
      }
      return unknown
    }
  }

  @inline(__always)
  private func slot(_ bits: UInt128) -> Int {
    let folded = UInt64(truncatingIfNeeded: bits) ^ UInt64(truncatingIfNeeded: bits >> 64) &* 31
    return Int(truncatingIfNeeded: (folded &* 0x9E37_79B9_7F4A_7C15) >> 32) & (entries.count - 1)
  }
}
