// Decodes one character reference by the rules of the HTML standard.

/// A character reference such as `&eacute;`, `&copy` or `&#x80;`.
///
/// Source: <https://html.spec.whatwg.org/multipage/parsing.html#character-reference-state>, as in text.
public struct CharacterReference: Sendable {
  /// Just behind the reference.
  public private(set) var end: Int
  private var content: Content

  private enum Content: Sendable {
    case scalar(Unicode.Scalar)
    /// A range of the table's bytes.
    case named(Range<Int>)
  }

  /// Reads the reference that starts with the `&` at the start of `range`; nil if it is just an ampersand.
  public init?(in html: Span<UInt8>, _ range: Range<Int>) {
    let next = range.lowerBound + 1
    guard next < range.upperBound else { return nil }
    if html[next] == 0x23 {
      guard let numeric = CharacterReference(numericIn: html, next + 1..<range.upperBound) else { return nil }
      self = numeric
    } else if let match = NamedCharacterReferences.longestMatch(in: html, next..<range.upperBound) {
      end = match.end
      content = .named(match.expansion)
    } else {
      return nil
    }
  }

  /// Calls `body` with each character it stands for: one, or two for some names.
  public func forEachScalar(_ body: (Unicode.Scalar) -> Void) {
    switch content {
    case .scalar(let scalar): body(scalar)
    case .named(let range): NamedCharacterReferences.forEachScalar(of: range, body)
    }
  }

  /// Whether it is written with a name.
  public var isNamed: Bool {
    if case .named = content { true } else { false }
  }

  /// Whether it stands for one character of white space.
  public var isWhiteSpace: Bool {
    switch content {
    case .scalar(let scalar): Self.isWhiteSpace(scalar.value)
    case .named(let range): NamedCharacterReferences.isWhiteSpace(range)
    }
  }

  /// HTML's white space: tab, line feed, form feed, carriage return, space
  /// (<https://infra.spec.whatwg.org/#ascii-whitespace>).
  static func isWhiteSpace(_ value: UInt32) -> Bool {
    value == 0x20 || value == 0x0A || value == 0x09 || value == 0x0D || value == 0x0C
  }

  /// `digits` starts behind `&#`.
  private init?(numericIn html: Span<UInt8>, _ digits: Range<Int>) {
    var position = digits.lowerBound
    let isHexadecimal = position < digits.upperBound && html[position] | 0x20 == 0x78
    if isHexadecimal { position += 1 }
    let first = position
    var value: UInt32 = 0
    while position < digits.upperBound, let digit = html[position].digit(hexadecimal: isHexadecimal) {
      // Stays beyond Unicode once it is there, so it cannot overflow.
      if value <= 0x10FFFF { value = value * (isHexadecimal ? 16 : 10) + UInt32(digit) }
      position += 1
    }
    guard position > first else { return nil }
    if position < digits.upperBound, html[position] == 0x3B { position += 1 }
    end = position
    content = .scalar(Self.scalar(numbered: value))
  }

  /// NUL, surrogates and numbers beyond Unicode give U+FFFD; 0x80…0x9F mean windows-1252
  /// (<https://html.spec.whatwg.org/multipage/parsing.html#numeric-character-reference-end-state>).
  private static func scalar(numbered number: UInt32) -> Unicode.Scalar {
    var number = number
    if let meant = windows1252(number) { number = meant.value }
    guard number != 0 else { return "\u{FFFD}" }
    return Unicode.Scalar(number) ?? "\u{FFFD}"
  }

  /// What the C1 control `number` (0x80…0x9F) was meant to be; the five that windows-1252 leaves open stay as they
  /// are. Nil for any other number.
  public static func windows1252(_ number: UInt32) -> Unicode.Scalar? {
    guard 0x80...0x9F ~= number else { return nil }
    return Unicode.Scalar(windows1252Scalars[Int(number - 0x80)])
  }

  private static let windows1252Scalars: [UInt16] = [
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152,
    0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122,
    0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178,
  ]
}

extension UInt8 {
  fileprivate func digit(hexadecimal: Bool) -> UInt8? {
    if self &- 0x30 < 10 { return self - 0x30 }
    guard hexadecimal else { return nil }
    let letter = (self | 0x20) &- 0x61
    return letter < 6 ? letter + 10 : nil
  }
}
