// What is known of an option: the one line that declares it, kept for help, JSON Schema and docs.

/// One option as it was declared.
public struct OptionDeclaration: Equatable, Sendable {
  /// What values an option takes.
  public enum Kind: Equatable, Sendable {
    /// A whole number in a range.
    case integer(ClosedRange<Int>)
    /// Any number; absent by default.
    case number
    /// `true` or `false`.
    case boolean
    /// One of the named words.
    case choice([String])
    /// A list of the named words, each at most once.
    case choices([String])
    /// Text; the string says what of.
    case text(String)
    /// A list of texts; the string says what of.
    case texts(String)
    /// A list of rules and sets of rules.
    case rules
  }

  /// The option's key.
  public let name: String
  /// What values it takes.
  public let kind: Kind
  /// The value when the option is absent, as JSON.
  public let defaultJSON: String
  /// One sentence on what it does.
  public let help: String

  /// The kind in words, for tables: `integer, 0 to 100`.
  public var typeDescription: String {
    switch kind {
    case .integer(let range) where range.upperBound == .max: "integer, \(range.lowerBound) or more"
    case .integer(let range) where range.lowerBound == range.upperBound: "the number \(range.lowerBound)"
    case .integer(let range): "integer, \(range.lowerBound) to \(range.upperBound)"
    case .number: "number"
    case .boolean: "true or false"
    case .choice(let words): words.map { "\"\($0)\"" }.joined(separator: ", ")
    case .choices(let words): "list of " + words.map { "\"\($0)\"" }.joined(separator: ", ")
    case .text(let what): what
    case .texts(let what): "list of \(what)"
    case .rules: "list of rules and sets"
    }
  }
}
