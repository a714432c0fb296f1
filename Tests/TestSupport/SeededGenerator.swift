// Repeatable randomness for property tests: a failure names the seed that brings it back.

/// SplitMix64 (Steele, Lea, Flood: "Fast splittable pseudorandom number generators", 2014): the same sequence
/// everywhere for one seed.
public struct SeededGenerator: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// The sequence of `seed`.
  public init(seed: UInt64) { state = seed }

  /// The next 64 bits.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number of the range.
  public mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }

  /// True once in `times`.
  public mutating func once(in times: Int) -> Bool { number(1...times) == 1 }

  /// One of `choices`, which is not empty.
  public mutating func one<Element>(of choices: [Element]) -> Element {
    choices[number(0...choices.count - 1)]
  }

  /// Any bytes, `longest` at most.
  public mutating func bytes(longest: Int) -> [UInt8] {
    (0..<number(0...longest)).map { _ in UInt8(truncatingIfNeeded: next()) }
  }

  /// Pieces one behind the other, `longest` at most.
  public mutating func text(of pieces: [String], longest: Int) -> String {
    (0..<number(0...longest)).map { _ in one(of: pieces) }.joined()
  }
}
