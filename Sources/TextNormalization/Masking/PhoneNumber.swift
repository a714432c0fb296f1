// Finds telephone numbers, and leaves alone the many other numbers in groups.

/// A number in international form (`+44 20 7946 0958`, ITU-T E.164), in that of North America (`(202) 555-0143`), or
/// in any form behind a word that says what it is (`Tel. 030/1234567`). Other numbers in groups may be anything.
enum PhoneNumber {
  static let fewestDigits = 6

  /// The number that begins at `start` with a digit, `+` or `(`.
  static func range(in text: Span<UInt8>, at start: Int, from lower: Int) -> Range<Int>? {
    if text.has("+", at: start) {
      // A sum, or a number in a word.
      if text.hasWord(before: start) || (start > lower && text.has("+", at: start - 1)) { return nil }
      return PhoneGroups(in: text, at: start + 1).flatMap { international($0, prefix: 0, text) }.map {
        start..<$0
      }
    }
    let isLabelled = labels.contains(text.word(before: start, from: lower))
    if !isLabelled, text.continuesNumber(before: start) { return nil }
    guard let groups = PhoneGroups(in: text, at: start) else { return nil }
    if let end = northAmerican(groups, text) { return start..<end }
    if groups.hasPrefix([0, 0]), groups.count > 1, !isAmongNumbers(text, start),
      let end = international(groups, prefix: 2, text)
    {
      return start..<end
    }
    guard isLabelled, (fewestDigits...15).contains(groups.digits.count), !text.continuesNumber(at: groups.end)
    else {
      return nil
    }
    return start..<groups.end
  }

  /// Whether a number stands before the blank before `start`: the groups may be part of a longer one.
  private static func isAmongNumbers(_ text: Span<UInt8>, _ start: Int) -> Bool {
    start > 1 && text.has(" ", at: start - 1) && text.hasDigit(at: start - 2)
  }

  /// Words before a number that say it is one, in small letters as far as ASCII goes.
  private static let labels: Set<[UInt8]> = Set(
    """
    tel telephone telefon telefono telefone telefoon telefax phone phones fax mobile mobil cell handy whatsapp hotline
    tél téléphone teléfono móvil portable тел Тел телефон Телефон факс Факс τηλ Τηλ
    """.split { $0 == " " || $0 == "\n" }.map { Array($0.utf8) })

  /// The end of a number with the code of a country behind `prefix` digits.
  private static func international(_ groups: PhoneGroups, prefix: Int, _ text: Span<UInt8>) -> Int? {
    let digits = groups.digits.dropFirst(prefix)
    guard let code = CallingCode.length(digits) else { return nil }
    if digits.first == 1 { return northAmerican(groups, prefix: prefix, text) }
    let isSplit = groups.count > 1
    // `+3.1415926535` begins with no code.
    guard (groups.lengths.first ?? 0) >= prefix + code else { return nil }
    let fewest = isSplit ? 8 : 9
    guard digits.count >= fewest, digits.count <= 15, digits.count > code + 3 else { return nil }
    // `+48.858222` is a coordinate, or a decimal number.
    if groups.hasOnePoint, digits.count < 11 { return nil }
    return text.continuesNumber(at: groups.end) ? nil : groups.end
  }

  /// The end of an area, an exchange and four digits, perhaps behind `1`: three groups, or all behind `+1`.
  private static func northAmerican(_ groups: PhoneGroups, prefix: Int = 0, _ text: Span<UInt8>) -> Int? {
    let digits = Array(groups.digits.dropFirst(prefix))
    let hasCode = digits.first == 1
    let local = hasCode ? Array(digits.dropFirst()) : digits
    guard local.count >= 10, local[0] > 1, local[3] > 1 else { return nil }
    let wanted = prefix + (hasCode ? 11 : 10)
    guard let end = groups.end(ofDigit: wanted), !text.continuesNumber(at: end) else { return nil }
    if hasCode, groups.isBehindPlus || prefix > 0 { return end }
    let lengths = groups.lengths.prefix(hasCode ? 4 : 3)
    return Array(lengths) == (hasCode ? [1, 3, 3, 4] : [3, 3, 4]) && groups.hasMarks ? end : nil
  }
}

/// The codes of countries and services by the list that complements E.164.
enum CallingCode {
  /// How many digits the code takes that a number begins with; nil if there is none.
  static func length(_ digits: ArraySlice<UInt8>) -> Int? {
    guard digits.count > 3, let first = digits.first else { return nil }
    if first == 1 || first == 7 { return 1 }
    let start = digits.startIndex
    let two = first * 10 + digits[start + 1]
    switch two {
    case 20, 27, 30...34, 36, 39, 40, 41, 43...49, 51...58, 60...66, 81, 82, 84, 86, 90...95, 98: return 2
    case 21...26, 29, 35, 37, 38, 42, 50, 59, 67...69, 80, 85, 87, 88, 96, 97, 99: return 3
    default: return nil
    }
  }
}
