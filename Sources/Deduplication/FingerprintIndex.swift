// The exact index: which fingerprints were seen, and where each was seen first.
import CKernels
import TextCore

/// Remembers the first place of every fingerprint.
///
/// Open addressing with linear probing over 8-byte slots (the fingerprint's upper 32 bits and an entry number),
/// beside the entries in order of their coming. A new fingerprint costs one cache miss (the slot) and an append;
/// growing moves slots only, because a slot's home follows from the bits it holds. Expected O(1) an insertion;
/// 24 bytes an entry plus 11 to 23 bytes of slots. Holds up to 3 × 10⁹ entries (70 % of 2³² slots).
public struct FingerprintIndex: Sendable {
  fileprivate struct Entry {
    let fingerprint: Fingerprint
    let place: TextPlace
  }

  private var slots: [UInt64]
  private var entries = EntryList()
  /// Slots are a power of two; the home of a tag is its top bits: `tag >> shift`.
  private var shift: UInt64

  private static let emptySlot: UInt64 = .max
  /// Keys looked up ahead of the insertions, so that their cache misses overlap.
  private static let batchSize = 32

  /// An empty index with room for about 700 fingerprints before it grows.
  public init() {
    slots = Array(repeating: Self.emptySlot, count: 1024)
    shift = 22
  }

  /// How many different fingerprints are known.
  public var count: Int { entries.count }

  /// Makes room for so many different fingerprints, so that the table does not grow on the way there.
  public mutating func reserve(_ count: Int) { growIfNeeded(adding: max(0, count - self.count)) }

  /// Looks up `fingerprint`; when it is new, records `place` as its first occurrence.
  ///
  /// - Returns: the place of the first occurrence, or `nil` when this is the first.
  public mutating func insert(_ fingerprint: Fingerprint, at place: TextPlace) -> TextPlace? {
    growIfNeeded(adding: 1)
    return slots.withUnsafeMutableBufferPointer { slots in
      Self.insert(fingerprint, at: place, slots: slots, shift: shift, entries: &entries)
    }
  }

  /// Looks up the fingerprints of one document's pieces in order and records the new ones.
  ///
  /// - Parameters:
  ///   - fingerprints: one for each piece; `Fingerprint.absent` for a piece that takes no part.
  ///   - document: the document's number.
  /// - Returns: the pieces that repeat an earlier one, of this document or another, in ascending order.
  public mutating func insert(_ fingerprints: [Fingerprint], document: UInt32) -> [Repeat] {
    growIfNeeded(adding: fingerprints.count)
    var repeats: [Repeat] = []
    let shift = shift
    slots.withUnsafeMutableBufferPointer { slots in
      var start = 0
      while start < fingerprints.count {
        let end = min(start + Self.batchSize, fingerprints.count)
        Self.prefetch(fingerprints[start..<end], slots: slots, shift: shift, entries: entries)
        for paragraph in start..<end {
          let fingerprint = fingerprints[paragraph]
          if fingerprint == .absent { continue }
          let place = TextPlace(document: document, paragraph: UInt32(paragraph))
          if let first = Self.insert(fingerprint, at: place, slots: slots, shift: shift, entries: &entries) {
            repeats.append(Repeat(paragraph: UInt32(paragraph), first: first))
          }
        }
        start = end
      }
    }
    return repeats
  }

  /// Asks for the home slot of every key, then for the entries that those slots name, so that the cache misses of a
  /// batch overlap instead of following one another. Addresses stay within the arrays.
  @inline(__always)
  private static func prefetch(
    _ fingerprints: ArraySlice<Fingerprint>, slots: UnsafeMutableBufferPointer<UInt64>, shift: UInt64,
    entries: EntryList
  ) {
    guard let base = slots.baseAddress else { return }
    for fingerprint in fingerprints {
      winnow_prefetch(base + Int((fingerprint.high >> 32) >> shift))
    }
    for fingerprint in fingerprints {
      let tag = fingerprint.high >> 32
      let slot = base[Int(tag >> shift)]
      if slot >> 32 == tag, slot != emptySlot { entries.prefetch(Int(slot & 0xFFFF_FFFF)) }
    }
  }

  /// `slots` has at least one empty slot (the caller grew it), so the probe ends; indexes stay in bounds
  /// because they are masked by its power-of-two size.
  @inline(__always)
  private static func insert(
    _ fingerprint: Fingerprint, at place: TextPlace, slots: UnsafeMutableBufferPointer<UInt64>,
    shift: UInt64, entries: inout EntryList
  ) -> TextPlace? {
    let tag = fingerprint.high >> 32
    let mask = slots.count - 1
    var position = Int(tag >> shift)
    while true {
      let slot = slots[position]
      if slot == emptySlot {
        slots[position] = tag << 32 | UInt64(entries.count)
        entries.append(Entry(fingerprint: fingerprint, place: place))
        return nil
      }
      if slot >> 32 == tag {
        let entry = entries[Int(slot & 0xFFFF_FFFF)]
        if entry.fingerprint == fingerprint { return entry.place }
      }
      position = (position + 1) & mask
    }
  }

  /// Keeps the table at most 70 % full.
  private mutating func growIfNeeded(adding newEntries: Int) {
    let needed = entries.count + newEntries
    guard needed * 10 > slots.count * 7 else { return }
    var size = slots.count
    while needed * 10 > size * 7 { size *= 2 }
    let newShift = UInt64(32 - size.trailingZeroBitCount)
    slots = [UInt64](unsafeUninitializedCapacity: size) { grown, count in
      winnow_prefer_large_pages(grown.baseAddress, size * MemoryLayout<UInt64>.stride)
      grown.initialize(repeating: Self.emptySlot)
      count = size
      for slot in slots where slot != Self.emptySlot {
        // In bounds: a tag has 32 bits, shifted to as many as `size` has; the rest is masked.
        var position = Int((slot >> 32) >> newShift)
        while grown[position] != Self.emptySlot { position = (position + 1) & (size - 1) }
        grown[position] = slot
      }
    }
    shift = newShift
  }
}

/// Entries in blocks that never move: growing copies nothing, and every page is asked of the system once.
private struct EntryList {
  private var blocks: [[FingerprintIndex.Entry]] = []
  private(set) var count = 0

  /// Blocks of 12 MB, mostly large pages.
  private static let bits = 19
  private static let mask = 1 << bits - 1
  /// The first block grows in steps up to here, so that a small index stays small.
  private static let small = 1 << 14

  @inline(__always)
  subscript(index: Int) -> FingerprintIndex.Entry { blocks[index >> Self.bits][index & Self.mask] }

  @inline(__always)
  mutating func append(_ entry: FingerprintIndex.Entry) {
    let block = count >> Self.bits
    if count & Self.mask == 0 || count == Self.small { prepare(block) }
    blocks[block].append(entry)
    count += 1
  }

  private mutating func prepare(_ block: Int) {
    if block == blocks.count { blocks.append([]) }
    if count == 0 { return }
    blocks[block].reserveCapacity(1 << Self.bits)
    blocks[block].withUnsafeMutableBufferPointer { buffer in
      // The whole capacity belongs to the array, although its count is smaller.
      winnow_prefer_large_pages(buffer.baseAddress, MemoryLayout<FingerprintIndex.Entry>.stride << Self.bits)
    }
  }

  /// Asks for an entry ahead of its use.
  @inline(__always)
  func prefetch(_ index: Int) {
    blocks[index >> Self.bits].withUnsafeBufferPointer { block in
      guard let first = block.baseAddress else { return }
      winnow_prefetch(first + (index & Self.mask))
    }
  }
}
