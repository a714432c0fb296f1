// Reads the hints of one tag out of its attributes.

/// Turns the attributes of a tag into `Hints`.
enum HintReader {
  /// The hints of a tag with these attributes.
  static func hints(in html: Span<UInt8>, _ attributes: Range<Int>) -> Hints {
    var hints: Hints = []
    forEachAttribute(in: html, attributes) { name, value in
      switch name.count {
      case 5 where html.hasASCIIWord("class", at: name.lowerBound):
        hints.formUnion(wordHints(in: html, value))
      case 2 where html.hasASCIIWord("id", at: name.lowerBound):
        hints.formUnion(wordHints(in: html, value))
      case 4 where html.hasASCIIWord("role", at: name.lowerBound):
        // As a class name, a banner is an advertisement.
        let isBanner = value.count == 6 && html.hasASCIIWord("banner", at: value.lowerBound)
        hints.formUnion(isBanner ? .header : wordHints(in: html, value))
      case 4 where html.hasASCIIWord("href", at: name.lowerBound):
        hints.formUnion(value.isEmpty || html[value.lowerBound] != 0x23 ? .link : [.link, .fragmentLink])
      case 8 where html.hasASCIIWord("itemprop", at: name.lowerBound):
        hints.formUnion(itemHints(in: html, value))
      case 8 where html.hasASCIIWord("itemtype", at: name.lowerBound):
        hints.formUnion(wordHints(in: html, afterLastSlash(in: html, value)))
      case 11 where html.hasASCIIWord("aria-hidden", at: name.lowerBound):
        if html.hasASCIIWord("true", at: value.lowerBound) { hints.insert(.hiddenFromReaders) }
      default: break
      }
    }
    return hints
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
