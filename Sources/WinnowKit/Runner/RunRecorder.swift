// Keeps the books of a run: totals, log lines, the report, and which outputs are current.
import Logging
import Synchronization

/// What documents are called, by number: those of the input, then those that are gone; or the lines of a stream.
struct DocumentNames: Sendable {
  let files: [InputFile]
  let gone: [RelativePath]
  private let isStream: Bool

  init(files: [InputFile], gone: [RelativePath]) {
    self.files = files
    self.gone = gone
    isStream = false
  }

  private init() {
    files = []
    gone = []
    isStream = true
  }

  /// Standard input, document 0, or its lines, numbered from 1.
  static let stream = DocumentNames()

  subscript(number: Int) -> RelativePath {
    if isStream { return RelativePath(number == 0 ? "standard input" : "line \(number)") }
    return number < files.count ? files[number].path : gone[number - files.count]
  }
}

/// Takes note of every job in document order.
final class RunRecorder: Sendable {
  private struct Books {
    var summary: RunSummary
    /// What became of every planned output, by document number.
    var fates: [OutputTree.Fate]
    var warnings = 0
    var report: ReportFile?
    var rejects: RejectsFile?
    /// For the reports.
    var examples = ExampleCollection()
    var page: PageFile?

    var keepsExamples: Bool { report != nil || page != nil }
  }

  /// Warnings beyond these are counted, not logged: they would bury the failures.
  private static let loggedWarnings = 20

  private let books: Mutex<Books>
  private let options: RunOptions
  private let inputName: String
  private let listing: InputListing
  private let names: DocumentNames
  private let documentsTotal: Int
  /// Where outputs of inputs may stand that could not even be looked at.
  private let outputsOfUnseen: Set<RelativePath>
  private let bytesTotal: Int
  private let stageNames: [String]

  init(
    _ listing: InputListing, gone: [RelativePath], stages: [any Stage], _ options: RunOptions,
    report: ReportFile?, rejects: RejectsFile? = nil, page: PageFile? = nil,
    inputName: String
  ) {
    self.options = options
    self.inputName = inputName
    self.listing = listing
    names = DocumentNames(files: listing.files, gone: gone)
    // As in the summary, what could not be looked at counts as read and failed.
    documentsTotal = listing.files.count + listing.failures.count
    outputsOfUnseen = Set(listing.failures.flatMap { OutputNames.possible(for: $0.path) })
    bytesTotal = listing.files.reduce(0) { $0 + $1.size }
    stageNames = stages.map { type(of: $0).name }
    var summary = RunSummary(stages: stages, isDryRun: options.isDryRun)
    for entry in listing.skipped { summary.skipped[entry.reason, default: 0] += 1 }
    summary.documentsFailed = listing.failures.count
    summary.documentsRead = listing.failures.count
    for failure in listing.failures {
      options.logger.error("\(inputName)/\(failure.path): \(failure.error)")
    }
    report?.writeListing(listing)
    let fates = Array(repeating: OutputTree.Fate.absent, count: listing.files.count)
    books = Mutex(Books(summary: summary, fates: fates, report: report, rejects: rejects, page: page))
  }

  func record(_ job: Job, outputs: [RelativePath]) {
    let soFar = books.withLock { books in
      books.summary.add(job)
      books.page?.add(job)
      // By index: a loop over the elements copies each slot with all that it refers to.
      for index in job.slots.indices {
        let number = job.slots[index].number
        log(job.slots[index], names[number], &books)
        books.fates[number] = job.slots[index].fate
        books.rejects?.write(job.slots[index], names)
        books.report?.write(job.slots[index], stages: stageNames, names, outputs: outputs)
        if books.keepsExamples { books.examples.add(job.slots[index]) }
      }
      return progress(of: books.summary)
    }
    options.onProgress?(soFar)
  }

  /// Whether a report needs an example that only reading the document of this walk can give. Documents before those
  /// in work have been recorded, so the answer may be yes for nothing, but never no for one of the first examples.
  func lacksExample(of trace: Trace) -> Bool {
    books.withLock { $0.keepsExamples && $0.examples.lacksExample(of: trace) }
  }

  /// What a page for people is to quote, and the sums so far; nothing where there is no such page.
  var mostRepeated: (pieces: [RepeatedPiece], summary: RunSummary) {
    books.withLock { ($0.page?.mostRepeated ?? [], $0.summary) }
  }

  /// Takes note of trouble that is no document's.
  func note(_ error: any Error) {
    books.withLock { fail("\(error)", &$0) }
  }

  func conclude(
    wasInterrupted: Bool, output: OutputTree?, ownership: OutputOwnership?, memory: RunMemory?,
    released: Set<RelativePath> = [],
    repeatedTexts: [RepeatedPiece.Place: RepeatedTexts.Finding] = [:]
  ) -> RunSummary {
    books.withLock { books in
      books.summary.wasInterrupted = wasInterrupted
      if books.warnings > Self.loggedWarnings, !options.logsEveryWarning {
        options.logger.warning(
          "\(books.warnings - Self.loggedWarnings) more warnings like these; --verbose shows all, --report FILE lists them"
        )
      }
      if let output {
        tidy(output, released, &books)
      } else if let ownership {
        let settlement = ownership.settle(
          books.fates, unseen: outputsOfUnseen, released: released, isComplete: !wasInterrupted)
        books.summary.outputsRemoved = settlement.outdated.filter { ownership.isRemovable($0) }.count
      }
      // Behind the outputs: what the state says of them must be true whenever it ends.
      if let error = memory?.conclude(books.summary) {
        fail("\(error); the outputs are not affected, the next run reads all documents again", &books)
      }
      finishRejects(&books)
      if let report = books.report {
        do throws(FileError) {
          try report.finish(books.summary, books.examples.examples, stages: stageNames, names)
        } catch {
          fail("\(report.path): \(error)", &books)
        }
      }
      if let page = books.page {
        do {
          try page.finish(
            books.summary, listing, names, examples: books.examples.examples, texts: repeatedTexts)
        } catch {
          fail("\(page.path): \(error)", &books)
        }
      }
      return books.summary
    }
  }

  /// Gives the rejects their name, if they are whole. Before the report, which counts a failure of it.
  private func finishRejects(_ books: inout Books) {
    guard let rejects = books.rejects, !books.summary.wasInterrupted else { return }
    do throws(FileError) {
      try rejects.finish()
    } catch {
      fail("\(rejects.path): \(error)", &books)
    }
  }

  private func tidy(_ output: OutputTree, _ released: Set<RelativePath>, _ books: inout Books) {
    let result = output.conclude(
      books.fates, unseen: outputsOfUnseen, released: released, isComplete: !books.summary.wasInterrupted)
    books.summary.outputsRemoved = result.removed
    for path in released.sorted() {
      options.logger.warning(
        "\(path): somebody changed or removed this output, which is not winnow's any more")
    }
    if result.unknown > 0 {
      options.logger.warning(
        "\(result.unknown) outputs are of documents that are gone and that the state does not know: they stay, but what repeats them is not dropped"
      )
    }
    for failure in result.failures { fail(failure, &books) }
  }

  private func fail(_ message: String, _ books: inout Books) {
    books.summary.otherFailures += 1
    options.logger.error("\(message)")
  }

  private func log(_ slot: Slot, _ path: RelativePath, _ books: inout Books) {
    if case .failed(let failure) = slot.ending {
      options.logger.error("\(inputName)/\(path): \(failure.message)")
    }
    if slot.isRestored {
      options.logger.warning(
        "\(inputName)/\(path): somebody had changed or removed its output; it is restored")
    } else if slot.output?.stays == true {
      options.logger.warning(
        "\(inputName)/\(path): somebody changed or removed its output, which stays like that")
    }
    for note in slot.notes {
      books.warnings += 1
      if books.warnings <= Self.loggedWarnings || options.logsEveryWarning {
        options.logger.warning("\(inputName)/\(path): \(note)")
      }
    }
  }

  private func progress(of summary: RunSummary) -> RunProgress {
    let paragraphs = summary.stages.reduce(0) { $0 + $1.tally.paragraphsDropped.values.reduce(0, +) }
    return RunProgress(
      documents: summary.documentsRead, documentsTotal: documentsTotal, bytes: summary.bytesIn,
      bytesTotal: bytesTotal, dropped: summary.documentsDropped + paragraphs)
  }
}

extension Slot {
  fileprivate var fate: OutputTree.Fate {
    switch ending {
    case nil: .written
    case .dropped: output?.stays == true ? .keptAsItWas : .absent
    case .failed(let failure): failure.cause == .content ? .absent : .keptAsItWas
    }
  }
}
