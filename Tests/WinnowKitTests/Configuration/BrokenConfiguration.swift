// A configuration with faults, and every line that is to be said of it.
import Testing

struct BrokenConfiguration: Sendable, CustomTestStringConvertible {
  let name: String
  let text: String
  /// All messages, in order.
  let messages: [String]

  init(_ name: String, _ text: String, _ messages: [String]) {
    (self.name, self.text, self.messages) = (name, text, messages)
  }

  var testDescription: String { name }

  static let all = options + stages + topLevel + text
}
