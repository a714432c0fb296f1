// Runs winnow under strace, which breaks one system call of it: by a signal, or by an error the system never had.
import Foundation

/// What happens instead of a system call.
enum Fault: CustomStringConvertible {
  /// The process ends before the call is made, as by a power cut that spares the disk.
  case kill
  /// The call is not made and fails with this error, such as `ENOSPC`.
  case error(String)
  /// So does every later call of that name that the thread makes, as on a disk that stays full.
  case errorFromNowOn(String)

  var description: String {
    switch self {
    case .kill: "SIGKILL"
    case .error(let name): name
    case .errorFromNowOn(let name): name + " from then on"
    }
  }

  /// The option that strace knows it by, for the `occurrence`-th call.
  fileprivate func option(at occurrence: Int) -> String {
    switch self {
    case .kill: "signal=SIGKILL:when=\(occurrence)"
    case .error(let name): "error=\(name):when=\(occurrence)"
    case .errorFromNowOn(let name): "error=\(name):when=\(occurrence)+"
    }
  }
}

/// A system call that a fault is aimed at.
struct Aim: Hashable {
  let name: String
  /// Stands for the directory of the run at the beginning of a path.
  static let root = "@"

  /// Only calls on this file or directory count; every call where it is `nil`.
  let path: String?
  /// Among the calls that count, of one thread, from 1.
  let occurrence: Int
}

enum Strace {
  /// On one processor Swift starts one thread of its own; with one worker beside it, a run makes the same calls in the
  /// same order every time.
  private static var prefix: [String] {
    ["taskset", "-c", processor, "strace", "-f", "-qq"]
  }

  /// One of the processors that these tests may use; another every time, for tests run side by side.
  private static var processor: String {
    let status = FileManager.default.contents(atPath: "/proc/self/status") ?? Data()
    let line = String(decoding: status, as: UTF8.self).split(separator: "\n").first {
      $0.hasPrefix("Cpus_allowed_list")
    }
    let ranges = (line ?? "").split(separator: "\t").last?.split(separator: ",") ?? []
    let ends = ranges.map { $0.split(separator: "-").compactMap { Int($0) } }
    return ends.flatMap { ends in (ends.first ?? 0)...(ends.last ?? 0) }.randomElement().map(String.init)
      ?? "0"
  }

  /// The arguments of every run in these tests.
  static let run = ["run", "--workers", "1", "--report", "report.json"]

  /// Throws what to do when strace is not there, or may not do its work.
  static func require(in workspace: Workspace) throws {
    let outcome = try workspace.shell(
      "\(prefix.joined(separator: " ")) -o /dev/null -e trace=exit_group true")
    guard outcome.status == 0 else {
      throw HarnessError(
        description: "strace is missing or not permitted here, so no fault can be injected; "
          + "Scripts/install-dependencies.sh installs it, and a container needs the capability SYS_PTRACE: "
          + outcome.errors)
    }
  }

  /// Runs winnow and returns the calls of these names, as strace writes them, in the order in which they began.
  static func record(_ names: [String], in workspace: Workspace, _ arguments: [String] = run) throws
    -> (outcome: Outcome, log: String)
  {
    try strace(["-y", "-e", "trace=" + list(names)], in: workspace, arguments)
  }

  /// Runs winnow with a fault; tells whether it struck.
  static func inject(
    _ fault: Fault, at aim: Aim, in workspace: Workspace, _ arguments: [String] = run
  ) throws -> (outcome: Outcome, struck: Bool) {
    var options = [
      "-e", "trace=" + aim.name, "-e", "inject=\(aim.name):\(fault.option(at: aim.occurrence))",
    ]
    if let path = aim.path { options += ["-P", path.replacing(Aim.root, with: workspace.path)] }
    let (outcome, log) = try strace(options, in: workspace, arguments)
    if case .kill = fault { return (outcome, outcome.status == 128 + SIGKILL) }
    return (outcome, log.contains("(INJECTED)"))
  }

  private static func strace(_ options: [String], in workspace: Workspace, _ arguments: [String]) throws
    -> (outcome: Outcome, log: String)
  {
    // Outside the workspace: what lies in there is looked at.
    let log = workspace.path + ".strace"
    defer { _ = unlink(log) }
    let command = prefix + ["-o", log] + options + [try WinnowBinary.path()] + arguments
    let outcome = try ChildProcess(command[0], Array(command.dropFirst()), in: workspace.path).wait()
    return (outcome, String(decoding: FileManager.default.contents(atPath: log) ?? Data(), as: UTF8.self))
  }

  /// A question mark lets strace pass over calls that this machine does not have.
  private static func list(_ names: [String]) -> String { names.map { "?" + $0 }.joined(separator: ",") }
}
