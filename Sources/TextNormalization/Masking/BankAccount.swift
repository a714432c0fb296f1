// Finds international bank account numbers.
import TextCore

/// An IBAN (ISO 13616): country, two check digits, then letters and digits, as many as the country's have, in one piece
/// or in groups of four. The whole is 1 modulo 97 (ISO 7064).
enum BankAccount {
  /// How many letters and digits an IBAN of each country has, by the registry that SWIFT keeps.
  private static let lengths: [UInt16: Int] = {
    let table: KeyValuePairs = [
      15: "NO", 16: "BE", 18: "DK FI FK FO GL NL SD", 19: "MK SI", 20: "AT BA EE KZ LT LU MN XK",
      21: "CH HR LI LV", 22: "BG BH CR DE GB GE IE ME RS VA", 23: "AE GI IL IQ OM SO TL",
      24: "AD CZ ES MD PK RO SA SE SK TN VG", 25: "LY PT ST", 26: "IS TR", 27: "BI DJ FR GR IT MC MR SM",
      28: "AL AZ BY CY DO GT HN HU LB NI PL SV", 29: "BR EG PS QA UA", 30: "JO KW MU YE", 31: "MT SC",
      32: "LC", 33: "RU",
    ]
    var lengths: [UInt16: Int] = [:]
    for (length, countries) in table {
      for country in countries.split(separator: " ") { lengths[key(Array(country.utf8)[...])] = length }
    }
    return lengths
  }()

  private static func key(_ letters: ArraySlice<UInt8>) -> UInt16 {
    letters.reduce(0) { $0 << 8 | UInt16($1 & 0xDF) }
  }

  /// The IBAN whose first check digit is at `mark`.
  static func range(in text: Span<UInt8>, at mark: Int, from lower: Int) -> Range<Int>? {
    let start = mark - 2
    guard start >= lower, text.hasLetter(at: start), text.hasLetter(at: start + 1),
      text.hasDigit(at: mark + 1),
      !text.continuesNumber(before: start),
      let length = lengths[UInt16(text[start] & 0xDF) << 8 | UInt16(text[start + 1] & 0xDF)]
    else { return nil }
    var characters: [UInt8] = []
    var position = start
    while characters.count < length {
      if characters.count % 4 == 0, !characters.isEmpty { position += text.blankLength(at: position) }
      guard text.hasLetterOrDigit(at: position) else { return nil }
      characters.append(text[position])
      position += 1
    }
    return !text.hasWord(at: position) && isValid(characters) ? start..<position : nil
  }

  /// Whether the digits, letters counted from `A` = 10, the first four last, leave 1.
  private static func isValid(_ characters: [UInt8]) -> Bool {
    let check = Int(characters[2] - 0x30) * 10 + Int(characters[3] - 0x30)
    // Others leave the same remainder, and are never given out.
    guard (2...98).contains(check) else { return false }
    let remainder = (characters[4...] + characters[..<4]).reduce(0) { sum, character in
      character < 0x3A
        ? (sum * 10 + Int(character) - 0x30) % 97 : (sum * 100 + Int(character & 0xDF) - 55) % 97
    }
    return remainder == 1
  }
}
