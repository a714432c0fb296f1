// Takes texts through stages with the engine that runs use.
import Synchronization
import TextCore

@testable import WinnowKit

/// A chain of stages over documents in memory.
struct Chain {
  let stages: [any Stage]
  var workers = 2
  var paragraphs = ParagraphRule.auto

  /// What becomes of each text, in order; `nil` for a dropped one.
  func results(of texts: [String]) async throws -> [String?] {
    let workload = TextWorkload(texts: texts, reader: DocumentReader(paragraphs: paragraphs))
    var numbers = texts.indices.makeIterator()
    try await Engine(stages: stages, workers: workers, keepsDrops: false).run(workload) { numbers.next() }
    return try workload.results()
  }

  /// The documents behind the chain, with every text on their way and everything that was dropped.
  func slots(of texts: [String]) async throws -> [Slot] {
    let workload = TextWorkload(
      texts: texts, reader: DocumentReader(paragraphs: paragraphs), keepsPassages: true)
    var numbers = texts.indices.makeIterator()
    try await Engine(stages: stages, workers: workers, keepsDrops: true, keepsDroppedText: true)
      .run(workload) { numbers.next() }
    return workload.slots
  }
}

/// A text that a chain could not handle.
struct FailedText: Error {
  let number: Int
  let message: String
}

/// One text a job.
private final class TextWorkload: Workload {
  private let texts: [String]
  private let reader: DocumentReader
  private let keepsPassages: Bool
  private let finished = Mutex<[Slot]>([])

  init(texts: [String], reader: DocumentReader, keepsPassages: Bool = false) {
    self.texts = texts
    self.keepsPassages = keepsPassages
    self.reader = reader
  }

  func weight(of number: Int) -> Int { texts[number].utf8.count }

  func load(_ number: Int, into job: inout Job) {
    var slot = Slot(number: number)
    do {
      slot.document = try reader.document(
        from: Array(texts[number].utf8), expected: .plainText, reading: &slot.reading)
    } catch {
      slot.ending = .failed(Failure(error))
    }
    if keepsPassages { slot.passages = [] }
    job.slots = [slot]
  }

  func store(_ job: inout Job) {}
  func finish(_ job: Job) { finished.withLock { $0 += job.slots } }

  var slots: [Slot] { finished.withLock { $0 } }

  func results() throws -> [String?] {
    try finished.withLock { $0 }.map { slot in
      if case .failed(let failure) = slot.ending {
        throw FailedText(number: slot.number, message: failure.message)
      }
      return slot.document.map { String(decoding: $0.text, as: UTF8.self) }
    }
  }
}
