// Undoing clean-ups: the public face of `winnow undo`.
import Logging
import SystemCalls
import TextCore

/// Options of one `undo`.
public struct UndoOptions {
  /// The files or directories to restore, below the cleaned one; none for all that the latest clean-up changed.
  public var files: [RelativePath] = []
  /// Whether files are restored that were changed after they were cleaned.
  public var force = false
  /// Whether nothing is written.
  public var isDryRun = false
  /// Where failures go.
  public var logger = Logger(label: "winnow") { _ in SwiftLogNoOpLogHandler() }
  /// Called for every file that was restored, or would be.
  public var onFile: (RelativePath) -> Void = { _ in }
  /// Asked before every group of files; once it says true, the undoing ends.
  public var shouldStop: () -> Bool = { false }

  /// The defaults.
  public init() {}
}

/// What an `undo` did.
public struct UndoSummary: Sendable {
  /// The clean-ups that it looked at, newest first.
  public internal(set) var cleanUps: [Int] = []
  /// Files that were restored, or would be.
  public internal(set) var restored = 0
  /// Files that were what they had been already.
  public internal(set) var alreadyRestored = 0
  /// Files that were not restored, or not found.
  public internal(set) var failed = 0
  /// Whether it ended before the last file because it was told to.
  public internal(set) var wasInterrupted = false
  /// Whether nothing was written because nothing was to be.
  public let isDryRun: Bool
}

/// A clean-up that can be undone, at least in part.
public struct CleanedRun: Sendable {
  /// Its number; the latest has the highest.
  public let number: Int
  /// When it began, in seconds since 1970; `nil` when it was killed before it could note that.
  public let began: Int?
  /// How many files can be restored.
  public let files: Int
  /// The size of their originals, in bytes.
  public let bytes: Int
  /// Lines of its journal that cannot be read.
  public let damagedLines: Int
}

/// Gives back what clean-ups of a directory replaced.
public struct Undo {
  private static let groupSize = 64

  private let path: String

  /// - Parameter path: the directory that was cleaned.
  public init(_ path: String) { self.path = path }

  /// The clean-ups that can be undone, newest first. Changes nothing.
  ///
  /// - Throws: `RunError`.
  public func list() throws(RunError) -> [CleanedRun] {
    let root = try CleanUp.open(path)
    return try reading { () throws(FileError) in
      guard let journals = try CleanState.journals(in: root) else { return [] }
      var runs: [CleanedRun] = []
      for number in try journals.numbers().reversed() {
        let history = try journals.read(number)
        let live = history.live
        if live.isEmpty, history.damagedLines == 0 { continue }
        runs.append(
          CleanedRun(
            number: number, began: history.began, files: live.count, bytes: live.reduce(0) { $0 + $1.size },
            damagedLines: history.damagedLines))
      }
      return runs
    }
  }

  /// Restores files. One that cannot be restored stays as it is: the summary counts it, the logger is told.
  ///
  /// - Throws: `RunError` when the undoing cannot begin; nothing was changed then.
  public func run(_ options: UndoOptions = UndoOptions()) throws(RunError) -> UndoSummary {
    let root = try CleanUp.open(path)
    var summary = UndoSummary(isDryRun: options.isDryRun)
    let known = try reading { () throws(FileError) in try CleanState.journals(in: root) }
    guard let journals = known else {
      reportUnknown(options.files, options, &summary)
      return summary
    }
    let state = options.isDryRun ? nil : try CleanState.open(path, root)
    let tasks = try reading { () throws(FileError) in try choose(journals, options, &summary) }
    for task in tasks where !summary.wasInterrupted {
      summary.cleanUps.append(task.number)
      undo(task, root, journals, state, options, &summary)
    }
    do throws(FileError) {
      try state?.tidy()
    } catch {
      fail("\(path): \(error)", options, &summary)
    }
    return summary
  }

  private struct Task {
    let number: Int
    let history: CleanHistory
    let records: [CleanRecord]
  }

  /// What is to be restored: all that the latest clean-up changed, or of each file that was asked for the latest
  /// change.
  private func choose(
    _ journals: CleanJournals, _ options: UndoOptions, _ summary: inout UndoSummary
  ) throws(FileError) -> [Task] {
    var tasks: [Task] = []
    var taken: Set<RelativePath> = []
    var found: Set<RelativePath> = []
    for number in try journals.numbers().reversed() {
      let history = try journals.read(number)
      if history.damagedLines > 0 {
        fail(
          "\(path): \(history.damagedLines) lines of the journal of clean-up \(number) cannot be read; "
            + "the originals of the files they name stay in .winnow/originals", options, &summary)
      }
      var records = history.live
      if !options.files.isEmpty {
        records = records.filter { record in
          let asked = options.files.filter { record.isBelow($0) }
          found.formUnion(asked)
          return !asked.isEmpty && taken.insert(record.path).inserted
        }
      }
      if records.isEmpty { continue }
      tasks.append(Task(number: number, history: history, records: records))
      if options.files.isEmpty { break }
    }
    reportUnknown(options.files.filter { !found.contains($0) }, options, &summary)
    return tasks
  }

  private func undo(
    _ task: Task, _ root: FileDescriptor, _ journals: CleanJournals, _ state: CleanState?,
    _ options: UndoOptions, _ summary: inout UndoSummary
  ) {
    let journal: CleanJournal?
    do throws(FileError) {
      journal = try state.map { _ throws(FileError) in
        try CleanJournal(continuing: task.number, task.history, in: journals)
      }
    } catch {
      return fail("\(path): \(error)", options, &summary)
    }
    var rest = task.records[...]
    while !rest.isEmpty {
      summary.wasInterrupted = options.shouldStop()
      if summary.wasInterrupted { return }
      var directory = LinklessDirectory(below: root)
      let group = plan(rest.prefix(Self.groupSize), &directory, options, &summary)
      rest = rest.dropFirst(Self.groupSize)
      if let state, let journal {
        restore(group, state, journal, &directory, options, &summary)
      } else {
        for restoration in group { count(restoration, options, &summary) }
      }
    }
  }

  private func plan(
    _ records: ArraySlice<CleanRecord>, _ directory: inout LinklessDirectory, _ options: UndoOptions,
    _ summary: inout UndoSummary
  ) -> [Restoration] {
    var restorations: [Restoration] = []
    for record in records {
      do {
        restorations.append(try Restoration(record, &directory, force: options.force))
      } catch {
        fail("\(path)/\(record.path): \(error)", options, &summary)
      }
    }
    return restorations
  }

  private func restore(
    _ group: [Restoration], _ state: CleanState, _ journal: CleanJournal,
    _ directory: inout LinklessDirectory, _ options: UndoOptions, _ summary: inout UndoSummary
  ) {
    var restored: [Restoration] = []
    do throws(FileError) {
      // A page and its text change places in two steps: whoever is killed between them must be able to tell.
      let pages = group.filter(\.replacesText).map(\.record.number)
      if !pages.isEmpty { try journal.append([.undoing(pages)]) }
      let written = attempt(group, options, &summary) { try $0.prepare(state, &directory) }
      let placed = attempt(written, options, &summary) { try $0.put() }
      try sync(placed)
      restored = attempt(placed, options, &summary) { try $0.removeText() }
      if !restored.isEmpty { try journal.append([.undone(restored.map(\.record.number))]) }
    } catch {
      // What was restored is found in its place the next time.
      fail("\(path): \(error)", options, &summary)
    }
    for restoration in restored { count(restoration, options, &summary) }
  }

  /// Takes one step with each file of a group.
  ///
  /// - Returns: those with which it could be taken.
  private func attempt(
    _ group: [Restoration], _ options: UndoOptions, _ summary: inout UndoSummary,
    _ step: (inout Restoration) throws -> Void
  ) -> [Restoration] {
    group.compactMap { restoration in
      var restoration = restoration
      do {
        try step(&restoration)
        return restoration
      } catch {
        fail("\(path)/\(restoration.record.path): \(error)", options, &summary)
        return nil
      }
    }
  }

  private func sync(_ group: [Restoration]) throws(FileError) {
    var directories: [RelativePath?: FileDescriptor] = [:]
    for restoration in group {
      if let directory = restoration.directory { directories[restoration.record.path.parent] = directory }
    }
    for directory in directories.values { try check("cannot sync the directory") { fsync(directory.raw) } }
  }

  private func count(_ restoration: Restoration, _ options: UndoOptions, _ summary: inout UndoSummary) {
    if restoration.isInPlace, !restoration.replacesText {
      summary.alreadyRestored += 1
    } else {
      summary.restored += 1
      options.onFile(restoration.record.path)
    }
  }

  private func reportUnknown(
    _ files: [RelativePath], _ options: UndoOptions, _ summary: inout UndoSummary
  ) {
    for file in files {
      fail(
        "\(path)/\(file): no clean-up that can be undone changed it; "
          + "give paths below the directory, as 'winnow undo DIR --dry-run' shows them", options, &summary)
    }
  }

  private func fail(_ message: String, _ options: UndoOptions, _ summary: inout UndoSummary) {
    summary.failed += 1
    options.logger.error("\(message)")
  }

  private func reading<Value>(_ body: () throws(FileError) -> Value) throws(RunError) -> Value {
    do throws(FileError) {
      return try body()
    } catch {
      throw .outputUnusable(path: path, reason: error.description)
    }
  }
}

extension CleanRecord {
  /// Whether the file, or the text that took its place, is `path` or lies in the directory `path`.
  fileprivate func isBelow(_ path: RelativePath) -> Bool {
    [self.path, successor?.path].compactMap(\.self).contains { own in
      sequence(first: own, next: \.parent).contains(path)
    }
  }
}

extension RelativePath {
  /// The path of a file that was typed as it stands below `directory`, or with `directory` in front of it.
  public init(_ typed: String, below directory: String) {
    func names(_ path: String) -> ArraySlice<Substring> {
      path.split(separator: "/").filter { $0 != "." }[...]
    }
    var rest = names(typed)
    let isAbsolute = typed.hasPrefix("/")
    var prefix = names(directory)
    if isAbsolute, !directory.hasPrefix("/"), let real = realpath(directory, nil) {
      defer { free(real) }
      prefix = names(String(cString: real))
    }
    if isAbsolute || !directory.hasPrefix("/"), rest.count > prefix.count, rest.starts(with: prefix) {
      rest = rest.dropFirst(prefix.count)
    }
    self.init(rest.joined(separator: "/"))
  }
}
