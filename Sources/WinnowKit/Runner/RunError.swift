// Why a run did not begin.

/// A run that cannot begin as it was asked for. Nothing was read or written.
public enum RunError: Error, Sendable, Equatable, CustomStringConvertible {
  /// The input directory cannot be opened.
  case inputUnreadable(path: String, reason: String)
  /// The directory that is to be checked cannot be opened.
  case directoryUnreadable(path: String, reason: String)
  /// A document to check lies elsewhere than below the directory that holds the corpus.
  case outside(path: String, directory: String)
  /// The input directory holds no document.
  case noDocuments(path: String, skipped: Int)
  /// Input and output are one directory, or one lies in the other.
  case overlap(input: String, output: String)
  /// The output directory cannot be used.
  case outputUnusable(path: String, reason: String)
  /// The report cannot be written.
  case reportUnwritable(path: String, reason: String)
  /// What is dropped cannot be written.
  case rejectsUnwritable(path: String, reason: String)
  /// The configuration cannot be read.
  case configurationUnreadable(path: String, reason: String)
  /// Another run holds the output directory.
  case locked(path: String, reason: String)
  /// The state cannot be kept there.
  case stateUnusable(reason: String)
  /// The history was made by another configuration.
  case historyOfOtherConfiguration
  /// The system grants no threads.
  case noThreads(reason: String)

  /// What is wrong, and the fix.
  public var description: String {
    switch self {
    case .inputUnreadable(let path, let reason):
      "\(path): \(reason); create the input directory, or name another with \"input\" or --input"
    case .directoryUnreadable(let path, let reason):
      "\(path): \(reason); name the directory that holds the documents"
    case .outside(let path, let directory):
      "\(path): not a path below \(directory); several directories or files at once are named as they lie there, "
        + "without '..'"
    case .noDocuments(let path, 0): "\(path): the input directory is empty; put the documents there"
    case .noDocuments(let path, let skipped):
      "\(path): nothing to read: \(skipped == 1 ? "the one entry" : "all \(skipped) entries") would be skipped; "
        + "name the files to take with \"include\""
    case .overlap(let input, let output):
      "input \(input) and output \(output) overlap; choose an output directory outside the input, and the other way round"
    case .outputUnusable(let path, let reason), .reportUnwritable(let path, let reason),
      .rejectsUnwritable(let path, let reason),
      .configurationUnreadable(let path, let reason), .locked(let path, let reason):
      "\(path): \(reason)"
    case .historyOfOtherConfiguration:
      "the configuration or winnow changed, and documents that are gone cannot be read again: what they keep from "
        + "being repeated would not be known; undo the change, or give up the history with --fresh (outputs stay)"
    case .noThreads(let reason), .stateUnusable(let reason): reason
    }
  }
}
