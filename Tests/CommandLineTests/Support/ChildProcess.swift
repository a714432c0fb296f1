// Starts a program, feeds it, collects what it says, and never waits for it longer than a deadline.
import Foundation
import Synchronization

/// What a program left behind when it ended.
struct Outcome: Sendable {
  /// The exit code; 128 + N for a program that signal N killed.
  let status: Int32
  let output: [UInt8]
  let errors: String

  var text: String { String(decoding: output, as: UTF8.self) }
}

/// What kept a test from finding out what it asks.
struct HarnessError: Error, CustomStringConvertible {
  let description: String
}

/// A program that runs. Its standard output and error go to files, so that it can never wait for a reader.
final class ChildProcess {
  /// Longer than any run in these tests takes on a slow machine: a hang becomes a failure.
  static let patience: Duration = .seconds(60)

  /// One at a time: a child started between `pipe` and `fcntl` would hold the pipe open, and its end never come.
  private static let spawning = Mutex(())

  let identifier: pid_t
  private let directory: URL
  private var inputDescriptor: Int32?
  private var status: Int32?

  enum Input {
    /// The bytes, then the end of the stream.
    case bytes([UInt8])
    /// Whatever `send` sends, until `closeInput`.
    case open
  }

  /// - Parameters:
  ///   - program: the path of the program.
  ///   - arguments: without the program's name.
  ///   - environment: beside those variables of the tests' own environment that steer no output.
  init(
    _ program: String, _ arguments: [String], in workingDirectory: String, input: Input = .bytes([]),
    environment: [String: String] = [:]
  ) throws {
    directory = FileManager.default.temporaryDirectory.appendingPathComponent(
      "winnow-io-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    switch input {
    case .bytes(let bytes):
      try Data(bytes).write(to: directory.appendingPathComponent("in"))
      posix_spawn_file_actions_addopen(&actions, 0, directory.path + "/in", O_RDONLY, 0)
    case .open: break
    }
    posix_spawn_file_actions_addopen(&actions, 1, directory.path + "/out", O_WRONLY | O_CREAT, 0o644)
    posix_spawn_file_actions_addopen(&actions, 2, directory.path + "/err", O_WRONLY | O_CREAT, 0o644)
    // The shell changes the directory and then becomes the program, under the same process identifier.
    let command = ["-c", #"cd "$0" && exec "$@""#, workingDirectory, program] + arguments
    (identifier, inputDescriptor) = try Self.spawning.withLock { _ in
      var ends: [Int32] = [-1, -1]
      if case .open = input {
        guard pipe(&ends) == 0 else { throw HarnessError(description: "pipe: errno \(errno)") }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        posix_spawn_file_actions_adddup2(&actions, ends[0], 0)
      }
      defer { if ends[0] >= 0 { close(ends[0]) } }
      let identifier = try Self.spawn("/bin/sh", command, actions: &actions, environment: environment)
      return (identifier, ends[1] >= 0 ? ends[1] : nil)
    }
  }

  deinit {
    if status == nil {
      kill(identifier, SIGKILL)
      waitpid(identifier, nil, 0)
    }
    closeInput()
    try? FileManager.default.removeItem(at: directory)
  }

  /// What standard output holds so far.
  var outputSoFar: [UInt8] { Array(FileManager.default.contents(atPath: directory.path + "/out") ?? Data()) }

  /// What standard error holds so far.
  var errorsSoFar: String {
    String(decoding: FileManager.default.contents(atPath: directory.path + "/err") ?? Data(), as: UTF8.self)
  }

  /// Sends bytes to standard input, which was left open.
  func send(_ text: String) throws {
    guard let inputDescriptor else { throw HarnessError(description: "standard input is closed") }
    let bytes = Array(text.utf8)
    guard write(inputDescriptor, bytes, bytes.count) == bytes.count else {
      throw HarnessError(description: "cannot write to standard input: errno \(errno)")
    }
  }

  /// Sends bytes to standard input, which was left open, at most `size` of them with one write.
  func send(_ bytes: [UInt8], inPiecesOf size: Int) throws {
    guard let inputDescriptor else { throw HarnessError(description: "standard input is closed") }
    try bytes.withUnsafeBytes { bytes in
      var sent = 0
      while sent < bytes.count {
        let written = write(
          inputDescriptor, bytes.baseAddress.map { $0 + sent }, min(size, bytes.count - sent))
        guard written > 0 else {
          throw HarnessError(description: "cannot write to standard input: errno \(errno)")
        }
        sent += written
      }
    }
  }

  func closeInput() {
    if let inputDescriptor { close(inputDescriptor) }
    inputDescriptor = nil
  }

  /// Whether the program has ended.
  func hasEnded() -> Bool {
    if status != nil { return true }
    var raw: Int32 = 0
    guard waitpid(identifier, &raw, WNOHANG) == identifier else { return false }
    let signal = raw & 0x7F
    status = signal == 0 ? (raw >> 8) & 0xFF : 128 + signal
    return true
  }

  /// Waits until the program ends; kills it when that takes too long.
  func wait() throws -> Outcome {
    guard poll(until: { hasEnded() }), let status else {
      throw HarnessError(description: "the program did not end within \(Self.patience); it was killed")
    }
    return Outcome(status: status, output: outputSoFar, errors: errorsSoFar)
  }

  private static func spawn(
    _ program: String, _ arguments: [String], actions: inout posix_spawn_file_actions_t,
    environment: [String: String]
  ) throws -> pid_t {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // Whoever started the tests may ignore some of these; the program must meet them as in a fresh shell.
    var signals = sigset_t()
    sigemptyset(&signals)
    for signal in [SIGPIPE, SIGINT, SIGTERM, SIGHUP, SIGXFSZ] { sigaddset(&signals, signal) }
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    var variables = ProcessInfo.processInfo.environment
    for name in ["NO_COLOR", "TERM", "COLUMNS"] { variables[name] = nil }
    variables.merge(environment) { $1 }
    var argumentPointers = ([program] + arguments).map { strdup($0) } + [nil]
    var variablePointers = variables.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { (argumentPointers + variablePointers).forEach { free($0) } }
    var identifier: pid_t = 0
    let number = posix_spawn(
      &identifier, program, &actions, &attributes, &argumentPointers, &variablePointers)
    guard number == 0 else { throw HarnessError(description: "cannot start \(program): errno \(number)") }
    return identifier
  }
}

/// Asks again and again until `condition` holds or `patience` is at its end; tells whether it holds.
func poll(for patience: Duration = ChildProcess.patience, until condition: () throws -> Bool) rethrows -> Bool
{
  let deadline = ContinuousClock.now + patience
  while true {
    if try condition() { return true }
    if ContinuousClock.now > deadline { return false }
    usleep(500)
  }
}
