// The door to the vector loops that pass stretches of bytes with nothing to do.
import CUnicodeData

/// Finds how far a text can be passed, a block of bytes at a time. All functions take a start inside the text (or
/// its end) and return an index between that start and the end. The C loops read within `0..<count` only, and the
/// pointer does not leave its closure.
enum ByteScan {
  /// The bytes that one step of the loops covers; a caller looks at as many before it asks again.
  static let blockWidth = 16

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

  /// Passes what is its own key.
  static func passOwnKey(_ text: Span<UInt8>, from start: Int, _ plan: winnow_key_plan) -> Stop {
    text.withUnsafeBufferPointer { buffer in
      guard let bytes = buffer.baseAddress else { return (start, false) }
      let stop = winnow_pass_own_key(bytes, start, buffer.count, plan)
      return (stop.index, stop.is_dirty != 0)
    }
  }

  /// Passes what has one key byte for every byte.
  static func passPlain(_ text: Span<UInt8>, from start: Int, _ plan: winnow_key_plan) -> Int {
    text.withUnsafeBufferPointer { buffer in
      guard let bytes = buffer.baseAddress else { return start }
      return winnow_pass_plain(bytes, start, buffer.count, plan)
    }
  }

  /// The first LF at or after `start`, or the end of the text.
  static func lineFeed(in text: Span<UInt8>, from start: Int) -> Int {
    text.withUnsafeBufferPointer { buffer in
      guard let bytes = buffer.baseAddress else { return start }
      return winnow_find_line_feed(bytes, start, buffer.count)
    }
  }
}
