// Turns errors into messages on standard error and the documented exit codes.
import ArgumentParser
import SystemCalls
import WinnowKit

/// The exit codes that scripts may rely on.
enum ExitStatus {
  static let breached = ExitCode(1)
  static let usage = ExitCode(2)
  static let someInputsFailed = ExitCode(3)
  /// `EX_SOFTWARE` of sysexits.h: a fault of winnow's own; what it concerns was withheld.
  static let internalError = ExitCode(70)
  /// `EX_TEMPFAIL` of sysexits.h: try again later.
  static let locked = ExitCode(75)
  static func signal(_ number: Int32) -> ExitCode { ExitCode(128 + number) }
}

enum Failure {
  /// Ends the process with the message and the exit code that `error` stands for.
  static func exit(for error: any Error, of command: (some ParsableCommand).Type) -> Never {
    switch error {
    case let errors as ConfigurationErrors:
      for problem in errors.problems { Terminal.writeError("winnow: \(problem)") }
      command.exit(withError: ExitStatus.usage)
    case let error as RunError:
      Terminal.writeError("winnow: \(error)")
      if case .locked = error { command.exit(withError: ExitStatus.locked) }
      command.exit(withError: ExitStatus.usage)
    case let error as ExplainError:
      Terminal.writeError("winnow: \(error)")
      command.exit(withError: ExitStatus.usage)
    case let error as BaselineError:
      Terminal.writeError("winnow: \(error)")
      command.exit(withError: ExitStatus.usage)
    case let error as CheckFileError:
      Terminal.writeError("winnow: \(error)")
      command.exit(withError: ExitStatus.usage)
    case let error as StateError:
      Terminal.writeError("winnow: \(error)")
      if case .damaged = error { command.exit(withError: ExitStatus.someInputsFailed) }
      command.exit(withError: ExitStatus.usage)
    case let error as DocumentPipe.StreamError:
      Terminal.writeError("winnow: \(error)")
      command.exit(withError: ExitStatus.someInputsFailed)
    case let code as ExitCode: command.exit(withError: code)
    default:
      // ArgumentParser's own: help and version end well, everything else is wrong usage.
      guard command.exitCode(for: error) != .success else { command.exit(withError: error) }
      Terminal.writeError(command.fullMessage(for: error))
      command.exit(withError: ExitStatus.usage)
    }
  }
}
