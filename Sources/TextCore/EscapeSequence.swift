// Recognizes the terminal escape sequences that logs and typescripts carry.

/// The grammar of ECMA-48 (fifth edition), as far as sequences occur in captured text.
public enum EscapeSequence {
  /// The end of the sequence that starts with the ESC at `start`, or nil if what follows is no complete one: then
  /// only the ESC itself is a control and what follows is content.
  ///
  /// - CSI: `ESC [`, parameter bytes 30–3F, intermediate bytes 20–2F, one final byte 40–7E.
  /// - OSC: `ESC ]`, text, ended by BEL, ST (`ESC \`) or U+009C. The text cannot hold a control or a line end, so
  ///   an unended one costs nothing but its ESC, and no byte is looked at twice: the scan stops at the next ESC.
  /// - Designation of ASCII, line-drawing or UK sets (`ESC ( B` and the like), which every `tput sgr0` emits.
  public static func end(in text: Span<UInt8>, at start: Int) -> Int? {
    guard start + 2 < text.count else { return nil }
    switch text[start + 1] {
    case UInt8(ascii: "["): return controlSequenceEnd(in: text, from: start + 2)
    case UInt8(ascii: "]"): return operatingSystemCommandEnd(in: text, from: start + 2)
    case UInt8(ascii: "("), UInt8(ascii: ")"):
      let set = text[start + 2]
      return set == UInt8(ascii: "B") || set == UInt8(ascii: "0") || set == UInt8(ascii: "A")
        ? start + 3 : nil
    default: return nil
    }
  }

  private static func controlSequenceEnd(in text: Span<UInt8>, from start: Int) -> Int? {
    var index = start
    while index < text.count, text[index] & 0xF0 == 0x30 { index += 1 }
    while index < text.count, text[index] & 0xF0 == 0x20 { index += 1 }
    guard index < text.count, text[index] >= 0x40, text[index] <= 0x7E else { return nil }
    return index + 1
  }

  private static func operatingSystemCommandEnd(in text: Span<UInt8>, from start: Int) -> Int? {
    var index = start
    while index < text.count {
      let byte = text[index]
      if byte == 0x07 { return index + 1 }
      if byte == 0x1B {
        return index + 1 < text.count && text[index + 1] == UInt8(ascii: "\\") ? index + 2 : nil
      }
      if byte < 0x20 || byte == 0x7F { return nil }
      if byte < 0xC2 {
        index += 1
        continue
      }
      let scalar = UTF8Scalar(in: text, at: index)
      if scalar.value == 0x9C { return index + scalar.length }
      if scalar.value == 0x85 || scalar.value == 0x2028 || scalar.value == 0x2029 { return nil }
      index += scalar.length
    }
    return nil
  }
}
