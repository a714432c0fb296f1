// Stages that take more or less than they say: what the check of every run is there for.
import TextCore

@testable import WinnowKit

/// What is wrong with a stage.
enum Fault: String, CaseIterable, Sendable {
  case dropsAnotherParagraph
  case dropsNothing
  case dropsOneMore
  case dropsByAnotherRule
  case editsTheRest
  case replacesAsManyBytes
  case namesAParagraphThatIsNotThere
  case keepsADroppedDocument
}

/// Drops the second paragraph of every document, but for its fault.
struct FaultyJudge: OrderedStage {
  static let name = "faulty-judge"
  static let summary = "Drop the second paragraph."
  static let examples: [StageExample] = []

  /// `nil` for a stage without fault.
  let fault: Fault?

  init(_ options: inout OptionReader) { fault = nil }
  init(_ fault: Fault?) { self.fault = fault }

  func makeMemory() -> Int { 0 }

  func signature(of document: inout Document) -> Effect {
    Effect(paragraphs: Array(document.paragraphs().indices), dropsDocument: false)
  }

  func decide(_ signature: Effect, document number: UInt32, _ memory: inout Int) -> Judgement {
    let paragraph = fault == .namesAParagraphThatIsNotThere ? signature.paragraphs.count : 1
    return Judgement(
      paragraphs: [Self.drop(paragraph)],
      document: fault == .keepsADroppedDocument ? DropReason(.repeatedDocument) : nil)
  }

  func remember(_ signature: Effect, without effect: Effect, document number: UInt32, _ memory: inout Int) {}

  func apply(_ judgement: Judgement, to document: inout Document) -> Verdict {
    switch fault {
    case .dropsAnotherParagraph: document.remove([Self.drop(0)])
    case .dropsNothing: break
    case .dropsOneMore: document.remove([Self.drop(1), Self.drop(2)])
    case .dropsByAnotherRule:
      let other: ParagraphRule = document.layout() == .line ? .blankLine : .line
      document.remove(judgement.paragraphs, by: other)
    case .editsTheRest:
      document.remove(judgement.paragraphs)
      document.replaceText(with: Array(document.text.dropLast()))
    case .replacesAsManyBytes:
      document.remove(judgement.paragraphs)
      document.replaceText(with: document.text.map { $0 == UInt8(ascii: "a") ? UInt8(ascii: "b") : $0 })
    case .namesAParagraphThatIsNotThere, .keepsADroppedDocument, nil:
      document.remove(judgement.paragraphs)
    }
    return .keep
  }

  private static func drop(_ paragraph: Int) -> DroppedParagraph {
    DroppedParagraph(paragraph: paragraph, reason: DropReason(.repeatedParagraph))
  }
}

/// Edits and judges, which no stage may.
struct FaultyEditor: DocumentStage {
  static let name = "faulty-editor"
  static let summary = "Drop the first paragraph, and write the rest anew."
  static let examples: [StageExample] = []

  init(_ options: inout OptionReader) {}
  init() {}

  func process(_ document: inout Document) -> Verdict {
    document.remove([DroppedParagraph(paragraph: 0, reason: DropReason(.repeatedParagraph))])
    document.replaceText(with: document.text + Array("more\n".utf8))
    return .keep
  }
}
