// Why a piece of text was dropped: every drop carries one of these.
import Deduplication

/// Why a document or a paragraph was dropped.
public struct DropReason: Sendable, Hashable {
  /// A stable word for reports: `repeated-paragraph`.
  public let code: String
  /// The text it repeats, where it was dropped as a repeat.
  public let first: TextPlace?

  /// A reason for reports.
  ///
  /// - Parameters:
  ///   - code: a stable word in kebab-case.
  ///   - first: the place of the text that is repeated, if any.
  public init(code: String, first: TextPlace? = nil) {
    self.code = code
    self.first = first
  }

  /// The paragraph's text stands at `first` already.
  public static func repeatedParagraph(first: TextPlace) -> DropReason {
    DropReason(code: "repeated-paragraph", first: first)
  }

  /// The document's text is that of an earlier document.
  public static func repeatedDocument(first: TextPlace) -> DropReason {
    DropReason(code: "repeated-document", first: first)
  }

  /// Every paragraph of the document was dropped.
  public static let nothingLeft = DropReason(code: "nothing-left")
}

/// One paragraph that a stage took out of a document.
public struct DroppedParagraph: Sendable, Hashable {
  /// The paragraph's number within the document as the stage met it, from 0.
  public let paragraph: Int
  /// Why it went.
  public let reason: DropReason
}
