// Takes jobs through the chain: bounded, in parallel, with every ordered step in document order.
import SystemCalls

/// Where documents come from and where they go: files for `run`, standard input and output for `pipe`.
protocol Workload: Sendable {
  /// What one job is made from.
  associatedtype Batch: Sendable

  /// Reads a batch's documents. Parallel.
  func load(_ batch: Batch, into job: inout Job)
  /// Writes what became of them. Parallel.
  func store(_ job: inout Job)
  /// Takes note of a job that is done. Serial, in document order.
  func finish(_ job: Job)
}

/// Runs a chain over a workload.
struct Engine {
  let stages: [any Stage]
  let workers: Int
  let keepsDrops: Bool

  /// Takes every batch that `next` returns through the chain.
  ///
  /// At most two jobs a worker are in flight, which bounds memory: a job that has to wait for its turn leaves its
  /// thread to another.
  ///
  /// - Throws: `FileError` when no thread can be started.
  func run<W: Workload>(_ workload: W, next: () -> W.Batch?) async throws(FileError) {
    let steps = stages.enumerated().map { $1.runnable(index: $0).step }
    let pool = try WorkerPool(threads: workers)
    defer { pool.close() }
    let sink = Turnstile()
    let keepsDrops = keepsDrops
    await withTaskGroup(of: Void.self) { group in
      var ticket = 0
      while let batch = next() {
        if ticket >= 2 * workers { await group.next() }
        let job = Job(ticket: ticket, stages: steps.count, keepsDrops: keepsDrops)
        group.addTask(executorPreference: pool) {
          var job = job
          workload.load(batch, into: &job)
          for step in steps { await step.run(&job) }
          workload.store(&job)
          await sink.enter(job.ticket)
          workload.finish(job)
          sink.leave(job.ticket)
        }
        ticket += 1
      }
    }
  }
}
