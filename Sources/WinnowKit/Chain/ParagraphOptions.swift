// The options that every stage working on paragraphs or comparing text shares, declared once.
import Deduplication
import TextCore
import TextNormalization

/// How a stage divides documents: as they are laid out, or by a rule of its own.
enum StageParagraphs: String, CaseIterable, Sendable {
  case document
  case auto
  case line
  case blankLine = "blank-line"

  /// The rule that takes the place of the document's own layout.
  var rule: ParagraphRule? { ParagraphRule(rawValue: rawValue) }
}

extension OptionReader {
  /// `paragraphs`: how this stage divides documents.
  mutating func paragraphs() -> ParagraphRule? {
    choice(
      "paragraphs", default: StageParagraphs.document,
      "What a paragraph is to this stage: as the document is divided, or by a rule of its own."
    ).rule
  }

  /// `ignore`: which differences do not make a text a different one.
  mutating func ignoredDifferences() -> ComparisonKey {
    ComparisonKey(
      ignoring: Set(
        choices(
          "ignore", default: [IgnoredDifference.whitespace],
          "Differences that do not count when texts are compared; with an empty list every byte counts.")))
  }
}

extension Span<UInt8> {
  /// Where the text begins behind its byte order marks: they say how a file is written, not what it says.
  var endOfByteOrderMarks: Int {
    var start = 0
    while count - start >= 3, self[start] == 0xEF, self[start + 1] == 0xBB, self[start + 2] == 0xBF {
      start += 3
    }
    return start
  }
}
