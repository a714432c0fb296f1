// What the bytes of a single-byte charset are, whatever the language.

/// The characters of one single-byte charset. Costs are in eighths of a bit.
struct ByteClasses: Sendable {
  /// In lower case, by byte.
  let folded: [Unicode.Scalar]
  let isLetter: [Bool]
  let isUpper: [Bool]
  let isLower: [Bool]
  /// Symbols that touch digits or nothing, but hardly letters.
  let isAloof: [Bool]
  /// Opening quotation marks, which no letter precedes.
  let isOpening: [Bool]
  /// Letters of other scripts than Latin: words do not mix them with ASCII.
  let isOfOtherScript: [Bool]
  /// What a byte costs because it is rare in any text.
  let surcharges: [Int32]

  private static let bit = 8

  /// - Parameter charset: one of a single byte; the result is nil for others.
  init?(_ charset: Charset) {
    guard let upperHalf = SingleByteTranscoder.scalars(of: charset) else { return nil }
    let scalars = (0..<128).map { Unicode.Scalar(UInt8($0)) } + upperHalf
    folded = scalars.map(Self.fold)
    let isLetter = scalars.map { scalar in
      (scalar.properties.isAlphabetic && !Self.symbolLetters.contains(scalar))
        || scalar.properties.generalCategory == .nonspacingMark
    }
    self.isLetter = isLetter
    isUpper = scalars.map(\.properties.isUppercase)
    isLower = scalars.map(\.properties.isLowercase)
    isOfOtherScript = (0..<256).map { isLetter[$0] && scalars[$0].value >= 0x370 }
    isOpening = scalars.map { ["\u{A1}", "\u{BF}", "\u{201A}", "\u{201E}", "\u{2039}"].contains($0) }
    isAloof = (0..<256).map { $0 >= 0x80 && !isLetter[$0] && !Self.punctuation.contains(scalars[$0]) }
    surcharges = (0..<256).map {
      Int32($0 < 0x80 ? 0 : Self.surcharge(of: scalars[$0], isLetter: isLetter[$0]))
    }
  }

  private static func fold(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "\u{6CC}": "\u{64A}"
    case "\u{6A9}": "\u{643}"
    case "\u{219}": "\u{15F}"
    case "\u{21B}": "\u{163}"
    case "\u{218}": "\u{15F}"
    case "\u{21A}": "\u{163}"
    default: scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
    }
  }

  private static func surcharge(of scalar: Unicode.Scalar, isLetter: Bool) -> Int {
    if scalar == "\u{FFFD}" { return 30 * bit }
    if scalar.value < 0xA0 { return 20 * bit }
    if isLetter { return 0 }
    return punctuation.contains(scalar) || otherSymbols.contains(scalar) ? 6 * bit : 12 * bit
  }

  /// Quotation marks, dashes and their like, which touch the letters of a word.
  private static let punctuation: Set<Unicode.Scalar> = [
    "\u{A0}", "\u{A1}", "\u{AB}", "\u{AD}", "\u{B4}", "\u{BB}", "\u{BF}", "\u{60C}", "\u{61B}", "\u{61F}",
    "\u{200C}", "\u{200E}", "\u{200F}", "\u{2013}", "\u{2014}", "\u{2015}", "\u{2018}", "\u{2019}",

    "\u{201C}", "\u{201D}", "\u{201E}", "\u{2026}", "\u{2039}", "\u{203A}", "\u{A9}", "\u{AE}", "\u{2122}",
    "\u{AA}",
    "\u{BA}",
  ]

  /// What Unicode counts as letters and people as symbols: ª, µ and º.
  private static let symbolLetters: Set<Unicode.Scalar> = ["\u{AA}", "\u{B5}", "\u{BA}"]

  /// Other symbols that many texts have.
  private static let otherSymbols: Set<Unicode.Scalar> = [
    "\u{A3}", "\u{A7}", "\u{B5}", "\u{B0}", "\u{B1}", "\u{B2}", "\u{B3}", "\u{B7}", "\u{BC}", "\u{BD}",
    "\u{BE}", "\u{D7}",
    "\u{2022}", "\u{20AC}", "\u{2116}",
  ]
}
