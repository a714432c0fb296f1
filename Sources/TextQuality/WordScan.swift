// One walk over all bytes of a text: its characters, its words, and what shows that it was damaged.
import CKernels
import TextCore

/// The words of a text, for the search of repeated sequences.
struct WordList {
  /// One hash a word.
  var hashes: [UInt64] = []
  /// The characters of each word.
  var lengths: [Int32] = []

  mutating func removeAll() {
    hashes.removeAll(keepingCapacity: true)
    lengths.removeAll(keepingCapacity: true)
  }
}

/// Counts characters and words. Reads `bytes[0..<count]` only.
struct WordScan {
  let bytes: UnsafePointer<UInt8>
  let count: Int
  /// Whether words are to be kept in `words`.
  let keepsWords: Bool
  /// One of `ASCIIClass` for each of the 256 bytes.
  let classes: UnsafePointer<UInt8>
  /// A `ScalarClass` for each value below `ScalarClass.tableSize`.
  let kinds: UnsafePointer<UInt8>
  var words: WordList

  private var characters = 0
  private var letters = 0
  private var upper = 0
  private var digits = 0
  private var spaces = 0
  private var hashSigns = 0
  private var ellipses = 0
  private var brackets = 0
  private var wordCount = 0
  private var wordCharacters = 0
  private var alphabeticWords = 0
  private var stopWords = StopWords()
  private var controls = FaultCount(.controls)
  private var replacements = FaultCount(.replacementCharacters)
  /// What was counted in blocks.
  private var blocks = winnow_word_counts()
  /// Dots in a row, up to the one at `lastDot`.
  private var dots = 0
  private var lastDot = -2

  init(
    bytes: UnsafePointer<UInt8>, count: Int, keepsWords: Bool, words: WordList, classes: UnsafePointer<UInt8>,
    kinds: UnsafePointer<UInt8>
  ) {
    self.bytes = bytes
    self.count = count
    self.keepsWords = keepsWords
    self.words = words
    self.classes = classes
    self.kinds = kinds
    self.words.removeAll()
  }

  /// Walks the text.
  mutating func run(into measures: inout TextMeasures) {
    var index = 0
    while index < count {
      index = takeBlocks(at: index)
      if index == count { break }
      if classes[Int(bytes[index])] & ASCIIClass.space != 0 {
        spaces += 1
        characters += 1
        index += 1
      } else {
        index = takeWord(from: index)
      }
    }
    addBlocks()
    measures[.bytes] = count
    measures[.characters] = characters
    measures[.letters] = letters
    measures[.upperCase] = upper
    measures[.digits] = digits
    measures[.whiteSpace] = spaces
    measures[.symbols] = characters - spaces - letters - digits
    measures[.hashSigns] = hashSigns
    measures[.ellipses] = ellipses
    measures[.curlyBrackets] = brackets
    measures[.words] = wordCount
    measures[.wordCharacters] = wordCharacters
    measures[.alphabeticWords] = alphabeticWords
    measures[.stopWords] = stopWords.occurrences
    measures[.distinctStopWords] = stopWords.distinct
    for fault in [controls, replacements] where fault.count > 0 {
      measures.count(fault.measure, fault.count, line: line(of: fault.first))
    }
  }

  /// The number of the line that holds `offset`, from 1.
  private func line(of offset: Int) -> Int { 1 + winnow_count_line_feeds(bytes, offset) }

  /// Takes the words from `start` on, which is no inner place of a word, up to the first that is not ASCII or longer than
  /// a block.
  ///
  /// - Returns: one past the last white space there; `start` where there is nothing to take.
  @inline(__always)
  private mutating func takeBlocks(at start: Int) -> Int {
    if !keepsWords { return winnow_count_words(bytes, start, count, .max, &blocks) }
    let end = winnow_count_words(bytes, start, count, 1, &blocks)
    if end == start { return end }
    while blocks.starts != 0 {
      let range = start + blocks.starts.trailingZeroBitCount..<start + blocks.ends.trailingZeroBitCount
      blocks.starts &= blocks.starts - 1
      blocks.ends &= blocks.ends - 1
      keep(range, characters: range.count)
    }
    return end
  }

  /// Adds what was counted in blocks to the rest.
  private mutating func addBlocks() {
    letters += Int(blocks.letters)
    upper += Int(blocks.upper)
    digits += Int(blocks.digits)
    spaces += Int(blocks.spaces)
    hashSigns += Int(blocks.hash_signs)
    brackets += Int(blocks.curly_brackets)
    ellipses += Int(blocks.ellipses)
    wordCount += Int(blocks.words)
    wordCharacters += Int(blocks.word_characters)
    alphabeticWords += Int(blocks.alphabetic_words)
    characters += Int(blocks.spaces + blocks.word_characters)
    stopWords.add(
      occurrences: Int(blocks.stop_words), seen: UInt8(truncatingIfNeeded: blocks.seen_stop_words))
    controls.note(Int(blocks.controls), first: Int(blocks.first_control))
  }

  /// Takes the word that begins at `start`, with white space beyond ASCII in front of it.
  ///
  /// - Returns: where it ends.
  @inline(__always)
  private mutating func takeWord(from start: Int) -> Int {
    var index = start
    var seen: UInt8 = 0
    // ASCII up to the end of the word: most words are nothing else.
    while index < count {
      let class_ = classes[Int(bytes[index])]
      if class_ & (ASCIIClass.space | ASCIIClass.beyond) != 0 { break }
      seen |= class_
      letters += Int(class_ & 1)
      upper += Int(class_ >> 1 & 1)
      digits += Int(class_ >> 2 & 1)
      index += 1
    }
    if index < count, bytes[index] >= 0x80 { return takeMixedWord(from: start, ascii: index, seen: seen) }
    let length = index - start
    characters += length
    if seen & ASCIIClass.rare != 0 { takeRare(start..<index) }
    finishWord(start..<index, characters: length, isAlphabetic: seen & 1 != 0)
    return index
  }

  /// Takes a word that holds a character beyond ASCII. What was counted up to `ascii` is counted.
  private mutating func takeMixedWord(from start: Int, ascii: Int, seen: UInt8) -> Int {
    var index = ascii
    var begin = start
    var length = ascii - start
    var isAlphabetic = seen & 1 != 0
    var isRare = seen & ASCIIClass.rare != 0
    var hasOtherLetter = false
    // Beside each other, so that they are kept in registers.
    var (letters, upper, digits) = (0, 0, 0)
    defer {
      self.letters += letters
      self.upper += upper
      self.digits += digits
    }
    characters += length
    while index < count {
      if bytes[index] < 0x80 {
        let class_ = classes[Int(bytes[index])]
        if class_ & ASCIIClass.space != 0 { break }
        letters += Int(class_ & 1)
        upper += Int(class_ >> 1 & 1)
        digits += Int(class_ >> 2 & 1)
        if class_ & ASCIIClass.rare != 0 { isRare = true }
        if class_ & 1 != 0 { isAlphabetic = true }
        characters += 1
        length += 1
        index += 1
        continue
      }
      let (value, size) = decodeScalar(bytes, index, count)
      let kind = ScalarClass.of(value, in: kinds)
      characters += 1
      letters += Int(kind.rawValue & 1)
      upper += Int(kind.rawValue >> 1 & 1)
      digits += Int(kind.rawValue >> 2 & 1)
      if kind.isDisjoint(with: .rare) {
        length += 1
        if kind.contains(.letter) { (isAlphabetic, hasOtherLetter) = (true, true) }
        index += size
        continue
      }
      takeRare(value, kind, at: index)
      if kind.contains(.space) {
        // A no-break space is what is left of many a byte that was read in a wrong charset.
        spaces += 1
        finishWord(
          begin..<index, characters: length, isAlphabetic: isAlphabetic, isRare: isRare,
          mayBeStopWord: !hasOtherLetter)
        // The word, if any, is done; what follows is a new one.
        return index + size
      }
      if kind.contains(.ideograph) {
        // It is a word by itself, not part of what stands in front of it.
        finishWord(
          begin..<index, characters: length, isAlphabetic: isAlphabetic, isRare: isRare,
          mayBeStopWord: !hasOtherLetter)
        finishWord(index..<index + size, characters: 1, isAlphabetic: true, mayBeStopWord: false)
        begin = index + size
        length = 0
        (isAlphabetic, isRare, hasOtherLetter) = (false, false, false)
      } else {
        length += 1
      }
      index += size
    }
    finishWord(
      begin..<index, characters: length, isAlphabetic: isAlphabetic, isRare: isRare,
      mayBeStopWord: !hasOtherLetter)
    return index
  }

  /// Looks at a character beyond ASCII that is counted for itself.
  @inline(__always)
  private mutating func takeRare(_ value: UInt32, _ kind: ScalarClass, at index: Int) {
    if kind.contains(.control) { controls.note(index) }
    if value == 0x2026 { ellipses += 1 }
    if value == 0xFFFD { replacements.note(index) }
  }

  /// Looks at a word that holds a dot, a number sign, a brace or a control.
  private mutating func takeRare(_ range: Range<Int>) {
    for index in range where classes[Int(bytes[index])] & ASCIIClass.rare != 0 { takeRare(at: index) }
  }

  /// Looks at a dot, a number sign, a brace or a control.
  private mutating func takeRare(at index: Int) {
    switch bytes[index] {
    case 0x2E:
      dots = index == lastDot + 1 ? dots + 1 : 1
      lastDot = index
      if dots == 3 {
        ellipses += 1
        dots = 0
      }
    case 0x23: hashSigns += 1
    case 0x7B: brackets += 1
    default: controls.note(index)
    }
  }

  @inline(__always)
  private mutating func finishWord(
    _ range: Range<Int>, characters: Int, isAlphabetic: Bool, isRare: Bool = false, mayBeStopWord: Bool = true
  ) {
    if range.isEmpty { return }
    if isRare { takeRare(range) }
    wordCount += 1
    wordCharacters += characters
    if isAlphabetic { alphabeticWords += 1 }
    if mayBeStopWord { stopWords.look(bytes, range) }
    if keepsWords { keep(range, characters: characters) }
  }

  @inline(__always)
  private mutating func keep(_ range: Range<Int>, characters: Int) {
    words.hashes.append(
      Fingerprint(of: UnsafeBufferPointer(start: bytes + range.lowerBound, count: range.count)).low)
    words.lengths.append(Int32(clamping: characters))
  }
}

/// How often a fault occurs, and where first.
private struct FaultCount {
  let measure: Measure
  private(set) var count = 0
  private(set) var first = 0

  init(_ measure: Measure) { self.measure = measure }

  mutating func note(_ offset: Int) {
    if count == 0 { first = offset }
    count += 1
  }

  /// Notes several, the first of them at `offset`.
  mutating func note(_ more: Int, first offset: Int) {
    if more == 0 { return }
    first = count == 0 ? offset : min(first, offset)
    count += more
  }
}

/// What an ASCII byte is to a word, one bit a property; the lowest three are those of `ScalarClass`.
enum ASCIIClass {
  static let space: UInt8 = 8
  /// Needs a look: a dot, `#`, `{`, a control.
  static let rare: UInt8 = 16
  /// Not ASCII.
  static let beyond: UInt8 = 128

  static let table: [UInt8] = (0...255).map { byte in
    switch UInt8(byte) {
    case 0x61...0x7A: 1
    case 0x41...0x5A: 3
    case 0x30...0x39: 4
    case 0x20, 0x09...0x0D: Self.space
    case 0x2E, 0x23, 0x7B, 0x00...0x1F, 0x7F: rare
    case 0x80...0xFF: beyond
    default: 0
    }
  }
}
