// The words of a page's title, to see where they come back.

/// Up to 64 different words of a title.
struct TitleWords {
  private var hashes: [UInt64] = []
  /// A bit for every hash's low six bits: most words of a page are not in it.
  private var filter: UInt64 = 0

  /// How many different words the title has.
  var count: Int { hashes.count }

  /// Adds a word by its hash; a 65th one is left out.
  mutating func insert(_ hash: UInt64) {
    guard hashes.count < 64, !hashes.contains(hash) else { return }
    hashes.append(hash)
    filter |= Self.filterBit(hash)
  }

  @inline(__always)
  private static func filterBit(_ hash: UInt64) -> UInt64 { 1 << ((hash &* 0x9E37_79B9_7F4A_7C15) >> 58) }

  /// The bit that stands for a word of the title; 0 for any other word.
  @inline(__always)
  func bit(ofWord hash: UInt64) -> UInt64 {
    guard filter & Self.filterBit(hash) != 0, let index = hashes.firstIndex(of: hash) else { return 0 }
    return 1 << UInt64(index)
  }
}
