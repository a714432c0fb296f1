// The door to the vector loops that pass stretches of bytes with nothing to do.
import CKernels
import TextCore

/// Finds the scalars that one pass looks for: those with a property of a mask, and a set of ASCII bytes.
struct TextScan: Sendable {
  private let plan: winnow_text_plan

  /// - Parameters:
  ///   - mask: bits of ``UnicodeProperties``; ASCII scalars that have one of them are looked for like all others.
  ///   - ascii: further ASCII bytes to look for.
  ///   - checksOrder: whether marks out of canonical order are looked for, too.
  init(mask: UInt32, ascii: [UInt8] = [], checksOrder: Bool = false) {
    var halves: (low: UInt64, high: UInt64) = (0, 0)
    for byte in UInt8(0)..<128 where UnicodeProperties(of: UInt32(byte)).has(mask) || ascii.contains(byte) {
      if byte < 64 { halves.low |= 1 << UInt64(byte) } else { halves.high |= 1 << UInt64(byte - 64) }
    }
    plan = winnow_text_plan(mask, halves.low, halves.high, checksOrder ? 1 : 0)
  }

  /// Where the first of them begins at or after `start`, which begins a scalar; the end of the text if there is none.
  @inline(__always)
  func first(in text: Span<UInt8>, from start: Int) -> Int {
    text.withUnsafeBufferPointer { buffer in
      // The loop reads `start..<count` only, and the pointer does not leave the closure.
      guard let bytes = buffer.baseAddress, start < buffer.count else { return buffer.count }
      return withUnsafePointer(to: plan) { winnow_find_text(bytes, start, buffer.count, $0) }
    }
  }
}

/// The other loops. All functions take a start inside the text (or its end) and return an index between that start
/// and the end. The C loops read within `0..<count` only, and the pointer does not leave its closure.
enum ByteScan {
  /// The bytes that one step of the loops covers; a caller looks at as many before it asks again.
  @inline(__always) static var blockWidth: Int { WINNOW_BLOCK }

  /// Where the loop stopped, and whether that block certainly needs work.
  typealias Stop = (index: Int, isDirty: Bool)

  /// Where the first of `patterns` (bits of `winnow_find_line_trouble`) ends at or after `start`.
  static func lineTrouble(in text: Span<UInt8>, from start: Int, _ patterns: Int32) -> Int {
    text.withUnsafeBufferPointer { buffer in
      guard let bytes = buffer.baseAddress else { return start }
      return winnow_find_line_trouble(bytes, start, buffer.count, patterns)
    }
  }

  /// Passes what is its own key. `map` holds 128 bytes.
  static func passOwnKey(_ text: Span<UInt8>, from start: Int, _ plan: winnow_key_plan, _ map: [UInt8])
    -> Stop
  {
    text.withUnsafeBufferPointer { buffer in
      map.withUnsafeBufferPointer { map in
        guard let bytes = buffer.baseAddress, let map = map.baseAddress else { return (start, false) }
        let stop = winnow_pass_own_key(bytes, start, buffer.count, plan, map)
        return (stop.index, stop.is_dirty != 0)
      }
    }
  }

  /// The first byte that the byte map cannot decide, or the end of the text.
  static func look(in text: Span<UInt8>, from start: Int, _ plan: winnow_key_plan) -> Int {
    text.withUnsafeBufferPointer { buffer in
      guard let bytes = buffer.baseAddress else { return start }
      return winnow_find_look(bytes, start, buffer.count, plan.only_whitespace)
    }
  }

  /// Appends the key of `range`, bytes that the map decides, and returns whether the key ends in a space.
  static func appendKey(
    _ text: Span<UInt8>, _ range: Range<Int>, to key: inout [UInt8], endsInSpace: Bool,
    _ plan: winnow_key_plan,
    _ map: [UInt8]
  ) -> Bool {
    let start = key.count
    // The key takes at most a byte per byte: room for all, and what is not used goes again.
    key.append(text, range)
    let written = text.extracting(range).withUnsafeBufferPointer { source in
      key.withUnsafeMutableBufferPointer { target in
        map.withUnsafeBufferPointer { map in
          guard let bytes = source.baseAddress, let out = target.baseAddress, let map = map.baseAddress else {
            return winnow_written(count: 0, ends_in_space: endsInSpace ? 1 : 0)
          }
          return winnow_write_key(bytes, source.count, out + start, endsInSpace ? 1 : 0, plan, map)
        }
      }
    }
    key.removeLast(range.count - written.count)
    return written.ends_in_space != 0
  }

  /// The first LF at or after `start`, or the end of the text.
  static func lineFeed(in text: Span<UInt8>, from start: Int) -> Int {
    text.withUnsafeBufferPointer { buffer in
      guard let bytes = buffer.baseAddress else { return start }
      return winnow_find_line_feed(bytes, start, buffer.count)
    }
  }
}
