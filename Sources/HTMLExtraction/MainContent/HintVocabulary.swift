// The words that web designers name things with, in several languages, and what they hint at.

/// Looks up the words of class names and ids.
enum HintVocabulary {
  /// What a word hints at that may be two words written as one, such as `maincontent`. A half of five letters
  /// is trusted without knowing the other.
  ///
  /// - Parameters:
  ///   - bits: The word's bytes, lower-cased, the last one lowest.
  ///   - length: How many bytes it has, at most 16.
  static func hints(ofCompound bits: UInt128, length: Int) -> Hints {
    let lookup = Self.lookup
    let whole = lookup[bits]
    guard whole.isEmpty, length >= 7 else { return whole }
    var result: Hints = []
    for split in 3...(length - 3) {
      let suffixLength = length - split
      let shift = UInt128(8 * suffixLength)
      let prefix = lookup[bits >> shift]
      let suffix = lookup[bits & (1 << shift - 1)]
      if !prefix.isEmpty, !suffix.isEmpty { return prefix.union(suffix) }
      if split >= 5 { result.formUnion(prefix) }
      if suffixLength >= 5 { result.formUnion(suffix) }
    }
    return result
  }

  private static let lookup: WordTable<Hints> = {
    let rows = table.map { ($0, $1.utf8.split(separator: 0x20).filter { $0.count <= 16 }) }
    var lookup = WordTable<Hints>(count: rows.reduce(0) { $0 + $1.1.count }, unknown: [])
    for (hints, words) in rows {
      for word in words { lookup.update(word) { $0.formUnion(hints) } }
    }
    return lookup
  }()
}
