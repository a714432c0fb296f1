// Rules that belong together: what papers published, and what is checked where nothing is said.

/// Rules under one name, with the limits that belong to it.
public struct RuleSet: Sendable {
  /// As `pipeline.json` names it.
  public let name: String
  /// One sentence.
  public let summary: String
  /// Where the rules come from.
  public let source: String
  /// How its reading differs from those of others, in sentences.
  public let notes: [String]
  /// The rules with their limits.
  public let uses: [RuleUse]

  fileprivate init(_ name: String, _ summary: String, source: String, notes: [String], _ uses: [RuleUse]) {
    self.name = name
    self.summary = summary
    self.source = source
    self.notes = notes
    self.uses = uses.map {
      var use = $0
      use.set = name
      return use
    }
  }
}

extension RuleSet {
  /// The sets, in the order in which docs list them.
  public static let all: [RuleSet] = [standard, gopherQuality, gopherRepetition, c4, fineweb]

  /// The set called `name`.
  public static func named(_ name: String) -> RuleSet? { all.first { $0.name == name } }

  /// What is checked where nothing is said: damage, repeats, documents that are none.
  public static let standard = RuleSet(
    "default",
    "What is checked where no rules are named: damage to the text, repeats, documents without text.",
    source: "ours", notes: [],
    [
      RuleUse(InvalidUtf8Rule.self), RuleUse(MojibakeRule.self), RuleUse(EmptyDocumentsRule.self),
      RuleUse(RepeatedDocumentsRule.self), RuleUse(RepeatedParagraphsRule.self),
      RuleUse(RepeatedLinesRule.self, level: .warning),
      RuleUse(ReplacementCharactersRule.self, level: .warning),
      RuleUse(ControlCharactersRule.self, level: .warning),
      RuleUse(MixedLineEndsRule.self, level: .warning), RuleUse(NotNfcRule.self, level: .warning),
      RuleUse(TinyDocumentsRule.self, level: .warning),
    ])

  /// Gopher's rules for quality.
  public static let gopherQuality = RuleSet(
    "gopher-quality", "Gopher's rules for the quality of English documents.",
    source: "Rae et al., Scaling Language Models, arXiv 2112.11446, appendix A.1.1",
    notes: [
      "Words: the paper does not say how it divides text. datatrove uses a tokenizer for each language, and counts tokens "
        + "of punctuation alone for the shares but not for the number and the mean length of words; here words stand "
        + "between white space throughout, so `word.` is one word of five characters.",
      "Symbols: the limit holds for `#` and for ellipses each by itself, as in datatrove; dolma counts the words that hold "
        + "`#` or `…`, together. Three dots in a row are an ellipsis wherever they stand, and six are two.",
      "Lines: blank ones do not count; both datatrove and dolma divide by all lines. dolma knows no ellipsis but `…`.",
      "Mean length: dolma takes the median.",
      "Bullets: the paper names none. datatrove takes • and -, dolma * and -, and both take - even in `-5`; here there "
        + "are more, and - and * count only in front of white space.",
      "Stop words: at least two different ones, as in datatrove, but in any case and with punctuation around them. "
        + "dolma counts `the the` as two. Both compare case, so that `The` is none.",
      "A document without words, or without lines, breaks no rule about shares of them; it breaks the one about the number "
        + "of words.",
    ],
    [
      RuleUse(WordsRule.self, limits: RuleLimits(min: 50, max: 100_000)),
      RuleUse(MeanWordLengthRule.self, limits: RuleLimits(min: 3, max: 10)),
      RuleUse(HashSignsRule.self, limits: RuleLimits(max: 0.1)),
      RuleUse(EllipsesRule.self, limits: RuleLimits(max: 0.1)),
      RuleUse(BulletLinesRule.self, limits: RuleLimits(max: 0.9)),
      RuleUse(EllipsisLinesRule.self, limits: RuleLimits(max: 0.3)),
      RuleUse(AlphabeticWordsRule.self, limits: RuleLimits(min: 0.8)),
      RuleUse(StopWordsRule.self, limits: RuleLimits(min: 2)),
    ])

  /// Gopher's rules for repetition.
  public static let gopherRepetition = RuleSet(
    "gopher-repetition", "Gopher's rules for repetition within a document.",
    source: "Rae et al., Scaling Language Models, arXiv 2112.11446, appendix A.1.1, table A1",
    notes: [
      "Duplicate lines, paragraphs and sequences: the first occurrence does not count, as in datatrove; the paper leaves it "
        + "open, and dolma counts all occurrences. Lines and paragraphs are compared without the white space around them.",
      "Characters are shares of the characters of all lines, paragraphs or words; datatrove divides by the length of the "
        + "text with its white space, which gives smaller shares, and counts the spaces within the most frequent sequence.",
      "Sequences of five to ten words: every word that stands in a repeated sequence counts, once. datatrove walks on "
        + "behind each repeat and so misses repeats that overlap it; both count no character twice, as the paper asks.",
      "The most frequent sequence counts all its occurrences, but nothing if it occurs once; datatrove and dolma then count "
        + "the first one, which makes short documents break the rule.",
      "Words stand between white space, punctuation included, and are compared byte by byte; RedPajama compares them in lower "
        + "case and without punctuation.",
    ],
    [
      RuleUse(DuplicateLinesRule.self, limits: RuleLimits(max: 0.3)),
      RuleUse(DuplicateParagraphsRule.self, limits: RuleLimits(max: 0.3)),
      RuleUse(DuplicateLineCharactersRule.self, limits: RuleLimits(max: 0.2)),
      RuleUse(DuplicateParagraphCharactersRule.self, limits: RuleLimits(max: 0.2)),
      RuleUse(Top2GramRule.self, limits: RuleLimits(max: 0.2)),
      RuleUse(Top3GramRule.self, limits: RuleLimits(max: 0.18)),
      RuleUse(Top4GramRule.self, limits: RuleLimits(max: 0.16)),
      RuleUse(Duplicate5GramsRule.self, limits: RuleLimits(max: 0.15)),
      RuleUse(Duplicate6GramsRule.self, limits: RuleLimits(max: 0.14)),
      RuleUse(Duplicate7GramsRule.self, limits: RuleLimits(max: 0.13)),
      RuleUse(Duplicate8GramsRule.self, limits: RuleLimits(max: 0.12)),
      RuleUse(Duplicate9GramsRule.self, limits: RuleLimits(max: 0.11)),
      RuleUse(Duplicate10GramsRule.self, limits: RuleLimits(max: 0.1)),
    ])

  /// C4's rules.
  public static let c4 = RuleSet(
    "c4", "The rules of the Colossal Clean Crawled Corpus, as far as they judge documents.",
    source: "Raffel et al., Exploring the Limits of Transfer Learning, JMLR 21/20-074, section 2.2",
    notes: [
      "C4 takes lines out and then drops documents of few sentences. Nothing is edited here: sentences are counted in the "
        + "lines that C4 would keep, and `c4-sentences` says which those are.",
      "Three sentences, five words and 1,000 characters are the numbers of C4's own code, which is part of TensorFlow "
        + "Datasets (text/c4_utils.py). datatrove takes five sentences and lines of three words, and gives them as those "
        + "of the paper; dolma takes lines of three words and does not count sentences. "
        + "`{ \"rule\": \"c4-sentences\", \"min\": 5 }` is the stricter half of that.",
      "The rules about single lines (words of 1,000 characters, phrases about cookies and terms) come from the code, not "
        + "from the paper. A line may end in a quotation mark `\"` but not in an apostrophe, which datatrove allows.",
      "A line that names JavaScript goes, as in C4's code and datatrove; dolma marks the whole document. Marks of citation "
        + "(`[1]`) stay where they are, which C4's code takes out before it looks at the end of a line.",
      "`{` and `lorem ipsum` are looked for in the whole document, as in the paper; C4's code and datatrove look at "
        + "the lines they have not taken out yet.",
      "Left out: the list of bad words, the language filter and the removal of three-sentence spans that repeat.",
    ],
    [
      RuleUse(C4SentencesRule.self, limits: RuleLimits(min: 3)),
      RuleUse(CurlyBracketsRule.self, limits: RuleLimits(max: 0)),
      RuleUse(LoremIpsumRule.self, limits: RuleLimits(max: 0)),
    ])

  /// FineWeb's own rules.
  public static let fineweb = RuleSet(
    "fineweb", "The three rules that FineWeb adds to those of Gopher and C4.",
    source: "Penedo et al., The FineWeb Datasets, arXiv 2406.17557, section 3.6",
    notes: [
      "A value that equals the limit keeps the rule, as in the code in datatrove; the paper removes documents at 0.12, 0.1 and "
        + "0.67 exactly, too.",
      "Characters in duplicate lines: the limit of the paper is 0.1; the code in datatrove has 0.01 as its default.",
      "A short line has fewer than 30 characters, as in the paper; datatrove counts those of exactly 30, too.",
      "Punctuation: quotation marks, brackets and white space behind the full stop are looked through; datatrove looks at the "
        + "last character of the line as it is.",
      "datatrove also drops documents with more than 0.3 line ends a word; the paper does not have this rule.",
    ],
    [
      RuleUse(PunctuatedLinesRule.self, limits: RuleLimits(min: 0.12)),
      RuleUse(DuplicateLineCharactersRule.self, limits: RuleLimits(max: 0.1)),
      RuleUse(ShortLinesRule.self, limits: RuleLimits(max: 0.67)),
    ])
}
