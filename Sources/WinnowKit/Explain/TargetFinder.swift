// Which document a path on the command line stands for, and which line of it.
import SystemCalls

/// What a question is about.
enum ExplainTarget: Sendable {
  /// The side of the chain that lines are counted on.
  enum Side: Sendable { case input, output }

  /// A document that is read.
  case document(Int, Side)
  /// An entry of the input directory that is not read, or what lies in it.
  case skipped(RelativePath, SkipReason)
  /// An entry of the input directory that could not be looked at.
  case unreadable(RelativePath, FileError)
  /// A file in the output directory that no input leads to.
  case leftOver(RelativePath)
}

/// Finds the target of a path: a path from the working directory, or one relative to the input or output directory.
struct TargetFinder {
  private let listing: InputListing
  private let inputPath: String
  private let outputPath: String
  private let documents: [RelativePath: Int]
  private let outputs: [RelativePath: Int]
  private let skipped: [RelativePath: SkipReason]
  private let unreadable: [RelativePath: FileError]

  init(_ corpus: Corpus, outputPath: String) {
    listing = corpus.listing
    inputPath = corpus.inputPath
    self.outputPath = outputPath
    documents = Self.index(listing.files.enumerated().map { ($1.path, $0) })
    outputs = Self.index(corpus.outputs.enumerated().map { ($1, $0) })
    skipped = Self.index(listing.skipped.map { ($0.path, $0.reason) })
    unreadable = Self.index(listing.failures.map { ($0.path, $0.error) })
  }

  private static func index<Value>(_ pairs: [(RelativePath, Value)]) -> [RelativePath: Value] {
    Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }

  /// Finds what `argument` stands for: `PATH` or `PATH:LINE`. A path that ends like a line number and is known is a
  /// path.
  ///
  /// - Throws: `ExplainError` when nothing is known by that name.
  func find(_ argument: [UInt8]) throws(ExplainError) -> (target: ExplainTarget, line: Int?) {
    if let target = target(argument) { return (target, nil) }
    if let colon = argument.lastIndex(of: UInt8(ascii: ":")), colon + 1 < argument.count,
      argument[(colon + 1)...].allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
    {
      let path = Array(argument[..<colon])
      let number = String(decoding: argument[(colon + 1)...], as: UTF8.self)
      guard let target = target(path) else { throw unknown(path) }
      guard let line = Int(number), line > 0 else {
        throw ExplainError(description: "\(RelativePath(path)): no line \(number): lines are counted from 1")
      }
      return (target, line)
    }
    throw unknown(argument)
  }

  private func target(_ path: [UInt8]) -> ExplainTarget? {
    for spelled in [path, Self.unescaped(path)] where !spelled.isEmpty {
      for place in PathPlace.candidates(for: spelled, below: inputPath) {
        if let target = inInput(place) { return target }
      }
      for place in PathPlace.candidates(for: spelled, below: outputPath) {
        if let target = inOutput(place) { return target }
      }
      if let place = PathPlace.relative(spelled), let target = inInput(place) ?? inOutput(place) {
        return target
      }
    }
    return nil
  }

  private func inInput(_ path: RelativePath) -> ExplainTarget? {
    if let number = documents[path] { return .document(number, .input) }
    for place in sequence(first: path, next: \.parent) {
      if let reason = skipped[place] { return .skipped(path, reason) }
      if let error = unreadable[place] { return .unreadable(path, error) }
    }
    return nil
  }

  private func inOutput(_ path: RelativePath) -> ExplainTarget? {
    if let number = outputs[path] { return .document(number, .output) }
    guard let root = try? FileDescriptor.directory(outputPath) else { return nil }
    var status = stat()
    let exists = path.withCString { fstatat(root.raw, $0, &status, AT_SYMLINK_NOFOLLOW) } == 0
    return exists && status.st_mode & S_IFMT != S_IFDIR ? .leftOver(path) : nil
  }

  /// The bytes that a path stands for as messages and reports show it: `\xNN` is a byte, `\\` a backslash.
  private static func unescaped(_ shown: [UInt8]) -> [UInt8] {
    var bytes: [UInt8] = []
    var rest = shown[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "\\"), let next = rest.first else {
        bytes.append(byte)
        continue
      }
      let digits = String(decoding: rest.dropFirst().prefix(2), as: UTF8.self)
      if next == UInt8(ascii: "\\") {
        bytes.append(next)
        rest = rest.dropFirst()
      } else if next == UInt8(ascii: "x"), digits.utf8.count == 2, let value = UInt8(digits, radix: 16) {
        bytes.append(value)
        rest = rest.dropFirst(3)
      } else {
        bytes.append(byte)
      }
    }
    return bytes
  }

  /// The error for a path that is neither an input nor an output, with the one that was meant.
  private func unknown(_ path: [UInt8]) -> ExplainError {
    let shown = RelativePath(path)
    var status = stat()
    if shown.withCString({ stat($0, &status) }) == 0, status.st_mode & S_IFMT == S_IFDIR {
      return ExplainError(description: "\(shown): is a directory; name a file")
    }
    return ExplainError(
      description: "\(shown): neither a file of the input \(inputPath) nor of the output \(outputPath)"
        + suggestion(for: shown))
  }

  /// The path that was probably meant: of a file of that name elsewhere, or of a similar path or name.
  private func suggestion(for shown: RelativePath) -> String {
    let known = listing.files.map(\.path) + listing.skipped.map(\.path) + listing.failures.map(\.path)
    var meant: [String: String] = [:]
    for path in known {
      let full = "\(inputPath)/\(path)"
      for spelling in [full, path.description, RelativePath(path.name).description]
      where meant[spelling] == nil {
        meant[spelling] = full
      }
    }
    for output in outputs.keys { meant["\(outputPath)/\(output)"] = "\(outputPath)/\(output)" }
    if let same = meant[RelativePath(shown.name).description] { return "; did you mean '\(same)'?" }
    // A suggestion is at most a third of the word away; comparing all lengths would take long in a large tree.
    let length = shown.description.unicodeScalars.count
    let near = meant.keys.filter { abs($0.unicodeScalars.count - length) <= length / 3 + 1 }.sorted()
    let closest = Suggestion.closest(to: shown.description, among: near)
    return closest.flatMap { meant[$0] }.map { "; did you mean '\($0)'?" } ?? ""
  }
}
