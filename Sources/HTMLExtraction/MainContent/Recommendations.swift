// "You may also like": what stands below such a line is other pages' text, however much it reads like this one's.

/// The blocks of a page that recommend other pages to the reader, by the line above them that says so.
///
/// On 1,145 marked pages there are 61 such lines, with nothing below them that anyone marked as content.
struct Recommendations {
  /// One for each block: whether it is such a line or stands below one.
  private(set) var isRecommendation: [Bool]

  /// A longer line, in bytes, is no heading of a list.
  private static let longestLine = 100

  init(_ outline: PageOutline) {
    isRecommendation = [Bool](repeating: false, count: outline.blocks.count)
    let phrases = Phrases.all
    let text = outline.text.span
    for (index, block) in outline.blocks.enumerated() where block.end - block.start <= Self.longestLine {
      let line = block.start..<block.end
      // A line below another adds nothing; so all lines together take time with the page.
      guard !isRecommendation[index], phrases.begin(text, line), !Self.isSentence(text, line) else {
        continue
      }
      for below in index..<Self.end(below: index, outline) { isRecommendation[below] = true }
    }
  }

  /// Whether a line ends in a full stop, and not in several.
  private static func isSentence(_ text: Span<UInt8>, _ line: Range<Int>) -> Bool {
    let stop = UInt8(ascii: ".")
    return text[line.upperBound - 1] == stop && text[max(line.upperBound - 2, line.lowerBound)] != stop
  }

  /// Where what a line announces ends: with the element that the line begins, or with a heading of a higher level.
  /// A line in the middle of an element announces the links behind it.
  private static func end(below line: Int, _ outline: PageOutline) -> Int {
    var node = Int(outline.blocks[line].node)
    while node >= 0, outline.nodes[node].firstBlock == line, outline.nodes[node].endBlock == line + 1 {
      node = Int(outline.nodes[node].parent)
    }
    let beginsElement = node >= 0 && outline.nodes[node].firstBlock == line
    let limit = node >= 0 ? Int(outline.nodes[node].endBlock) : outline.blocks.count
    let level = outline.headingLevel(of: line)
    var end = line + 1
    while end < limit {
      let isHigher = level > 0 && (1..<level).contains(outline.headingLevel(of: end))
      if isHigher || !beginsElement && outline.blocks[end].linkShare < 500 { break }
      end += 1
    }
    return end
  }
}

extension PageOutline {
  /// 1 to 6 for a block whose innermost element is a heading, else 0.
  fileprivate func headingLevel(of block: Int) -> Int32 {
    let node = blocks[block].node
    return node >= 0 ? nodes[Int(node)].kind.headingLevel : 0
  }
}

extension Recommendations {
  /// How lines begin that recommend.
  struct Phrases: Sendable {
    /// The phrases as characters in lower case, by the first two of them.
    private var byBeginning: [UInt64: [[UInt32]]] = [:]

    /// - Parameter list: The phrases, in lower case and with single spaces, parted by bars and line ends.
    init(_ list: String) {
      for phrase in list.split(whereSeparator: { $0 == "|" || $0 == "\n" }) {
        let phrase = phrase.unicodeScalars.map(\.value)
        byBeginning[Self.key(phrase[0], phrase[1]), default: []].append(phrase)
      }
    }

    /// Whether a text begins with one of them, punctuation in front of it aside, in capitals or not.
    func begin(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
      var reader = FoldedReader(range)
      while let first = reader.next(in: text) {
        guard first.isOfWords else { continue }
        guard let second = reader.next(in: text), let phrases = byBeginning[Self.key(first, second)] else {
          return false
        }
        return phrases.contains { phrase in
          var rest = reader
          guard phrase.dropFirst(2).allSatisfy({ rest.next(in: text) == $0 }) else { return false }
          // Where words stand without spaces, a phrase may go on in any way.
          let isWhole = phrase.last.map { $0 < 0x3000 } ?? false
          return !isWhole || !(rest.next(in: text)?.isOfWords ?? false)
        }
      }
      return false
    }

    private static func key(_ first: UInt32, _ second: UInt32) -> UInt64 {
      UInt64(first) << 32 | UInt64(second)
    }
  }
}

/// Reads the characters of a text in lower case, each run of white space as one space.
private struct FoldedReader {
  private var position: Int
  private let end: Int

  init(_ range: Range<Int>) {
    position = range.lowerBound
    end = range.upperBound
  }

  mutating func next(in text: Span<UInt8>) -> UInt32? {
    guard position < end else { return nil }
    let byte = text[position]
    if byte.isHTMLSpace {
      while position < end, text[position].isHTMLSpace { position += 1 }
      return 0x20
    }
    if byte < 0x80 {
      position += 1
      return UInt32(byte.asciiLowercased)
    }
    let scalar = Scalar(in: text, at: position, end: end)
    position += scalar.length
    return scalar.value == 0xA0 ? 0x20 : scalar.lowercased
  }
}

extension UInt32 {
  /// Whether words have this character.
  fileprivate var isOfWords: Bool {
    self < 0x80
      ? CharacterClass.table[Int(self)].isOfWords : Scalar(self).isWordCharacter
  }
}
