// Decomposes, orders and composes the scalars of one segment: the heart of the four Unicode forms.
//
// Algorithms: The Unicode Standard, section 3.11 (normalization forms) and 3.12 (Hangul), and UAX #15.
import CUnicodeData
import TextCore

/// Scalars with their combining classes, packed as class << 24 | scalar.
struct ScalarBuffer {
  var items: [UInt32] = []
  private var spare: [UInt32] = []

  /// Runs of marks longer than this are sorted by counting, so that no run costs quadratic time.
  static let longestInsertionSort = 24

  mutating func removeAll() {
    items.removeAll(keepingCapacity: true)
  }

  /// Appends the full decomposition of `scalar`.
  mutating func appendDecomposed(_ scalar: UInt32, compatibility: Bool) {
    if scalar < 0x80 {
      items.append(scalar)
      return
    }
    if scalar >= Hangul.syllableBase, scalar < Hangul.syllableBase + Hangul.syllableCount {
      let index = scalar - Hangul.syllableBase
      items.append(Hangul.leadBase + index / Hangul.vowelTailCount)
      items.append(Hangul.vowelBase + index % Hangul.vowelTailCount / Hangul.tailCount)
      if index % Hangul.tailCount != 0 { items.append(Hangul.tailBase + index % Hangul.tailCount) }
      return
    }
    let position =
      compatibility ? winnow_compatibility_decomposition(scalar) : winnow_canonical_decomposition(scalar)
    if position == 0 {
      append(scalar)
    } else {
      appendPooled(at: position)
    }
  }

  /// Appends a sequence of the scalar pool; `position` comes from one of the table look-ups.
  mutating func appendPooled(at position: UInt32) {
    let count = winnow_pooled(position)
    var offset: UInt32 = 1
    while offset <= count {
      append(winnow_pooled(position + offset))
      offset += 1
    }
  }

  /// Appends one scalar as it is.
  @inline(__always)
  mutating func append(_ scalar: UInt32) {
    items.append(UnicodeProperties(of: scalar).combiningClass << 24 | scalar)
  }

  /// Canonical ordering: sorts every run of non-starters by combining class, stably.
  mutating func order() {
    var index = 0
    while index < items.count {
      if items[index] >> 24 == 0 {
        index += 1
        continue
      }
      let start = index
      var isOrdered = true
      index += 1
      while index < items.count, items[index] >> 24 != 0 {
        if items[index] >> 24 < items[index - 1] >> 24 { isOrdered = false }
        index += 1
      }
      if isOrdered { continue }
      if index - start <= Self.longestInsertionSort {
        insertionSort(start..<index)
      } else {
        countingSort(start..<index)
      }
    }
  }

  private mutating func insertionSort(_ range: Range<Int>) {
    for position in range.dropFirst() {
      let item = items[position]
      var hole = position
      while hole > range.lowerBound, items[hole - 1] >> 24 > item >> 24 {
        items[hole] = items[hole - 1]
        hole -= 1
      }
      items[hole] = item
    }
  }

  private mutating func countingSort(_ range: Range<Int>) {
    var starts = [Int](repeating: 0, count: 257)
    for position in range { starts[Int(items[position] >> 24) + 1] += 1 }
    for combiningClass in 1...256 { starts[combiningClass] += starts[combiningClass - 1] }
    spare.removeAll(keepingCapacity: true)
    spare.append(contentsOf: items[range])
    for item in spare {
      let combiningClass = Int(item >> 24)
      items[range.lowerBound + starts[combiningClass]] = item
      starts[combiningClass] += 1
    }
  }

  /// Canonical composition, in place; the items must be decomposed and ordered.
  mutating func compose() {
    var starter = -1
    var lastClass: UInt32 = 0
    var end = 0
    for index in items.indices {
      let item = items[index]
      let combiningClass = item >> 24
      // Blocked when something of the same or a greater class, or a starter, stands between.
      if starter >= 0, end == starter + 1 || lastClass < combiningClass {
        let composite = Self.composite(items[starter], item & 0xFF_FFFF)
        if composite != 0 {
          items[starter] = composite
          continue
        }
      }
      if combiningClass == 0 { starter = end }
      lastClass = combiningClass
      items[end] = item
      end += 1
    }
    items.removeSubrange(end...)
  }

  /// The primary composite of a starter and a scalar, or 0.
  private static func composite(_ first: UInt32, _ second: UInt32) -> UInt32 {
    let lead = first &- Hangul.leadBase
    let vowel = second &- Hangul.vowelBase
    if lead < Hangul.leadCount, vowel < Hangul.vowelCount {
      return Hangul.syllableBase + (lead * Hangul.vowelCount + vowel) * Hangul.tailCount
    }
    let syllable = first &- Hangul.syllableBase
    let tail = second &- Hangul.tailBase
    if syllable < Hangul.syllableCount, syllable % Hangul.tailCount == 0, tail > 0, tail < Hangul.tailCount {
      return first + tail
    }
    return winnow_primary_composite(first, second)
  }

  /// Appends the scalars as UTF-8.
  func write(to output: inout [UInt8]) {
    for item in items { UTF8Scalar.append(item & 0xFF_FFFF, to: &output) }
  }
}

/// The constants of Hangul syllable arithmetic (The Unicode Standard, section 3.12).
private enum Hangul {
  static let syllableBase: UInt32 = 0xAC00
  static let leadBase: UInt32 = 0x1100
  static let vowelBase: UInt32 = 0x1161
  static let tailBase: UInt32 = 0x11A7
  static let leadCount: UInt32 = 19
  static let vowelCount: UInt32 = 21
  static let tailCount: UInt32 = 28
  static let vowelTailCount: UInt32 = 588
  static let syllableCount: UInt32 = 11172
}
