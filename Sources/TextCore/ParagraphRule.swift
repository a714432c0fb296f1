// What a user may say about the paragraphs of plain text, and how `auto` is turned into a layout.

/// The setting that says how paragraphs of plain text are found.
public enum ParagraphRule: String, CaseIterable, Sendable {
  /// Decide for each document by how its lines look; `docs/paragraphs.md` gives the rule.
  case auto
  /// Every line that is not blank is a paragraph.
  case line
  /// Paragraphs are separated by blank lines.
  case blankLine = "blank-line"

  /// The layout of `text` under this rule.
  public func layout(of text: Span<UInt8>) -> ParagraphLayout {
    switch self {
    case .line: .line
    case .blankLine: .blankLine
    case .auto: LineEvidence(text).layout
    }
  }
}

extension LineEvidence {
  /// The layout that the evidence speaks for. `docs/paragraphs.md` explains each step.
  ///
  /// In doubt the answer is `blankLine`: paragraphs taken together cost a missed repeat, a paragraph torn
  /// into its lines may lose some of them.
  var layout: ParagraphLayout {
    // Without inner breaks both layouts give the same paragraphs.
    if breaks == 0 { return .blankLine }
    if linesAreParagraphs { return .line }
    if isWrapped { return .blankLine }
    if blocks == 1 || isLog { return .line }
    return lines > longestBlock * blocks ? .line : .blankLine
  }

  /// Whether two fifths of the text before inner breaks stand in lines that read like whole paragraphs. In
  /// wrapped text, and where each sentence has its line, hardly any does.
  private var linesAreParagraphs: Bool {
    paragraphColumnsBeforeBreak * 5 > columnsBeforeBreak * 2
  }

  /// Whether lines end because a column was reached, or at least in the middle of sentences: then a line
  /// end means nothing. The second sign alone would miss scripts without letter case, the first alone text
  /// that was wrapped by hand.
  private var isWrapped: Bool {
    breaksWithinSentence * 6 > breaks || (wrappedBreaks * 3 > breaks && breaksAfterSentence * 2 <= breaks)
  }

  /// Whether three lines in five begin like those of a chat or a log.
  private var isLog: Bool { logLines * 5 >= lines * 3 }

  /// More lines than this between blank lines, on average, and blank lines do not separate paragraphs. Few
  /// paragraphs have more than a dozen sentences, so where nearly every line ends one, fewer lines will do.
  private var longestBlock: Int { breaksAfterSentence * 5 >= breaks * 4 ? 12 : 40 }
}
