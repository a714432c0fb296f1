// How well bytes read in a charset look like a language: the cost of its letters in their order.
import CKernels

/// One language in one single-byte charset. Costs are in eighths of a bit.
struct LetterModel: Sendable {
  private let classes: ByteClasses
  /// The number of the letter that each byte is: 0 for what separates words, `foreign` for other languages' letters.
  private let letters: [UInt8]
  private let language: LanguageLetters

  private static let foreign: UInt8 = 0xFF
  private static let bit = 8

  /// - Parameters:
  ///   - classes: those of a charset.
  ///   - language: one the charset is used for.
  init(_ classes: ByteClasses, _ language: LanguageLetters) {
    self.classes = classes
    self.language = language
    letters = (0..<256).map { byte in
      let number = Self.number(of: classes.folded[byte], in: language)
      return number != 0 ? UInt8(number) : classes.isLetter[byte] ? Self.foreign : 0
    }
  }

  /// The cost of all pairs of a sample.
  func cost(of pairs: [TextSample.Pair]) -> Int {
    let width = language.letterCount + 1
    var total = 0
    for pair in pairs {
      let first = letters[Int(pair.first)]
      let second = letters[Int(pair.second)]
      var cost = Int(classes.surcharges[Int(pair.second)])
      if second == Self.foreign {
        cost += pair.second < 0x80 ? 6 * Self.bit : 11 * Self.bit
      } else if first == Self.foreign {
        cost += 5 * Self.bit
      } else if first == 0, second == 0 {
        // Says nothing of the language.
        cost += Self.bit
      } else {
        // Both are below `width`, and the table has `width` rows and columns.
        cost += Int(language.costs[Int(first) * width + Int(second)])
      }
      // Digits and symbols touch each other rather than letters.
      let isBehindDigit = pair.first == TextSample.digit && pair.second >= 0x80 && second != 0
      let isBeforeDigit = pair.second == TextSample.digit && pair.first >= 0x80 && first != 0
      let isTouched =
        classes.isAloof[Int(pair.second)] && first != 0 || classes.isAloof[Int(pair.first)] && second != 0
      let isMixed =
        pair.first < 0x80
        ? pair.first > TextSample.digit && classes.isOfOtherScript[Int(pair.second)]
        : pair.second < 0x80 && pair.second > TextSample.digit && classes.isOfOtherScript[Int(pair.first)]
      if isMixed { cost += 6 * Self.bit }
      if classes.isOpening[Int(pair.second)], first != 0 { cost += 6 * Self.bit }
      if isBehindDigit || isBeforeDigit || isTouched { cost += 4 * Self.bit }
      if classes.isUpper[Int(pair.second)] {
        cost += classes.isLower[Int(pair.first)] ? 11 * Self.bit : Self.bit
      }
      total += cost * pair.count
    }
    return total
  }

  private static func number(of scalar: Unicode.Scalar, in language: LanguageLetters) -> Int {
    guard scalar.value <= 0xFFFF else { return 0 }
    var low = 0
    var high = language.letterCount
    while low < high {
      let middle = (low + high) / 2
      if UInt32(language.letters[middle]) < scalar.value { low = middle + 1 } else { high = middle }
    }
    return low < language.letterCount && UInt32(language.letters[low]) == scalar.value ? low + 1 : 0
  }
}
