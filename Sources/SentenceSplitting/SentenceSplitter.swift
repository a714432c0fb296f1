// The room's door: finds the sentences of a paragraph, or of a document one paragraph at a time.

/// Splits paragraphs into sentences.
///
///     let text = Array("Dr. Ames came at 5 p.m. She left.".utf8)
///     let splitter = SentenceSplitter(language: try SentenceLanguage(code: "en"))
///     splitter.forEachSentence(in: text.span) { range in
///       print(String(decoding: text[range], as: UTF8.self))
///     }
///
/// The result depends on the bytes and the settings alone. Nothing but white space lies between two
/// sentences, so no other character is ever lost or changed. Time and memory are linear in the input; nothing is
/// allocated for a sentence.
public struct SentenceSplitter: Sendable {
  /// What a sentence is.
  public enum Standard: Sendable, Hashable {
    /// The rules and word lists of a language.
    case language
    /// Unicode's default boundaries (UAX #29, section 5), the same for all languages.
    case unicode
  }

  /// What a line break within a paragraph means. A blank line always ends a sentence.
  public enum LineBreakMeaning: Sendable, Hashable, CaseIterable {
    /// What the lines look like: in prose it is a space; it ends a sentence in lists, around rules such as `-----`, and
    /// behind a line that ends well before the others do.
    case automatic
    /// It is a space.
    case soft
    /// It ends a sentence.
    case hard
  }

  /// `nil` while the language is to be guessed for each paragraph.
  private let rules: LanguageRules?
  private let lineBreaks: LineBreakMeaning
  private let standard: Standard

  /// Makes a splitter.
  ///
  /// - Parameters:
  ///   - language: whose rules apply; of no meaning to `Standard.unicode`.
  ///   - lineBreaks: what line breaks within paragraphs mean; to `Standard.unicode` they all end a sentence.
  ///   - standard: what a sentence is.
  public init(
    language: SentenceLanguage = .automatic, lineBreaks: LineBreakMeaning = .automatic,
    standard: Standard = .language
  ) {
    rules = language.code.map(LanguageRules.rules(for:))
    self.lineBreaks = lineBreaks
    self.standard = standard
  }

  private init(rules: LanguageRules, _ lineBreaks: LineBreakMeaning, _ standard: Standard) {
    self.rules = rules
    self.lineBreaks = lineBreaks
    self.standard = standard
  }

  /// The code of the language whose rules apply, or `nil` while it is guessed for each paragraph.
  public var languageCode: String? { rules?.code }

  /// This splitter with its language settled: unchanged when one was named, else the language guessed from
  /// `document`, so that short paragraphs are split like the rest of it.
  public func resolved(for document: Span<UInt8>) -> SentenceSplitter {
    guard rules == nil, standard == .language else { return self }
    return SentenceSplitter(rules: guessedRules(for: document), lineBreaks, standard)
  }

  /// Calls `body` with the byte range of every sentence of `paragraph`, in order.
  ///
  /// `paragraph` holds valid UTF-8. A range begins and ends with something other than white space, lies on
  /// scalar boundaries and overlaps no other. It can hold a line end that is no end of a sentence, which
  /// `appendSentence` writes as a space. A paragraph of white space has no sentences.
  ///
  /// With `Standard.unicode` the ranges are the segments of the standard, which keep the white space behind a
  /// sentence: together they are all of `paragraph`.
  public func forEachSentence(in paragraph: Span<UInt8>, _ body: (Range<Int>) -> Void) {
    if standard == .unicode {
      var boundaries = DefaultBoundaries()
      while let sentence = boundaries.next(in: paragraph) { body(sentence) }
      return
    }
    var scan = SentenceScan(
      rules: rules ?? guessedRules(for: paragraph), bytes: paragraph, lineBreaks: lineBreaks)
    while let sentence = scan.next(in: paragraph) { body(sentence) }
  }
}
