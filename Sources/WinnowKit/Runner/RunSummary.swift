// What a run did, in numbers.

/// The result of a run. Every document that was read is written, dropped or failed.
public struct RunSummary: Sendable {
  /// One stage's name and what it did.
  public struct StageResult: Sendable {
    /// The stage's name.
    public let name: String
    /// What it did.
    public internal(set) var tally: StageTally
  }

  /// Inputs taken, failed ones included.
  public internal(set) var documentsRead = 0
  /// Of these, documents that an earlier run knew, and that were not handled again.
  public internal(set) var documentsUnchanged = 0
  /// Documents that have an output now.
  public internal(set) var documentsWritten = 0
  /// Documents that a stage dropped whole.
  public internal(set) var documentsDropped = 0
  /// Documents, and directories of the input, that could not be read, handled or written.
  public internal(set) var documentsFailed = 0
  /// Documents, among those that failed, of which winnow itself lost text; their outputs were withheld.
  public internal(set) var internalErrors = 0
  /// Documents whose charset is a guess, or of which some bytes could not be read as text.
  public internal(set) var documentsRepaired = 0
  /// How many documents were read in each charset, by its name.
  public internal(set) var charsets: [String: Int] = [:]
  /// How many sequences of bytes meant nothing and became U+FFFD.
  public internal(set) var malformedSequences = 0
  /// Entries of the input directory that were left out, by reason.
  public internal(set) var skipped: [SkipReason: Int] = [:]
  /// Bytes read.
  public internal(set) var bytesIn = 0
  /// Bytes written.
  public internal(set) var bytesOut = 0
  /// The stages in order.
  public internal(set) var stages: [StageResult]
  /// Outputs of inputs that are gone, which were removed.
  public internal(set) var outputsRemoved = 0
  /// Outputs that could not be removed and other trouble behind the last document.
  public internal(set) var otherFailures = 0
  /// Whether the run ended before the last document because it was told to.
  public internal(set) var wasInterrupted = false
  /// Whether nothing was written because nothing was to be.
  public let isDryRun: Bool
  /// How long the run took.
  public internal(set) var duration: Duration = .zero

  init(stages: [any Stage], isDryRun: Bool) {
    self.stages = stages.map { StageResult(name: type(of: $0).name, tally: StageTally()) }
    self.isDryRun = isDryRun
  }

  /// Whether anything failed.
  public var hasFailures: Bool { documentsFailed + otherFailures > 0 }

  mutating func add(_ job: Job) {
    // By index: a loop over the elements copies each slot with all that it refers to.
    for index in job.slots.indices {
      documentsRead += 1
      if job.slots[index].replay != nil { documentsUnchanged += 1 }
      bytesIn += job.slots[index].bytesRead
      bytesOut += job.slots[index].bytesWritten
      if let reading = job.slots[index].reading {
        charsets[reading.charset.rawValue, default: 0] += 1
        malformedSequences += reading.malformedSequences
        if reading.note != nil { documentsRepaired += 1 }
      }
      switch job.slots[index].ending {
      case nil: documentsWritten += 1
      case .dropped: documentsDropped += 1
      case .failed(let failure):
        documentsFailed += 1
        if failure.cause == .winnow { internalErrors += 1 }
      }
    }
    for (index, tally) in job.tallies.enumerated() { stages[index].tally.add(tally) }
  }
}
