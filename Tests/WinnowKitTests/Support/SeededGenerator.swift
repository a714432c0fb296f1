// Repeatable randomness for property tests: a failure names the seed that brings it back.

/// SplitMix64 (Steele, Lea, Flood 2014), the same sequence everywhere for one seed.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number of the range.
  mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }

  /// One of `choices`, which is not empty.
  mutating func one<Element>(of choices: [Element]) -> Element { choices[number(0...choices.count - 1)] }

  /// Any bytes, `longest` at most.
  mutating func bytes(longest: Int) -> [UInt8] {
    (0..<number(0...longest)).map { _ in UInt8(truncatingIfNeeded: next()) }
  }

  /// Pieces one behind the other, `longest` at most.
  mutating func text(of pieces: [String], longest: Int) -> String {
    (0..<number(0...longest)).map { _ in one(of: pieces) }.joined()
  }
}
