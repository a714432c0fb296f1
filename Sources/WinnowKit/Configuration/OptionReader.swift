// Reads the options of one JSON object: each call declares an option and returns its value.

/// Hands a stage its options.
///
/// One call declares name, type, default, range and help text, and returns the configured value. The same call
/// serves validation (faults are collected, the default is returned, reading goes on), `winnow stages NAME`,
/// the JSON Schema and the tables in the docs, which read the options of an empty object and keep the declarations.
public struct OptionReader {
  private let members: [JSONMember]
  private let objectOffset: Int
  let path: String
  let source: SourceText
  private(set) var declarations: [OptionDeclaration] = []
  private(set) var problems: [(offset: Int, problem: ConfigurationProblem)] = []

  init(_ members: [JSONMember], objectOffset: Int, path: String, source: SourceText) {
    self.members = members
    self.objectOffset = objectOffset
    self.path = path
    self.source = source
  }

  /// A reader of no options, for asking a stage what it declares.
  static var describing: OptionReader {
    OptionReader([], objectOffset: 0, path: "", source: SourceText(origin: .commandLine, bytes: []))
  }

  /// A whole number in `range`.
  public mutating func integer(
    _ name: String, default fallback: Int, in range: ClosedRange<Int>, _ help: String
  ) -> Int {
    declare(name, .integer(range), default: "\(fallback)", help)
    guard let node = value(of: name) else { return fallback }
    guard case .number(let text) = node.content else { return refuse(name, node, "a whole number", fallback) }
    guard let number = Int(text), range.contains(number) else {
      let bounds =
        range.lowerBound == range.upperBound
        ? "\(range.lowerBound)" : "\(range.lowerBound) to \(range.upperBound)"
      let expected =
        range.upperBound == .max ? "a whole number, \(range.lowerBound) or more" : "a whole number, \(bounds)"
      return refuse(name, node, expected, fallback)
    }
    return number
  }

  /// `true` or `false`.
  public mutating func boolean(_ name: String, default fallback: Bool, _ help: String) -> Bool {
    declare(name, .boolean, default: "\(fallback)", help)
    guard let node = value(of: name) else { return fallback }
    guard case .boolean(let value) = node.content else {
      return refuse(name, node, "true or false", fallback)
    }
    return value
  }

  /// One word of an enumeration.
  public mutating func choice<Choice: RawRepresentable & CaseIterable>(
    _ name: String, default fallback: Choice, _ help: String
  ) -> Choice where Choice.RawValue == String {
    let words = Choice.allCases.map(\.rawValue)
    declare(name, .choice(words), default: quoted(fallback.rawValue), help)
    guard let node = value(of: name) else { return fallback }
    guard let choice = word(in: node, of: Choice.self) else {
      return refuse(name, node, oneOf(words), fallback, words)
    }
    return choice
  }

  /// A list of words of an enumeration, each at most once.
  public mutating func choices<Choice: RawRepresentable & CaseIterable>(
    _ name: String, default fallback: [Choice], _ help: String
  ) -> [Choice] where Choice.RawValue == String {
    let words = Choice.allCases.map(\.rawValue)
    let json = "[" + fallback.map { quoted($0.rawValue) }.joined(separator: ", ") + "]"
    declare(name, .choices(words), default: json, help)
    guard let node = value(of: name) else { return fallback }
    guard let elements = elements(of: node) else {
      return refuse(name, node, "a list of \(oneOf(words))", fallback)
    }
    var choices: [Choice] = []
    for (index, element) in elements.enumerated() {
      let place = "\(name)[\(index)]"
      guard let choice = word(in: element, of: Choice.self) else {
        choices = refuse(place, element, oneOf(words), choices, words)
        continue
      }
      if choices.contains(where: { $0.rawValue == choice.rawValue }) {
        choices = refuse(place, element, "each word once", choices)
      } else {
        choices.append(choice)
      }
    }
    return choices
  }

  /// A text that `parse` understands; what `parse` throws is shown to the user behind "expected …".
  public mutating func text<Value>(
    _ name: String, default fallback: Value, shownAs shown: String, as what: String, _ help: String,
    parse: (String) throws -> Value
  ) -> Value {
    declare(name, .text(what), default: quoted(shown), help)
    guard let node = value(of: name) else { return fallback }
    return parsed(name, node, as: what, parse) ?? fallback
  }

  /// A list of texts that `parse` understands; empty by default.
  public mutating func texts<Value>(
    _ name: String, as what: String, _ help: String, parse: (String) throws -> Value
  ) -> [Value] {
    declare(name, .texts(what), default: "[]", help)
    guard let node = value(of: name) else { return [] }
    guard let elements = elements(of: node) else { return refuse(name, node, "a list of \(what)", []) }
    return elements.enumerated().compactMap { index, element in
      parsed("\(name)[\(index)]", element, as: what, parse)
    }
  }

  /// Any number, whole or not; `nil` where none is given.
  public mutating func number(_ name: String, _ help: String) -> Double? {
    declare(name, .number, default: "null", help)
    guard let node = value(of: name) else { return nil }
    guard case .number(let text) = node.content, let number = Double(text), number.isFinite else {
      return refuse(name, node, "a number", nil)
    }
    return number
  }

  /// Takes over what a reader of an object within this one found wrong.
  mutating func adopt(_ reader: OptionReader) { problems += reader.problems }

  /// Whether the option is there at all, with its default or another value.
  func isGiven(_ name: String) -> Bool { value(of: name) != nil }

  /// Refuses every key that nobody declared; call it after the last option.
  mutating func refuseUnknownKeys(except known: [String] = []) {
    let names = declarations.map(\.name) + known
    for member in members where !names.contains(member.key) {
      let hint = Suggestion.hint(for: member.key, among: names)
      report(
        member.key, at: member.keyRange.lowerBound,
        "unknown option\(hint.isEmpty ? "; known here: \(names.joined(separator: ", "))" : hint)")
    }
  }

  /// Records a fault that concerns the object as a whole, or one of its options.
  mutating func report(_ option: String, at offset: Int? = nil, _ message: String) {
    let offset = offset ?? value(of: option)?.range.lowerBound ?? objectOffset
    let full = path.isEmpty || option.isEmpty ? path + option : "\(path).\(option)"
    let isNamedByPlace = if case .commandLine = source.origin { true } else { false }
    problems.append(
      (
        offset,
        ConfigurationProblem(
          place: source.place(at: offset, option: option), path: isNamedByPlace ? "" : full, message: message)
      ))
  }

  mutating func declare(
    _ name: String, _ kind: OptionDeclaration.Kind, default json: String, _ help: String
  ) {
    declarations.append(OptionDeclaration(name: name, kind: kind, defaultJSON: json, help: help))
  }

  func value(of name: String) -> JSONNode? {
    members.first { $0.key == name }?.value
  }

  private mutating func refuse<Value>(
    _ name: String, _ node: JSONNode, _ expected: String, _ fallback: Value, _ words: [String] = []
  ) -> Value {
    let hint = node.string.map { Suggestion.hint(for: $0, among: words) } ?? ""
    report(name, at: node.range.lowerBound, "expected \(expected), found \(node.typeName)\(hint)")
    return fallback
  }

  private mutating func parsed<Value>(
    _ name: String, _ node: JSONNode, as what: String, _ parse: (String) throws -> Value
  ) -> Value? {
    guard let string = text(of: node) else { return refuse(name, node, what, nil) }
    do {
      return try parse(string)
    } catch {
      report(name, at: node.range.lowerBound, "expected \(what), found \(node.typeName): \(error)")
      return nil
    }
  }

  private func text(of node: JSONNode) -> String? {
    // On the command line `--set name=5` may well mean the text "5".
    if case .commandLine = source.origin, case .number(let number) = node.content { return number }
    return node.string
  }

  private func word<Choice: RawRepresentable>(in node: JSONNode, of: Choice.Type) -> Choice?
  where Choice.RawValue == String {
    node.string.flatMap { Choice(rawValue: $0) }
  }

  private func elements(of node: JSONNode) -> [JSONNode]? {
    if case .array(let elements) = node.content { return elements }
    // On the command line a list may be written `--set ignore=case,digits`.
    guard case .commandLine = source.origin, let list = text(of: node) else { return nil }
    return list.split(separator: ",").map { JSONNode(content: .string(Array($0.utf8)), range: node.range) }
  }

  private func quoted(_ text: String) -> String { "\"\(text)\"" }

  private func oneOf(_ words: [String]) -> String {
    words.map(quoted).joined(separator: words.count == 2 ? " or " : ", ")
  }
}
