// A JSON value that remembers where in its source it stood.

/// One value of a JSON text, with the bytes it came from.
struct JSONNode: Sendable {
  enum Content: Sendable {
    case null
    case boolean(Bool)
    /// The number as it was written: only its reader knows what range and precision it wants.
    case number(String)
    case string([UInt8])
    case array([JSONNode])
    case object([JSONMember])
  }

  let content: Content
  /// Where the value stands in its source, in bytes.
  let range: Range<Int>

  /// The value's type as error messages name it.
  var typeName: String {
    switch content {
    case .null: "null"
    case .boolean(let value): value ? "true" : "false"
    case .number(let text): "the number \(text)"
    case .string(let bytes): "the string \(JSONWriter.quoted(bytes))"
    case .array: "an array"
    case .object: "an object"
    }
  }

  var string: String? {
    if case .string(let bytes) = content { String(decoding: bytes, as: UTF8.self) } else { nil }
  }
}

extension JSONNode {
  /// Writes the value with the members of objects in the order of their keys, so that the order in which somebody
  /// wrote them makes no difference.
  func writeSorted(to writer: inout JSONWriter) {
    switch content {
    case .null: writer.null()
    case .boolean(let value): writer.boolean(value)
    case .number(let text): writer.raw(text.utf8)
    case .string(let bytes): writer.string(bytes)
    case .array(let elements):
      writer.array { writer in for element in elements { element.writeSorted(to: &writer) } }
    case .object(let members):
      writer.object { writer in
        for member in members.sorted(by: { $0.key < $1.key }) {
          writer.key(member.key)
          member.value.writeSorted(to: &writer)
        }
      }
    }
  }
}

/// One `"key": value` of a JSON object.
struct JSONMember: Sendable {
  let key: String
  let keyRange: Range<Int>
  let value: JSONNode
}

/// What a JSON text has wrong, and where.
struct JSONError: Error, Equatable {
  let message: String
  /// The byte at which it was noticed.
  let offset: Int
}
