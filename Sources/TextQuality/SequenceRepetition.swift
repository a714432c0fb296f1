// Repeated sequences of words: the most frequent of two to four, and what stands twice of five to ten.

/// Finds repeated sequences of words in one document. A sequence of n words can only repeat where the two sequences
/// of n − 1 words in it do, so that few places are left to look at after the first step.
struct SequenceRepetition {
  private var table = KeyTable()
  /// Per place the number of the sequence that begins there; -1 where it occurs once.
  private var numbers: [Int32] = []
  private var next: [Int32] = []
  private var counts: [Int32] = []
  /// Where sequences begin that occur more than once.
  private var places: [Int32] = []
  /// Where sequences of one word more may do so.
  private var candidates: [Int32] = []

  private static let top: [Measure] = [.topBigram, .topTrigram, .topFourgram]
  private static let duplicate: [Measure] = [
    .duplicateFivegrams, .duplicateSixgrams, .duplicateSevengrams, .duplicateEightgrams, .duplicateNinegrams,
    .duplicateTengrams,
  ]

  /// Measures the words of one document.
  mutating func measure(_ words: WordList, into measures: inout TextMeasures) {
    let count = words.hashes.count
    if count < 2 { return }
    numbers = Array(repeating: -1, count: count)
    next = Array(repeating: -1, count: count)
    places.removeAll(keepingCapacity: true)
    candidates.removeAll(keepingCapacity: true)
    candidates.append(contentsOf: 0..<Int32(clamping: count - 1))
    for length in 2...10 {
      number(words, length)
      if places.isEmpty { return }
      if length <= 4 {
        measures[Self.top[length - 2]] = top(words, length)
      } else {
        measures[Self.duplicate[length - 5]] = duplicate(words, length)
      }
      candidates.removeAll(keepingCapacity: true)
      // Only where the right neighbour repeats too can one word more repeat.
      for place in places where Int(place) + 1 < count && numbers[Int(place) + 1] >= 0 {
        candidates.append(place)
      }
    }
  }

  /// Numbers the sequences of `length` words at `candidates`; those that occur more than once are then `places`.
  private mutating func number(_ words: WordList, _ length: Int) {
    table.reset(capacity: candidates.count)
    counts.removeAll(keepingCapacity: true)
    for place in candidates {
      let index = Int(place)
      let key =
        length == 2
        ? words.hashes[index] &* 0xD6E8_FEB8_6659_FD93 &+ words.hashes[index + 1]
        : UInt64(UInt32(bitPattern: numbers[index])) << 32 | UInt64(UInt32(bitPattern: numbers[index + 1]))
      let number = table.number(of: key)
      if Int(number) == counts.count { counts.append(1) } else { counts[Int(number)] += 1 }
      next[index] = number
    }
    for place in places { numbers[Int(place)] = -1 }
    places.removeAll(keepingCapacity: true)
    for place in candidates where counts[Int(next[Int(place)])] > 1 {
      numbers[Int(place)] = next[Int(place)]
      places.append(place)
    }
  }

  /// The characters of all occurrences of the most frequent sequence; among equally frequent ones, of the longest.
  private mutating func top(_ words: WordList, _ length: Int) -> Int {
    var best = (count: Int32(0), characters: 0)
    for place in places {
      let count = counts[Int(numbers[Int(place)])]
      if count < best.count { continue }
      let characters = Self.characters(words, Int(place)..<Int(place) + length)
      if (count, characters) > best { best = (count, characters) }
    }
    // Overlapping occurrences, as in a row of one and the same word, count each: but no more than there is.
    return min(best.characters * Int(best.count), Self.characters(words, 0..<words.lengths.count))
  }

  /// The characters of the words in sequences that occurred before; each word once.
  private mutating func duplicate(_ words: WordList, _ length: Int) -> Int {
    var characters = 0
    var covered = 0
    table.reset(capacity: places.count)
    for place in places {
      let index = Int(place)
      let known = table.count
      if Int(table.number(of: UInt64(UInt32(bitPattern: numbers[index])))) == known { continue }
      characters += Self.characters(words, max(covered, index)..<max(covered, index + length))
      covered = max(covered, index + length)
    }
    return characters
  }

  @inline(__always)
  private static func characters(_ words: WordList, _ range: Range<Int>) -> Int {
    var sum = 0
    for index in range { sum += Int(words.lengths[index]) }
    return sum
  }
}
