// What a check found out: the measures of the corpus, what breaks a rule, and what could not be read.
import TextQuality

/// The result of a check. It depends on the documents and the configuration alone, `duration` and `slowest` aside.
public struct CheckResult: Sendable {
  /// The directory that was checked, as it was given.
  public let inputPath: String
  /// The rules that were asked for, in order.
  public let rules: [RuleUse]
  /// What was measured over all documents.
  public internal(set) var corpus = CorpusMeasures()
  /// What breaks a rule: findings about the corpus first, then about documents, in the order of rules and documents.
  public internal(set) var findings: [Finding] = []
  /// The value of every rule over the corpus, in the order of `rules`.
  public internal(set) var outcomes: [RuleOutcome] = []
  /// What could not be read: documents and directories, in document order.
  public internal(set) var failures: [UnreadableInput] = []
  /// The documents that took longest, the longest first; at most ten. Differs from run to run.
  public internal(set) var slowest: [SlowDocument] = []
  /// Whether the check ended before the last document because it was told to.
  public internal(set) var wasInterrupted = false
  /// How long the check took. Differs from run to run.
  public internal(set) var duration: Duration = .zero

  init(inputPath: String, rules: [RuleUse]) {
    self.inputPath = inputPath
    self.rules = rules
  }

  /// Whether a count was taken: some take so long that they are taken only where a rule asks for them.
  public func isMeasured(_ measure: Measure) -> Bool {
    guard let group = measure.group else { return true }
    return rules.contains { $0.rule.needs.contains(group) }
  }

  /// The findings that fail the check: errors that the baseline does not know.
  public var breaches: Int { findings.count { $0.level == .error && !$0.isKnown } }
}

/// How much a finding weighs.
public enum FindingLevel: String, CaseIterable, Sendable {
  /// It fails the check.
  case error
  /// It is told.
  case warning
}

/// What a rule is applied to.
public enum RuleScope: String, CaseIterable, Sendable {
  /// All documents together: one finding at most.
  case corpus
  /// Every document by itself.
  case document
}

/// One rule that is broken, by the corpus or by one document.
public struct Finding: Sendable, Equatable {
  /// The rule's name: `repeated-paragraphs`.
  public let rule: String
  /// How much it weighs.
  public let level: FindingLevel
  /// Whether it is about the corpus or one document.
  public let scope: RuleScope
  /// The document, below the input directory. Of a finding about the corpus, the document that breaks the rule most;
  /// `nil` where there is none.
  public let document: RelativePath?
  /// The line of the file where it shows first, from 1; `nil` where no line can be named.
  public let line: Int?
  /// What was measured, in the rule's unit.
  public let value: Double
  /// The bound that it breaks.
  public let limit: RuleLimit
  /// One sentence: what was measured, and the limit.
  public let message: String
  /// One sentence: what helps.
  public let fix: String
  /// Whether the baseline has it, no better than it is.
  public internal(set) var isKnown = false
}

/// A bound, and which side of it breaks the rule. A value that equals it is within.
public enum RuleLimit: Sendable, Equatable {
  case atMost(Double)
  case atLeast(Double)
}

/// A rule as it was asked for.
public struct RuleUse: Sendable {
  /// The rule.
  public let rule: any QualityRule.Type
  /// The values that keep it.
  public var limits: RuleLimits
  /// How much its findings weigh.
  public var level: FindingLevel
  /// What it is applied to.
  public var scope: RuleScope
  /// The set it was asked for with: `gopher-quality`.
  public var set: String?

  /// A rule, with its own limits and scope where nothing else is said.
  public init(
    _ rule: any QualityRule.Type, limits: RuleLimits? = nil, level: FindingLevel = .error,
    scope: RuleScope? = nil,
    set: String? = nil
  ) {
    self.rule = rule
    self.limits = limits ?? rule.limits
    self.level = level
    self.scope = scope ?? rule.scope
    self.set = set
  }
}

/// How a rule fared.
public struct RuleOutcome: Sendable {
  /// The value over the corpus; `nil` for a rule that means something for documents only, or without documents.
  public var value: Double?
  /// How many findings it has.
  public var findings = 0
  /// How many of them the baseline knows.
  public var known = 0
}

/// Something that could not be read.
public struct UnreadableInput: Sendable {
  /// Below the input directory.
  public let path: RelativePath
  /// Why, and what helps.
  public let message: String
}

/// A document that took long.
public struct SlowDocument: Sendable {
  /// Below the input directory.
  public let path: RelativePath
  /// In bytes as read.
  public let bytes: Int
  /// How long reading and measuring it took.
  public let duration: Duration
}
