// What a caller may ask of a run beside its configuration.
import Logging
import SystemCalls

/// How far a run has come.
public struct RunProgress: Sendable {
  /// Documents done.
  public let documents: Int
  /// Documents there are.
  public let documentsTotal: Int
  /// Bytes of input done.
  public let bytes: Int
  /// Bytes of input there are, as listed.
  public let bytesTotal: Int
  /// Documents and paragraphs dropped so far.
  public let dropped: Int
}

/// Options of one run.
public struct RunOptions: Sendable {
  /// Threads that work on documents; by default one a core.
  public var workers: Int = RunOptions.coreCount
  /// Do everything but write.
  public var isDryRun = false
  /// Use nothing that earlier runs know of the documents.
  public var isFresh = false
  /// Leave outputs as they are that somebody changed or removed.
  public var keepsForeignOutputs = false
  /// Where to write reports: one of every document in JSON, whose name ends in `.json`, and one page for people, whose
  /// name ends in `.html`.
  public var reportPaths: [String] = []
  /// The directory in which to write everything that is dropped, as `rejects.jsonl`, if anywhere.
  public var rejectsPath: String?
  /// How long to wait for another run that holds the output directory, in whole seconds; by default not at all.
  public var lockPatience: Duration = .zero
  /// Where failures and warnings go.
  public var logger = Logger(label: "winnow") { _ in SwiftLogNoOpLogHandler() }
  /// Whether every warning is logged, not only the first of them.
  public var logsEveryWarning = false
  /// Called behind every job, by one thread at a time.
  public var onProgress: (@Sendable (RunProgress) -> Void)?
  /// Asked before every job, and while waiting for another run; once it says true, the jobs in flight are finished
  /// and the run ends.
  public var shouldStop: @Sendable () -> Bool = { false }

  /// Where to write the report of a kind, if anywhere.
  func reportPath(_ kind: ReportKind) -> String? { reportPaths.first { ReportKind(path: $0) == kind } }

  /// The defaults.
  public init() {}

  /// How many threads the machine runs at a time.
  public static let coreCount = max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
}
