// The room's door: finds the sentences of a paragraph, or of a document one paragraph at a time.

/// Splits paragraphs into sentences.
///
/// The result depends on the bytes and the language alone. Nothing but white space lies between two
/// sentences, so no other character is ever lost or changed. Time and memory are linear in the input.
public struct SentenceSplitter: Sendable {
  /// `nil` while the language is to be guessed for each paragraph.
  private let rules: LanguageRules?

  /// Makes a splitter for a language.
  public init(language: SentenceLanguage = .automatic) {
    rules = language.code.map(LanguageRules.rules(for:))
  }

  private init(rules: LanguageRules) { self.rules = rules }

  /// The code of the language whose rules apply, or `nil` while it is guessed for each paragraph.
  public var languageCode: String? { rules?.code }

  /// This splitter with its language settled: unchanged when one was named, else the language guessed from
  /// `document`, so that short paragraphs are split like the rest of it.
  public func resolved(for document: Span<UInt8>) -> SentenceSplitter {
    rules == nil ? SentenceSplitter(rules: guessedRules(for: document)) : self
  }

  /// Calls `body` with the byte range of every sentence of `paragraph`, in order.
  ///
  /// `paragraph` holds valid UTF-8. A range begins and ends with something other than white space, lies on
  /// scalar boundaries and overlaps no other. Line breaks within a paragraph count as spaces, except that a
  /// blank line always ends a sentence, and so does every line of a list; a range can therefore hold a line
  /// end, which `appendSentence` writes as a space. A paragraph of white space has no sentences.
  public func forEachSentence(in paragraph: Span<UInt8>, _ body: (Range<Int>) -> Void) {
    var scan = SentenceScan(rules: rules ?? guessedRules(for: paragraph), bytes: paragraph)
    while let sentence = scan.next(in: paragraph) { body(sentence) }
  }
}
