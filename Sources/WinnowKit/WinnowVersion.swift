// The version of winnow.

/// Which winnow this is.
public enum WinnowVersion {
  /// The release, by semantic versioning.
  public static let current = "0.1.0"

  /// Goes up whenever a stage makes something else of the same document, or describes it otherwise in the state:
  /// what earlier runs remember is then not used.
  static let algorithms = 3
}
