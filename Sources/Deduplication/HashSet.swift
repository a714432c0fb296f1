// Remembers which hashes were seen, and nothing else of them.
import CKernels

/// A set of 64-bit hashes: 8 bytes a slot, at most seven in ten of them taken. Two different texts share a hash with a
/// chance of about n² / 2⁶⁵ among n texts: good enough to count with, not to delete by.
public struct HashSet: Sendable {
  private var slots: [UInt64]
  /// A slot that is 0 is free; the hash 0 is kept here.
  private var hasZero = false
  private var taken = 0

  /// Hashes are looked up so many insertions ahead.
  private static let distance = 24

  /// An empty set.
  public init() { slots = Array(repeating: 0, count: 1024) }

  /// Inserts hashes one after another.
  ///
  /// - Returns: how many of them were there already.
  public mutating func insert(_ hashes: [UInt64]) -> Int {
    grow(adding: hashes.count)
    var repeats = 0
    let mask = slots.count - 1
    slots.withUnsafeMutableBufferPointer { slots in
      // The first ones have nobody ahead of them.
      for hash in hashes.prefix(Self.distance) {
        guard let base = slots.baseAddress else { break }
        winnow_prefetch(base + (Int(truncatingIfNeeded: hash) & mask))
      }
      for index in 0..<hashes.count {
        // So that the cache misses of neighbours overlap; the address lies within the slots.
        if index + Self.distance < hashes.count, let base = slots.baseAddress {
          winnow_prefetch(base + (Int(truncatingIfNeeded: hashes[index + Self.distance]) & mask))
        }
        if !Self.insert(hashes[index], slots, mask, &hasZero, &taken) { repeats += 1 }
      }
    }
    return repeats
  }

  /// There is a free slot, because the caller made room, so that the search ends; positions are masked by the size.
  @inline(__always)
  private static func insert(
    _ hash: UInt64, _ slots: UnsafeMutableBufferPointer<UInt64>, _ mask: Int, _ hasZero: inout Bool,
    _ taken: inout Int
  ) -> Bool {
    if hash == 0 {
      defer { hasZero = true }
      return !hasZero
    }
    var position = Int(truncatingIfNeeded: hash) & mask
    while slots[position] != 0 {
      if slots[position] == hash { return false }
      position = (position + 1) & mask
    }
    slots[position] = hash
    taken += 1
    return true
  }

  /// How many different hashes are known.
  public var count: Int { taken + (hasZero ? 1 : 0) }

  /// Makes room for so many different hashes, so that the table does not grow on the way there.
  public mutating func reserve(_ count: Int) { grow(adding: max(0, count - taken)) }

  private mutating func grow(adding more: Int) {
    guard (taken + more) * 10 > slots.count * 7 else { return }
    var size = slots.count
    while (taken + more) * 10 > size * 7 { size *= 2 }
    let mask = size - 1
    slots = [UInt64](unsafeUninitializedCapacity: size) { grown, count in
      winnow_prefer_large_pages(grown.baseAddress, size * MemoryLayout<UInt64>.stride)
      grown.initialize(repeating: 0)
      count = size
      for hash in slots where hash != 0 {
        // Masked by the size.
        var position = Int(truncatingIfNeeded: hash) & mask
        while grown[position] != 0 { position = (position + 1) & mask }
        grown[position] = hash
      }
    }
  }
}
