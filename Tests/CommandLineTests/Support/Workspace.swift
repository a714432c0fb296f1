// A temporary directory in which a test sets the stage for the program and looks at what it did.
import Foundation

/// Where tests put their files: `TMPDIR` if it is set, else memory where the system offers it, for these tests make
/// tens of thousands of small files.
let temporaryRoot: String = {
  let memory = "/dev/shm"
  let isFree = ProcessInfo.processInfo.environment["TMPDIR"] == nil && access(memory, W_OK | X_OK) == 0
  return isFree ? memory : FileManager.default.temporaryDirectory.resolvingSymlinksInPath().path
}()

/// A directory of its own for one test, removed with everything in it at the end.
final class Workspace {
  let path: String

  /// - Parameter root: the directory to make it in.
  init(in root: String = FileManager.default.temporaryDirectory.resolvingSymlinksInPath().path) throws {
    path = root + "/winnow-test-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { removeTree(path) }

  /// Runs winnow to its end.
  func winnow(
    _ arguments: String..., input: [UInt8] = [], environment: [String: String] = [:]
  ) throws -> Outcome {
    try winnow(arguments, input: input, environment: environment)
  }

  func winnow(
    _ arguments: [String], input: [UInt8] = [], environment: [String: String] = [:]
  ) throws -> Outcome {
    try ChildProcess(
      WinnowBinary.path(), arguments, in: path, input: .bytes(input), environment: environment
    ).wait()
  }

  /// Starts winnow and does not wait for it.
  func start(
    _ arguments: String..., input: ChildProcess.Input = .bytes([]), environment: [String: String] = [:]
  ) throws -> ChildProcess {
    try ChildProcess(WinnowBinary.path(), arguments, in: path, input: input, environment: environment)
  }

  /// Runs a shell command in which `$WINNOW` is the program.
  func shell(_ command: String, environment: [String: String] = [:]) throws -> Outcome {
    let variables = ["WINNOW": try WinnowBinary.path()].merging(environment) { $1 }
    return try ChildProcess("/bin/sh", ["-c", command], in: path, environment: variables).wait()
  }

  /// Writes a file, and the directories that lead to it.
  func write(_ bytes: [UInt8], to name: String) throws {
    let directory = ((path + "/" + name) as NSString).deletingLastPathComponent
    if access(directory, F_OK) != 0 {
      try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
    }
    try write(bytes, toBytes: Array(name.utf8))
  }

  func write(_ text: String, to name: String) throws { try write(Array(text.utf8), to: name) }

  /// Writes a file whose name is given in bytes.
  func write(_ bytes: [UInt8], toBytes name: [UInt8]) throws {
    let file = (Array((path + "/").utf8) + name + [0]).map { CChar(bitPattern: $0) }
    let descriptor = open(file, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else {
      throw HarnessError(
        description: "cannot create \(String(decoding: name, as: UTF8.self)): errno \(errno)")
    }
    defer { close(descriptor) }
    guard Glibc.write(descriptor, bytes, bytes.count) == bytes.count else {
      throw HarnessError(description: "cannot write \(String(decoding: name, as: UTF8.self)): errno \(errno)")
    }
  }

  /// Writes `pipeline.json` with these stages and, in front of them, other members.
  func configure(_ stages: String..., members: String = "") throws {
    let list = stages.map { $0.hasPrefix("{") ? $0 : #"{ "stage": "\#($0)" }"# }.joined(separator: ", ")
    try write("{ \(members.isEmpty ? "" : members + ", ")\"stages\": [\(list)] }\n", to: "pipeline.json")
  }

  func read(_ name: String) throws -> [UInt8] {
    guard let data = FileManager.default.contents(atPath: path + "/" + name) else {
      throw HarnessError(description: "there is no \(name)")
    }
    return Array(data)
  }

  func readText(_ name: String) throws -> String { String(decoding: try read(name), as: UTF8.self) }

  func exists(_ name: String) -> Bool {
    var status = stat()
    return lstat(path + "/" + name, &status) == 0
  }

  /// The files below `name`, without winnow's own state.
  func tree(_ name: String = "output") throws -> Tree {
    try Tree(path + "/" + name)
  }
}
