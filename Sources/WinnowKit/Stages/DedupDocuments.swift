// The stage that keeps the first copy of every document.
import Deduplication
import TextCore
import TextNormalization

/// Drops documents whose whole text occurred before, in document order.
struct DedupDocuments: OrderedStage {
  static let name = "dedup-documents"
  static let summary = "Drop every document whose text is that of an earlier one."
  static let examples = [
    StageExample(before: ["One.\n", "Two.\n", "One.\n\n"], after: ["One.\n", "Two.\n", nil]),
    StageExample(#"{"ignore": []}"#, before: ["One.\n", "One.\n\n"], after: ["One.\n", "One.\n\n"]),
  ]

  private let key: ComparisonKey

  init(_ options: inout OptionReader) {
    key = options.ignoredDifferences()
  }

  func makeMemory() -> FingerprintIndex { FingerprintIndex() }

  /// The fingerprint of the whole text; `Fingerprint.absent` for a document without text, which is never a repeat.
  func signature(of document: inout Document) -> Fingerprint {
    let original = document.text
    let whole = original.span
    let text = whole.extracting((key.isIdentity ? 0 : whole.endOfByteOrderMarks)..<whole.count)
    if text.indices.allSatisfy({ isBlank(text[$0]) }) { return .absent }
    var scratch: [UInt8] = []
    guard key.key(of: text, scratch: &scratch) else { return Fingerprint(of: text) }
    return scratch.isEmpty ? .absent : Fingerprint(of: scratch.span)
  }

  func decide(
    _ signature: Fingerprint, document number: UInt32, _ memory: inout FingerprintIndex
  ) -> Judgement {
    if signature == .absent { return Judgement() }
    let first = memory.insert(signature, at: TextPlace(document: number, paragraph: 0))
    return Judgement(document: first.map { DropReason(.repeatedDocument, first: $0) })
  }

  func remember(
    _ signature: Fingerprint, without effect: Effect, document number: UInt32,
    _ memory: inout FingerprintIndex
  ) {
    if !effect.dropsDocument { _ = decide(signature, document: number, &memory) }
  }

  func apply(_ judgement: Judgement, to document: inout Document) -> Verdict {
    judgement.document.map { .drop($0) } ?? .keep
  }

  private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}

extension Fingerprint: BinaryStorable {
  /// Reads what `encode(to:)` appended.
  public init(from reader: inout ByteReader) throws(DamagedBytes) {
    let stored = try reader.fingerprints()
    guard stored.count == 1 else { throw DamagedBytes() }
    self = stored[0]
  }

  /// Appends it for `init(from:)`.
  public func encode(to bytes: inout [UInt8]) { bytes.append([self]) }
}
