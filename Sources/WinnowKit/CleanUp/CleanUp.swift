// Cleaning a directory in place: the public face of `winnow clean`.
import SystemCalls

/// Options of one clean-up.
public struct CleanOptions: Sendable {
  /// Threads, progress, log, interruption, dry run; a report path is not used.
  public var run = RunOptions()
  /// Whether every changed file comes with a unified diff.
  public var wantsDiff = false
  /// Called for every file that changed, or would change, in document order, by one thread at a time.
  public var onFile: (@Sendable (CleanedFile) -> Void)?

  /// The defaults.
  public init() {}
}

/// A directory that is to be cleaned in place.
///
/// Only files that change are written. Their originals are kept, so that `Undo` can give them back.
public struct CleanUp: Sendable {
  /// What is done without a configuration. Paragraphs stand between blank lines: `auto` decides by the looks of a
  /// text, which change when it is cleaned, so that a second clean-up would not always agree with the first.
  public static let defaultConfiguration = """
    {
      "paragraphs": "blank-line",
      "stages": [{ "stage": "normalize" }, { "stage": "dedup-paragraphs" }]
    }

    """

  private let path: String
  private let configuration: PipelineConfiguration
  /// Whether pages stay out: repeats of mark-up are no repeats of text.
  private let leavesPages: Bool

  /// - Parameters:
  ///   - path: the directory.
  ///   - configuration: its stages, patterns and paragraph rule are used, its directories are not. Without one,
  ///     plain text goes through `defaultConfiguration`, and pages stay as they are.
  /// - Throws: `ConfigurationErrors`.
  public init(_ path: String, configuration: PipelineConfiguration? = nil) throws {
    self.path = path
    self.configuration =
      try configuration
      ?? PipelineConfiguration(
        Array(Self.defaultConfiguration.utf8), name: "the default of 'clean'", directory: "")
    leavesPages = configuration == nil
  }

  /// Cleans the directory.
  ///
  /// A file that cannot be cleaned stays as it is: the summary counts it, the logger is told.
  ///
  /// - Throws: `RunError` when the clean-up cannot begin; nothing was changed then.
  public func run(_ options: CleanOptions = CleanOptions()) async throws -> CleanSummary {
    let start = ContinuousClock.now
    let root = try Self.open(path)
    let state = options.run.isDryRun ? nil : try CleanState.open(path, root)
    let listing = try list(root)
    let workload = makeWorkload(listing, root, state, options)
    let engine = Engine(
      stages: configuration.stages, workers: min(max(1, options.run.workers), 1024), keepsDrops: true)
    var batches = CleanBatches(workload.files)
    var wasInterrupted = false
    do throws(FileError) {
      try await engine.run(workload) {
        guard let batch = batches.next() else { return nil }
        wasInterrupted = options.run.shouldStop() || Task.isCancelled
        return wasInterrupted ? nil : batch
      }
    } catch {
      throw RunError.noThreads(reason: error.description)
    }
    var summary = workload.conclude(wasInterrupted: wasInterrupted)
    summary.run.duration = ContinuousClock.now - start
    return summary
  }

  static func open(_ path: String) throws(RunError) -> FileDescriptor {
    do throws(FileError) {
      return try FileDescriptor.directory(path)
    } catch {
      throw .outputUnusable(path: path, reason: error.description)
    }
  }

  private func list(_ root: FileDescriptor) throws(RunError) -> InputListing {
    do throws(FileError) {
      var tree = InputTree(root: root, include: configuration.include, exclude: configuration.exclude)
      tree.maxDocumentBytes = configuration.maxDocumentBytes
      return try leavingOut(try tree.list(), root)
    } catch {
      throw .outputUnusable(path: path, reason: error.description)
    }
  }

  /// Leaves out what must not even be compared with. A link is no copy: were the file that it leads to dropped as a
  /// repeat of it, the text would be gone.
  private func leavingOut(_ listing: InputListing, _ root: FileDescriptor) throws(FileError) -> InputListing {
    var result = InputListing()
    result.failures = listing.failures
    result.skipped = listing.skipped.filter {
      !($0.reason == .state && $0.path.bytes.elementsEqual(InputTree.stateDirectory.utf8))
    }
    var directory = NearbyDirectory(below: root)
    for file in listing.files {
      if leavesPages, file.format == .html {
        result.skipped.append((file.path, .markup))
        continue
      }
      do throws(FileError) {
        let status = try FileStatus.ofEntry(
          RelativePath(file.path.name), in: try directory.parent(of: file.path))
        if status?.isRegular ?? true {
          result.files.append(file)
        } else {
          result.skipped.append((file.path, .link))
        }
      } catch {
        result.failures.append((file.path, error))
      }
    }
    return result
  }

  private func makeWorkload(
    _ listing: InputListing, _ root: FileDescriptor, _ state: CleanState?, _ options: CleanOptions
  ) -> CleanWorkload {
    let stages = configuration.stages
    var recording = options.run
    recording.reportPaths = []
    return CleanWorkload(
      files: listing.files,
      outputs: OutputNames.assign(
        listing.files, htmlBecomesText: stages.contains { type(of: $0).removesHTML }),
      root: root,
      reader: DocumentReader(paragraphs: configuration.paragraphs),
      recorder: RunRecorder(
        listing, gone: [], stages: stages, recording, report: nil, inputName: path),
      replacement: state.map { Replacement($0) },
      options: options)
  }
}

/// Cuts documents into runs of neighbours that make one job each.
private struct CleanBatches {
  private static let documents = 64
  private static let bytes = 1 << 20

  private let files: [InputFile]
  private var start = 0

  init(_ files: [InputFile]) { self.files = files }

  mutating func next() -> Range<Int>? {
    if start == files.count { return nil }
    var end = start + 1
    var size = files[start].size
    while end < files.count, end - start < Self.documents, size + files[end].size <= Self.bytes {
      size += files[end].size
      end += 1
    }
    defer { start = end }
    return start..<end
  }
}
