// Documents of a pipe: one JSON object a line in, one a line out.
import Logging
import Synchronization
import SystemCalls

/// Reads lines and writes lines for the engine.
final class LineWorkload: Workload {
  private struct Books {
    var result = DocumentPipe.Result()
    var outputFailure: FileError?
  }

  private let pipe: DocumentPipe
  private let output: Int32
  private let report: PipeReport?
  private let books = Mutex(Books())
  /// Lines and documents are numbered alike, blank lines left out, across batches that are loaded in parallel:
  /// the line's number is the document's number.
  private let lines = Mutex<[Int: JSONLine]>([:])

  init(pipe: DocumentPipe, output: Int32, report: PipeReport?) {
    self.pipe = pipe
    self.output = output
    self.report = report
  }

  var result: DocumentPipe.Result { books.withLock { $0.result } }
  var outputFailure: FileError? { books.withLock { $0.outputFailure } }

  func weight(of batch: LineBatch) -> Int { batch.bytes.count }

  func load(_ batch: LineBatch, into job: inout Job) {
    var loaded: [Int: JSONLine] = [:]
    for (index, bytes) in batch.lines.enumerated() where !bytes.allSatisfy(isBlank) {
      var slot = Slot(number: batch.firstLine + index)
      let line = JSONLine(Array(bytes))
      loaded[slot.number] = line
      do {
        slot.document = try pipe.reader.document(
          from: try slot.text(of: line), expected: pipe.expectedFormat, reading: &slot.reading)
      } catch {
        slot.ending = .failed(Failure(error))
      }
      job.slots.append(slot)
    }
    lines.withLock { $0.merge(loaded) { $1 } }
  }

  /// Only counts: a line is written when its turn comes.
  func store(_ job: inout Job) {
    for index in job.slots.indices where job.slots[index].ending == nil {
      job.slots[index].bytesWritten = job.slots[index].document?.text.count ?? 0
    }
  }

  func finish(_ job: Job) {
    report?.add(job)
    var bytes: [UInt8] = []
    var result = DocumentPipe.Result()
    for slot in job.slots {
      guard let line = lines.withLock({ $0.removeValue(forKey: slot.number) }) else { continue }
      if case .failed(let failure) = slot.ending {
        result.failures += 1
        if failure.cause == .winnow { result.internalErrors += 1 }
        pipe.logger.error("line \(slot.number): \(UTF8Text.oneLine(failure.message))")
      }
      for note in slot.notes { pipe.logger.warning("line \(slot.number): \(UTF8Text.oneLine(note))") }
      bytes += line.rendered(slot)
      bytes.append(UInt8(ascii: "\n"))
    }
    books.withLock { books in
      books.result.failures += result.failures
      books.result.internalErrors += result.internalErrors
      do throws(FileError) {
        if books.outputFailure == nil { try FileContents.write(bytes, to: output) }
      } catch {
        books.outputFailure = error
      }
    }
  }

  private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }
}

extension Slot {
  /// The text of the line, whose size is what was read.
  fileprivate mutating func text(of line: JSONLine) throws(JSONLineError) -> [UInt8] {
    let text = try line.text
    bytesRead = text.count
    return text
  }
}
