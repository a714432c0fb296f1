// The forms in which a check's result can be had.
import TextCore

/// A form of a check's result.
public enum CheckFormat: String, CaseIterable, Sendable {
  /// For people at a terminal.
  case text
  /// Everything, for programs.
  case json
  /// Test results as most servers of continuous integration read them.
  case junit
  /// SARIF 2.1.0, for code scanning.
  case sarif
  /// Annotations of GitHub Actions, on standard output.
  case github
  /// A code quality report of GitLab.
  case gitlab
  /// A table for a job summary or a comment.
  case markdown
  /// One page with charts.
  case html

  /// The result in this form.
  ///
  /// - Throws: when the page cannot be made.
  public func render(_ result: CheckResult) throws -> [UInt8] {
    switch self {
    case .text: TextFormat.render(result)
    case .json: JSONFormat.render(result)
    case .junit: JUnitFormat.render(result)
    case .sarif: SARIFFormat.render(result)
    case .github: GitHubFormat.render(result)
    case .gitlab: GitLabFormat.render(result)
    case .markdown: MarkdownFormat.render(result)
    case .html: try CheckHTML.render(result)
    }
  }

  /// Whether it can stand before or behind others in one stream.
  public var isLineByLine: Bool { [.text, .github, .markdown].contains(self) }
}

extension CheckResult {
  /// The path of a document from where the check was started, as bytes; of the directory itself for `nil`.
  func path(of document: RelativePath?) -> RelativePath {
    var directory = Array(inputPath.utf8)
    while directory.count > 1, directory.last == UInt8(ascii: "/") { directory.removeLast() }
    let root = directory == [UInt8(ascii: ".")] ? RelativePath("") : RelativePath(directory)
    guard let document else { return RelativePath(directory) }
    if directory == [UInt8(ascii: "/")] { return RelativePath(directory + document.bytes) }
    return root.appending(document.bytes)
  }

  /// Where a finding shows, for people: `texts/a.txt:7`.
  func place(of finding: Finding) -> String {
    let path = path(of: finding.document).description
    return finding.line.map { "\(path):\($0)" } ?? path
  }

  /// The findings that are new, or worse than the baseline knows them.
  var newFindings: [Finding] { findings.filter { !$0.isKnown } }

  /// One line: what was checked, and what came of it.
  var headline: String {
    let errors = findings.count { $0.level == .error && !$0.isKnown }
    let warnings = findings.count { $0.level == .warning && !$0.isKnown }
    var line =
      "\(Quantity.count(corpus.documents, "document")), \(Quantity.count(corpus.sums[.words], "word")): "
    line += "\(Quantity.count(errors, "error")), \(Quantity.count(warnings, "warning"))"
    let known = findings.count - errors - warnings
    if known > 0 { line += ", \(Quantity.count(known)) known" }
    if !failures.isEmpty { line += ", \(Quantity.count(failures.count)) unreadable" }
    return line
  }
}

extension Finding {
  /// The same for the same rule and place in every run, whatever was measured.
  var fingerprint: String {
    let path = scope == .corpus ? [] : Array(document?.bytes ?? [])
    let hash = Fingerprint(of: (Array("\(rule)\0\(scope.rawValue)\0".utf8) + path).span)
    return Self.hexadecimal(hash.high) + Self.hexadecimal(hash.low)
  }

  private static func hexadecimal(_ number: UInt64) -> String {
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
