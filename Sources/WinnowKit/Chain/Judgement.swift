// What a stage that knows earlier documents makes of one document.

/// What goes from a document, and why.
public struct Judgement: Sendable, Equatable {
  /// The paragraphs that go, in ascending order.
  public var paragraphs: [DroppedParagraph]
  /// Why the whole document goes, if it does.
  public var document: DropReason?

  /// - Parameters:
  ///   - paragraphs: the paragraphs that go, in ascending order.
  ///   - document: why the whole document goes, if it does.
  public init(paragraphs: [DroppedParagraph] = [], document: DropReason? = nil) {
    self.paragraphs = paragraphs
    self.document = document
  }

  /// What of the judgement shows in the text. Two judgements with the same effect leave the same text, though they
  /// may name different places that are repeated.
  var effect: Effect { Effect(paragraphs: paragraphs.map(\.paragraph), dropsDocument: document != nil) }
}

/// What a judgement did to a document, without the reasons.
public struct Effect: BinaryStorable, Equatable {
  /// The paragraphs that went, in ascending order.
  public let paragraphs: [Int]
  /// Whether the document went.
  public let dropsDocument: Bool

  init(paragraphs: [Int], dropsDocument: Bool) {
    self.paragraphs = paragraphs
    self.dropsDocument = dropsDocument
  }

  /// Reads what `encode(to:)` appended.
  public init(from reader: inout ByteReader) throws(DamagedBytes) {
    dropsDocument = try reader.integer() != 0
    let count = try reader.integer()
    var paragraphs: [Int] = []
    var next = 0
    for _ in 0..<count {
      let (paragraph, overflow) = next.addingReportingOverflow(try reader.integer())
      if overflow || paragraph == .max { throw DamagedBytes() }
      paragraphs.append(paragraph)
      next = paragraph + 1
    }
    self.paragraphs = paragraphs
  }

  /// Appends it for `init(from:)`.
  public func encode(to bytes: inout [UInt8]) {
    bytes.append(integer: dropsDocument ? 1 : 0)
    bytes.append(integer: paragraphs.count)
    var next = 0
    for paragraph in paragraphs {
      bytes.append(integer: paragraph - next)
      next = paragraph + 1
    }
  }
}
