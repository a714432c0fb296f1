// A stage's examples: data that are both its docs and its tests.

/// What a stage makes of a few documents.
public struct StageExample: Sendable {
  /// The stage's options as JSON.
  public let options: String
  /// The documents in document order.
  public let before: [String]
  /// What becomes of each; `nil` where the document is dropped.
  public let after: [String?]

  /// - Parameters:
  ///   - options: the stage's options as JSON, `{}` for the defaults.
  ///   - before: documents in document order; one that begins with `<!DOCTYPE html` is HTML.
  ///   - after: what the stage leaves of each, `nil` for a dropped one.
  public init(_ options: String = "{}", before: [String], after: [String?]) {
    self.options = options
    self.before = before
    self.after = after
  }
}
