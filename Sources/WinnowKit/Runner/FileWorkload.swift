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
    var directory = NearbyDirectory(root: input)
    for number in batch {
      var slot = Slot(number: number)
      let file = files[number]
      do {
        let bytes = try directory.read(file)
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

/// Opens files by their names in the directory that the last one lay in: walking a long path for every one of many
/// neighbours would cost as much as opening it.
private struct NearbyDirectory {
  let root: FileDescriptor
  private var path: RelativePath?
  private var descriptor: FileDescriptor?

  init(root: FileDescriptor) {
    self.root = root
  }

  mutating func read(_ file: InputFile) throws(FileError) -> [UInt8] {
    guard let parent = file.path.parent else {
      return try FileContents.read(file.path, in: root, expectedSize: file.size)
    }
    if parent != path {
      let raw = try check("cannot open the directory") {
        parent.withCString { openat(root.raw, $0, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
      }
      descriptor = FileDescriptor(owning: raw)
      path = parent
    }
    return try FileContents.read(
      RelativePath(file.path.name), in: descriptor ?? root, expectedSize: file.size)
  }
}
