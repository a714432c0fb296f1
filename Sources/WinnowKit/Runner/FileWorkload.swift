// Documents of a run: read from files or replayed from the state, written to files.
import SystemCalls
import TextCore

/// Neighbouring documents, and what the state knows of them.
struct FileBatch: Sendable {
  let numbers: Range<Int>
  /// One a document, where there is a state.
  let known: [StoredDocument?]?
}

/// Reads inputs and writes outputs for the engine.
struct FileWorkload: Workload {
  let files: [InputFile]
  /// One a file.
  let outputs: [RelativePath]
  let input: FileDescriptor
  /// `nil` when nothing is to be written.
  let output: OutputTree?
  /// `nil` when nothing is to be written and there is no output directory yet.
  let ownership: OutputOwnership?
  let reader: DocumentReader
  /// In bytes.
  let maxDocumentBytes: Int
  let memory: RunMemory?
  /// What earlier documents left that are gone now.
  let outputsOfGone: Set<RelativePath>
  /// Whether outputs that others changed or removed stay as they are.
  let keepsForeign: Bool
  let recorder: RunRecorder

  /// The same, to read documents without a thought of outputs or of earlier runs.
  var readingOnly: FileWorkload {
    FileWorkload(
      files: files, outputs: outputs, input: input, output: nil, ownership: nil, reader: reader,
      maxDocumentBytes: maxDocumentBytes, memory: nil, outputsOfGone: [], keepsForeign: false,
      recorder: recorder)
  }

  func weight(of batch: FileBatch) -> Int { files[batch.numbers].reduce(0) { $0 + $1.size } }

  func load(_ batch: FileBatch, into job: inout Job) {
    job.slots.reserveCapacity(batch.numbers.count)
    var inputs = NearbyDirectory(below: input)
    var earlier = output.map { EarlierOutputs(in: $0.root) }
    for (index, number) in batch.numbers.enumerated() {
      var slot = Slot(number: number)
      let known = batch.known?[index]
      let start = job.startTime()
      do {
        try load(&slot, known, &inputs, &earlier, readsDrops: job.keepsDroppedText)
      } catch {
        slot.ending = .failed(Failure(error))
      }
      slot.nanoseconds = start?.elapsedNanoseconds ?? 0
      job.slots.append(slot)
    }
    let seen = batch.known
    let first = batch.numbers.lowerBound
    job.reader = { slot in
      var directory = NearbyDirectory(below: input)
      let identity = try read(&slot, &directory)
      // What was decided, of this document and others, was decided by what the state knows of it.
      guard identity.content == seen?[slot.number - first]?.input.content else {
        slot.document = nil
        throw InputChanged()
      }
    }
  }

  /// Reads a document, unless it is known for what it was, and its output is as it was left.
  ///
  /// - Parameter readsDrops: whether the text of what is dropped is asked for, which the state does not know.
  private func load(
    _ slot: inout Slot, _ known: StoredDocument?, _ inputs: inout NearbyDirectory,
    _ earlier: inout EarlierOutputs?, readsDrops: Bool
  ) throws {
    let size = files[slot.number].size
    if size > maxDocumentBytes { throw DocumentTooLarge(size: size, limit: maxDocumentBytes) }
    if outputsOfGone.contains(outputs[slot.number]) { throw OutputOfGoneDocument() }
    // Before anything is decided: what cannot be written must not be what others repeat.
    if ownership?.isForeign(slot.number) == true { throw OutputTree.ForeignFile() }
    var replay: Replay?
    if let known, known.configuration == memory?.configuration {
      slot.output = earlier?.look(at: known, planned: outputs[slot.number], keepsForeign: keepsForeign)
      if slot.output?.condition == .elsewhere, let left = slot.output?.stored {
        ownership?.abandon(left.path)
      }
      if slot.output?.isCurrent == true {
        var bytes = ByteReader(known.trace)
        let trace = try Trace(from: &bytes)
        let isRead = (readsDrops && trace.dropsAnything) || recorder.lacksExample(of: trace)
        if !isRead { replay = Replay(trace) }
      }
    }
    if let known, let replay, known.input.stamp == files[slot.number].stamp {
      slot.input = known.input
      slot.follow(replay)
      return
    }
    slot.input = try read(&slot, &inputs)
    // Touched, copied or moved back, but the same.
    if let known, let replay, known.input.content == slot.input?.content {
      slot.document = nil
      slot.follow(replay)
      slot.isNewsToState = true
    }
  }

  /// Reads the document of a slot.
  ///
  /// - Returns: what it was when it was read.
  private func read(_ slot: inout Slot, _ directory: inout NearbyDirectory) throws -> FileIdentity {
    let file = files[slot.number]
    let (bytes, stamp) = try FileContents.read(
      RelativePath(file.path.name), in: directory.parent(of: file.path), listed: file.stamp,
      atMost: maxDocumentBytes)
    var identity = FileIdentity(stamp: stamp, content: content(of: bytes))
    // Changed so lately that the next change might not show: then the content is compared next time.
    if !stamp.isSettled { identity.changed = 0 }
    slot.bytesRead = bytes.count
    slot.isNewsToState = true
    slot.input = identity
    slot.reading = nil
    if memory != nil { slot.trace = Trace() }
    slot.document = try reader.document(from: bytes, expected: file.format, reading: &slot.reading)
    return identity
  }

  func store(_ job: inout Job) {
    for slot in job.slots.indices { job.slots[slot].concludeReplay() }
    let finished = job.slots.indices.filter { job.slots[$0].document != nil }
    if let output {
      let written = finished.filter { job.slots[$0].output?.stays != true }
      do throws(FileError) {
        try write(&job, written, to: output)
      } catch {
        for slot in written { job.slots[slot].fail(error) }
      }
    }
    for slot in finished { job.slots[slot].bytesWritten = job.slots[slot].document?.text.count ?? 0 }
    guard let memory else { return }
    for slot in job.slots.indices {
      job.slots[slot].stored =
        job.slots[slot].isNewsToState
        ? job.slots[slot].forState(files[job.slots[slot].number].path, memory.configuration) : nil
    }
  }

  private func write(_ job: inout Job, _ slots: [Int], to output: OutputTree) throws(FileError) {
    if slots.isEmpty { return }
    let claims = try output.claim(slots.map { job.slots[$0].number })
    var group = OutputGroup(output)
    func place() {
      group.place { slot, result in
        switch result {
        case .success(let identity):
          let number = job.slots[slot].number
          job.slots[slot].isRestored = job.slots[slot].output?.condition == .foreign
          job.slots[slot].output = EarlierOutput(
            stored: StoredOutput(path: outputs[number], identity: identity), condition: .asLeft)
        case .failure(let error): job.slots[slot].fail(error)
        }
      }
    }
    for (slot, claim) in zip(slots, claims) {
      guard let text = job.slots[slot].document?.text else { continue }
      do {
        try group.write(
          text, content(of: text), slot: slot, number: job.slots[slot].number, claim)
      } catch {
        job.slots[slot].fail(error)
      }
      if group.isFull { place() }
    }
    place()
  }

  /// Only the state asks for it.
  private func content(of bytes: [UInt8]) -> Fingerprint {
    memory == nil ? .absent : Fingerprint(of: bytes.span)
  }

  func finish(_ job: Job) {
    recorder.record(job, outputs: outputs)
    guard let memory, let output else { return }
    do throws(FileError) {
      try memory.remember(job.slots.compactMap(\.stored)) { () throws(FileError) in
        try output.syncDirectories()
      }
    } catch {
      recorder.note(error)
    }
  }

  /// Removes outdated outputs and closes the books.
  ///
  /// - Parameter repeatedTexts: what a report quotes.
  func conclude(
    wasInterrupted: Bool, repeatedTexts: [RepeatedPiece.Place: RepeatedTexts.Finding]
  ) -> RunSummary {
    var released: Set<RelativePath> = []
    if let output, let memory {
      let left = memory.outputsLeft(isComplete: !wasInterrupted)
      if keepsForeign {
        var earlier = EarlierOutputs(in: output.root)
        released = Set(left.filter { earlier.isForeign($0) }.map(\.path))
      }
    }
    return recorder.conclude(
      wasInterrupted: wasInterrupted, output: output, ownership: ownership, memory: memory,
      released: released, repeatedTexts: repeatedTexts
    )
  }
}

/// With a history, the output of a document that is gone must not be replaced by another's.
struct OutputOfGoneDocument: Error, CustomStringConvertible {
  let description =
    "its output would replace that of a document that is gone, which \"history\" keeps; rename one of them"
}
