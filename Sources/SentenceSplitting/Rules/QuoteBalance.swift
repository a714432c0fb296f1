// Tells whether a quote that stands alone between spaces opens or closes.

/// Counts the quotes of a paragraph, each byte once.
///
/// Tokenised text, and French with typewriter quotes, put spaces on both sides of a quote: "… is over . " Then".
/// Its shape says nothing then; an odd number of quotes before it says that it closes one.
struct QuoteBalance {
  private var counted = 0
  private var isDoubleOpen = false
  private var isSingleOpen = false
  private var isPairOpen = false

  /// The quote that begins at `offset`, `"`, `'` or `''`, if white space or a mark follows and white space precedes it.
  static func detachedQuote(at offset: Int, in bytes: Span<UInt8>) -> Range<Int>? {
    let mark = bytes[offset]
    guard mark == 0x22 || mark == 0x27, offset == 0 || isBlank(bytes[offset - 1]) else { return nil }
    let end = mark == 0x27 && offset + 1 < bytes.count && bytes[offset + 1] == 0x27 ? offset + 2 : offset + 1
    guard end < bytes.count else { return offset..<end }
    switch bytes[end] {
    case 0x09, 0x0A, 0x0D, 0x20, 0x2C, 0x2E, 0x3B: return offset..<end
    default: return nil
    }
  }

  /// Whether a quote like `token` is open in front of it.
  mutating func isOpen(_ token: Range<Int>, before offset: Int, in bytes: Span<UInt8>) -> Bool {
    while counted < offset {
      switch bytes[counted] {
      case 0x22: isDoubleOpen.toggle()
      case 0x27:
        if let found = QuoteBalance.detachedQuote(at: counted, in: bytes), found.upperBound <= offset {
          if found.count == 2 { isPairOpen.toggle() } else { isSingleOpen.toggle() }
          counted = found.upperBound
          continue
        }
      default: break
      }
      counted += 1
    }
    return bytes[token.lowerBound] == 0x22 ? isDoubleOpen : token.count == 2 ? isPairOpen : isSingleOpen
  }

  /// Forgets what is open: the paragraph's next part has quotes of its own.
  mutating func restart(at offset: Int) {
    self = QuoteBalance()
    counted = offset
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) }
}
