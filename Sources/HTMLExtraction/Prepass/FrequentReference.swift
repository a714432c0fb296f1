// Shortcuts past the table of character references.
import TextCore

extension CharacterReference {
  /// The few references that most pages are full of, without a search in the table.
  @inline(__always)
  static func frequent(in html: Span<UInt8>, _ range: Range<Int>) -> (scalar: Unicode.Scalar, end: Int)? {
    let start = range.lowerBound
    guard start + 6 <= range.upperBound else { return nil }
    switch html[start + 1] {
    case UInt8(ascii: "n") where html.hasBytes("nbsp;", at: start + 1): return ("\u{A0}", start + 6)
    case UInt8(ascii: "l") where html.hasBytes("lt;", at: start + 1): return ("<", start + 4)
    case UInt8(ascii: "g") where html.hasBytes("gt;", at: start + 1): return (">", start + 4)
    case UInt8(ascii: "a") where html.hasBytes("amp;", at: start + 1): return ("&", start + 5)
    case UInt8(ascii: "q") where html.hasBytes("quot;", at: start + 1): return ("\"", start + 6)
    default: return nil
    }
  }
}
