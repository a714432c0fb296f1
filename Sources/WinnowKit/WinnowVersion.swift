// The version of winnow.

/// Which winnow this is.
public enum WinnowVersion {
  /// The release, by semantic versioning.
  public static let current = "0.1.0"
}
