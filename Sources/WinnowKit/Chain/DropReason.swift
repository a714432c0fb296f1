// Why a piece of text was dropped: every drop carries one of these.
import Deduplication

/// Why a document or a paragraph was dropped.
public struct DropReason: Sendable, Hashable {
  /// The reasons there are. A stage that drops for a reason of its own adds it here; every rule of quality is one, too.
  public struct Kind: RawRepresentable, CaseIterable, Hashable, Sendable {
    /// The stable word of reports.
    public let rawValue: String

    /// The paragraph's text stands earlier already.
    public static let repeatedParagraph = Kind("repeated-paragraph")
    /// The document's text is that of an earlier document.
    public static let repeatedDocument = Kind("repeated-document")
    /// Every paragraph of the document was dropped.
    public static let nothingLeft = Kind("nothing-left")

    /// All of them.
    public static let allCases: [Kind] =
      [.repeatedParagraph, .repeatedDocument, .nothingLeft] + RuleCatalog.names.map { Kind($0) }

    private static let known = Set(allCases)

    /// The reason of this word; nil for a word that is none.
    public init?(rawValue: String) {
      self.rawValue = rawValue
      if !Self.known.contains(self) { return nil }
    }

    /// The document breaks a rule.
    init(_ rule: any QualityRule.Type) { rawValue = rule.name }

    private init(_ word: String) { rawValue = word }
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
