// Where in a corpus a piece of text stands.

/// The place of one piece of text: which document, and which paragraph of it.
public struct TextPlace: Hashable, Sendable {
  /// The document's number in document order, from 0.
  public let document: UInt32
  /// The paragraph's number within its document as the stage met it, from 0; 0 for a whole document.
  public let paragraph: UInt32

  /// Names paragraph `paragraph` of document `document`.
  public init(document: UInt32, paragraph: UInt32) {
    self.document = document
    self.paragraph = paragraph
  }
}

/// A piece of text that stands earlier in the corpus already.
public struct Repeat: Hashable, Sendable {
  /// The number of the repeating piece within its document, from 0.
  public let paragraph: UInt32
  /// The first occurrence of the same text.
  public let first: TextPlace

  /// Says that piece `paragraph` repeats the text at `first`.
  public init(paragraph: UInt32, first: TextPlace) {
    self.paragraph = paragraph
    self.first = first
  }
}
