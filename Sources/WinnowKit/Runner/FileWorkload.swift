// Documents of a run: read from files, written to files.
import SystemCalls

/// Reads inputs and writes outputs for the engine.
struct FileWorkload: Workload {
  let files: [InputFile]
  /// One a file.
  let outputs: [RelativePath]
  let input: FileDescriptor
  /// `nil` when nothing is to be written.
  let output: OutputTree?
  let reader: DocumentReader
  let recorder: RunRecorder

  func load(_ batch: Range<Int>, into job: inout Job) {
    job.slots.reserveCapacity(batch.count)
    for number in batch {
      var slot = Slot(number: number)
      let file = files[number]
      do {
        let bytes = try FileContents.read(file.path, in: input, expectedSize: file.size)
        slot.bytesRead = bytes.count
        slot.document = try reader.document(from: bytes, expected: file.format, notes: &slot.notes)
      } catch {
        slot.ending = .failed(Failure(error))
      }
      job.slots.append(slot)
    }
  }

  func store(_ job: inout Job) {
    let written = job.slots.indices.filter { job.slots[$0].document != nil }
    if written.isEmpty { return }
    do throws(FileError) {
      let claims = try output?.claim(written.map { job.slots[$0].number })
      for (index, slot) in written.enumerated() { store(&job.slots[slot], claims?[index]) }
    } catch {
      for slot in written {
        job.slots[slot].document = nil
        job.slots[slot].ending = .failed(Failure(error))
      }
    }
  }

  private func store(_ slot: inout Slot, _ claim: OutputTree.Claim?) {
    guard let document = slot.document.take() else { return }
    do {
      if let output, let claim {
        try output.write(document.text, number: slot.number, claim)
      }
      slot.bytesWritten = document.text.count
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
