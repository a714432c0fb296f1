// How much the names of elements speak for content: one number for a word, learned from pages.

/// Weights of the words in class names and the like, and of the elements' own names, in thousandths of log odds.
struct NameWeights: Sendable {
  private var words: WordTable<Int32>
  private var kinds = [Int32](repeating: 0, count: ElementKind.allCases.count)

  /// The weights of the generated file; none if that file is not what this code expects, which a test rules out.
  static let trained = NameWeights(TrainedTrees.names) ?? NameWeights()

  private init() { words = WordTable(count: 0, unknown: 0) }

  /// Reads weights; nil if a line is not what it should be.
  ///
  /// - Parameter text: A line each: a word of 1 to 16 bytes in lower case, or `<` and the name of an `ElementKind`;
  ///   a blank; a whole number.
  init?(_ text: StaticString) {
    // Reads exactly the literal's own size.
    let bytes = Array(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    let lines = bytes.split(separator: 0x0A)
    words = WordTable(count: lines.count, unknown: 0)
    for line in lines {
      let parts = line.split(separator: 0x20, omittingEmptySubsequences: false)
      guard parts.count == 2, let weight = Int32(String(decoding: parts[1], as: UTF8.self)) else {
        return nil
      }
      if parts[0].first == UInt8(ascii: "<") {
        let name = String(decoding: parts[0].dropFirst(), as: UTF8.self)
        guard let kind = ElementKind.allCases.first(where: { "\($0)" == name }) else { return nil }
        kinds[Int(kind.rawValue)] = weight
      } else {
        guard (1...16).contains(parts[0].count) else { return nil }
        words.update(parts[0]) { $0 = weight }
      }
    }
  }

  /// The weight of a word, 0 for an unknown one.
  ///
  /// - Parameter bits: The word's bytes in lower case, the last one lowest, at most 16 of them.
  @inline(__always)
  func weight(ofWord bits: UInt128) -> Int32 { words[bits] }

  /// The weight of an element's own name.
  func weight(of kind: ElementKind) -> Int32 { kinds[Int(kind.rawValue)] }
}
