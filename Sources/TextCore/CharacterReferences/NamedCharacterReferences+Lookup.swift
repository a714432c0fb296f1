// Finds the longest named character reference at a place, in the generated table.

extension NamedCharacterReferences {
  /// Where an entry stands in the table's bytes.
  private struct Entry: Sendable {
    let name: Range<Int>
    let expansion: Range<Int>
  }

  /// The literal's bytes: immutable, alive as long as the program, and exactly this many.
  private static var bytes: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: table.utf8Start, count: table.utf8CodeUnitCount)
  }

  /// Built once, by one pass over the table (40 KB).
  private static let entries: [Entry] = {
    let bytes = Self.bytes
    var entries: [Entry] = []
    entries.reserveCapacity(2_240)
    var position = 0
    while position < bytes.count {
      guard bytes[position] > 0x20 else {
        position += 1
        continue
      }
      let nameStart = position
      while position < bytes.count, bytes[position] != 0x3D { position += 1 }
      let name = nameStart..<position
      // The first byte of an expansion may itself be a line feed (`NewLine;`) or a tab.
      let expansionStart = min(position + 1, bytes.count)
      position = min(position + 2, bytes.count)
      while position < bytes.count, bytes[position] > 0x20 { position += 1 }
      entries.append(Entry(name: name, expansion: expansionStart..<position))
    }
    return entries
  }()

  /// The longest name in the table that `range` starts with: the end of it in `html`, and its expansion.
  static func longestMatch(
    in html: Span<UInt8>, _ range: Range<Int>
  ) -> (end: Int, expansion: Range<Int>)? {
    let entries = Self.entries
    let bytes = Self.bytes
    // The entries that agree with the text so far are neighbours, because the table is sorted.
    var low = 0
    var high = entries.count
    var length = 0
    var best: (end: Int, expansion: Range<Int>)?
    while range.lowerBound + length < range.upperBound {
      let byte = html[range.lowerBound + length]
      /// The byte of an entry's name that is compared now; names that end before sort first.
      func key(_ index: Int) -> Int {
        let name = entries[index].name
        return length < name.count ? Int(bytes[name.lowerBound + length]) : -1
      }
      low = partition(low, high) { key($0) >= Int(byte) }
      high = partition(low, high) { key($0) > Int(byte) }
      guard low < high else { break }
      length += 1
      if entries[low].name.count == length {
        best = (range.lowerBound + length, entries[low].expansion)
      }
    }
    return best
  }

  /// Calls `body` with each character of an expansion.
  static func forEachScalar(of expansion: Range<Int>, _ body: (Unicode.Scalar) -> Void) {
    for scalar in String(decoding: UnsafeBufferPointer(rebasing: bytes[expansion]), as: UTF8.self)
      .unicodeScalars
    {
      body(scalar)
    }
  }

  /// Whether an expansion is one character of white space (`&Tab;`, `&NewLine;`).
  static func isWhiteSpace(_ expansion: Range<Int>) -> Bool {
    expansion.count == 1 && CharacterReference.isWhiteSpace(UInt32(bytes[expansion.lowerBound]))
  }

  /// The first index in `low..<high` for which `holds`, which must be false before it and true from it on.
  private static func partition(_ low: Int, _ high: Int, _ holds: (Int) -> Bool) -> Int {
    var low = low
    var high = high
    while low < high {
      let middle = (low + high) / 2
      if holds(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
