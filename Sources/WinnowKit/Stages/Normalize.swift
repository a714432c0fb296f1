// The stage that brings text into one form without changing what it says.
import TextNormalization

/// Normalizes line ends, control characters, Unicode form and white space.
struct Normalize: DocumentStage {
  static let name = "normalize"
  static let summary =
    "Bring line ends, control characters, Unicode form and white space into one form; the meaning stays."
  static let examples = [
    StageExample(before: ["One  \r\n\r\n\r\n\r\nTwo\u{7}\r\n"], after: ["One\n\nTwo\n"]),
    StageExample(before: ["e\u{301}te\u{301}"], after: ["été"]),
    StageExample(#"{"collapseSpaces": true}"#, before: ["  one   two\n"], after: ["one two\n"]),
    StageExample(#"{"unicodeForm": "nfkc"}"#, before: ["ﬁne ２０²\n"], after: ["fine 202\n"]),
  ]

  private let normalizer: TextNormalizer

  init(_ options: inout OptionReader) {
    normalizer = TextNormalizer(
      TextNormalizer.Options(
        lineEnds: options.boolean(
          "lineEnds", default: true, "Write every line end (CRLF, CR, NEL, LS, PS, VT, FF) as LF."),
        controls: options.boolean(
          "controls", default: true,
          "Drop control characters but TAB and LF, terminal escape sequences, and byte order marks."),
        unicodeForm: options.choice(
          "unicodeForm", default: UnicodeForm.nfc,
          "The Unicode normalization form; nfkc and nfkd replace compatibility characters, which changes the text."
        ),
        trimLines: options.boolean(
          "trimLines", default: true, "Drop blanks at the ends of lines; indentation stays."),
        collapseSpaces: options.boolean(
          "collapseSpaces", default: false, "Write runs of blanks as one space and drop indentation."),
        blankLines: options.boolean(
          "blankLines", default: true,
          "Write runs of blank lines as one, and drop those at the start and end.")))
  }

  func process(_ document: inout Document) -> Verdict {
    if let normalized = normalizer.normalize(document.text.span) { document.replaceText(with: normalized) }
    return .keep
  }
}
