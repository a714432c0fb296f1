// What a configuration has wrong: where, what was expected, what was found, and the likely fix.

/// One fault of a configuration.
public struct ConfigurationProblem: Error, Equatable, Sendable, CustomStringConvertible {
  /// Where the fault stands: `pipeline.json:8:7` or `--set minCharacters`.
  public let place: String
  /// The option's path, such as `stages[2].minCharacters`; empty for the text as a whole.
  public let path: String
  /// What was expected and what was found.
  public let message: String

  /// `place: path: message`, on one line whatever the configuration holds.
  public var description: String {
    UTF8Text.oneLine(path.isEmpty ? "\(place): \(message)" : "\(place): \(path): \(message)")
  }
}

/// Everything that a configuration has wrong, in the order of the text.
public struct ConfigurationErrors: Error, Sendable, CustomStringConvertible {
  /// At least one problem.
  public let problems: [ConfigurationProblem]

  /// One line a problem.
  public var description: String {
    problems.map(\.description).joined(separator: "\n")
  }
}
