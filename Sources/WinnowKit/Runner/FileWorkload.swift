// Documents of a run: read from files, written to files.
import SystemCalls

/// Reads inputs and writes outputs for the engine.
struct FileWorkload: Workload {
  typealias Batch = Range<Int>

  let files: [InputFile]
  /// One a file.
  let outputs: [RelativePath]
  let input: FileDescriptor
  /// `nil` when nothing is to be written.
  let output: OutputTree?
  let reader: DocumentReader
  let recorder: RunRecorder

  func weight(of batch: Range<Int>) -> Int { files[batch].reduce(0) { $0 + $1.size } }

  func load(_ batch: Range<Int>, into job: inout Job) {
    job.slots.reserveCapacity(batch.count)
    var directory = NearbyDirectory(below: input)
    for number in batch {
      var slot = Slot(number: number)
      let file = files[number]
      do {
        let bytes = try FileContents.read(
          RelativePath(file.path.name), in: directory.parent(of: file.path), expectedSize: file.size)
        slot.bytesRead = bytes.count
        slot.document = try reader.document(from: bytes, expected: file.format, notes: &slot.notes)
      } catch {
        slot.ending = .failed(Failure(error))
      }
      job.slots.append(slot)
    }
  }

  func store(_ job: inout Job) {
    let finished = job.slots.indices.filter { job.slots[$0].document != nil }
    do throws(FileError) {
      guard let output else {
        for slot in finished { job.slots[slot].bytesWritten = job.slots[slot].document?.text.count ?? 0 }
        return
      }
      let claims = try output.claim(finished.map { job.slots[$0].number })
      var directory = NearbyDirectory(below: output.root)
      for (slot, claim) in zip(finished, claims) { write(&job.slots[slot], claim, to: output, &directory) }
    } catch {
      for slot in finished {
        job.slots[slot].document = nil
        job.slots[slot].ending = .failed(Failure(error))
      }
    }
  }

  private func write(
    _ slot: inout Slot, _ claim: OutputTree.Claim, to output: OutputTree, _ directory: inout NearbyDirectory
  ) {
    guard let text = slot.document.take()?.text else { return }
    do {
      try output.write(text, number: slot.number, claim, &directory)
      slot.bytesWritten = text.count
    } catch {
      slot.ending = .failed(Failure(error))
    }
  }

  func finish(_ job: Job) {
    recorder.record(job, files: files, outputs: outputs)
  }

  /// Removes outdated outputs and closes the books.
  func conclude(wasInterrupted: Bool) -> RunSummary {
    recorder.conclude(wasInterrupted: wasInterrupted, output: output)
  }
}
