// The public face of a run: a configuration, and what comes of running it.
import SystemCalls

/// A pipeline that can be run.
public struct Pipeline: Sendable {
  /// What it was made from.
  public let configuration: PipelineConfiguration

  /// A pipeline of a valid configuration.
  public init(_ configuration: PipelineConfiguration) {
    self.configuration = configuration
  }

  /// Reads the configuration at `path`.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - needsStages: whether a configuration without stages is a fault, as it is to all but a check.
  /// - Throws: `RunError.configurationUnreadable`, or `ConfigurationErrors` with every fault found.
  public init(contentsOf path: String, needsStages: Bool = true) throws {
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try FileContents.read(path)
    } catch {
      let fix = error.number == ENOENT ? "; 'winnow init' writes one" : ""
      throw RunError.configurationUnreadable(path: path, reason: error.description + fix)
    }
    let directory = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    configuration = try PipelineConfiguration(
      bytes, name: path, directory: directory, needsStages: needsStages)
  }

  /// Takes every document of the input directory through the stages to the output directory.
  ///
  /// One document that fails does not end the run: the summary counts it, the logger is told.
  ///
  /// - Throws: `RunError` or `StateError` when the run cannot begin; nothing was read or written then.
  public func run(_ options: RunOptions = RunOptions()) async throws -> RunSummary {
    let start = ContinuousClock.now
    var summary: RunSummary
    do {
      summary = try await FileRun(configuration, options).run()
    } catch StateError.damaged(let path, let reason) where !options.isFresh {
      options.logger.warning("\(path): \(reason); the state is begun anew, and all documents are read again")
      var fresh = options
      fresh.isFresh = true
      summary = try await FileRun(configuration, fresh).run()
    }
    summary.duration = ContinuousClock.now - start
    return summary
  }
}
