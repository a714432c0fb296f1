// Tells function words and words of boilerplate from all others.

/// Looks up the words of a text.
struct TextVocabulary {
  /// What is known of a word.
  struct Role: OptionSet {
    let rawValue: UInt8
    static let function = Role(rawValue: 1)
    static let boilerplate = Role(rawValue: 2)
  }

  /// What a word is.
  ///
  /// - Parameter bits: The word's bytes in lower case, the last one lowest, at most 16 of them.
  @inline(__always)
  func role(ofWord bits: UInt128) -> Role { lookup[bits] }

  private let lookup = Self.table

  private static let table: WordTable<Role> = {
    let rows = [(functionWords, Role.function), (boilerplateWords, .boilerplate)].map {
      ($0.utf8.split(separator: 0x20).filter { $0.count <= 16 }, $1)
    }
    var lookup = WordTable<Role>(count: rows.reduce(0) { $0 + $1.0.count }, unknown: [])
    for (words, role) in rows {
      for word in words { lookup.update(word) { $0.formUnion(role) } }
    }
    return lookup
  }()
}
