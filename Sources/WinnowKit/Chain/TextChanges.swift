// What a stage that edits text changed, operation by operation, and what that looks like.

/// What one stage changed in one document.
public struct TextChanges: Sendable, Equatable {
  /// One place that was changed.
  public struct Example: Sendable, Equatable {
    /// The operation that changed it.
    public let operation: String
    /// The line of the text as the stage met it, from 1.
    public let line: Int
    /// The place with a little of its line, in UTF-8, before the operation.
    public let before: [UInt8]
    /// The same place behind it.
    public let after: [UInt8]

    /// An example.
    public init(operation: String, line: Int, before: [UInt8], after: [UInt8]) {
      self.operation = operation
      self.line = line
      self.before = before
      self.after = after
    }
  }

  /// So many examples of an operation are shown.
  static let examplesPerOperation = 3

  /// How many places each operation changed, by its name.
  public let counts: [String: Int]
  /// The first places, where they were asked for.
  public let examples: [Example]

  /// What a stage has to say of its changes.
  public init(counts: [String: Int] = [:], examples: [Example] = []) {
    self.counts = counts
    self.examples = examples
  }
}

/// An example, and where it was found.
struct FoundExample: Sendable {
  let stage: Int
  let document: Int
  let example: TextChanges.Example
}

/// The first examples of every operation in document order, over all documents of a run.
struct ExampleCollection: Sendable {
  private struct Key: Hashable {
    let stage: Int
    let operation: String
  }

  private var found: [Key: [FoundExample]] = [:]

  /// All of them, by stage, then by the name of the operation, then in document order.
  var examples: [FoundExample] {
    found.sorted { ($0.key.stage, $0.key.operation) < ($1.key.stage, $1.key.operation) }.flatMap(\.value)
  }

  /// Whether more examples are needed of an operation that changed something on this walk.
  func lacksExample(of trace: Trace) -> Bool {
    trace.steps.enumerated().contains { stage, step in
      step.changes.keys.contains { isOpen(Key(stage: stage, operation: $0)) }
    }
  }

  /// Takes over what is still needed of a document's examples. Documents come in order.
  mutating func add(_ slot: Slot) {
    for (stage, changes) in slot.changes {
      for example in changes.examples {
        let key = Key(stage: stage, operation: example.operation)
        guard isOpen(key) else { continue }
        found[key, default: []].append(FoundExample(stage: stage, document: slot.number, example: example))
      }
    }
  }

  private func isOpen(_ key: Key) -> Bool { found[key, default: []].count < TextChanges.examplesPerOperation }
}

extension TextChanges.Example {
  /// The members of a JSON object.
  func write(to writer: inout JSONWriter) {
    writer.member("operation", operation)
    writer.member("line", line)
    writer.key("before")
    writer.string(before)
    writer.key("after")
    writer.string(after)
  }

  /// Bytes between quotation marks, with what would not show spelled out.
  public static func visible(_ bytes: [UInt8]) -> String {
    var text = ""
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .nonspacingMark, .surrogate, .privateUse,
        .unassigned:
        text += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      case .spaceSeparator where scalar != " ":
        text += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return "\"\(text)\""
  }
}
