// Reads and measures documents for a check, in parallel; the books are kept in document order.
import Synchronization
import SystemCalls
import TextCore
import TextQuality

/// Measures documents for the engine. The whole of the work is done while a job is loaded: no stage follows.
final class CheckWorkload: Workload {
  private struct Shared {
    var books: CheckBooks
    var documents = 0
    var bytes = 0
  }

  private let files: [InputFile]
  private let input: FileDescriptor
  private let reader: DocumentReader
  private let pages: PageReader
  private let groups: MeasureGroups
  /// In bytes.
  private let maxDocumentBytes: Int
  private let onProgress: (@Sendable (RunProgress) -> Void)?
  private let bytesTotal: Int
  private let shared: Mutex<Shared>
  /// What workers measured and whose turn has not come, by the ticket of the job. Apart from the books, so that nobody
  /// waits for them to be kept.
  private let measured = Mutex<[Int: [MeasuredDocument]]>([:])

  init(
    files: [InputFile], input: FileDescriptor, reader: DocumentReader, pages: PageReader,
    groups: MeasureGroups,
    maxDocumentBytes: Int, uses: [RuleUse], onProgress: (@Sendable (RunProgress) -> Void)?
  ) {
    self.files = files
    self.input = input
    self.reader = reader
    self.pages = pages
    self.groups = groups
    self.maxDocumentBytes = maxDocumentBytes
    self.onProgress = onProgress
    bytesTotal = files.reduce(0) { $0 + $1.size }
    shared = Mutex(Shared(books: CheckBooks(uses, expecting: bytesTotal)))
  }

  /// What was found. Once the engine is done.
  var books: CheckBooks { shared.withLock { $0.books } }

  func weight(of batch: Range<Int>) -> Int { files[batch].reduce(0) { $0 + $1.size } }

  func load(_ batch: Range<Int>, into job: inout Job) {
    var directory = NearbyDirectory(below: input)
    var meter = DocumentMeter(groups)
    var documents: [MeasuredDocument] = []
    documents.reserveCapacity(batch.count)
    let clock = ContinuousClock()
    for number in batch {
      let start = clock.now
      var document = MeasuredDocument(number: number)
      do {
        try measure(&document, &directory, &meter)
      } catch {
        document.failure = "\(error)"
      }
      document.duration = clock.now - start
      documents.append(document)
    }
    let ticket = job.ticket
    measured.withLock { $0[ticket] = documents }
  }

  func store(_ job: inout Job) {}

  func finish(_ job: Job) {
    let found = measured.withLock { $0.removeValue(forKey: job.ticket) } ?? []
    shared.withLock { shared in
      var documents = found
      for index in documents.indices {
        shared.documents += 1
        shared.bytes += files[documents[index].number].size
        shared.books.add(&documents[index])
      }
      onProgress?(
        RunProgress(
          documents: shared.documents, documentsTotal: files.count, bytes: shared.bytes,
          bytesTotal: bytesTotal,
          dropped: 0))
    }
  }

  private func measure(
    _ result: inout MeasuredDocument, _ directory: inout NearbyDirectory, _ meter: inout DocumentMeter
  ) throws {
    let (bytes, readDocument, reading) = try read(result.number, &directory)
    var document = readDocument
    if document.format == .html {
      var ofPage = TextMeasures()
      try pages.strip(&document, &ofPage)
      measure(&document, &meter, &result)
      // A line of a page's text is no line of its file.
      result.measures.firstLines = [:]
      result.measures += ofPage
    } else {
      measure(&document, &meter, &result)
    }
    result.measures[.bytesRead] = bytes.count
    if let reading { note(reading, bytes, &result.measures) }
    result.charset = reading?.charset.rawValue ?? ""
  }

  private func measure(
    _ document: inout Document, _ meter: inout DocumentMeter, _ result: inout MeasuredDocument
  ) {
    let measured = meter.measure(&document)
    result.measures = measured.measures
    result.lineHashes = measured.lineHashes
    result.paragraphs = measured.paragraphs
    result.paragraphCharacters = measured.paragraphCharacters
    if !measured.paragraphs.isEmpty {
      result.content = measured.paragraphs.withUnsafeBytes {
        Fingerprint(of: $0.bindMemory(to: UInt8.self))
      }
    }
  }

  private func read(
    _ number: Int, _ directory: inout NearbyDirectory
  ) throws -> (bytes: [UInt8], document: Document, reading: TextReading?) {
    let file = files[number]
    if file.size > maxDocumentBytes { throw DocumentTooLarge(size: file.size, limit: maxDocumentBytes) }
    let (bytes, _) = try FileContents.read(
      RelativePath(file.path.name), in: directory.parent(of: file.path), listed: file.stamp,
      atMost: maxDocumentBytes)
    var reading: TextReading?
    let document = try reader.document(from: bytes, expected: file.format, reading: &reading)
    return (bytes, document, reading)
  }

  private func note(_ reading: TextReading, _ bytes: [UInt8], _ measures: inout TextMeasures) {
    measures[.malformedSequences] = reading.malformedSequences
    // They were put there by reading; the file does not hold them.
    measures[.replacementCharacters] = max(
      0, measures[.replacementCharacters] - reading.malformedSequences)
    guard let offset = reading.firstInvalidUTF8Offset, reading.note != nil else { return }
    measures[.notUTF8] = 1
    measures.firstLines[.notUTF8] = 1 + bytes.prefix(offset).count { $0 == 0x0A }
  }

  /// Reads a document again and returns paragraphs of it, with the lines they begin on.
  ///
  /// - Parameter wanted: numbers of paragraphs, from 0.
  func paragraphs(_ wanted: [Int], of number: Int) -> [Int: (text: [UInt8], line: Int?)] {
    var directory = NearbyDirectory(below: input)
    guard var document = try? read(number, &directory).document else { return [:] }
    let isPage = document.format == .html
    var ignored = TextMeasures()
    if isPage, (try? pages.strip(&document, &ignored)) == nil { return [:] }
    let ranges = document.paragraphs()
    var found: [Int: (text: [UInt8], line: Int?)] = [:]
    for paragraph in wanted where ranges.indices.contains(paragraph) {
      let range = ranges[paragraph]
      let line = isPage ? nil : 1 + document.text[..<range.lowerBound].count { $0 == 0x0A }
      found[paragraph] = (Array(document.text[range].prefix(4 * QualityCheck.shownCharacters)), line)
    }
    return found
  }
}
