// Reads the clues of one tag out of its attributes.
import TextCore

/// What the attributes of an element say about it.
struct ElementClues: Equatable, Sendable {
  /// What the words of its names hint at.
  var hints: Hints = []
  /// How much these words speak for content, as `NameWeights` tells, added up.
  var nameWeight: Int32 = 0

  mutating func add(_ other: ElementClues) {
    hints.formUnion(other.hints)
    // A tag may have any number of attributes.
    nameWeight &+= other.nameWeight
  }
}

/// Turns the attributes of tags into `ElementClues`. Pages use the same class names over and over, so what values say
/// is kept for a while.
struct HintReader: ~Copyable {
  private struct Known {
    var hash: UInt64 = 0
    var clues = ElementClues()
  }

  /// What is known of values, at the place their hashes point to.
  private var known = [Known](repeating: Known(), count: 512)

  /// The clues of a tag with these attributes.
  mutating func clues(in html: Span<UInt8>, _ attributes: Range<Int>) -> ElementClues {
    var clues = ElementClues()
    Self.forEachAttribute(in: html, attributes) { name, value in
      clues.add(self.clues(in: html, name, value))
    }
    return clues
  }

  private mutating func clues(
    in html: Span<UInt8>, _ name: Range<Int>, _ value: Range<Int>
  ) -> ElementClues {
    switch (name.count, html[name.lowerBound].asciiLowercased) {
    case (5, UInt8(ascii: "c")) where html.hasASCIIWord("class", at: name.lowerBound),
      (2, UInt8(ascii: "i")) where html.hasASCIIWord("id", at: name.lowerBound):
      return knownClues(in: html, value)
    case (4, UInt8(ascii: "r")) where html.hasASCIIWord("role", at: name.lowerBound):
      // As a class name, a banner is an advertisement.
      let isBanner = value.count == 6 && html.hasASCIIWord("banner", at: value.lowerBound)
      return isBanner ? ElementClues(hints: .header) : knownClues(in: html, value)
    case (4, UInt8(ascii: "h")) where html.hasASCIIWord("href", at: name.lowerBound):
      let isWithinPage = !value.isEmpty && html[value.lowerBound] == 0x23
      return ElementClues(hints: isWithinPage ? [.link, .fragmentLink] : .link)
    case (8, UInt8(ascii: "i")) where html.hasASCIIWord("itemprop", at: name.lowerBound):
      var clues = Self.wordClues(in: html, value)
      if Self.isItemText(in: html, value) { clues.hints.insert(.itemText) }
      return clues
    case (8, UInt8(ascii: "i")) where html.hasASCIIWord("itemtype", at: name.lowerBound):
      return ElementClues(hints: Self.wordClues(in: html, Self.afterLastSlash(in: html, value)).hints)
    case (11, UInt8(ascii: "a")) where html.hasASCIIWord("aria-hidden", at: name.lowerBound):
      return ElementClues(hints: html.hasASCIIWord("true", at: value.lowerBound) ? .hiddenFromReaders : [])
    default: return ElementClues()
    }
  }

  /// The clues of all words in a value, looked up or read.
  private mutating func knownClues(in html: Span<UInt8>, _ value: Range<Int>) -> ElementClues {
    guard value.count > 1 else { return ElementClues() }
    let hash = Fingerprint(of: html.extracting(value)).low
    let place = Int(truncatingIfNeeded: hash & 511)
    if known[place].hash != hash {
      known[place] = Known(hash: hash, clues: Self.wordClues(in: html, value))
    }
    return known[place].clues
  }

  /// Calls `body` with the ranges of name and value of every attribute in a tag's range of attributes.
  static func forEachAttribute(
    in html: Span<UInt8>, _ attributes: Range<Int>, _ body: (_ name: Range<Int>, _ value: Range<Int>) -> Void
  ) {
    var position = attributes.lowerBound
    while position < attributes.upperBound {
      if html[position] == 0x2F || html[position].isHTMLSpace {
        position += 1
      } else {
        let attribute = TagAttribute(in: html, at: position)
        body(attribute.name, attribute.value)
        position = attribute.end
      }
    }
  }

  /// Whether a schema.org property holds the text of the thing.
  private static func isItemText(in html: Span<UInt8>, _ value: Range<Int>) -> Bool {
    for word in itemTextProperties
    where value.count == word.utf8CodeUnitCount && html.hasASCIIWord(word, at: value.lowerBound) {
      return true
    }
    return false
  }

  private static let itemTextProperties: [StaticString] = [
    "articlebody", "text", "description", "reviewbody", "recipeinstructions", "recipeingredient",
    "mainentity", "mainentityofpage", "blogpost", "answer", "acceptedanswer", "suggestedanswer",
  ]

  private static func afterLastSlash(in html: Span<UInt8>, _ value: Range<Int>) -> Range<Int> {
    var start = value.upperBound
    while start > value.lowerBound, html[start - 1] != 0x2F { start -= 1 }
    return start..<value.upperBound
  }

  /// The clues of all words in a value.
  static func wordClues(in html: Span<UInt8>, _ value: Range<Int>) -> ElementClues {
    var clues = ElementClues()
    forEachWord(in: html, value) { bits, length in
      clues.add(
        ElementClues(
          hints: HintVocabulary.hints(ofCompound: bits, length: length),
          nameWeight: NameWeights.trained.weight(ofWord: bits)))
    }
    return clues
  }

  /// Calls `body` with every word in a value: its bytes in lower case, the last one lowest, and how many there are,
  /// 2 to 16. Words end at everything but letters, and before a capital behind a small letter; what a capital splits
  /// comes as one word, too.
  static func forEachWord(
    in html: Span<UInt8>, _ value: Range<Int>, _ body: (_ bits: UInt128, _ length: Int) -> Void
  ) {
    var run = Word()
    var part = Word()
    var isBehindSmallLetter = false
    func endRun() {
      part.end(body)
      if run.length != part.length { run.end(body) }
    }
    for position in value {
      let byte = html[position]
      let isCapital = byte &- 0x41 < 26
      if byte.isASCIILetter || byte >= 0x80 {
        if isCapital, isBehindSmallLetter {
          part.end(body)
          part = Word()
        }
        part.append(byte.asciiLowercased)
        run.append(byte.asciiLowercased)
        isBehindSmallLetter = !isCapital
      } else {
        endRun()
        run = Word()
        part = Word()
        isBehindSmallLetter = false
      }
    }
    endRun()
  }

  /// A word that is being read.
  private struct Word {
    private var bits: UInt128 = 0
    private(set) var length = 0

    /// Adds the next byte. A 17th one pushes the first one out; such words are passed over.
    @inline(__always)
    mutating func append(_ byte: UInt8) {
      bits = bits << 8 | UInt128(byte)
      length += 1
    }

    func end(_ body: (UInt128, Int) -> Void) {
      if length > 1, length <= 16 { body(bits, length) }
    }
  }
}
