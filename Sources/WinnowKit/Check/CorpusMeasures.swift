// What is measured over all documents of a corpus.
import TextQuality

/// Sums over documents. Pages are measured as the text they hold.
public struct CorpusMeasures: Sendable {
  /// The counts of all documents, added up.
  public internal(set) var sums = TextMeasures()
  /// Documents by the charset they were read in.
  public internal(set) var charsets: [String: Int] = [:]
  /// How long documents are, in words.
  public internal(set) var lengths = LengthDistribution()
  /// The paragraphs whose repeats take the most characters; at most twenty.
  public internal(set) var topParagraphs: [RepeatedParagraph] = []

  /// Documents that were read.
  public var documents: Int { sums[.documents] }
  /// HTML pages among them.
  public var pages: Int { sums[.pages] }
  /// Bytes as read.
  public var bytesRead: Int { sums[.bytesRead] }
  /// Documents without any word.
  public var emptyDocuments: Int { sums[.emptyDocuments] }
  /// Documents of one to nine words.
  public var tinyDocuments: Int { sums[.tinyDocuments] }
  /// Documents whose text is that of an earlier one.
  public var repeatedDocuments: Int { sums[.repeatedDocuments] }
  /// Paragraphs whose text stands earlier in the corpus, in this document or another.
  public var repeatedParagraphs: Int { sums[.repeatedParagraphs] }
  /// The characters of these paragraphs.
  public var repeatedCharacters: Int { sums[.repeatedCharacters] }
  /// The characters of all paragraphs.
  public var paragraphCharacters: Int { sums[.paragraphCharacters] }
  /// Lines whose text stands earlier in the corpus.
  public var repeatedLines: Int { sums[.repeatedLines] }
}

/// How the lengths of documents are distributed.
public struct LengthDistribution: Sendable, Equatable {
  /// The percentile and the length, in words, that so many percent of the documents do not exceed: 1, 5, 10, 25, 50, 75, 90,
  /// 95, 99. Empty without documents.
  public internal(set) var percentiles: [(percent: Int, words: Int)] = []
  /// The shortest document, in words.
  public internal(set) var minimum = 0
  /// The longest document, in words.
  public internal(set) var maximum = 0
  /// Documents by length: those of 0 words, of 1, of 2 to 3, of 4 to 7 and so on, up to the longest.
  public internal(set) var histogram: [(from: Int, documents: Int)] = []

  /// Whether all numbers are the same.
  public static func == (left: Self, right: Self) -> Bool {
    left.minimum == right.minimum && left.maximum == right.maximum
      && left.percentiles.map { [$0.percent, $0.words] } == right.percentiles.map { [$0.percent, $0.words] }
      && left.histogram.map { [$0.from, $0.documents] } == right.histogram.map { [$0.from, $0.documents] }
  }
}

/// A paragraph that occurs more than once.
public struct RepeatedParagraph: Sendable, Equatable {
  /// How it begins: at most 200 characters, as they stand in the first document.
  public let text: String
  /// How often it occurs.
  public let count: Int
  /// How many characters one occurrence has.
  public let characters: Int
  /// Where it occurs: at most five places, in document order, the first occurrence first.
  public let places: [ParagraphPlace]
}

/// Where a paragraph stands.
public struct ParagraphPlace: Sendable, Equatable {
  /// The document, below the input directory.
  public let path: RelativePath
  /// The paragraph's number within the document's text, from 1.
  public let paragraph: Int
  /// The line of the file it begins on, from 1; `nil` in pages.
  public let line: Int?
}
