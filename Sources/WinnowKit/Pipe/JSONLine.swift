// One line of JSON Lines: its text, and the line again with what became of the text.

/// A line of the input. What is not winnow's comes out again byte for byte.
struct JSONLine: Sendable {
  private static let maximumDepth = 512

  private let bytes: [UInt8]
  private let parsed: Result<[JSONMember], JSONLineError>

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    parsed = Self.members(of: bytes)
  }

  /// The document's text.
  var text: [UInt8] {
    get throws(JSONLineError) {
      guard let member = try parsed.get().first(where: { $0.key == "text" }) else {
        throw JSONLineError(description: #"expected the key "text", found none"#)
      }
      guard case .string(let text) = member.value.content else {
        throw JSONLineError(
          description:
            "column \(member.value.range.lowerBound + 1): text: expected a string, found \(member.value.typeName)"
        )
      }
      return text
    }
  }

  /// The line with what became of its document.
  func rendered(_ slot: Slot) -> [UInt8] {
    var added: [(key: String, value: [UInt8])] = []
    var text: [UInt8]?
    switch slot.ending {
    case .failed(let failure): added.append(("error", Self.json(failure.message)))
    case .dropped(_, let reason):
      added.append(("dropped", Self.json(reason.kind.rawValue)))
      text = []
    case nil:
      text = slot.document?.text
      if let document = slot.document, let sentences = document.sentences {
        var writer = JSONWriter()
        writer.array { writer in for sentence in sentences { writer.string(Array(document.text[sentence])) } }
        added.append(("sentences", writer.bytes))
      }
    }
    return render(text: text, added)
  }

  private func render(text: [UInt8]?, _ added: [(key: String, value: [UInt8])]) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      guard case .success(let members) = parsed else {
        writer.key("line")
        writer.string(bytes)
        for member in added { Self.write(member, &writer) }
        return
      }
      for member in members {
        // A key that winnow adds takes the place of one that was there.
        if added.contains(where: { $0.key == member.key }) { continue }
        writer.rawKey(bytes[member.keyRange])
        if member.key == "text", let text, !isUnchanged(member.value, text) {
          writer.string(text)
        } else {
          writer.raw(bytes[member.value.range])
        }
      }
      for member in added { Self.write(member, &writer) }
    }
    return writer.bytes
  }

  private func isUnchanged(_ node: JSONNode, _ text: [UInt8]) -> Bool {
    guard case .string(let original) = node.content, original == text else { return false }
    // An escaped surrogate without its partner, which was read as U+FFFD, may not go on as it is.
    return !original.holdsReplacementCharacter || !bytes[node.range].holdsSurrogateEscape
  }

  private static func write(_ member: (key: String, value: [UInt8]), _ writer: inout JSONWriter) {
    writer.key(member.key)
    writer.raw(member.value)
  }

  private static func json(_ text: String) -> [UInt8] {
    var writer = JSONWriter()
    writer.string(text)
    return writer.bytes
  }

  private static func members(of bytes: [UInt8]) -> Result<[JSONMember], JSONLineError> {
    do throws(JSONError) {
      let node = try JSONReader.read(bytes, maximumDepth: maximumDepth, loneSurrogates: .replaced)
      if case .object(let members) = node.content { return .success(members) }
      return .failure(JSONLineError(description: "expected a JSON object, found \(node.typeName)"))
    } catch {
      return .failure(JSONLineError(description: "column \(error.offset + 1): \(error.message)"))
    }
  }
}

/// A line that holds no document.
struct JSONLineError: Error, CustomStringConvertible {
  let description: String
}

extension [UInt8] {
  fileprivate var holdsReplacementCharacter: Bool {
    indices.dropLast(2).contains { self[$0] == 0xEF && self[$0 + 1] == 0xBF && self[$0 + 2] == 0xBD }
  }
}

extension ArraySlice<UInt8> {
  /// Whether an escape of U+D800 to U+DFFF may be there.
  fileprivate var holdsSurrogateEscape: Bool {
    indices.dropLast(3).contains {
      self[$0] == UInt8(ascii: "\\") && self[$0 + 1] == UInt8(ascii: "u")
        && self[$0 + 2] | 0x20 == UInt8(ascii: "d")
        && self[$0 + 3] >= UInt8(ascii: "8")
    }
  }
}
