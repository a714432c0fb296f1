// A small hash table for the pieces of one document, emptied and used again.

/// Numbers different keys in the order of their coming. Open addressing; at most half full.
struct KeyTable {
  private var keys: [UInt64] = []
  private var numbers: [Int32] = []
  private var mask = 0
  private(set) var count = 0

  /// Empties the table, with room for `capacity` keys.
  mutating func reset(capacity: Int) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    if size > numbers.count {
      keys = Array(repeating: 0, count: size)
      numbers = Array(repeating: -1, count: size)
    } else {
      // A table made for a long document is not swept for every short one.
      numbers.withUnsafeMutableBufferPointer { $0[..<size].update(repeating: -1) }
    }
    mask = size - 1
    count = 0
  }

  /// The number of `key`, which is new if it equals the count before.
  @inline(__always)
  mutating func number(of key: UInt64) -> Int32 {
    // At most half full, so that there is an empty place; positions are masked by a size within both arrays.
    var position = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
    return keys.withUnsafeMutableBufferPointer { keys in
      numbers.withUnsafeMutableBufferPointer { numbers in
        while true {
          let number = numbers[position]
          if number < 0 {
            keys[position] = key
            numbers[position] = Int32(truncatingIfNeeded: count)
            count += 1
            return numbers[position]
          }
          if keys[position] == key { return number }
          position = (position + 1) & mask
        }
      }
    }
  }
}
