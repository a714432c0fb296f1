// Finds numbers of payment cards.
import TextCore

/// A number that a network of cards gives out (ISO/IEC 7812), grouped as on cards or in one piece, with the right check
/// digit (Luhn). The old Visa numbers of 13 digits are not among them: they look like the bar codes of goods.
enum PaymentCard {
  static let fewestDigits = 14
  private static let longest = 19
  private static let groupings: Set<[Int]> = [[4, 4, 4, 4], [4, 4, 4, 4, 3], [4, 6, 5], [4, 6, 4]]

  /// The number that begins with the digit at `start`.
  static func range(in text: Span<UInt8>, at start: Int, from lower: Int) -> Range<Int>? {
    // No network's numbers begin with others.
    guard text[start] >= 0x32, text[start] <= 0x36, !text.continuesNumber(before: start) else { return nil }
    var digits: [UInt8] = []
    var groups: [Int] = []
    var position = start
    var separator: [UInt8] = []
    var found: Range<Int>?
    while groups.count < 5 {
      let first = position
      while text.hasDigit(at: position), digits.count <= longest {
        digits.append(text[position] - 0x30)
        position += 1
      }
      guard position > first else { break }
      groups.append(position - first)
      let isGrouping = groups.count == 1 ? digits.count >= fewestDigits : groupings.contains(groups)
      if isGrouping, isValid(digits), !text.continuesNumber(at: position) { found = start..<position }
      let width = max(text.blankLength(at: position), text.hyphenLength(at: position))
      guard width > 0 else { break }
      var next: [UInt8] = []
      next.append(text, position..<position + width)
      if groups.count > 1, next != separator { break }
      separator = next
      position += width
    }
    return found
  }

  private static func isValid(_ digits: [UInt8]) -> Bool {
    let prefix = digits.prefix(4).reduce(0) { $0 * 10 + Int($1) }
    guard lengths(prefix).contains(digits.count) else { return false }
    var sum = 0
    for (place, digit) in digits.reversed().enumerated() {
      let doubled = Int(digit) * 2
      sum += place % 2 == 0 ? Int(digit) : doubled > 9 ? doubled - 9 : doubled
    }
    return sum % 10 == 0
  }

  /// How many digits the numbers have that begin with these four.
  private static func lengths(_ prefix: Int) -> ClosedRange<Int> {
    switch prefix {
    // Mir, Mastercard.
    case 2200...2204: 16...19
    case 2221...2720, 5100...5599: 16...16
    // Diners Club, American Express, JCB.
    case 3000...3059, 3095, 3600...3699, 3800...3999: 14...19
    case 3400...3499, 3700...3799: 15...15
    case 3528...3589: 16...19
    // Visa.
    case 4000...4999: 16...19
    // Maestro, Discover, UnionPay, RuPay.
    case 5018, 5020, 5038, 5893, 6304, 6759, 6761...6763, 6000...6099, 6200...6299, 6440...6599: 16...19
    default: 0...0
    }
  }
}
