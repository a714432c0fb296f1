// What one block's text looks like, measured in a single walk over its bytes.
import CKernels
import TextCore

/// Counts over a block of text. Words are runs of letters, digits and `_`; a run between blanks is a token.
struct TextMeasures: Equatable {
  /// Tokens, and ideographs, two for one token.
  var tokens: Int32 = 0
  var words: Int32 = 0
  var functionWords: Int32 = 0
  var boilerplateWords: Int32 = 0
  /// Ends of sentences: a full stop or the like in front of a blank, a closing quote or the end.
  var sentences: Int32 = 0
  var commas: Int32 = 0
  var digits: Int32 = 0
  /// Tokens that begin with a capital.
  var capitalized: Int32 = 0
  var capitals: Int32 = 0
  var smallLetters: Int32 = 0
  var currencySigns: Int32 = 0
  /// Bars, bullets, arrows and the like, which stand between links.
  var separators: Int32 = 0
  var hasCopyright = false
  /// Words that are also in the page's title, and how many of the title's words are here.
  var titleWords: Int32 = 0
  var titleWordsCovered: Int32 = 0
  /// 2 if it ends like a sentence, 1 if it ends in a colon or semicolon.
  var ending: Int32 = 0
  /// A number that is the same for equal texts.
  var hash: UInt64 = 0
}

/// Measures blocks against one page's title.
struct TextMeasurer: ~Copyable {
  private var title: TitleWords
  private var collectsTitle = false
  // Held here, since looking for what is global takes time for every byte and word.
  private let classes = CharacterClass.table
  private let vocabulary = TextVocabulary()
  private var result = TextMeasures()
  private var word: UInt128 = 0
  private var wordLength = 0
  private var wordHash: UInt64 = 0
  private var ideographs: Int32 = 0
  private var coveredTitleWords: UInt64 = 0
  private var isAtTokenStart = true
  /// The last character could end a sentence.
  private var isBehindStop = false

  init(title: TitleWords = TitleWords()) { self.title = title }

  /// The words of a title.
  static func titleWords(_ text: Span<UInt8>, _ range: Range<Int>) -> TitleWords {
    var measurer = TextMeasurer()
    measurer.collectsTitle = true
    _ = measurer.measure(text, range)
    return measurer.title
  }

  /// Measures a block: `range` starts and ends with visible bytes.
  mutating func measure(_ text: Span<UInt8>, _ range: Range<Int>) -> TextMeasures {
    reset()
    var position = range.lowerBound
    while position < range.upperBound {
      let byte = text[position]
      if byte.isHTMLSpace {
        endToken()
        position += 1
        while position < range.upperBound, text[position].isHTMLSpace { position += 1 }
      } else if byte < 0x80, classes[Int(byte)].isOfWords {
        position = takeWordBytes(text, position..<range.upperBound)
      } else if byte < 0x80 {
        ascii(byte)
        position += 1
      } else {
        let scalar = Scalar(in: text, at: position, end: range.upperBound)
        character(scalar, text, position)
        position += scalar.length
      }
    }
    finish(text, range)
    return result
  }

  private mutating func reset() {
    result = TextMeasures()
    word = 0
    wordLength = 0
    wordHash = 0
    ideographs = 0
    coveredTitleWords = 0
    isAtTokenStart = true
    isBehindStop = false
  }

  private mutating func endToken() {
    endWord()
    endSentenceIfStopped()
    if !isAtTokenStart { result.tokens += 1 }
    isAtTokenStart = true
  }

  private mutating func finish(_ text: Span<UInt8>, _ range: Range<Int>) {
    endToken()
    result.tokens += ideographs / 2
    result.titleWordsCovered = Int32(truncatingIfNeeded: coveredTitleWords.nonzeroBitCount)
    result.ending = Self.ending(of: text, range)
    result.hash = Fingerprint(of: text.extracting(range)).low
  }

  // MARK: Characters

  /// Takes the letters, digits and underscores that follow, as far as they are ASCII; returns where they end.
  private mutating func takeWordBytes(_ text: Span<UInt8>, _ range: Range<Int>) -> Int {
    let start = range.lowerBound
    if isAtTokenStart, classes[Int(text[start])] == .capital { result.capitalized += 1 }
    isAtTokenStart = false
    isBehindStop = false
    if wordLength == 0 {
      // The kernel reads within the span only.
      let found = text.withUnsafeBufferPointer { bytes in
        bytes.baseAddress.map { winnow_read_word($0, start, range.upperBound, bytes.count) }
          ?? winnow_word_run()
      }
      if found.length > 0 {
        word = UInt128(found.high) << 64 | UInt128(found.low)
        wordLength = Int(found.length)
        result.smallLetters += found.length - found.capitals - found.digits - found.underscores
        result.capitals += found.capitals
        result.digits += found.digits
        return start + wordLength
      }
    }
    return takeLongWord(text, range)
  }

  /// The same for words of any length, and for the ASCII part of others.
  private mutating func takeLongWord(_ text: Span<UInt8>, _ range: Range<Int>) -> Int {
    var position = range.lowerBound
    while position < range.upperBound {
      let byte = text[position]
      guard byte < 0x80 else { break }
      switch classes[Int(byte)] {
      case .small: result.smallLetters += 1
      case .capital: result.capitals += 1
      case .digit: result.digits += 1
      case .underscore: break
      default: return position
      }
      append(byte.asciiLowercased)
      position += 1
    }
    return position
  }

  /// Takes a character that is part of no word.
  private mutating func ascii(_ byte: UInt8) {
    endWord()
    isAtTokenStart = false
    let wasBehindStop = isBehindStop
    isBehindStop = false
    switch classes[Int(byte & 0x7F)] {
    case .stop: isBehindStop = true
    case .closing: if wasBehindStop { result.sentences += 1 }
    case .comma: result.commas += 1
    case .currency: result.currencySigns += 1
    case .separator: result.separators += 1
    case .other, .small, .capital, .digit, .underscore: break
    }
  }

  private mutating func character(_ scalar: Scalar, _ text: Span<UInt8>, _ position: Int) {
    let wasBehindStop = isBehindStop
    isBehindStop = false
    switch scalar.value {
    case 0xA0:
      endToken()
      return
    case 0x2026: isBehindStop = true  // …
    case 0x3002, 0xFF01, 0xFF1F, 0x0964: result.sentences += 1  // 。！？।
    case 0x201D, 0x2019, 0xBB: if wasBehindStop { result.sentences += 1 }  // ” ’ »
    case 0xFF0C, 0x3001: result.commas += 1
    case 0x20AC, 0xA3, 0xA5, 0x20B9: result.currencySigns += 1
    case 0xB7, 0x203A, 0x2022, 0x2192, 0xAB: result.separators += 1
    case 0xA9: result.hasCopyright = true
    default: break
    }
    if scalar.value == 0xBB { result.separators += 1 }
    if scalar.value >= 0x3000 && scalar.value <= 0x9FFF || scalar.value >= 0xF900 && scalar.value <= 0xFAFF {
      ideographs += 1
    }
    if scalar.isWordCharacter {
      let lower = scalar.lowercased
      if lower != scalar.value {
        result.capitals += 1
        if isAtTokenStart { result.capitalized += 1 }
      }
      isAtTokenStart = false
      appendLowercased(lower, scalar, text, position)
    } else {
      isAtTokenStart = false
      endWord()
    }
  }

  private mutating func appendLowercased(
    _ lower: UInt32, _ scalar: Scalar, _ text: Span<UInt8>, _ position: Int
  ) {
    if lower == scalar.value {
      for offset in 0..<scalar.length { append(text[position + offset]) }
    } else if lower < 0x800 {
      append(0xC0 | UInt8(truncatingIfNeeded: lower >> 6))
      append(0x80 | UInt8(truncatingIfNeeded: lower & 0x3F))
    } else {
      append(0xE0 | UInt8(truncatingIfNeeded: lower >> 12))
      append(0x80 | UInt8(truncatingIfNeeded: lower >> 6 & 0x3F))
      append(0x80 | UInt8(truncatingIfNeeded: lower & 0x3F))
    }
  }

  // MARK: Words and sentences

  @inline(__always)
  private mutating func append(_ byte: UInt8) {
    if wordLength & 15 == 0, wordLength > 0 { foldWord() }
    word = word << 8 | UInt128(byte)
    wordLength += 1
  }

  @inline(__always)
  private mutating func endWord() {
    guard wordLength > 0 else { return }
    result.words += 1
    if wordLength <= 16 {
      let role = vocabulary.role(ofWord: word)
      if role.contains(.function) { result.functionWords += 1 }
      if role.contains(.boilerplate) { result.boilerplateWords += 1 }
      if word == Self.copyright { result.hasCopyright = true }
    }
    foldWord()
    if collectsTitle { title.insert(wordHash) }
    let bit = title.bit(ofWord: wordHash)
    if bit != 0 {
      result.titleWords += 1
      coveredTitleWords |= bit
    }
    word = 0
    wordLength = 0
    wordHash = 0
  }

  /// Mixes the last 16 bytes of the word into its hash.
  @inline(__always)
  private mutating func foldWord() {
    let folded = UInt64(truncatingIfNeeded: word) ^ UInt64(truncatingIfNeeded: word >> 64) &* 31
    wordHash = (wordHash ^ folded) &* 0x9E37_79B9_7F4A_7C15
  }

  private static let copyright = "copyright".utf8.reduce(UInt128(0)) { $0 << 8 | UInt128($1) }

  private mutating func endSentenceIfStopped() {
    if isBehindStop { result.sentences += 1 }
    isBehindStop = false
  }

  /// How the text ends, closing quotes and brackets aside.
  private static func ending(of text: Span<UInt8>, _ range: Range<Int>) -> Int32 {
    var end = range.upperBound
    while end > range.lowerBound {
      let byte = text[end - 1]
      if byte == 0x22 || byte == 0x29 || byte == 0x5D || byte.isHTMLSpace {
        end -= 1
      } else if end - range.lowerBound >= 3, text[end - 3] == 0xE2, text[end - 2] == 0x80,
        byte == 0x9D || byte == 0x99
      {
        end -= 3
      } else if end - range.lowerBound >= 2, text[end - 2] == 0xC2, byte == 0xBB {
        end -= 2
      } else {
        break
      }
    }
    guard end > range.lowerBound else { return 0 }
    switch text[end - 1] {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): return 2
    case UInt8(ascii: ":"), UInt8(ascii: ";"): return 1
    default: break
    }
    guard end - range.lowerBound >= 3 else { return 0 }
    switch (text[end - 3], text[end - 2], text[end - 1]) {
    case (0xE2, 0x80, 0xA6), (0xE3, 0x80, 0x82), (0xEF, 0xBC, 0x81), (0xEF, 0xBC, 0x9F), (0xE0, 0xA5, 0xA4):
      return 2
    default: return 0
    }
  }
}
