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
  func role(ofWord bits: UInt128) -> Role {
    var slot = Self.slot(bits)
    // The table is at most half full, so the walk ends at an empty slot.
    while lookup[slot].bits != 0 {
      if lookup[slot].bits == bits { return lookup[slot].role }
      slot = (slot + 1) & 4095
    }
    return []
  }

  private let lookup = Self.table

  private struct Entry: Sendable {
    var bits: UInt128 = 0
    var role: Role = []
  }

  @inline(__always)
  private static func slot(_ bits: UInt128) -> Int {
    let folded = UInt64(truncatingIfNeeded: bits) ^ UInt64(truncatingIfNeeded: bits >> 64) &* 31
    return Int(truncatingIfNeeded: (folded &* 0x9E37_79B9_7F4A_7C15) >> 52)
  }

  private static let table: [Entry] = {
    var entries = [Entry](repeating: Entry(), count: 4096)
    for (words, role) in [(functionWords, Role.function), (boilerplateWords, .boilerplate)] {
      for word in words.utf8.split(separator: 0x20) where word.count <= 16 {
        let bits = word.reduce(UInt128(0)) { $0 << 8 | UInt128($1) }
        var slot = Self.slot(bits)
        while entries[slot].bits != 0, entries[slot].bits != bits { slot = (slot + 1) & 4095 }
        entries[slot] = Entry(bits: bits, role: entries[slot].role.union(role))
      }
    }
    return entries
  }()
}
