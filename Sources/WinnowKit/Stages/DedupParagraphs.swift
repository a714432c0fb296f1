// The stage that keeps the first copy of every paragraph.
import Deduplication
import TextCore
import TextNormalization

/// Drops paragraphs that occurred before, in document order.
struct DedupParagraphs: OrderedStage {
  enum Scope: String, CaseIterable, Sendable { case corpus, document }

  /// What the serial step needs of a document.
  enum Signature: BinaryStorable {
    /// One fingerprint a paragraph; `Fingerprint.absent` for one that takes no part.
    case fingerprints([Fingerprint])
    /// With scope `document` nothing is left to decide: the repeats within the document itself.
    case settled([Repeat])
  }

  static let name = "dedup-paragraphs"
  static let summary =
    "Drop every paragraph that occurred before; the first copy in document order stays."
  static let examples = [
    StageExample(
      before: ["One.\n\nTwo.\n\nOne.\n", "Two.\n\nThree.\n"], after: ["One.\n\nTwo.\n", "Three.\n"]),
    StageExample(
      #"{"scope": "document"}"#, before: ["One.\n\nOne.\n", "One.\n"], after: ["One.\n", "One.\n"]),
    StageExample(
      #"{"ignore": ["case", "punctuation", "digits"]}"#,
      before: ["Page 1 of 9.\n\nSome text.\n\nPAGE 2 OF 9\n"], after: ["Page 1 of 9.\n\nSome text.\n"]),
    StageExample(
      #"{"minCharacters": 4}"#, before: ["***\n\nText.\n\n***\n\nText.\n"], after: ["***\n\nText.\n\n***\n"]),
    StageExample(before: ["Same.\n", "Same.\n"], after: ["Same.\n", nil]),
  ]

  private let scope: Scope
  private let key: ComparisonKey
  private let minCharacters: Int
  private let paragraphRule: ParagraphRule?

  init(_ options: inout OptionReader) {
    scope = options.choice(
      "scope", default: Scope.corpus, "Compare with all earlier documents, or within each document alone.")
    key = options.ignoredDifferences()
    minCharacters = options.integer(
      "minCharacters", default: 0, in: 0...1_000_000,
      "Paragraphs of fewer characters are always kept (counted as compared, after `ignore`).")
    paragraphRule = options.paragraphs()
  }

  func makeMemory() -> FingerprintIndex { FingerprintIndex() }

  func signature(of document: inout Document) -> Signature {
    let paragraphs = document.paragraphs(by: paragraphRule)
    var fingerprints: [Fingerprint] = []
    fingerprints.reserveCapacity(paragraphs.count)
    var scratch: [UInt8] = []
    let text = document.text.span
    for range in paragraphs {
      fingerprints.append(fingerprint(of: text.extracting(range), scratch: &scratch))
    }
    guard scope == .document else { return .fingerprints(fingerprints) }
    var index = FingerprintIndex()
    return .settled(index.insert(fingerprints, document: 0))
  }

  func decide(
    _ signature: Signature, document number: UInt32, _ memory: inout FingerprintIndex
  ) -> Judgement {
    switch signature {
    case .fingerprints(let fingerprints):
      Self.judgement(memory.insert(fingerprints, document: number)) { $0 }
    case .settled(let repeats):
      Self.judgement(repeats) { TextPlace(document: number, paragraph: $0.paragraph) }
    }
  }

  func remember(
    _ signature: Signature, without effect: Effect, document number: UInt32,
    _ memory: inout FingerprintIndex
  ) {
    guard case .fingerprints(let fingerprints) = signature else { return }
    var dropped = effect.paragraphs[...]
    for (paragraph, fingerprint) in fingerprints.enumerated() where fingerprint != .absent {
      if dropped.first == paragraph {
        dropped.removeFirst()
      } else {
        _ = memory.insert(fingerprint, at: TextPlace(document: number, paragraph: UInt32(paragraph)))
      }
    }
  }

  func apply(_ judgement: Judgement, to document: inout Document) -> Verdict {
    if judgement.paragraphs.isEmpty { return .keep }
    document.remove(judgement.paragraphs, by: paragraphRule)
    return document.text.isEmpty ? .drop(DropReason(.nothingLeft)) : .keep
  }

  private static func judgement(_ repeats: [Repeat], _ place: (TextPlace) -> TextPlace) -> Judgement {
    Judgement(
      paragraphs: repeats.map {
        DroppedParagraph(
          paragraph: Int($0.paragraph), reason: DropReason(.repeatedParagraph, first: place($0.first)))
      })
  }

  private func fingerprint(of paragraph: Span<UInt8>, scratch: inout [UInt8]) -> Fingerprint {
    let start = key.isIdentity ? 0 : paragraph.endOfByteOrderMarks
    let paragraph = paragraph.extracting(start..<paragraph.count)
    if paragraph.isEmpty { return .absent }
    guard key.key(of: paragraph, scratch: &scratch) else {
      return isLongEnough(paragraph) ? Fingerprint(of: paragraph) : .absent
    }
    // A paragraph of punctuation alone, say, has nothing left to compare.
    if scratch.isEmpty { return .absent }
    return isLongEnough(scratch.span) ? Fingerprint(of: scratch.span) : .absent
  }

  private func isLongEnough(_ text: Span<UInt8>) -> Bool {
    minCharacters == 0 || text.count { $0 & 0xC0 != 0x80 } >= minCharacters
  }
}

extension DedupParagraphs.Signature {
  init(from reader: inout ByteReader) throws(DamagedBytes) {
    if try reader.integer() == 0 {
      self = .fingerprints(try reader.fingerprints())
      return
    }
    var repeats: [Repeat] = []
    for _ in 0..<(try reader.integer()) {
      guard let paragraph = UInt32(exactly: try reader.integer()),
        let first = UInt32(exactly: try reader.integer())
      else { throw DamagedBytes() }
      repeats.append(Repeat(paragraph: paragraph, first: TextPlace(document: 0, paragraph: first)))
    }
    self = .settled(repeats)
  }

  func encode(to bytes: inout [UInt8]) {
    switch self {
    case .fingerprints(let fingerprints):
      bytes.append(integer: 0)
      bytes.append(fingerprints)
    case .settled(let repeats):
      bytes.append(integer: 1)
      bytes.append(integer: repeats.count)
      for one in repeats {
        bytes.append(integer: Int(one.paragraph))
        bytes.append(integer: Int(one.first.paragraph))
      }
    }
  }
}

extension Span<UInt8> {
  /// How many bytes satisfy `predicate`.
  fileprivate func count(where predicate: (UInt8) -> Bool) -> Int {
    var count = 0
    for index in indices where predicate(self[index]) { count += 1 }
    return count
  }
}
