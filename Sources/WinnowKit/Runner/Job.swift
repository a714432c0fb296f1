// A handful of documents that walk the chain together, and what is counted on the way.
import Deduplication

/// How a document's walk ended.
enum Ending: Sendable {
  /// A stage dropped the whole document.
  case dropped(stage: Int, reason: DropReason)
  /// The document could not be read, handled or written.
  case failed(Failure)
}

/// Why a document failed.
struct Failure: Sendable {
  let message: String
  /// Whether the cause lies in the system, not in the document: then an output of an earlier run stays.
  let isSystemError: Bool

  init(_ error: any Error) {
    message = "\(error)"
    isSystemError = error is FileError
  }
}

/// One document in a job.
struct Slot: Sendable {
  /// The document's number in document order, from 0.
  let number: Int
  /// The document, as long as it is on its way.
  var document: Document?
  var ending: Ending?
  /// The size of the input, in bytes as read.
  var bytesRead = 0
  /// The size of what was written, in bytes.
  var bytesWritten = 0
  /// What is worth telling of the document although it did not fail.
  var notes: [String] = []
  /// Per stage, what it took out; kept for reports only.
  var drops: [(stage: Int, paragraphs: [DroppedParagraph])] = []
}

/// What one stage did, summed over documents.
public struct StageTally: Sendable, Equatable {
  /// Documents that reached the stage.
  public internal(set) var documentsIn = 0
  /// Documents that it dropped whole, by reason.
  public internal(set) var documentsDropped: [DropReason.Kind: Int] = [:]
  /// Paragraphs it looked at; 0 for a stage that does not look at paragraphs.
  public internal(set) var paragraphsIn = 0
  /// Paragraphs that it dropped, by reason.
  public internal(set) var paragraphsDropped: [DropReason.Kind: Int] = [:]
  /// Bytes of text that reached the stage.
  public internal(set) var bytesIn = 0
  /// Bytes of text that went on from it.
  public internal(set) var bytesOut = 0
  /// Bytes that it dropped, paragraphs and whole documents; edits do not count.
  public internal(set) var bytesDropped = 0

  /// Counts dropped paragraphs. Neighbours mostly go for the same reason, so it is looked up once for a run of them.
  mutating func count(_ dropped: [DroppedParagraph]) {
    var rest = dropped[...]
    while let kind = rest.first?.reason.kind {
      let run = rest.prefix { $0.reason.kind == kind }
      paragraphsDropped[kind, default: 0] += run.count
      rest = rest[run.endIndex...]
    }
  }

  mutating func add(_ other: StageTally) {
    documentsIn += other.documentsIn
    documentsDropped.merge(other.documentsDropped, uniquingKeysWith: +)
    paragraphsIn += other.paragraphsIn
    paragraphsDropped.merge(other.paragraphsDropped, uniquingKeysWith: +)
    bytesIn += other.bytesIn
    bytesOut += other.bytesOut
    bytesDropped += other.bytesDropped
  }
}

/// Documents that walk the chain together.
struct Job: Sendable {
  /// The job's number; jobs are numbered in document order without gaps.
  let ticket: Int
  var slots: [Slot] = []
  /// One a stage.
  var tallies: [StageTally]
  /// Whether drops are kept one by one for a report.
  let keepsDrops: Bool

  init(ticket: Int, stages: Int, keepsDrops: Bool) {
    self.ticket = ticket
    self.keepsDrops = keepsDrops
    tallies = Array(repeating: StageTally(), count: stages)
  }

  /// Lets a stage work on the document in slot `index`, if it is still on its way, and counts what it did.
  mutating func edit(_ index: Int, stage: Int, _ body: (inout Document) throws -> Verdict) {
    // Taken out while it is edited, so that its text has one owner and is edited in place.
    guard var document = slots[index].document.take() else { return }
    let bytesBefore = document.text.count
    let verdict: Verdict
    do {
      verdict = try body(&document)
    } catch {
      slots[index].ending = .failed(Failure(error))
      return
    }
    let drops = document.takeDrops()
    var tally = StageTally()
    tally.documentsIn = 1
    tally.bytesIn = bytesBefore
    tally.paragraphsIn = drops.paragraphsSeen
    tally.count(drops.paragraphs)
    tally.bytesDropped = drops.bytes
    switch verdict {
    case .keep:
      tally.bytesOut = document.text.count
      slots[index].document = document
    case .drop(let reason):
      tally.documentsDropped[reason.kind] = 1
      tally.bytesDropped += document.text.count
      slots[index].ending = .dropped(stage: stage, reason: reason)
    }
    tallies[stage].add(tally)
    if keepsDrops, !drops.paragraphs.isEmpty { slots[index].drops.append((stage, drops.paragraphs)) }
  }
}
