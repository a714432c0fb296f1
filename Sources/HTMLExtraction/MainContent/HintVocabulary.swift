// The words that web designers name things with, in several languages, and what they hint at.

/// Looks up the words of class names and ids.
enum HintVocabulary {
  /// What a word hints at; nothing if it is unknown.
  ///
  /// - Parameters:
  ///   - bits: The word's bytes, lower-cased, the last one lowest.
  ///   - length: How many bytes it has, at most 16.
  @inline(__always)
  static func hints(ofWord bits: UInt128, length: Int) -> Hints {
    find(bits, length, in: lookup)
  }

  /// What a word hints at that may be two words written as one, such as `maincontent`. A half of five letters
  /// is trusted without knowing the other.
  static func hints(ofCompound bits: UInt128, length: Int) -> Hints {
    let lookup = Self.lookup
    let whole = find(bits, length, in: lookup)
    guard whole.isEmpty, length >= 7 else { return whole }
    var result: Hints = []
    for split in 3...(length - 3) {
      let suffixLength = length - split
      let shift = UInt128(8 * suffixLength)
      let prefix = find(bits >> shift, split, in: lookup)
      let suffix = find(bits & (1 << shift - 1), suffixLength, in: lookup)
      if !prefix.isEmpty, !suffix.isEmpty { return prefix.union(suffix) }
      if split >= 5 { result.formUnion(prefix) }
      if suffixLength >= 5 { result.formUnion(suffix) }
    }
    return result
  }

  private struct Entry: Sendable {
    var bits: UInt128 = 0
    var hints: Hints = []
  }

  @inline(__always)
  private static func find(_ bits: UInt128, _ length: Int, in lookup: [Entry]) -> Hints {
    // The length needs no comparison: no word holds a NUL, so different lengths are different numbers.
    var slot = Self.slot(bits)
    while lookup[slot].bits != 0 {
      if lookup[slot].bits == bits { return lookup[slot].hints }
      slot = (slot + 1) & 4095
    }
    return []
  }

  @inline(__always)
  private static func slot(_ bits: UInt128) -> Int {
    let folded = UInt64(truncatingIfNeeded: bits) ^ UInt64(truncatingIfNeeded: bits >> 64) &* 31
    return Int(truncatingIfNeeded: (folded &* 0x9E37_79B9_7F4A_7C15) >> 52)
  }

  private static let lookup: [Entry] = {
    var entries = [Entry](repeating: Entry(), count: 4096)
    for (hints, words) in table {
      for word in words.utf8.split(separator: 0x20) where word.count <= 16 {
        let bits = word.reduce(UInt128(0)) { $0 << 8 | UInt128($1) }
        var slot = Self.slot(bits)
        while entries[slot].bits != 0, entries[slot].bits != bits { slot = (slot + 1) & 4095 }
        entries[slot] = Entry(bits: bits, hints: entries[slot].hints.union(hints))
      }
    }
    return entries
  }()
}
