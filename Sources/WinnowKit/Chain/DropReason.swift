// Why a piece of text was dropped: every drop carries one of these.
import Deduplication

/// Why a document or a paragraph was dropped.
public struct DropReason: Sendable, Hashable {
  /// The reasons there are; the raw values are the stable words of reports. A stage that drops for a reason of its
  /// own adds it here.
  public enum Kind: String, CaseIterable, Sendable {
    /// The paragraph's text stands earlier already.
    case repeatedParagraph = "repeated-paragraph"
    /// The document's text is that of an earlier document.
    case repeatedDocument = "repeated-document"
    /// Every paragraph of the document was dropped.
    case nothingLeft = "nothing-left"
  }

  /// What was wrong.
  public let kind: Kind
  /// The text it repeats, where it was dropped as a repeat.
  public let first: TextPlace?

  /// A reason for reports.
  ///
  /// - Parameters:
  ///   - kind: what was wrong.
  ///   - first: the place of the text that is repeated, if any.
  public init(_ kind: Kind, first: TextPlace? = nil) {
    self.kind = kind
    self.first = first
  }
}

/// One paragraph that a stage took out of a document.
public struct DroppedParagraph: Sendable, Hashable {
  /// The paragraph's number within the document as the stage met it, from 0.
  public let paragraph: Int
  /// Why it went.
  public let reason: DropReason
}
