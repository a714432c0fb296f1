// Documents of a clean-up: read from files, and written back where they differ.
import Synchronization
import SystemCalls

/// Reads files and replaces those that change, for the engine.
final class CleanWorkload: Workload {
  let files: [InputFile]
  /// One a file: its own path, but for a page that becomes a text.
  private let outputs: [RelativePath]
  private let root: FileDescriptor
  private let reader: DocumentReader
  private let recorder: RunRecorder
  /// `nil` in a dry run.
  private let replacement: Replacement?
  private let options: CleanOptions
  /// The files of the documents that are on their way, by document number.
  private let sources = Mutex<[Int: FileReading]>([:])
  /// What became of files, until their job's turn to tell it.
  private let told = Mutex<[Int: CleanedFile]>([:])
  private let totals = Mutex(CleanTotals())

  init(
    files: [InputFile], outputs: [RelativePath], root: FileDescriptor, reader: DocumentReader,
    recorder: RunRecorder, replacement: Replacement?, options: CleanOptions
  ) {
    self.files = files
    self.outputs = outputs
    self.root = root
    self.reader = reader
    self.recorder = recorder
    self.replacement = replacement
    self.options = options
  }

  func weight(of batch: Range<Int>) -> Int { files[batch].reduce(0) { $0 + $1.size } }

  func load(_ batch: Range<Int>, into job: inout Job) {
    var directory = LinklessDirectory(below: root)
    var loaded: [Int: FileReading] = [:]
    for number in batch {
      var slot = Slot(number: number)
      let file = files[number]
      do {
        let source = try FileReading.read(
          RelativePath(file.path.name), in: directory.parent(of: file.path))
        slot.bytesRead = source.bytes.count
        slot.document = try reader.document(from: source.bytes, expected: file.format, reading: &slot.reading)
        loaded[number] = source
      } catch {
        slot.ending = .failed(Failure(error))
      }
      job.slots.append(slot)
    }
    sources.withLock { $0.merge(loaded) { $1 } }
  }

  func store(_ job: inout Job) {
    var changes: [(slot: Int, change: CleanChange)] = []
    for index in job.slots.indices {
      let number = job.slots[index].number
      guard let source = sources.withLock({ $0.removeValue(forKey: number) }) else { continue }
      guard let change = change(of: &job.slots[index], source) else { continue }
      changes.append((index, change))
    }
    for ((slot, change), error) in zip(changes, apply(changes.map(\.change))) {
      if let error {
        job.slots[slot].ending = .failed(Failure(error))
        job.slots[slot].bytesWritten = 0
      } else {
        let file = CleanedFile(change, job.slots[slot], withDiff: options.wantsDiff)
        told.withLock { $0[change.number] = file }
      }
    }
  }

  func finish(_ job: Job) {
    let files = job.slots.compactMap { slot in told.withLock { $0.removeValue(forKey: slot.number) } }
    totals.withLock { totals in for file in files { totals.add(file) } }
    recorder.record(job, outputs: outputs)
    if let onFile = options.onFile { for file in files { onFile(file) } }
  }

  /// Ends the journal and closes the books.
  func conclude(wasInterrupted: Bool) -> CleanSummary {
    var run = recorder.conclude(wasInterrupted: wasInterrupted, output: nil, ownership: nil, memory: nil)
    do throws(FileError) {
      try replacement?.finish()
    } catch {
      options.run.logger.error("the journal: \(error)")
      run.otherFailures += 1
    }
    return CleanSummary(run: run, totals: totals.withLock { $0 }, number: replacement?.journalNumber)
  }

  /// What is to be done with the file of a document; `nil` where nothing is.
  private func change(of slot: inout Slot, _ source: FileReading) -> CleanChange? {
    let path = files[slot.number].path
    switch slot.ending {
    case .failed: return nil
    case .dropped:
      return CleanChange(number: slot.number, path: path, output: path, source: source, replacement: nil)
    case nil:
      guard let text = slot.document.take()?.text else { return nil }
      slot.bytesWritten = text.count
      let output = outputs[slot.number]
      if output == path, text == source.bytes { return nil }
      return CleanChange(number: slot.number, path: path, output: output, source: source, replacement: text)
    }
  }

  /// Makes the changes, or in a dry run finds out whether they would be refused.
  private func apply(_ changes: [CleanChange]) -> [(any Error)?] {
    if changes.isEmpty { return [] }
    if let replacement { return replacement.apply(changes) }
    var directory = LinklessDirectory(below: root)
    return changes.map { change in
      do {
        try Refusal.check(change, in: directory.parent(of: change.path))
        return nil
      } catch {
        return error
      }
    }
  }
}
