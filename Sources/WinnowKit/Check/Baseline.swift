// The findings that are known: only new ones and worse ones fail a check.

/// What a corpus had wrong when somebody wrote it down.
public struct Baseline: Sendable {
  /// What a finding is about, whatever was measured.
  private struct Key: Hashable {
    let rule: String
    let scope: String
    /// Empty for the corpus.
    let document: String
  }

  private var values: [Key: Double] = [:]

  private static let formatVersion = 1

  /// Reads a baseline.
  ///
  /// - Throws: `BaselineError`.
  public init(contentsOf path: String) throws {
    let bytes: [UInt8]
    do {
      bytes = try FileContents.read(path)
    } catch {
      throw BaselineError(path: path, reason: "\(error); 'winnow check --write-baseline \(path)' writes one")
    }
    do throws(JSONError) {
      let root = try JSONReader.read(bytes)
      guard case .object(let members) = root.content,
        case .number("\(Self.formatVersion)")? = members.first(where: { $0.key == "winnowBaseline" })?.value
          .content,
        case .array(let findings)? = members.first(where: { $0.key == "findings" })?.value.content
      else { throw JSONError(message: "is no baseline of this winnow", offset: 0) }
      for finding in findings { try add(finding) }
    } catch {
      throw BaselineError(
        path: path, reason: "at byte \(error.offset): \(error.message); write it anew with --write-baseline")
    }
  }

  private mutating func add(_ node: JSONNode) throws(JSONError) {
    guard case .object(let members) = node.content else {
      throw JSONError(message: "expected a finding, found \(node.typeName)", offset: node.range.lowerBound)
    }
    func text(_ name: String) -> String? { members.first { $0.key == name }?.value.string }
    guard let rule = text("rule"), let scope = text("scope"),
      case .number(let number)? = members.first(where: { $0.key == "value" })?.value.content,
      let value = Double(number)
    else {
      throw JSONError(
        message: #"expected a finding with "rule", "scope" and "value""#, offset: node.range.lowerBound)
    }
    values[Key(rule: rule, scope: scope, document: text("document") ?? "")] = value
  }

  /// Marks the findings that are known and no worse.
  func mark(_ result: inout CheckResult) {
    for index in result.findings.indices {
      let finding = result.findings[index]
      guard let known = values[Self.key(of: finding)] else { continue }
      let isWorse =
        switch finding.limit {
        case .atMost: finding.value > known
        case .atLeast: finding.value < known
        }
      result.findings[index].isKnown = !isWorse
      if !isWorse,
        let use = result.rules.firstIndex(where: { $0.rule.name == finding.rule && $0.scope == finding.scope }
        )
      {
        result.outcomes[use].known += 1
      }
    }
  }

  private static func key(of finding: Finding) -> Key {
    // A finding about the corpus stays the same when another document becomes the worst.
    let document = finding.scope == .corpus ? "" : finding.document?.description ?? ""
    return Key(rule: finding.rule, scope: finding.scope.rawValue, document: document)
  }

  /// The findings of a check as a baseline, one a line, so that a diff shows what changed.
  public static func bytes(of result: CheckResult) -> [UInt8] {
    var text = "{\"winnowBaseline\": \(formatVersion),\n\"findings\": ["
    for (index, finding) in result.findings.enumerated() {
      var writer = JSONWriter()
      let key = key(of: finding)
      writer.object { writer in
        writer.member("rule", key.rule)
        writer.member("scope", key.scope)
        if !key.document.isEmpty { writer.member("document", key.document) }
        writer.key("value")
        writer.number(finding.value)
      }
      text += (index == 0 ? "\n" : ",\n") + String(decoding: writer.bytes, as: UTF8.self)
    }
    return Array((text + "\n]}\n").utf8)
  }

  /// Writes the findings of a check to `path`, all or nothing.
  ///
  /// - Throws: `BaselineError`.
  public static func write(_ result: CheckResult, to path: String) throws {
    do {
      let file = try PartialFile(path, isDurable: false)
      file.append(bytes(of: result))
      try file.finish()
    } catch {
      throw BaselineError(path: path, reason: "\(error)")
    }
  }
}

/// A baseline that cannot be read or written.
public struct BaselineError: Error, Sendable, CustomStringConvertible {
  /// The file.
  public let path: String
  /// What is wrong with it, and the fix.
  public let reason: String

  /// Where, what is wrong, and the fix.
  public var description: String { "\(path): \(reason)" }
}

extension JSONWriter {
  /// Writes a finite number in the shortest form that reads back as itself.
  mutating func number(_ value: Double) {
    guard value.isFinite else { return null() }
    if value == value.rounded(), abs(value) < 1e15 { return integer(Int(value)) }
    raw(Array("\(value)".utf8))
  }

  mutating func member(_ name: String, _ value: Double) {
    key(name)
    number(value)
  }
}
