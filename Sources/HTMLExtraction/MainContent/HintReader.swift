// Reads the hints of one tag out of its attributes.
import TextCore

/// Turns the attributes of tags into `Hints`. Pages use the same class names over and over, so what values say is
/// kept for a while.
struct HintReader {
  private struct Known {
    var hash: UInt64 = 0
    var hints: Hints = []
  }

  /// What is known of values, at the place their hashes point to.
  private var known = [Known](repeating: Known(), count: 512)

  /// The hints of a tag with these attributes.
  mutating func hints(in html: Span<UInt8>, _ attributes: Range<Int>) -> Hints {
    var hints: Hints = []
    var position = attributes.lowerBound
    while position < attributes.upperBound {
      if html[position] == 0x2F || html[position].isHTMLSpace {
        position += 1
      } else {
        let attribute = TagAttribute(in: html, at: position)
        position = attribute.end
        hints.formUnion(self.hints(in: html, attribute))
      }
    }
    return hints
  }

  private mutating func hints(in html: Span<UInt8>, _ attribute: TagAttribute) -> Hints {
    let name = attribute.name
    let value = attribute.value
    switch (name.count, html[name.lowerBound].asciiLowercased) {
    case (5, UInt8(ascii: "c")) where html.hasASCIIWord("class", at: name.lowerBound),
      (2, UInt8(ascii: "i")) where html.hasASCIIWord("id", at: name.lowerBound):
      return knownHints(in: html, value)
    case (4, UInt8(ascii: "r")) where html.hasASCIIWord("role", at: name.lowerBound):
      // As a class name, a banner is an advertisement.
      let isBanner = value.count == 6 && html.hasASCIIWord("banner", at: value.lowerBound)
      return isBanner ? .header : knownHints(in: html, value)
    case (4, UInt8(ascii: "h")) where html.hasASCIIWord("href", at: name.lowerBound):
      return value.isEmpty || html[value.lowerBound] != 0x23 ? .link : [.link, .fragmentLink]
    case (8, UInt8(ascii: "i")) where html.hasASCIIWord("itemprop", at: name.lowerBound):
      return Self.itemHints(in: html, value)
    case (8, UInt8(ascii: "i")) where html.hasASCIIWord("itemtype", at: name.lowerBound):
      return Self.wordHints(in: html, Self.afterLastSlash(in: html, value))
    case (11, UInt8(ascii: "a")) where html.hasASCIIWord("aria-hidden", at: name.lowerBound):
      return html.hasASCIIWord("true", at: value.lowerBound) ? .hiddenFromReaders : []
    default: return []
    }
  }

  /// The hints of all words in a value, looked up or read.
  private mutating func knownHints(in html: Span<UInt8>, _ value: Range<Int>) -> Hints {
    guard value.count > 1 else { return [] }
    let hash = Fingerprint(of: html.extracting(value)).low
    let place = Int(truncatingIfNeeded: hash & 511)
    if known[place].hash != hash {
      known[place] = Known(hash: hash, hints: Self.wordHints(in: html, value))
    }
    return known[place].hints
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

  /// A schema.org property that holds the text of the thing, or what its name hints at.
  private static func itemHints(in html: Span<UInt8>, _ value: Range<Int>) -> Hints {
    var hints = wordHints(in: html, value)
    for word in itemTextProperties
    where value.count == word.utf8CodeUnitCount && html.hasASCIIWord(word, at: value.lowerBound) {
      hints.insert(.itemText)
    }
    return hints
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

  /// The hints of all words in a value. Words end at everything but letters, and before a capital behind a
  /// small letter; what a capital splits is also looked up as one word.
  static func wordHints(in html: Span<UInt8>, _ value: Range<Int>) -> Hints {
    var hints: Hints = []
    var run = Word()
    var part = Word()
    var isBehindSmallLetter = false
    for position in value {
      let byte = html[position]
      let isCapital = byte &- 0x41 < 26
      if byte.isASCIILetter || byte >= 0x80 {
        if isCapital, isBehindSmallLetter {
          hints.formUnion(part.hints)
          part = Word()
        }
        part.append(byte.asciiLowercased)
        run.append(byte.asciiLowercased)
        isBehindSmallLetter = !isCapital
      } else {
        hints.formUnion(part.hints)
        if run.length != part.length { hints.formUnion(run.hints) }
        run = Word()
        part = Word()
        isBehindSmallLetter = false
      }
    }
    hints.formUnion(part.hints)
    if run.length != part.length { hints.formUnion(run.hints) }
    return hints
  }

  /// A word that is being read.
  private struct Word {
    private var bits: UInt128 = 0
    private(set) var length = 0

    /// Adds the next byte. A 17th one pushes the first one out; such words are not looked up.
    @inline(__always)
    mutating func append(_ byte: UInt8) {
      bits = bits << 8 | UInt128(byte)
      length += 1
    }

    var hints: Hints {
      length > 1 && length <= 16 ? HintVocabulary.hints(ofCompound: bits, length: length) : []
    }
  }
}
