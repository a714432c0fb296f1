// What a rule is: one measure of quality with the limits that it should keep.
import TextQuality

/// A measure with default limits. Everything about it is declared once: configuration, docs and tests derive from it.
public protocol QualityRule: Sendable {
  /// In kebab-case, as `pipeline.json` and findings name it.
  static var name: String { get }
  /// One sentence that says what it measures.
  static var summary: String { get }
  /// How the value is made of counts. Over the corpus the counts of all documents are added up first.
  static var value: RuleValue { get }
  /// What the value is counted in.
  static var unit: RuleUnit { get }
  /// The limits where none are given.
  static var limits: RuleLimits { get }
  /// What it is applied to where nothing is said.
  static var scope: RuleScope { get }
  /// What it may be applied to.
  static var scopes: [RuleScope] { get }
  /// One sentence: what helps.
  static var fix: String { get }
  /// What has to be measured for it beside what is measured of every text.
  static var needs: MeasureGroups { get }
  /// How exactly the counts are to be read, where their names do not say it.
  static var reading: String? { get }
  /// At least one; shown in the docs, run as tests.
  static var examples: [RuleExample] { get }
}

extension QualityRule {
  /// Most rules mean something for both.
  public static var scopes: [RuleScope] { [.corpus, .document] }
  /// Most rules are about documents.
  public static var scope: RuleScope { .document }
  /// Most rules need nothing else.
  public static var needs: MeasureGroups { [] }
  /// Most names say it.
  public static var reading: String? { nil }
}

/// How a value is made of counts.
public enum RuleValue: Sendable, Equatable {
  /// A count as it is.
  case count(Measure)
  /// One count divided by another; a text that has nothing of the other has no value.
  case ratio(Measure, to: Measure)

  /// The value for one document or for the sums of many; nil where there is none.
  public func of(_ measures: TextMeasures) -> Double? {
    switch self {
    case .count(let measure): Double(measures[measure])
    case .ratio(let part, let whole): measures.share(part, of: whole)
    }
  }

  /// The count that the rule is about.
  var subject: Measure {
    switch self {
    case .count(let measure), .ratio(let measure, _): measure
    }
  }

  /// In words, for the docs.
  var formula: String {
    switch self {
    case .count(let measure): "`\(measure)`"
    case .ratio(let part, let whole): "`\(part)` / `\(whole)`"
    }
  }
}

/// What a value is counted in.
public enum RuleUnit: Sendable, Equatable {
  /// From 0 to 1, shown as a percentage; the words say of what: "of the lines".
  case share(String)
  /// A whole number of things: of one thing, and of several.
  case count(String, String)
  /// Any number; the words say of what by what: "characters a word".
  case number(String)
}

/// The smallest and the largest value that keep a rule, each of them included.
public struct RuleLimits: Sendable, Equatable {
  /// The smallest value; nil for any.
  public var min: Double?
  /// The largest value; nil for any.
  public var max: Double?

  /// Limits; without any, every value keeps the rule.
  public init(min: Double? = nil, max: Double? = nil) {
    self.min = min
    self.max = max
  }

  /// The bound that `value` breaks.
  func broken(by value: Double) -> RuleLimit? {
    if let max, value > max { return .atMost(max) }
    if let min, value < min { return .atLeast(min) }
    return nil
  }
}

/// Documents, and the value that a rule gives them all together.
public struct RuleExample: Sendable {
  /// In document order; one that begins with `<!DOCTYPE html` is a page.
  public let documents: [String]
  /// nil where there is none.
  public let value: Double?

  /// An example.
  public init(_ documents: [String], _ value: Double?) {
    self.documents = documents
    self.value = value
  }
}

/// Values and limits in words.
public enum RuleText {
  /// `12.5 %`, `3 words`, `4.25 characters a word`.
  public static func value(_ value: Double, _ unit: RuleUnit) -> String {
    switch unit {
    case .share(let whole): "\(decimal(value * 100)) % \(whole)"
    case .count(let one, let several): "\(decimal(value)) \(value == 1 ? one : several)"
    case .number(let what): "\(decimal(value)) \(what)"
    }
  }

  /// `at most 5 %`.
  public static func limit(_ limit: RuleLimit, _ unit: RuleUnit) -> String {
    switch limit {
    case .atMost(let bound): "at most \(number(bound, unit))"
    case .atLeast(let bound): "at least \(number(bound, unit))"
    }
  }

  /// `5 %`, `3`.
  public static func number(_ value: Double, _ unit: RuleUnit) -> String {
    if case .share = unit { return "\(decimal(value * 100)) %" }
    return decimal(value)
  }

  /// With up to two digits behind the point, and none where there is nothing to say; small values keep two digits that
  /// count, so that nothing but 0 is shown as 0.
  static func decimal(_ value: Double) -> String {
    guard value.isFinite, abs(value) < 1e15 else { return "\(value)" }
    var digits = 2
    var scale = 100.0
    while value != 0, abs(value) * scale < 10, digits < 8 {
      digits += 1
      scale *= 10
    }
    let scaled = Int64((abs(value) * scale).rounded())
    var fraction = String(scaled % Int64(scale))
    fraction = String(repeating: "0", count: digits - fraction.count) + fraction
    while fraction.hasSuffix("0") { fraction.removeLast() }
    let sign = value < 0 && scaled > 0 ? "-" : ""
    return sign + String(scaled / Int64(scale)) + (fraction.isEmpty ? "" : "." + fraction)
  }
}
