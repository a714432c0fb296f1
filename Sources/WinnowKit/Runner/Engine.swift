// Takes jobs through the chain: bounded, in parallel, with every ordered step in document order.
import SystemCalls

/// Where documents come from and where they go: files for `run`, standard input and output for `pipe`.
protocol Workload: Sendable {
  /// What one job is made from.
  associatedtype Batch: Sendable

  /// About how many bytes of input a batch stands for.
  func weight(of batch: Batch) -> Int
  /// Reads a batch's documents. Parallel.
  func load(_ batch: Batch, into job: inout Job)
  /// Writes what became of them. Parallel.
  func store(_ job: inout Job)
  /// Takes note of a job that is done. Serial, in document order.
  func finish(_ job: Job)
}

/// Runs a chain over a workload.
struct Engine {
  private let chain: [RunnableStage]
  private let workers: Int
  private let keepsDrops: Bool
  private let keepsDroppedText: Bool
  private let keepsExamples: Bool
  private let measuresTime: Bool

  /// Jobs in flight that may be waiting behind a slow one, such as one huge document, for each worker.
  private static let waitingJobs = 4
  /// Beyond two jobs a worker, jobs start only while those in flight hold less than this, in bytes of input.
  private static let bytesInFlight = 32 << 20

  /// - Parameters:
  ///   - keepsDrops: whether every drop is kept for a report.
  ///   - keepsDroppedText: whether its text is kept too.
  ///   - keepsExamples: whether stages are asked for examples of what they change.
  ///   - measuresTime: whether it is measured how long each document and each stage takes.
  init(
    stages: [any Stage], workers: Int, keepsDrops: Bool, keepsDroppedText: Bool = false,
    keepsExamples: Bool = false, measuresTime: Bool = false
  ) {
    chain = stages.enumerated().map { $1.runnable(index: $0) }
    self.workers = workers
    self.keepsDrops = keepsDrops
    self.keepsDroppedText = keepsDroppedText
    self.keepsExamples = keepsExamples
    self.measuresTime = measuresTime
  }

  /// Has the stages remember what is left of a document that is gone. Before the run.
  ///
  /// - Throws: `DamagedBytes` when what is stored of it makes no sense.
  func remember(_ trace: Trace, number: Int) throws {
    for (stage, step) in zip(chain, trace.steps) {
      if let decision = step.decision { try stage.remember(decision, UInt32(clamping: number)) }
    }
  }

  /// Takes every batch that `next` returns through the chain.
  ///
  /// Jobs in flight are bounded in number and in bytes, which bounds memory. A job that has to wait for its turn
  /// leaves its thread to another.
  ///
  /// - Throws: `FileError` when no thread can be started.
  func run<W: Workload>(_ workload: W, next: () -> W.Batch?) async throws(FileError) {
    let chain = chain
    let pool = try WorkerPool(threads: workers)
    defer { pool.close() }
    let sink = Turnstile()
    let (keepsDrops, keepsDroppedText) = (keepsDrops, keepsDroppedText)
    let (keepsExamples, measuresTime) = (keepsExamples, measuresTime)
    await withTaskGroup(of: Int.self) { group in
      var ticket = 0
      var jobs = 0
      var bytes = 0
      while let batch = next() {
        let weight = workload.weight(of: batch)
        while jobs >= 2 * workers, jobs >= Self.waitingJobs * workers || bytes + weight > Self.bytesInFlight {
          bytes -= await group.next() ?? 0
          jobs -= 1
        }
        let job = Job(
          ticket: ticket, chain: chain, keepsDrops: keepsDrops, keepsDroppedText: keepsDroppedText,
          keepsExamples: keepsExamples, measuresTime: measuresTime)
        group.addTask(executorPreference: pool) {
          var job = job
          workload.load(batch, into: &job)
          await job.walk()
          workload.store(&job)
          await sink.enter(job.ticket)
          workload.finish(job)
          sink.leave(job.ticket)
          return weight
        }
        ticket += 1
        jobs += 1
        bytes += weight
      }
    }
  }
}
