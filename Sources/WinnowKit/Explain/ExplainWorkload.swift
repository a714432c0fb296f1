// Documents of an explanation: read as a run reads them, watched on their way, and never written.
import Synchronization

/// Reads inputs for the engine, and collects what is to be known of some of them.
final class ExplainWorkload<Finding: Sendable>: Workload {
  private let files: FileWorkload
  private let watched: Set<Int>
  private let collect: @Sendable (Slot) -> Finding
  private let collected = Mutex<[Int: Finding]>([:])

  /// - Parameters:
  ///   - files: reads the documents; without an output.
  ///   - watched: the numbers of the documents of which every text is kept until `collect` saw it.
  init(
    reading files: FileWorkload, watching watched: Set<Int>, collect: @escaping @Sendable (Slot) -> Finding
  ) {
    self.files = files
    self.watched = watched
    self.collect = collect
  }

  /// What was collected, by document number.
  var findings: [Int: Finding] { collected.withLock { $0 } }

  func weight(of batch: FileBatch) -> Int { files.weight(of: batch) }

  func load(_ batch: FileBatch, into job: inout Job) {
    files.load(batch, into: &job)
    for index in job.slots.indices where watched.contains(job.slots[index].number) {
      job.slots[index].passages = []
      // One that was to be replayed has no texts to look at.
      guard job.slots[index].replay.take() != nil, let read = job.reader else { continue }
      do {
        try read(&job.slots[index])
      } catch {
        job.slots[index].ending = .failed(Failure(error))
      }
    }
  }

  /// In place of writing: here it runs in parallel.
  func store(_ job: inout Job) {
    for slot in job.slots where watched.contains(slot.number) {
      let finding = collect(slot)
      collected.withLock { $0[slot.number] = finding }
    }
  }

  func finish(_ job: Job) {}
}
