// JSON values without positions, for comparing what was read with what was meant.
import TestSupport
@testable import WinnowKit

indirect enum JSONValue: Equatable, Sendable, CustomStringConvertible {
  case null
  case boolean(Bool)
  /// As written.
  case number(String)
  /// As bytes: to `String`, canonically equivalent texts are equal.
  case string([UInt8])
  case array([JSONValue])
  case object([Member])

  struct Member: Equatable, Sendable {
    let key: [UInt8]
    let value: JSONValue
  }

  static func text(_ text: String) -> JSONValue { .string(Array(text.utf8)) }
  static func members(_ members: KeyValuePairs<String, JSONValue>) -> JSONValue {
    .object(members.map { Member(key: Array($0.utf8), value: $1) })
  }

  init(_ node: JSONNode) {
    switch node.content {
    case .null: self = .null
    case .boolean(let value): self = .boolean(value)
    case .number(let text): self = .number(text)
    case .string(let bytes): self = .string(bytes)
    case .array(let elements): self = .array(elements.map(JSONValue.init))
    case .object(let members):
      self = .object(members.map { Member(key: Array($0.key.utf8), value: JSONValue($0.value)) })
    }
  }

  func write(to writer: inout JSONWriter) {
    switch self {
    case .null: writer.null()
    case .boolean(let value): writer.boolean(value)
    case .number(let text): writer.raw(Array(text.utf8))
    case .string(let bytes): writer.string(bytes)
    case .array(let elements):
      writer.array { writer in for element in elements { element.write(to: &writer) } }
    case .object(let members):
      writer.object { writer in
        for member in members {
          writer.key(String(decoding: member.key, as: UTF8.self))
          member.value.write(to: &writer)
        }
      }
    }
  }

  func written(indentation: Int? = nil) -> [UInt8] {
    var writer = JSONWriter(indentation: indentation)
    write(to: &writer)
    return writer.bytes
  }

  var description: String { String(decoding: written(), as: UTF8.self) }

  /// A random value, `depth` levels deep at most.
  static func random(depth: Int, _ generator: inout SeededGenerator) -> JSONValue {
    switch generator.number(0...(depth > 0 ? 6 : 4)) {
    case 0: return .null
    case 1: return .boolean(generator.number(0...1) == 1)
    case 2:
      return .number(
        generator.one(of: ["0", "-0", "7", "-12", "3.25", "1e9", "-0.5E-3", "12345678901234567890"]))
    case 3, 4: return .string(randomText(&generator))
    case 5: return .array((0..<generator.number(0...4)).map { _ in random(depth: depth - 1, &generator) })
    default:
      var members: [Member] = []
      for _ in 0..<generator.number(0...4) {
        let key = randomText(&generator)
        if members.contains(where: { $0.key == key }) { continue }
        members.append(Member(key: key, value: random(depth: depth - 1, &generator)))
      }
      return .object(members)
    }
  }

  private static func randomText(_ generator: inout SeededGenerator) -> [UInt8] {
    let pieces = [
      "a", "B", " ", "\"", "\\", "/", "\n", "\r", "\t", "\u{0}", "\u{1F}", "\u{7F}", "\u{80}", "é",
      "e\u{301}", "世",
      "🙂", "\u{2028}", "\u{FEFF}", "\u{FFFF}", "\u{10FFFF}", "{", "]", "\\u0041",
    ]
    return Array(generator.text(of: pieces, longest: 5).utf8)
  }
}
