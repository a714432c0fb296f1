// A check of a corpus: lists the documents, measures them, puts what was found in words.
import Deduplication
import SystemCalls
import TextQuality

/// A check that can be run: which documents, by which rules.
public struct QualityCheck: Sendable {
  /// Of a repeated paragraph, as many characters are shown.
  static let shownCharacters = 200

  private let directory: String
  /// Entries of the directory; empty for all of them.
  private let chosen: [RelativePath]
  private let configuration: PipelineConfiguration
  private let rules: [RuleUse]

  /// - Parameters:
  ///   - directory: the directory to check; nil for the input of the configuration.
  ///   - configuration: its rules, patterns, paragraph rule and way of stripping pages are used; without one, the
  ///     defaults are.
  public init(_ directory: String?, configuration: PipelineConfiguration? = nil) throws {
    self.configuration =
      try configuration
      ?? PipelineConfiguration(
        Array("{}".utf8), name: "the default of 'check'", directory: "", needsStages: false)
    self.directory = directory ?? self.configuration.inputPath
    chosen = []
    rules = self.configuration.check.rules
  }

  /// A check of some files and directories alone, as a hook asks for that is given the files that changed.
  ///
  /// They are known by their paths below the input of the configuration if all lie there, so that patterns and baselines
  /// mean the same as when all of it is checked; otherwise below the working directory.
  ///
  /// - Parameter paths: from the working directory.
  /// - Throws: `RunError.outside` for one that is not below the working directory.
  public init(only paths: [String], configuration: PipelineConfiguration? = nil) throws {
    let whole = try QualityCheck(".", configuration: configuration)
    var parts: [[Substring]] = []
    for path in paths {
      guard let components = Self.components(path) else { throw RunError.outside(path: path, directory: ".") }
      parts.append(components)
    }
    var root: [Substring] = []
    if let input = configuration.flatMap({ Self.components($0.inputPath) }),
      parts.allSatisfy({ $0.count > input.count && $0.starts(with: input) })
    {
      root = input
    }
    directory = root.isEmpty ? "." : root.joined(separator: "/")
    chosen = parts.map { RelativePath($0.dropFirst(root.count).joined(separator: "/")) }
    self.configuration = whole.configuration
    rules = whole.rules
  }

  /// The names that a path from the working directory is made of; nil if it leads out of that.
  private static func components(_ path: String) -> [Substring]? {
    let parts = path.split(separator: "/").filter { $0 != "." }
    return path.hasPrefix("/") || parts.contains("..") || parts.isEmpty ? nil : parts
  }

  /// Runs the check.
  ///
  /// - Parameter baseline: findings that do not fail.
  /// - Throws: `RunError` when it cannot begin.
  public func run(_ options: RunOptions = RunOptions(), baseline: Baseline? = nil) async throws -> CheckResult
  {
    let start = ContinuousClock.now
    let (root, listing) = try list()
    let groups = rules.reduce(into: MeasureGroups.corpus) { $0.formUnion($1.rule.needs) }
    let workload = CheckWorkload(
      files: listing.files, input: root, reader: DocumentReader(paragraphs: configuration.paragraphs),
      pages: PageReader(configuration.stages, measuresBoilerplate: groups.contains(.boilerplate)),
      groups: groups,
      maxDocumentBytes: configuration.maxDocumentBytes, uses: rules, onProgress: options.onProgress)
    let engine = Engine(stages: [], workers: min(max(1, options.workers), 1024), keepsDrops: false)
    var batches = FileRun.batches(of: listing.files).makeIterator()
    var result = CheckResult(inputPath: directory, rules: rules)
    do throws(FileError) {
      try await engine.run(workload) {
        guard let batch = batches.next() else { return nil }
        result.wasInterrupted = options.shouldStop() || Task.isCancelled
        return result.wasInterrupted ? nil : batch
      }
    } catch {
      throw RunError.noThreads(reason: error.description)
    }
    conclude(&result, workload, listing)
    baseline?.mark(&result)
    result.duration = ContinuousClock.now - start
    return result
  }

  private func list() throws(RunError) -> (FileDescriptor, InputListing) {
    let root: FileDescriptor
    let listing: InputListing
    do throws(FileError) {
      root = try FileDescriptor.directory(directory)
      listing = try chosen.isEmpty ? tree(root).list() : InputListing()
    } catch {
      throw .directoryUnreadable(path: directory, reason: error.description)
    }
    if !chosen.isEmpty { return (root, try listChosen(root)) }
    if listing.files.isEmpty, listing.failures.isEmpty {
      throw .noDocuments(path: directory, skipped: listing.skipped.count)
    }
    return (root, listing)
  }

  private func tree(_ root: FileDescriptor) -> InputTree {
    InputTree(root: root, include: configuration.include, exclude: configuration.exclude)
  }

  /// That there is no document among the files that changed is nothing wrong.
  private func listChosen(_ root: FileDescriptor) throws(RunError) -> InputListing {
    do throws(MissingEntry) {
      return try tree(root).list(only: chosen)
    } catch {
      throw .directoryUnreadable(path: "\(error.path)", reason: error.error.description)
    }
  }

  private func conclude(_ result: inout CheckResult, _ workload: CheckWorkload, _ listing: InputListing) {
    var books = workload.books
    let corpusFindings = books.corpusFindings()
    result.corpus.sums = books.sums
    result.corpus.charsets = books.charsets
    result.corpus.lengths = LengthDistribution(books.words)
    result.corpus.topParagraphs = describe(books.top(), workload, listing)
    let raw = corpusFindings + books.findings.sorted { ($0.use, $0.document) < ($1.use, $1.document) }
    let top = result.corpus.topParagraphs.first
    result.findings = raw.compactMap { finding($0, listing, top) }
    result.outcomes = rules.enumerated().map { index, use in
      RuleOutcome(
        value: use.rule.scopes.contains(.corpus) ? use.rule.value.of(books.sums) : nil,
        findings: books.counts[index])
    }
    result.failures =
      (listing.failures.map { UnreadableInput(path: $0.path, message: $0.error.description) }
      + books.failures.map { UnreadableInput(path: listing.files[$0.document].path, message: $0.message) })
      .sorted { $0.path < $1.path }
    result.slowest = books.slow.map {
      SlowDocument(path: listing.files[$0.document].path, bytes: $0.bytes, duration: $0.duration)
    }
  }

  private func finding(_ raw: RawFinding, _ listing: InputListing, _ top: RepeatedParagraph?) -> Finding? {
    let use = rules[Int(raw.use)]
    guard let limit = use.limits.broken(by: raw.value) else { return nil }
    var document = raw.document < 0 ? nil : listing.files[Int(raw.document)].path
    var line = raw.line > 0 ? Int(raw.line) : nil
    let isAboutParagraphs = [.repeatedParagraphs, .repeatedCharacters].contains(use.rule.value.subject)
    if use.scope == .corpus, isAboutParagraphs, let place = top?.places.first {
      document = place.path
      line = place.line
    }
    let measured = RuleText.value(raw.value, use.rule.unit)
    return Finding(
      rule: use.rule.name, level: use.level, scope: use.scope, document: document, line: line,
      value: raw.value,
      limit: limit, message: "\(use.rule.name): \(measured), \(RuleText.limit(limit, use.rule.unit)) allowed",
      fix: use.rule.fix)
  }

  /// Reads the documents again in which the top paragraphs stand, for what they say and on which lines.
  private func describe(
    _ top: [ParagraphRepeats], _ workload: CheckWorkload, _ listing: InputListing
  ) -> [RepeatedParagraph] {
    var wanted: [Int: [Int]] = [:]
    for entry in top {
      for place in [entry.first] + entry.others {
        wanted[Int(place.document), default: []].append(Int(place.paragraph))
      }
    }
    var found: [Int: [Int: (text: [UInt8], line: Int?)]] = [:]
    for (document, paragraphs) in wanted { found[document] = workload.paragraphs(paragraphs, of: document) }
    return top.map { entry in
      let places = ([entry.first] + entry.others).map { place in
        ParagraphPlace(
          path: listing.files[Int(place.document)].path, paragraph: Int(place.paragraph) + 1,
          line: found[Int(place.document)]?[Int(place.paragraph)]?.line)
      }
      let text = found[Int(entry.first.document)]?[Int(entry.first.paragraph)]?.text ?? []
      return RepeatedParagraph(
        text: String(String(decoding: text, as: UTF8.self).unicodeScalars.prefix(Self.shownCharacters)),
        count: entry.count, characters: entry.characters, places: places)
    }
  }
}
