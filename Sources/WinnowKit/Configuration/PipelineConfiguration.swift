// What `pipeline.json` says, read and checked as a whole before anything else happens.
import TextCore

/// A valid pipeline configuration.
public struct PipelineConfiguration: Sendable {
  /// The version of the configuration format that this winnow reads.
  public static let formatVersion = 1

  /// The input directory, relative to the working directory.
  public var inputPath: String
  /// The output directory, relative to the working directory.
  public var outputPath: String
  /// Patterns of the files to take; empty for every known text and HTML extension.
  public let include: [GlobPattern]
  /// Patterns of the files to leave out.
  public let exclude: [GlobPattern]
  /// The directory that holds the state, relative to the working directory; `nil` for `.winnow` in the output.
  public var namedStatePath: String?
  /// Whether a state is kept for the next run.
  public let isIncremental: Bool
  /// What is remembered of documents that are gone.
  public let history: History
  /// Whether outputs are on the disk before they count.
  public let durability: Durability
  /// Larger documents are reported, not read; in bytes.
  public let maxDocumentBytes: Int
  /// How the paragraphs of plain text are found.
  public let paragraphs: ParagraphRule
  /// Of all that the result of a document depends on beside its bytes.
  let fingerprint: Fingerprint
  /// The stages in order; none only in a configuration that is read for a check.
  public let stages: [any Stage]
  /// What `winnow check` checks.
  public let check: CheckConfiguration
  /// Whether it says so itself.
  public let namesCheck: Bool
  /// What it was read from.
  public let text: [UInt8]

  /// Reads and checks a configuration.
  ///
  /// - Parameters:
  ///   - bytes: the text of the configuration.
  ///   - name: its file name as messages show it.
  ///   - directory: what its relative paths start from: empty, or ending in a slash.
  ///   - needsStages: whether a configuration without stages is a fault, as it is to all but a check.
  /// - Throws: `ConfigurationErrors` with every fault found.
  public init(
    _ bytes: [UInt8], name: String, directory: String, needsStages: Bool = true
  ) throws(ConfigurationErrors) {
    let source = SourceText(origin: .file(name: name), bytes: bytes)
    let root = try Self.rootObject(source)
    var options = OptionReader(root.members, objectOffset: root.offset, path: "", source: source)
    let declared = Declared(&options)
    let (stages, stageProblems) = Self.readStages(root, source, needsStages: needsStages, &options)
    var check = Self.readCheck(root, source, &options)
    if let node = root.members.first(where: { $0.key == "$schema" })?.value, node.string == nil {
      options.report(
        "$schema", at: node.range.lowerBound, "expected the place of the schema, found \(node.typeName)")
    }
    options.refuseUnknownKeys(except: ["$schema", "stages", "check"])
    let problems = (options.problems + stageProblems).sorted { $0.offset < $1.offset }
    guard problems.isEmpty else { throw ConfigurationErrors(problems: problems.map(\.problem)) }
    inputPath = Self.resolve(declared.input, in: directory)
    outputPath = Self.resolve(declared.output, in: directory)
    include = declared.include
    exclude = declared.exclude
    namedStatePath = declared.state.map { Self.resolve($0, in: directory) }
    isIncremental = declared.isIncremental
    history = declared.history
    durability = declared.durability
    maxDocumentBytes = declared.maxDocumentBytes
    paragraphs = declared.paragraphs
    self.stages = stages
    check.baselinePath = check.baselinePath.map { Self.resolve($0, in: directory) }
    self.check = check
    namesCheck = root.members.contains { $0.key == "check" }
    text = bytes
    fingerprint = Self.fingerprint(of: root.members)
  }

  /// The directory that holds the state of runs, relative to the working directory.
  public var statePath: String { namedStatePath ?? outputPath + "/" + InputTree.stateDirectory }

  /// Of what decides, beside a document's bytes, what becomes of it: the version of winnow, the stages in order with
  /// their options in whatever order, and how paragraphs are found.
  private static func fingerprint(of members: [JSONMember]) -> Fingerprint {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("winnow", WinnowVersion.current)
      writer.member("algorithms", WinnowVersion.algorithms)
      for member in members where ["paragraphs", "stages"].contains(member.key) {
        writer.key(member.key)
        member.value.writeSorted(to: &writer)
      }
    }
    return Fingerprint(of: writer.bytes.span)
  }

  /// The options at the top level of the configuration, `stages` aside.
  public static var topLevelOptions: [OptionDeclaration] {
    var reader = OptionReader.describing
    _ = Declared(&reader)
    return reader.declarations
  }

  /// Reads one stage from `--stage NAME --set option=value …`.
  ///
  /// - Throws: `ConfigurationErrors` with every fault found.
  public static func stage(
    named name: String, settings: [(option: String, value: String)]
  ) throws(ConfigurationErrors) -> any Stage {
    let source = SourceText(origin: .commandLine, bytes: [])
    guard let type = StageCatalog.stage(named: name) else {
      let message = "unknown stage '\(name)'\(StageCatalog.hint(for: name))"
      throw ConfigurationErrors(problems: [ConfigurationProblem(place: "--stage", path: "", message: message)]
      )
    }
    let members = settings.map { setting in
      JSONMember(key: setting.option, keyRange: 0..<0, value: node(forSetting: setting.value))
    }
    var options = OptionReader(members, objectOffset: 0, path: "", source: source)
    let stage = type.init(&options)
    options.refuseUnknownKeys()
    var seen: Set<String> = []
    for setting in settings where !seen.insert(setting.option).inserted {
      options.report(setting.option, "stands here a second time")
    }
    guard options.problems.isEmpty else {
      throw ConfigurationErrors(problems: options.problems.map(\.problem))
    }
    return stage
  }

  private static func resolve(_ path: String, in directory: String) -> String {
    path.hasPrefix("/") ? path : directory + path
  }

  /// A value on the command line is JSON where it reads as JSON, and text otherwise.
  private static func node(forSetting value: String) -> JSONNode {
    let bytes = Array(value.utf8)
    if let node = try? JSONReader.read(bytes) { return node }
    return JSONNode(content: .string(bytes), range: 0..<0)
  }

  private static func rootObject(
    _ source: SourceText
  ) throws(ConfigurationErrors) -> (members: [JSONMember], offset: Int) {
    let root: JSONNode
    do {
      root = try JSONReader.read(source.bytes)
    } catch {
      throw ConfigurationErrors(problems: [
        ConfigurationProblem(
          place: source.place(at: error.offset, option: ""), path: "", message: error.message)
      ])
    }
    guard case .object(let members) = root.content else {
      let place = source.place(at: root.range.lowerBound, option: "")
      throw ConfigurationErrors(problems: [
        ConfigurationProblem(place: place, path: "", message: "expected an object, found \(root.typeName)")
      ])
    }
    return (members, root.range.lowerBound)
  }

  private typealias Problems = [(offset: Int, problem: ConfigurationProblem)]

  private static func readStages(
    _ root: (members: [JSONMember], offset: Int), _ source: SourceText, needsStages: Bool,
    _ options: inout OptionReader
  ) -> ([any Stage], Problems) {
    guard let node = root.members.first(where: { $0.key == "stages" })?.value else {
      if needsStages { options.report("stages", "expected the list of stages, found none") }
      return ([], [])
    }
    guard case .array(let elements) = node.content, !elements.isEmpty else {
      let found = if case .array = node.content { "an empty one" } else { node.typeName }
      options.report(
        "stages", at: node.range.lowerBound, "expected a list of at least one stage, found \(found)")
      return ([], [])
    }
    var stages: [any Stage] = []
    var problems: Problems = []
    var earlier: [String] = []
    for (index, element) in elements.enumerated() {
      let (stage, name, found) = readStage(element, path: "stages[\(index)]", source, after: earlier)
      if let stage { stages.append(stage) }
      if let name { earlier.append(name) }
      problems += found
    }
    return (stages, problems)
  }

  private static func readCheck(
    _ root: (members: [JSONMember], offset: Int), _ source: SourceText, _ options: inout OptionReader
  ) -> CheckConfiguration {
    guard let node = root.members.first(where: { $0.key == "check" })?.value else { return .standard }
    guard case .object(let members) = node.content else {
      options.report(
        "check", at: node.range.lowerBound,
        #"expected an object such as { "rules": ["default"] }, found \#(node.typeName)"#)
      return .standard
    }
    var reader = OptionReader(members, objectOffset: node.range.lowerBound, path: "check", source: source)
    let check = CheckConfiguration(&reader)
    reader.refuseUnknownKeys()
    options.adopt(reader)
    return check
  }

  private static func readStage(
    _ node: JSONNode, path: String, _ source: SourceText, after earlier: [String]
  ) -> (stage: (any Stage)?, name: String?, problems: Problems) {
    let start = node.range.lowerBound
    guard case .object(let members) = node.content else {
      var reader = OptionReader([], objectOffset: start, path: path, source: source)
      reader.report("", #"expected an object such as { "stage": "normalize" }, found \#(node.typeName)"#)
      return (nil, nil, reader.problems)
    }
    var reader = OptionReader(
      members.filter { $0.key != "stage" }, objectOffset: start, path: path, source: source)
    guard let named = members.first(where: { $0.key == "stage" }) else {
      let close = members.first { Suggestion.closest(to: $0.key, among: ["stage"]) != nil }
      reader.report(
        "stage", at: close?.keyRange.lowerBound,
        "expected the stage's name, found none"
          + (close.map { "; did you mean 'stage' by '\($0.key)'?" } ?? ""))
      return (nil, nil, reader.problems)
    }
    guard let name = named.value.string, let type = StageCatalog.stage(named: name) else {
      let message = named.value.string.map { "unknown stage '\($0)'\(StageCatalog.hint(for: $0))" }
      reader.report(
        "stage", at: named.value.range.lowerBound,
        message ?? "expected a stage's name, found \(named.value.typeName)")
      return (nil, nil, reader.problems)
    }
    let stage = type.init(&reader)
    reader.refuseUnknownKeys()
    if let predecessor = earlier.first(where: { type.refusesToFollow[$0] != nil }),
      let reason = type.refusesToFollow[predecessor]
    {
      reader.report(
        "stage", at: named.value.range.lowerBound, "'\(name)' cannot follow '\(predecessor)': \(reason)")
    }
    return (stage, name, reader.problems)
  }
}

/// The top-level options, each declared once.
private struct Declared {
  let input: String
  let output: String
  let include: [GlobPattern]
  let exclude: [GlobPattern]
  let state: String?
  let isIncremental: Bool
  let history: History
  let durability: Durability
  let maxDocumentBytes: Int
  let paragraphs: ParagraphRule

  init(_ options: inout OptionReader) {
    let version = PipelineConfiguration.formatVersion
    _ = options.integer("version", default: version, in: version...version, "The version of this format.")
    input = options.text(
      "input", default: "input", shownAs: "input", as: "a directory",
      "The directory that is read, relative to the configuration file.", parse: usablePath)
    output = options.text(
      "output", default: "output", shownAs: "output", as: "a directory",
      "The directory that is written, relative to the configuration file.", parse: usablePath)
    include = options.texts(
      "include", as: "file name patterns", "Files to take; with an empty list, those with a known extension."
    ) { try GlobPattern($0) }
    exclude = options.texts("exclude", as: "file name patterns", "Files to leave out.") {
      try GlobPattern($0)
    }
    state = options.text(
      "state", default: String?.none, shownAs: "output/.winnow", as: "a directory",
      "The directory that keeps what the next run needs, relative to the configuration file; by default \".winnow\" in the output directory.",
      parse: usablePath)
    isIncremental = options.boolean(
      "incremental", default: true,
      "Keep a state, so that the next run handles only what changed; without one, a run is faster and the next is not."
    )
    history = options.choice(
      "history", default: History.forget,
      "Documents that left the input: forget them and remove their outputs, or keep their outputs and drop what repeats them."
    )
    if history == .keep, !isIncremental {
      options.report("history", "'keep' needs a state; take \"incremental\": false away")
    }
    durability = options.choice(
      "durability", default: Durability.full,
      "Outputs survive a power failure once they have their names (full), or the system writes them when it likes (fast)."
    )
    maxDocumentBytes = options.integer(
      "maxDocumentBytes", default: 1 << 30, in: 1...(1 << 31),
      "Larger documents are reported, not read; in bytes.")
    paragraphs = options.choice(
      "paragraphs", default: ParagraphRule.auto, "How the paragraphs of plain text are found.")
  }
}

/// What is remembered of documents that left the input directory.
public enum History: String, CaseIterable, Sendable {
  /// Nothing, and their outputs go: the output is what a run from scratch would give.
  case forget
  /// Their outputs stay, and what repeats them is dropped.
  case keep
}

/// What a power failure may do to outputs.
public enum Durability: String, CaseIterable, Sendable {
  /// Nothing: they are synced.
  case full
  /// It may take the latest away; a process that is killed loses nothing.
  case fast
}

private struct UnusablePath: Error, CustomStringConvertible {
  let description: String
}

func usablePath(_ path: String) throws -> String {
  if path.isEmpty { throw UnusablePath(description: "the path is empty") }
  if path.utf8.contains(0) { throw UnusablePath(description: "the path holds a zero byte") }
  return path
}
