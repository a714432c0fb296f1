// What a report for people shows of a run beside its sums: kept in bounded memory, however many documents there are.
import Deduplication

/// Collects from documents, in document order.
struct RunFindings: Sendable {
  /// A document and what is to be said of it.
  struct Remark: Sendable {
    let document: Int
    let text: String
  }

  /// A document and how long it took.
  struct SlowDocument: Sendable {
    let document: Int
    /// Of work, waiting aside.
    let nanoseconds: UInt64
    /// As read.
    let bytes: Int
  }

  /// How many failures and warnings are kept: the first ones.
  static let keptRemarks = 50
  private static let keptSlowDocuments = 20

  private(set) var sizesIn = SizeHistogram()
  private(set) var sizesOut = SizeHistogram()
  /// One a stage.
  private(set) var repeatedParagraphs: [RepeatCounter]
  /// One a stage.
  private(set) var repeatedDocuments: [RepeatCounter]
  private(set) var failures: [Remark] = []
  private(set) var warnings: [Remark] = []
  /// The slowest first. They depend on the machine and the moment.
  private(set) var slowest: [SlowDocument] = []
  /// One a stage. They depend on the machine and the moment.
  private(set) var nanoseconds: [UInt64]
  /// Of reading and decoding. They depend on the machine and the moment.
  private(set) var nanosecondsOfReading: UInt64 = 0

  init(stages: Int) {
    repeatedParagraphs = Array(repeating: RepeatCounter(), count: stages)
    repeatedDocuments = Array(repeating: RepeatCounter(), count: stages)
    nanoseconds = Array(repeating: 0, count: stages)
  }

  mutating func add(_ job: Job) {
    // By index: a loop over the elements copies each slot with all that it refers to.
    var documents: UInt64 = 0
    for index in job.slots.indices {
      add(job.slots[index])
      documents += job.slots[index].nanoseconds
    }
    for (stage, time) in job.nanoseconds.enumerated() { nanoseconds[stage] += time }
    // What is no stage's.
    nanosecondsOfReading += documents - min(documents, job.nanoseconds.reduce(0, +))
  }

  private mutating func add(_ slot: Slot) {
    let number = UInt32(clamping: slot.number)
    for drops in slot.drops {
      for dropped in drops.paragraphs {
        guard let first = dropped.reason.first else { continue }
        let place = TextPlace(document: number, paragraph: UInt32(clamping: dropped.paragraph))
        repeatedParagraphs[drops.stage].add(place, repeating: first)
      }
    }
    sizesIn.add(slot.bytesRead)
    switch slot.ending {
    case nil: sizesOut.add(slot.bytesWritten)
    case .dropped(let stage, let reason):
      if let first = reason.first {
        repeatedDocuments[stage].add(TextPlace(document: number, paragraph: 0), repeating: first)
      }
    case .failed(let failure):
      if failures.count < Self.keptRemarks {
        failures.append(Remark(document: slot.number, text: failure.message))
      }
    }
    for note in slot.notes where warnings.count < Self.keptRemarks {
      warnings.append(Remark(document: slot.number, text: note))
    }
    // Walked again, it tells nothing of itself.
    if slot.replay == nil {
      rank(SlowDocument(document: slot.number, nanoseconds: slot.nanoseconds, bytes: slot.bytesRead))
    }
  }

  private mutating func rank(_ document: SlowDocument) {
    if document.nanoseconds == 0 { return }
    if slowest.count == Self.keptSlowDocuments, let last = slowest.last {
      if last.nanoseconds >= document.nanoseconds { return }
      slowest.removeLast()
    }
    let place = slowest.firstIndex { $0.nanoseconds < document.nanoseconds } ?? slowest.count
    slowest.insert(document, at: place)
  }
}
