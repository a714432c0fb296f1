// What is counted in a text: every count has one name here, and everything else is made from these.

/// One count. The counts of several documents add up to those of a corpus; `distinctStopWords` aside, which then says
/// how many documents have how many on the whole.
public enum Measure: Int, CaseIterable, Sendable {
  /// 1 for a document.
  case documents
  /// 1 for an HTML page.
  case pages
  /// Bytes of the input as read.
  case bytesRead
  /// Bytes of text: UTF-8, mark-up taken away.
  case bytes
  /// Unicode scalars.
  case characters
  /// Characters that are letters (property Alphabetic).
  case letters
  /// Letters in upper case (property Uppercase).
  case upperCase
  /// Decimal digits (general category Nd).
  case digits
  /// White space (property White_Space).
  case whiteSpace
  /// Characters that are neither letters nor digits nor white space.
  case symbols
  /// The sign `#`.
  case hashSigns
  /// `…`, and `...` where three dots follow each other; six dots are two.
  case ellipses
  /// The sign `{`.
  case curlyBrackets
  /// The words `lorem ipsum`, in any case.
  case loremIpsum
  /// Words: longest runs of anything but white space; a character of Chinese or Japanese is a word by itself.
  case words
  /// The characters of all words.
  case wordCharacters
  /// Words with at least one letter.
  case alphabeticWords
  /// Words among the eight of Gopher's list, in any case, punctuation around them aside.
  case stopWords
  /// How many different words of that list occur.
  case distinctStopWords
  /// Lines that are not blank.
  case lines
  /// Their characters, without white space at both ends.
  case lineCharacters
  /// Lines that begin with a bullet.
  case bulletLines
  /// Lines that end in an ellipsis.
  case ellipsisLines
  /// Lines of fewer than 30 characters.
  case shortLines
  /// Lines that end in punctuation that ends sentences.
  case punctuatedLines
  /// Lines that stand earlier in the same document already.
  case duplicateLines
  /// Their characters.
  case duplicateLineCharacters
  /// Paragraphs.
  case paragraphs
  /// Their characters, without white space at both ends.
  case paragraphCharacters
  /// Paragraphs that stand earlier in the same document already.
  case duplicateParagraphs
  /// Their characters.
  case duplicateParagraphCharacters
  /// Sentences.
  case sentences
  /// Sentences in lines that the rules of C4 keep.
  case c4Sentences
  /// Sequences of bytes that meant nothing in the charset of the document.
  case malformedSequences
  /// 1 for a document that is not valid UTF-8.
  case notUTF8
  /// Lines that look like UTF-8 read in a wrong charset.
  case mojibake
  /// U+FFFD, those aside that stand for malformed sequences.
  case replacementCharacters
  /// Control characters but tab, line feed, carriage return and form feed.
  case controls
  /// Line ends that are not those of most lines of the document.
  case oddLineEnds
  /// Combining sequences that are not in NFC.
  case notNFC
  /// Characters of the most frequent sequence of two words, all its occurrences together.
  case topBigram
  /// The same for three words.
  case topTrigram
  /// The same for four words.
  case topFourgram
  /// Characters of words in sequences of five words that stand earlier in the document already.
  case duplicateFivegrams
  /// The same for six words.
  case duplicateSixgrams
  /// The same for seven words.
  case duplicateSevengrams
  /// The same for eight words.
  case duplicateEightgrams
  /// The same for nine words.
  case duplicateNinegrams
  /// The same for ten words.
  case duplicateTengrams
  /// Characters of the text of pages, where the main content was looked for.
  case pageCharacters
  /// Those of them that are no main content.
  case boilerplateCharacters
  /// 1 for a document without text.
  case emptyDocuments
  /// 1 for a document of text, but of fewer than ten words.
  case tinyDocuments
  /// 1 for a document whose text is that of an earlier one.
  case repeatedDocuments
  /// Lines that stand earlier in the corpus already.
  case repeatedLines
  /// Paragraphs that stand earlier in the corpus already.
  case repeatedParagraphs
  /// Their characters.
  case repeatedCharacters
}

/// What is measured only where a rule asks for it, because it takes time or other documents.
public struct MeasureGroups: OptionSet, Sendable {
  /// One bit a group.
  public let rawValue: UInt8

  /// The groups of these bits.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// `sentences`.
  public static let sentences = MeasureGroups(rawValue: 1)
  /// Repetition within the document, from `topBigram` to `duplicateTengrams`.
  public static let wordSequences = MeasureGroups(rawValue: 2)
  /// `c4Sentences` and `loremIpsum`.
  public static let c4 = MeasureGroups(rawValue: 4)
  /// `notNFC`.
  public static let unicodeForm = MeasureGroups(rawValue: 8)
  /// `boilerplateCharacters`: pages are read twice.
  public static let boilerplate = MeasureGroups(rawValue: 16)
  /// `malformedSequences` and `notUTF8`: the bytes as they were read.
  public static let input = MeasureGroups(rawValue: 64)
  /// From `repeatedDocuments` on: all documents are compared.
  public static let corpus = MeasureGroups(rawValue: 32)
}

extension Measure {
  /// The group that it is measured with; nil for what is measured of every text.
  public var group: MeasureGroups? {
    switch self {
    case .sentences: .sentences
    case .topBigram, .topTrigram, .topFourgram, .duplicateFivegrams, .duplicateSixgrams, .duplicateSevengrams,
      .duplicateEightgrams, .duplicateNinegrams, .duplicateTengrams:
      .wordSequences
    case .c4Sentences, .loremIpsum: .c4
    case .notNFC: .unicodeForm
    case .pageCharacters, .boilerplateCharacters: .boilerplate
    default: nil
    }
  }
}
