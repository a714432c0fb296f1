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
  /// Where the cause lies.
  enum Cause: Sendable {
    /// In the document: it fails again next time, and an output of an earlier run goes.
    case content
    /// In the system: an output of an earlier run stays.
    case system
    /// In winnow.
    case winnow
  }

  let message: String
  let cause: Cause

  init(_ error: any Error) {
    message = "\(error)"
    cause =
      switch error {
      case is FileError, is FileChanging, is InputChanged, is OutputOfGoneDocument: .system
      case is LostText: .winnow
      default: .content
      }
  }

  /// The failure of an earlier run, of a document that did not change.
  init(remembered message: String) {
    self.message = message
    cause = .content
  }
}

/// One document in a job.
struct Slot: Sendable {
  /// The document's number in document order, from 0.
  let number: Int
  /// The document, as long as it is on its way.
  var document: Document?
  /// The walk of an earlier run that is walked again: the document did not change, and was not read.
  var replay: Replay?
  /// The walk so far, where it is kept for the next run.
  var trace: Trace?
  var ending: Ending?
  /// The size of the input, in bytes as read.
  var bytesRead = 0
  /// The size of what was written, in bytes.
  var bytesWritten = 0
  /// How its bytes were read as text; `nil` when they were not, or could not be.
  var reading: TextReading?
  /// Per stage, what it took out; kept for reports only. With texts where they were asked for.
  var drops: [(stage: Int, paragraphs: [DroppedParagraph], texts: [[UInt8]])] = []
  /// Per stage that says so, what it changed; kept for reports only.
  var changes: [(stage: Int, changes: TextChanges)] = []
  /// What was left of the document when a stage dropped it whole, where it was asked for.
  var droppedText: [UInt8]?
  /// How long it was worked on, waiting aside, where that is measured.
  var nanoseconds: UInt64 = 0
  /// Every stage it came to, where somebody wants to know how it fared.
  var passages: [Passage]?
  /// What the input was when it was read, now or in an earlier run.
  var input: FileIdentity?
  /// The output that it has.
  var output: EarlierOutput?
  /// Whether the output was written anew because somebody had changed or removed it.
  var isRestored = false
  /// Whether the state knows something else of the document, or nothing.
  var isNewsToState = false
  /// What is to be put into the state.
  var stored: StoredDocument?

  init(number: Int) { self.number = number }

  /// What is worth telling of the document although it did not fail.
  var notes: [String] { reading?.note.map { [$0] } ?? [] }
}

/// A document at one stage: as the stage met it, and what the stage took out.
struct Passage: Sendable {
  let before: Document
  let drops: StageDrops
}

/// A walk that is walked again.
struct Replay: Sendable {
  let trace: Trace
  /// What the ordered stages decided this time, by stage.
  var judgements: [Int: Judgement] = [:]

  init(_ trace: Trace) { self.trace = trace }
}

/// A document is another than the one that was decided on.
struct InputChanged: Error, CustomStringConvertible {
  let description = "it changed while the run was at work; run again"
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
  /// How many places each operation changed, by its name; empty for a stage that does not say.
  public internal(set) var changes: [String: Int] = [:]
  /// The same by reason. What goes with the last paragraphs of a document goes for their reason.
  public internal(set) var bytesDroppedByReason: [DropReason.Kind: Int] = [:]

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
    if !other.changes.isEmpty { changes.merge(other.changes, uniquingKeysWith: +) }
    bytesDroppedByReason.merge(other.bytesDroppedByReason, uniquingKeysWith: +)
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
  /// Whether the text of what is dropped is kept too: then what drops anything has to be read.
  let keepsDroppedText: Bool
  /// Whether stages are asked for examples of what they change.
  let keepsExamples: Bool
  /// How long each stage worked, where that is measured; empty otherwise.
  private(set) var nanoseconds: [UInt64]
  /// The chain, to walk a part of it again.
  private let chain: [RunnableStage]
  /// Reads the document of a slot that was to be replayed.
  var reader: (@Sendable (inout Slot) throws -> Void)?

  init(
    ticket: Int, chain: [RunnableStage], keepsDrops: Bool, keepsDroppedText: Bool = false,
    keepsExamples: Bool = false, measuresTime: Bool = false
  ) {
    self.ticket = ticket
    self.chain = chain
    self.keepsDrops = keepsDrops
    self.keepsDroppedText = keepsDroppedText
    self.keepsExamples = keepsExamples
    nanoseconds = measuresTime ? Array(repeating: 0, count: chain.count) : []
    tallies = Array(repeating: StageTally(), count: chain.count)
  }

  /// Takes every document through the chain.
  mutating func walk() async {
    for stage in chain { await stage.run(&self) }
  }

  /// When work on a document begins, where that is measured.
  func startTime() -> ContinuousClock.Instant? { nanoseconds.isEmpty ? nil : .now }

  /// Adds the time since `start` to the document in slot `index`, and to stage number `stage`.
  mutating func addTime(since start: ContinuousClock.Instant?, to index: Int, stage: Int) {
    guard let start else { return }
    let time = start.elapsedNanoseconds
    slots[index].nanoseconds += time
    nanoseconds[stage] += time
  }

  /// Lets a stage work on the document in slot `index`, if it is still on its way, and counts what it did.
  ///
  /// - Parameters:
  ///   - judgement: what an ordered stage decided.
  ///   - decision: the same as the next run is to find it.
  mutating func edit(
    _ index: Int, stage: Int, judgement: Judgement? = nil, decision: Trace.Decision? = nil,
    _ body: (inout Document) throws -> Verdict
  ) {
    // Taken out while it is edited, so that its text has one owner and is edited in place.
    guard var document = slots[index].document.take() else { return }
    let start = startTime()
    defer { addTime(since: start, to: index, stage: stage) }
    var step = Trace.Step(bytesIn: document.text.count, decision: decision)
    document.keepsDroppedText = keepsDroppedText
    document.wantsExamples = keepsExamples || slots[index].passages != nil
    let before = slots[index].passages == nil ? nil : document
    let verdict: Verdict
    do {
      verdict = try body(&document)
      try document.checkNothingIsLost(of: step.bytesIn, judgement, verdict)
    } catch {
      slots[index].ending = .failed(Failure(error))
      return
    }
    let drops = document.takeDrops()
    step.paragraphsIn = drops.paragraphsSeen
    step.bytesDropped = drops.bytes
    step.changes = drops.changes.counts
    if let before { slots[index].passages?.append(Passage(before: before, drops: drops)) }
    switch verdict {
    case .keep:
      step.bytesOut = document.text.count
      slots[index].document = document
    case .drop(let reason):
      step.bytesDropped += document.text.count
      if keepsDroppedText { slots[index].droppedText = document.text }
      slots[index].ending = .dropped(stage: stage, reason: reason)
    }
    count(step, of: index, stage: stage, drops.paragraphs, drops.texts, changes: drops.changes)
    slots[index].trace?.steps.append(step)
  }

  /// Repeats what a stage did to the unchanged document in slot `index`.
  ///
  /// - Parameter judgement: what an ordered stage decided now, which has the effect it had.
  mutating func replay(_ index: Int, stage: Int, _ judgement: Judgement? = nil) {
    guard let trace = slots[index].replay?.trace, trace.steps.indices.contains(stage) else { return }
    slots[index].replay?.judgements[stage] = judgement
    if case .dropped(stage, let kind) = trace.outcome {
      let reason = DropReason(kind, first: judgement?.document?.first)
      slots[index].ending = .dropped(stage: stage, reason: reason)
    }
    let step = trace.steps[stage]
    count(
      step, of: index, stage: stage, judgement?.paragraphs ?? [], changes: TextChanges(counts: step.changes))
  }

  /// Reads a document after all, because stage `stage` decided otherwise than it did, and brings it as far as that.
  ///
  /// - Parameter prepare: what the stage itself did to the document before it decided.
  mutating func readAgain(_ index: Int, before stage: Int, _ prepare: (inout Document) throws -> Void) {
    guard let replay = slots[index].replay.take(), let reader else { return }
    let start = startTime()
    defer { addTime(since: start, to: index, stage: stage) }
    do {
      try reader(&slots[index])
      guard var document = slots[index].document.take() else { return }
      for earlier in 0..<stage {
        guard case .keep = try chain[earlier].redo(replay.judgements[earlier], &document) else {
          throw InputChanged()
        }
      }
      _ = document.takeDrops()
      try prepare(&document)
      slots[index].trace?.steps = Array(replay.trace.steps[..<stage])
      slots[index].document = document
    } catch {
      slots[index].ending = .failed(Failure(error))
    }
  }

  private mutating func count(
    _ step: Trace.Step, of index: Int, stage: Int, _ dropped: [DroppedParagraph], _ texts: [[UInt8]] = [],
    changes: TextChanges
  ) {
    var tally = StageTally()
    tally.documentsIn = 1
    tally.bytesIn = step.bytesIn
    tally.bytesOut = step.bytesOut
    tally.bytesDropped = step.bytesDropped
    tally.paragraphsIn = step.paragraphsIn
    tally.changes = step.changes
    tally.count(dropped)
    var reason = dropped.first?.reason.kind
    if case .dropped(stage, let whole) = slots[index].ending {
      tally.documentsDropped[whole.kind] = 1
      reason = reason ?? whole.kind
    }
    if let reason { tally.bytesDroppedByReason[reason] = step.bytesDropped }
    tallies[stage].add(tally)
    if keepsDrops, !dropped.isEmpty { slots[index].drops.append((stage, dropped, texts)) }
    if keepsDrops, !changes.counts.isEmpty { slots[index].changes.append((stage, changes)) }
  }
}

extension ContinuousClock.Instant {
  /// The time since then, in nanoseconds.
  var elapsedNanoseconds: UInt64 {
    let (seconds, attoseconds) = (ContinuousClock.now - self).components
    return UInt64(clamping: seconds * 1_000_000_000 + attoseconds / 1_000_000_000)
  }
}
