// The kinds of report there are, and where each may be written.
import SystemCalls

/// What a report is written as; its name decides.
enum ReportKind: CaseIterable {
  /// Every document, for programs.
  case json
  /// The run at a glance, for people.
  case page

  /// - Returns: `nil` for a name that is no report's.
  init?(path: String) {
    if path.hasSuffix(".json") {
      self = .json
    } else if path.hasSuffix(".html") || path.hasSuffix(".htm") {
      self = .page
    } else {
      return nil
    }
  }

  /// What a report of this kind begins with.
  private var firstBytes: String {
    switch self {
    case .json: ReportFile.firstBytes
    case .page: PageFile.firstBytes
    }
  }

  /// Finds what would keep reports from being written, before anything is.
  ///
  /// - Parameters:
  ///   - paths: where they are to be written.
  ///   - others: directories that they may not lie in, by what they are.
  /// - Throws: `RunError.reportUnwritable`.
  static func checkPlaces(
    _ paths: [String], outside others: KeyValuePairs<String, String>
  ) throws(RunError) {
    var kinds: Set<ReportKind> = []
    for path in paths {
      if let reason = refusal(path, outside: others, &kinds) {
        throw .reportUnwritable(path: path, reason: reason)
      }
      do throws(FileError) {
        try PartialFile.checkPlace(in: PartialFile.directory(of: path))
      } catch {
        throw .reportUnwritable(path: path, reason: error.description)
      }
    }
  }

  private static func refusal(
    _ path: String, outside others: KeyValuePairs<String, String>, _ kinds: inout Set<ReportKind>
  ) -> String? {
    for (name, other) in others where DirectoryOverlap.exists(between: other, and: path) {
      return "it lies in the \(name) directory; put the report elsewhere"
    }
    if Directories.isSpecial(path) { return "it is no regular file; give the report a name of its own" }
    guard let kind = ReportKind(path: path) else {
      return "reports are JSON or HTML; give the file a name that ends in .json or .html"
    }
    if !kinds.insert(kind).inserted { return "a run writes one report of a kind; leave the others out" }
    return kind.mayReplace(path) ? nil : "there is a file that is no report of winnow; give another name"
  }

  /// Whether there is no file at `path`, or one that begins as a report of this kind does.
  private func mayReplace(_ path: String) -> Bool {
    guard let bytes = try? FileContents.read(path) else { return access(path, F_OK) != 0 }
    return bytes.isEmpty || bytes.starts(with: firstBytes.utf8)
  }

  /// Creates the file of a report, under a name of its own until it is whole.
  ///
  /// - Throws: `RunError.reportUnwritable`, or `RunError.locked` when another run is writing the same report.
  static func create(_ path: String, isDurable: Bool) throws(RunError) -> PartialFile {
    do {
      return try PartialFile(path, isDurable: isDurable)
    } catch let held as PartialFile.Held {
      throw .locked(path: path, reason: held.description)
    } catch {
      throw .reportUnwritable(path: path, reason: "\(error)")
    }
  }
}
