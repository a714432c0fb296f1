// Reads a log of strace: which system calls a run made on its files, and how a fault hits each of them.
import Foundation

/// One system call of a recorded run.
struct TracedCall {
  let thread: String
  let name: String
  /// The paths of its open files, in full.
  let open: [String]
  /// The paths that were given to it, as they were.
  let given: [String]
  /// The directory that the run works in.
  let root: String
  /// Whether it concerns a file of the project, not one of the system or of the harness.
  let isOfProject: Bool
  /// The line of the log, for messages.
  let line: String

  var paths: [String] { given + open }

  /// The calls in a log of a run in the directory `root`, in the order in which they began.
  static func all(in log: String, of root: String) -> [TracedCall] {
    log.split(separator: "\n").compactMap { TracedCall(String($0), root) }
  }

  private init?(_ line: String, _ root: String) {
    // `123 write(4</tmp/x>, "text", 4) = 4`; the second half of a call that another thread cut in two begins with `<`.
    let words = line.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: true)
    guard words.count == 2, let parenthesis = words[1].firstIndex(of: "("), words[1].first != "<" else {
      return nil
    }
    thread = String(words[0])
    name = String(words[1][..<parenthesis]).trimmingCharacters(in: .whitespaces)
    self.line = line
    // What it returned is no argument: strace cannot count by it.
    let call = words[1].range(of: ") = ", options: .backwards).map { words[1][..<$0.lowerBound] } ?? words[1]
    // Behind the first argument of these stand bytes, which may look like paths.
    let arguments = Self.isData.contains(name) ? call.prefix { $0 != "," } : call
    given = Self.pieces(of: arguments, between: "\"", and: "\"")
    open = Self.pieces(of: arguments, between: "<", and: ">")
    // The loader opens its libraries by absolute paths from the working directory.
    let isElsewhere = given.contains { $0.hasPrefix("/") && !$0.hasPrefix(root + "/") }
    let isHere =
      open.isEmpty && !given.isEmpty || (open + given).contains { $0 == root || $0.hasPrefix(root + "/") }
    isOfProject = isHere && !isElsewhere
    self.root = root
  }

  /// Calls that take bytes, not paths.
  private static let isData: Set<String> = ["read", "pread64", "write", "pwrite64", "writev", "getdents64"]

  private static func pieces(
    of text: Substring, between opening: Character, and closing: Character
  ) -> [String] {
    var pieces: [String] = []
    var rest = text
    while let start = rest.firstIndex(of: opening) {
      rest = rest[start...].dropFirst()
      guard let end = rest.firstIndex(of: closing) else { break }
      pieces.append(String(rest[..<end]))
      rest = rest[end...].dropFirst()
    }
    return pieces
  }
}

/// Which fault hits which call. strace counts calls thread by thread, and the first thread that has made so many is
/// hit; a call that comes behind such a one is hit by counting only calls on a file it concerns.
struct FaultPlan {
  struct Shot {
    let aim: Aim
    let call: TracedCall
  }

  private(set) var shots: [Shot] = []
  /// Calls that no count singles out.
  private(set) var unreachable = 0

  /// - Parameter root: the directory that the recorded run worked in; aims are relative to it.
  init(_ calls: [TracedCall], of root: String) {
    var seen: Set<Aim> = []
    var counts: [String: Int] = [:]
    for call in calls {
      var aims: [Aim] = []
      for filter in [nil] + Self.filters(call, root).map(Optional.some) {
        let key = "\(call.thread) \(call.name) \(filter ?? "")"
        counts[key, default: 0] += 1
        aims.append(Aim(name: call.name, path: filter, occurrence: counts[key] ?? 0))
      }
      if !call.isOfProject {
        // It counts, but a fault in the loader of libraries says nothing about winnow.
      } else if let aim = aims.first(where: { !seen.contains($0) }) {
        shots.append(Shot(aim: aim, call: call))
      } else {
        unreachable += 1
      }
      seen.formUnion(aims)
    }
  }

  /// Files without a name have another number in every run. A name that was given, not opened, stands for itself; strace
  /// takes one that exists for the file, too.
  private static func filters(_ call: TracedCall, _ root: String) -> [String] {
    Set(call.paths).sorted().compactMap { path in
      if path.isEmpty || path.contains(where: { "#\\".contains($0) }) { return nil }
      if path == root || path.hasPrefix(root + "/") { return Aim.root + path.dropFirst(root.count) }
      return access(root + "/" + path, F_OK) == 0 ? nil : path
    }
  }
}
