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

  /// The fingerprint of the whole text; `nil` for a document without text, which is never a repeat.
  func signature(of document: inout Document) -> Fingerprint? {
    let original = document.text
    let whole = original.span
    let text = whole.extracting((key.isIdentity ? 0 : whole.endOfByteOrderMarks)..<whole.count)
    if text.indices.allSatisfy({ isBlank(text[$0]) }) { return nil }
    var scratch: [UInt8] = []
    guard key.key(of: text, scratch: &scratch) else { return Fingerprint(of: text) }
    return scratch.isEmpty ? nil : Fingerprint(of: scratch.span)
  }

  func decide(
    _ signature: Fingerprint?, document number: UInt32, _ memory: inout FingerprintIndex
  ) -> TextPlace? {
    signature.flatMap { memory.insert($0, at: TextPlace(document: number, paragraph: 0)) }
  }

  func apply(_ first: TextPlace?, to document: inout Document) -> Verdict {
    first.map { .drop(DropReason(.repeatedDocument, first: $0)) } ?? .keep
  }

  private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}
