// Finds URLs in running text, and where they end.
import TextCore

/// A scheme and `://`, or `www.` and a name; then everything up to a blank or a mark that no URL holds (RFC 3986,
/// appendix C). Stops and quotes at the end belong to the sentence, and so does a closing bracket that was not opened
/// inside.
enum WebAddress {
  private static let longestScheme = 20

  /// The URL with the `:` at `mark`, which does not reach back over `lower`.
  static func range(in text: Span<UInt8>, at mark: Int, from lower: Int) -> Range<Int>? {
    guard text.has("/", at: mark + 1), text.has("/", at: mark + 2) else { return nil }
    var start = mark
    while start > lower, mark - start < longestScheme,
      text.hasLetterOrDigit(at: start - 1) || text.has("+", at: start - 1)
    { start -= 1 }
    while start < mark, !text.hasLetter(at: start) { start += 1 }
    // One letter is a drive: `C://`.
    guard mark - start > 1 else { return nil }
    let rest = mark + 3
    // A host, an IPv6 address in brackets, or a path (`file:///etc`).
    let first = text.has("/", at: rest) || text.has("[", at: rest) ? rest + 1 : rest
    guard first < text.count, text.hasLetterOrDigit(at: first) || isLetter(text, first) else { return nil }
    return start..<end(in: text, from: rest)
  }

  /// The URL without a scheme that begins with the `w` at `mark`.
  static func bareRange(in text: Span<UInt8>, at mark: Int, from lower: Int) -> Range<Int>? {
    guard text.has(".", at: mark + 3), text[mark + 1] | 0x20 == UInt8(ascii: "w"),
      text[mark + 2] | 0x20 == UInt8(ascii: "w"), !text.hasWord(before: mark)
    else { return nil }
    if mark > lower, [".", "-", "@", "/"].contains(where: { text.has($0, at: mark - 1) }) { return nil }
    // At least two more labels.
    var position = mark + 4
    while text.hasLetterOrDigit(at: position) || text.has("-", at: position) || isLetter(text, position) {
      position += UTF8Scalar(in: text, at: position).length
    }
    guard position > mark + 4, text.has(".", at: position), text.hasLetterOrDigit(at: position + 1) else {
      return nil
    }
    return mark..<end(in: text, from: mark + 4)
  }

  /// A letter beyond ASCII that an IRI may hold. Chinese, Japanese and Korean text follows without a blank, and is left
  /// out for that reason.
  private static func isLetter(_ text: Span<UInt8>, _ index: Int) -> Bool {
    index < text.count && text[index] >= 0x80 && text.hasWord(at: index)
  }

  private static func end(in text: Span<UInt8>, from start: Int) -> Int {
    var end = start
    var open: (round: Int, square: Int, curly: Int) = (0, 0, 0)
    scan: while end < text.count {
      switch text[end] {
      case 0...0x20, 0x7F, UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "`"),
        UInt8(ascii: "|"), UInt8(ascii: "\\"), UInt8(ascii: "^"):
        break scan
      case UInt8(ascii: "("): open.round += 1
      case UInt8(ascii: "["): open.square += 1
      case UInt8(ascii: "{"): open.curly += 1
      case UInt8(ascii: ")"): open.round -= 1
      case UInt8(ascii: "]"): open.square -= 1
      case UInt8(ascii: "}"): open.curly -= 1
      case 0x80...:
        guard isLetter(text, end) else { break scan }
        end += UTF8Scalar(in: text, at: end).length
        continue scan
      default: break
      }
      if open.round < 0 || open.square < 0 || open.curly < 0 { break }
      end += 1
    }
    while end > start, isClosing(text[end - 1]) { end -= 1 }
    return end
  }

  /// Marks that end a sentence or an emphasis rather than a URL.
  private static func isClosing(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "!"),
      UInt8(ascii: "?"), UInt8(ascii: "'"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"),
      UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"):
      return true
    default: return false
    }
  }
}
