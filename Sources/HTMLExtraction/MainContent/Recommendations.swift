// "You may also like": what stands below such a line is other pages' text, however much it reads like this one's.

/// The blocks of a page that recommend other pages to the reader, by the line above them that says so.
///
/// On 1,145 marked pages there are 61 such lines, by 21 of the phrases, with nothing marked as content below them.
struct Recommendations {
  /// One for each block: whether it is such a line or stands below one.
  private(set) var isRecommendation: [Bool]

  /// A longer line, in bytes, is no heading of a list.
  private static let longestLine = 100

  init(_ page: PageStatistics) {
    let outline = page.outline
    isRecommendation = [Bool](repeating: false, count: outline.blocks.count)
    let phrases = Phrases.all
    let text = outline.text.span
    for (index, block) in outline.blocks.enumerated() where block.end - block.start <= Self.longestLine {
      let line = block.start..<block.end
      // A line below another adds nothing; so all lines together take time with the page.
      guard !isRecommendation[index], phrases.begin(text, line) else { continue }
      if page.measures[index].ending == 2, !Self.isOpen(text, line) { continue }
      for below in index..<Self.end(below: index, outline) { isRecommendation[below] = true }
    }
  }

  /// Whether a line that ends like a sentence may announce something: it ends in dots or an exclamation mark.
  private static func isOpen(_ text: Span<UInt8>, _ line: Range<Int>) -> Bool {
    let end = line.upperBound
    let stop = UInt8(ascii: ".")
    if text[end - 1] == UInt8(ascii: "!") { return true }
    if line.count >= 2, text[end - 1] == stop, text[end - 2] == stop { return true }
    return line.count >= 3 && text[end - 3] == 0xE2 && text[end - 2] == 0x80 && text[end - 1] == 0xA6  // …
  }

  /// Where ends what a line announces. A heading, or a line by itself, that begins an element announces the rest of
  /// that element, up to a heading of a higher level. Others announce the links behind them: a paragraph, an item, what
  /// may be the headline of an article, a line in the middle.
  private static func end(below line: Int, _ outline: PageOutline) -> Int {
    var container = Int(outline.blocks[line].node)
    while container >= 0, outline.holdsOnly(line, container) {
      container = Int(outline.nodes[container].parent)
    }
    let level = outline.headingLevel(of: line)
    let announcesAll = announcesRest(line, of: container, level, outline)
    let limit = container >= 0 ? Int(outline.nodes[container].endBlock) : outline.blocks.count
    var end = line + 1
    while end < limit {
      let next = outline.headingLevel(of: end)
      let isHigher = next == 1 || next > 0 && next < level
      if isHigher || !announcesAll && outline.blocks[end].linkShare < 500 { break }
      end += 1
    }
    return end
  }

  private static func announcesRest(
    _ line: Int, of container: Int, _ level: Int32, _ outline: PageOutline
  ) -> Bool {
    guard container >= 0, outline.nodes[container].firstBlock == line, level != 1 else { return false }
    switch outline.nodes[container].kind {
    case .article, .main: return level > 2
    case .unorderedList, .orderedList, .table, .row: return false
    default: return outline.nodes[Int(outline.blocks[line].node)].kind != .paragraph
    }
  }
}

extension PageOutline {
  fileprivate func holdsOnly(_ block: Int, _ node: Int) -> Bool {
    nodes[node].firstBlock == block && nodes[node].endBlock == block + 1
  }

  /// 1 to 6 for a block that is all of a heading, else 0.
  func headingLevel(of block: Int) -> Int32 {
    var node = Int(blocks[block].node)
    while node >= 0 {
      let level = nodes[node].kind.headingLevel
      if level > 0 { return level }
      guard holdsOnly(block, node) else { return 0 }
      node = Int(nodes[node].parent)
    }
    return 0
  }
}

extension Recommendations {
  /// How lines begin that recommend.
  struct Phrases: Sendable {
    private struct Phrase {
      let characters: [UInt32]
      /// The line must end with it, or a colon follow.
      let isWholeLine: Bool
    }

    /// The phrases as `FoldedReader` reads them, by their first two characters.
    private var byBeginning: [UInt64: [Phrase]] = [:]

    static let all = Phrases(list)

    /// - Parameter list: The phrases, parted by bars and line ends; one that ends in `$` must be the whole line, or
    ///   all up to a colon.
    init(_ list: String) {
      for phrase in list.split(whereSeparator: { $0 == "|" || $0 == "\n" }) {
        let isWholeLine = phrase.hasSuffix("$")
        let bytes = Array((isWholeLine ? phrase.dropLast() : phrase).utf8)
        var reader = FoldedReader(0..<bytes.count)
        var characters: [UInt32] = []
        while let character = reader.next(in: bytes.span) { characters.append(character) }
        byBeginning[Self.key(characters[0], characters[1]), default: []].append(
          Phrase(characters: characters, isWholeLine: isWholeLine))
      }
    }

    /// Whether a text begins with one of them, symbols in front of it aside, in capitals or not.
    func begin(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
      var reader = FoldedReader(range)
      while let first = reader.next(in: text) {
        guard first.isOfWords else { continue }
        guard let second = reader.next(in: text), let phrases = byBeginning[Self.key(first, second)] else {
          return false
        }
        return phrases.contains { Self.matches($0, text, reader) }
      }
      return false
    }

    /// Whether the rest of a phrase, all but two characters, comes next.
    private static func matches(_ phrase: Phrase, _ text: Span<UInt8>, _ reader: FoldedReader) -> Bool {
      var rest = reader
      guard phrase.characters.dropFirst(2).allSatisfy({ rest.next(in: text) == $0 }) else { return false }
      // Where words stand without spaces, a phrase may go on in any way.
      let next = rest.next(in: text)
      if let next, next.isOfWords, phrase.isWholeLine || phrase.characters.last.map({ $0 < 0x3000 }) ?? false
      {
        return false
      }
      guard phrase.isWholeLine, next != UInt32(UInt8(ascii: ":")) else { return true }
      while let character = rest.next(in: text) {
        if character.isOfWords { return false }
      }
      return true
    }

    private static func key(_ first: UInt32, _ second: UInt32) -> UInt64 {
      UInt64(first) << 32 | UInt64(second)
    }
  }
}

/// Reads the characters of a text in lower case, each run of white space as one space, Greek letters without accents
/// and Turkish ones with a dot.
private struct FoldedReader {
  private var position: Int
  private let end: Int

  init(_ range: Range<Int>) {
    position = range.lowerBound
    end = range.upperBound
  }

  mutating func next(in text: Span<UInt8>) -> UInt32? {
    let start = position
    while position < end, let length = spaceLength(in: text) { position += length }
    if position > start { return 0x20 }
    guard position < end else { return nil }
    let byte = text[position]
    if byte < 0x80 {
      position += 1
      return UInt32(byte.asciiLowercased)
    }
    let scalar = Scalar(in: text, at: position, end: end)
    position += scalar.length
    return Self.fold(scalar.lowercased)
  }

  /// How many bytes the white space at the position takes; nil if there is none.
  private func spaceLength(in text: Span<UInt8>) -> Int? {
    if text[position].isHTMLSpace { return 1 }
    return text[position] == 0xC2 && position + 1 < end && text[position + 1] == 0xA0 ? 2 : nil
  }

  private static func fold(_ character: UInt32) -> UInt32 {
    switch character {
    // ı, and İ, of which `lowercased` makes ı.
    case 0x131: 0x69
    case 0x3C2: 0x3C3
    case 0x386, 0x3AC: 0x3B1
    case 0x388, 0x3AD: 0x3B5
    case 0x389, 0x3AE: 0x3B7
    case 0x38A, 0x3AF: 0x3B9
    case 0x38C, 0x3CC: 0x3BF
    case 0x38E, 0x3CD: 0x3C5
    case 0x38F, 0x3CE: 0x3C9
    default: character
    }
  }
}

extension UInt32 {
  /// Whether words have this character.
  fileprivate var isOfWords: Bool {
    switch self {
    case 0x20: false
    case ..<0x80: CharacterClass.table[Int(self)].isOfWords
    // What follows a symbol to give it colour.
    case 0xFE00...0xFE0F: false
    default: Scalar(self).isWordCharacter
    }
  }
}
