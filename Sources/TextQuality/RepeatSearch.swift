// Which lines or paragraphs of one document stand earlier in it already.
import CKernels

/// A set of 64-bit hashes for one document after another: 8 bytes a slot, at most three in four of them taken. Two different
/// texts share a hash with a chance of about n² / 2⁶⁵ among n texts: good enough to count with.
struct RepeatSearch {
  private var slots: [UInt64] = []
  private var mask = 0
  /// Asked for so many ahead, so that the cache misses of neighbours overlap.
  private static let distance = 16

  /// Empties the set, with room for `capacity` hashes.
  mutating func reset(capacity: Int) {
    var size = 16
    while size * 3 < capacity * 4 { size *= 2 }
    if size > slots.count {
      slots = Array(repeating: 0, count: size)
    } else {
      // A table made for a long document is not swept for every short one.
      slots.withUnsafeMutableBufferPointer { $0[..<size].update(repeating: 0) }
    }
    mask = size - 1
  }

  /// Inserts `count` hashes and calls `body` with the index of every one that was inserted before, in order.
  ///
  /// All of them together are no more than there is room for.
  @inline(__always)
  mutating func forEachRepeat(_ count: Int, _ hash: (Int) -> UInt64, _ body: (Int) -> Void) {
    let mask = mask
    // There are free slots, so that every search ends; positions are masked by a size within the slots.
    slots.withUnsafeMutableBufferPointer { slots in
      for index in 0..<count {
        if index + Self.distance < count, let base = slots.baseAddress {
          winnow_prefetch(base + (Int(truncatingIfNeeded: hash(index + Self.distance)) & mask))
        }
        // 0 marks a free slot.
        let key = max(1, hash(index))
        var position = Int(truncatingIfNeeded: hash(index)) & mask
        while slots[position] != 0, slots[position] != key { position = (position + 1) & mask }
        if slots[position] == key { body(index) } else { slots[position] = key }
      }
    }
  }
}
