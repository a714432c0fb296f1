// The door to the vector loops that pass stretches of bytes with nothing to do.
import CUnicodeData

/// Finds how far a text can be passed, a block of bytes at a time. All functions take a start inside the text (or
/// its end) and return an index between that start and the end. The C loops read within `0..<count` only, and the
/// pointer does not leave its closure.
enum ByteScan {
  /// The bytes that one step of the loops covers; a caller looks at as many before it asks again.
  @inline(__always) static var blockWidth: Int { WINNOW_BLOCK }

  /// Where the loop stopped, and whether that block certainly needs work.
  typealias Stop = (index: Int, isDirty: Bool)

  /// Passes ASCII and, if `inertLeads`, scalars that no canonical normalization can touch.
  static func passForForm(_ text: Span<UInt8>, from start: Int, inertLeads: Bool) -> Int {
    text.withUnsafeBufferPointer { buffer in
      guard let bytes = buffer.baseAddress else { return start }
      return winnow_pass_for_form(bytes, start, buffer.count, inertLeads ? 1 : 0)
    }
  }

  /// Passes what holds no line end but LF and no control, nor lead bytes of such.
  static func passCharacters(_ text: Span<UInt8>, from start: Int) -> Int {
    text.withUnsafeBufferPointer { buffer in
      guard let bytes = buffer.baseAddress else { return start }
      return winnow_pass_characters(bytes, start, buffer.count)
    }
  }

  /// Passes what every operation but `collapseSpaces` leaves alone.
  static func passClean(_ text: Span<UInt8>, from start: Int, inertLeads: Bool) -> Stop {
    text.withUnsafeBufferPointer { buffer in
      guard let bytes = buffer.baseAddress else { return (start, false) }
      let stop = winnow_pass_clean(bytes, start, buffer.count, inertLeads ? 1 : 0)
      return (stop.index, stop.is_dirty != 0)
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
