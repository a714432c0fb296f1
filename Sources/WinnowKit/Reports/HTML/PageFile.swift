// The report of a run for people: one HTML page with charts and top lists, however many documents there are.
import Deduplication
import HTMLReport
import SystemCalls

/// Collects while the run goes on, and writes the page in the end. One section tells of the moment and the machine;
/// for the rest, the same input and configuration give the same page, byte for byte.
final class PageFile: @unchecked Sendable {
  // `@unchecked`: used by the recorder only, under its lock.
  private let file: PartialFile
  private let configuration: PipelineConfiguration
  private let workers: Int
  private let start = ContinuousClock.now
  private var findings: RunFindings

  /// How many repeated paragraphs are shown.
  private static let shownRepeats = 20

  static let firstBytes = ReportPage.opening

  var path: String { file.path }

  /// Creates the file, under a name of its own until it is whole.
  ///
  /// - Parameters:
  ///   - path: its final name.
  ///   - configuration: what is run.
  ///   - workers: how many threads work on it.
  /// - Throws: `RunError.reportUnwritable`, or `RunError.locked` when another run is writing the same report.
  init(_ path: String, _ configuration: PipelineConfiguration, workers: Int) throws(RunError) {
    self.configuration = configuration
    self.workers = workers
    findings = RunFindings(stages: configuration.stages.count)
    file = try ReportKind.create(path, isDurable: configuration.durability == .full)
  }

  func add(_ job: Job) { findings.add(job) }

  /// The paragraphs that are repeated most, over all stages, the most often repeated first.
  var mostRepeated: [RepeatedPiece] { RepeatedPiece.most(Self.shownRepeats, of: findings.repeatedParagraphs) }

  /// Writes the page and gives the report its name.
  ///
  /// - Parameters:
  ///   - examples: the first places that each operation changed.
  ///   - texts: those of the paragraphs that are repeated most, as far as they are known.
  /// - Throws: `FileError` when any of it could not be written.
  func finish(
    _ summary: RunSummary, _ listing: InputListing, _ names: DocumentNames, examples: [FoundExample],
    texts: [RepeatedPiece.Place: RepeatedTexts.Finding]
  ) throws {
    let page = RunPage(
      summary: summary, findings: findings, listing: listing, names: names, configuration: configuration,
      examples: examples,
      repeated: mostRepeated,
      repeatedDocuments: RepeatedPiece.most(Self.shownRepeats, of: findings.repeatedDocuments), texts: texts,
      workers: workers, duration: .now - start, time: time(nil))
    file.append(try page.page.html())
    try file.finish()
  }
}

/// A piece of text that is repeated, and the stage that dropped its copies.
struct RepeatedPiece: Sendable {
  /// Where its first copy stands, as the stage met it.
  struct Place: Hashable, Sendable {
    let stage: Int
    let first: TextPlace
  }

  let stage: Int
  let counted: RepeatCounter.Repeated
  /// By how much the count may be too low.
  let shortfall: Int

  var place: Place { Place(stage: stage, first: counted.first) }

  /// The pieces that are repeated most, over all stages.
  ///
  /// - Parameter counters: one a stage.
  static func most(_ number: Int, of counters: [RepeatCounter]) -> [RepeatedPiece] {
    let all = counters.enumerated().flatMap { stage, counter in
      counter.most(number).map { RepeatedPiece(stage: stage, counted: $0, shortfall: counter.shortfall) }
    }
    // Of equals, those of the earlier stage come first, in document order, as they stand there already.
    let order = all.enumerated().sorted {
      ($1.element.counted.count, $0.offset) < ($0.element.counted.count, $1.offset)
    }
    return order.prefix(number).map(\.element)
  }
}
