// Reads the groups of digits that a telephone number is written in.
import TextCore

/// Digits with single marks between them: blanks, hyphens, points, slashes, brackets.
struct PhoneGroups {
  private(set) var digits: [UInt8] = []
  /// How many digits each group has.
  private(set) var lengths: [Int] = []
  /// Behind the last digit or the bracket that closes behind it.
  private(set) var end: Int
  /// Whether a `+` stands before the first digit.
  let isBehindPlus: Bool
  /// Whether anything but blanks stands between groups.
  private(set) var hasMarks = false
  /// Behind each group.
  private var ends: [Int] = []
  private var points = 0
  private var isOpen = false

  private static let mostDigits = 15

  /// - Parameter start: a digit or an opening bracket.
  init?(in text: Span<UInt8>, at start: Int) {
    end = start
    isBehindPlus = start > 0 && text.has("+", at: start - 1)
    var position = start
    if text.has("(", at: position) {
      position += 1
      guard Self.closes(text, position) else { return nil }
      isOpen = true
    }
    while let next = readGroup(text, position) { position = next }
    guard !digits.isEmpty else { return nil }
  }

  var count: Int { lengths.count }

  /// Whether one point is all that stands between the digits.
  var hasOnePoint: Bool { points == 1 && count == 2 }

  func hasPrefix(_ prefix: [UInt8]) -> Bool { digits.starts(with: prefix) }

  /// The end of the group that the digit number `wanted` is the last of.
  func end(ofDigit wanted: Int) -> Int? {
    var sum = 0
    for (index, length) in lengths.enumerated() {
      sum += length
      if sum == wanted { return ends[index] }
    }
    return nil
  }

  /// Reads a group and the marks behind it; returns where the next one begins, nil if none does.
  private mutating func readGroup(_ text: Span<UInt8>, _ start: Int) -> Int? {
    var position = start
    while text.hasDigit(at: position), position - start <= Self.mostDigits { position += 1 }
    let length = position - start
    // `00` is dialled before the number.
    guard length > 0, digits.count + length <= Self.mostDigits + (hasPrefix([0, 0]) ? 2 : 0) else {
      // What is too much belongs to the number unless a blank stands between.
      if !digits.isEmpty, text.blankLength(at: end) == 0 { digits = [] }
      return nil
    }
    let isTrunk = isOpen && length == 1 && text.has("0", at: start) && !digits.isEmpty
    if isOpen {
      // Looked for before the bracket was passed.
      position += 1
      hasMarks = true
      isOpen = false
    }
    end = position
    // `+49 (0)30`: the 0 is not dialled then.
    if !isTrunk {
      for index in start..<start + length { digits.append(text[index] - 0x30) }
      lengths.append(length)
      ends.append(position)
    }
    return nextGroup(text, position)
  }

  /// Where a group begins behind one mark, or a bracket and a mark.
  private mutating func nextGroup(_ text: Span<UInt8>, _ start: Int) -> Int? {
    var position = start
    let blank = text.blankLength(at: position)
    let hyphen = text.hyphenLength(at: position)
    let isPoint = text.has(".", at: position)
    if blank > 0 {
      position += blank
    } else if hyphen > 0 {
      position += hyphen
    } else if isPoint || text.has("/", at: position) {
      position += 1
    }
    let isBracket = text.has("(", at: position)
    // Digits stand right behind a closing bracket only: `(212)555-0123`.
    let isBehindBracket = start > 0 && text.has(")", at: start - 1)
    guard position > start || isBracket || isBehindBracket else { return nil }
    if blank > 0, !isBracket, Self.isDateOrTime(text, position) { return nil }
    if isBracket { position += 1 }
    guard text.hasDigit(at: position) else { return nil }
    if isBracket, !Self.closes(text, position) { return nil }
    isOpen = isBracket
    if isPoint { points += 1 }
    if blank == 0 { hasMarks = true }
    return position
  }

  /// Whether digits and a closing bracket follow.
  private static func closes(_ text: Span<UInt8>, _ start: Int) -> Bool {
    var position = start
    while text.hasDigit(at: position), position - start < 6 { position += 1 }
    return text.has(")", at: position)
  }

  /// `2024-01-15`, `15.1.2024`, `10:30`: what stands behind a number rather than in it.
  private static func isDateOrTime(_ text: Span<UInt8>, _ start: Int) -> Bool {
    var lengths: [Int] = []
    var position = start
    var mark: UInt8 = 0
    while lengths.count < 3 {
      let first = position
      while text.hasDigit(at: position), position - first < 5 { position += 1 }
      lengths.append(position - first)
      guard position < text.count else { break }
      if lengths == [1] || lengths == [2], text.has(":", at: position) {
        return text.hasDigit(at: position + 1)
      }
      if lengths.count == 1 { mark = text[position] }
      guard text[position] == mark, mark == 0x2D || mark == 0x2E || mark == 0x2F else { break }
      position += 1
    }
    guard lengths.count == 3, lengths.allSatisfy({ $0 > 0 }) else { return false }
    return (lengths[0] == 4 && lengths[1] < 3 && lengths[2] < 3)
      || (lengths[2] == 4 && lengths[0] < 3 && lengths[1] < 3)
  }
}
