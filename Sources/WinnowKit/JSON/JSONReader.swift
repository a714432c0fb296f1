// Reads JSON strictly by RFC 8259, keeping the position of every value.
import TextCore

/// A strict JSON reader: UTF-8 only, no duplicate keys, no trailing commas, no comments, bounded depth.
struct JSONReader {
  /// What becomes of an escaped surrogate without its partner, such as `"\ud800"`, which is no character.
  enum LoneSurrogates { case refused, replaced }

  private let bytes: [UInt8]
  private var offset = 0
  private let maximumDepth: Int
  private let loneSurrogates: LoneSurrogates

  private init(_ bytes: [UInt8], maximumDepth: Int, loneSurrogates: LoneSurrogates) {
    self.bytes = bytes
    self.maximumDepth = maximumDepth
    self.loneSurrogates = loneSurrogates
  }

  /// Reads the one value that `bytes` holds.
  ///
  /// - Parameters:
  ///   - bytes: a whole JSON text.
  ///   - maximumDepth: how many arrays and objects may stand inside one another.
  ///   - loneSurrogates: whether an unpaired surrogate escape is an error or becomes U+FFFD.
  /// - Throws: `JSONError` with the offset of the first fault.
  static func read(
    _ bytes: [UInt8], maximumDepth: Int = 64, loneSurrogates: LoneSurrogates = .refused
  ) throws(JSONError) -> JSONNode {
    if let invalid = UTF8Validation.firstInvalidOffset(in: bytes.span) {
      throw JSONError(
        message: "expected UTF-8, found the byte \(hexadecimal(bytes[invalid]))", offset: invalid)
    }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      throw JSONError(
        message: "expected JSON, found a byte order mark (U+FEFF); save the file without it", offset: 0)
    }
    var reader = JSONReader(bytes, maximumDepth: maximumDepth, loneSurrogates: loneSurrogates)
    let node = try reader.value(depth: 0)
    reader.skipBlanks()
    guard reader.offset == bytes.count else {
      throw reader.unexpected("the end of the text")
    }
    return node
  }

  private mutating func value(depth: Int) throws(JSONError) -> JSONNode {
    skipBlanks()
    let start = offset
    let content: JSONNode.Content
    guard let first = peek else { throw unexpected("a value") }
    switch first {
    case UInt8(ascii: "{"): content = .object(try members(depth: depth + 1))
    case UInt8(ascii: "["): content = .array(try elements(depth: depth + 1))
    case UInt8(ascii: "\""): content = .string(try string())
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): content = .number(try number())
    case UInt8(ascii: "t"): content = .boolean(try word("true", true))
    case UInt8(ascii: "f"): content = .boolean(try word("false", false))
    case UInt8(ascii: "n"): content = try word("null", .null)
    default: throw unexpected("a value")
    }
    return JSONNode(content: content, range: start..<offset)
  }

  private mutating func members(depth: Int) throws(JSONError) -> [JSONMember] {
    try checkDepth(depth)
    offset += 1
    var members: [JSONMember] = []
    var keys: Set<String> = []
    skipBlanks()
    if take("}") { return members }
    while true {
      skipBlanks()
      let keyStart = offset
      guard peek == UInt8(ascii: "\"") else {
        throw members.isEmpty
          ? unexpected("a key in quotes or '}'") : unexpected("a key in quotes (no comma before '}')")
      }
      let key = String(decoding: try string(), as: UTF8.self)
      let keyRange = keyStart..<offset
      guard keys.insert(key).inserted else {
        throw JSONError(message: "the key \"\(key)\" stands here a second time", offset: keyStart)
      }
      skipBlanks()
      guard take(":") else { throw unexpected("':'") }
      members.append(JSONMember(key: key, keyRange: keyRange, value: try value(depth: depth)))
      skipBlanks()
      if take("}") { return members }
      guard take(",") else { throw unexpected("',' or '}'") }
    }
  }

  private mutating func elements(depth: Int) throws(JSONError) -> [JSONNode] {
    try checkDepth(depth)
    offset += 1
    var elements: [JSONNode] = []
    skipBlanks()
    if take("]") { return elements }
    while true {
      skipBlanks()
      if !elements.isEmpty && peek == UInt8(ascii: "]") { throw unexpected("a value (no comma before ']')") }
      elements.append(try value(depth: depth))
      skipBlanks()
      if take("]") { return elements }
      guard take(",") else { throw unexpected("',' or ']'") }
    }
  }

  private mutating func string() throws(JSONError) -> [UInt8] {
    let quote = offset
    offset += 1
    var text: [UInt8] = []
    while true {
      let start = offset
      while offset < bytes.count, bytes[offset] >= 0x20, bytes[offset] != UInt8(ascii: "\""),
        bytes[offset] != UInt8(ascii: "\\")
      { offset += 1 }
      text.append(contentsOf: bytes[start..<offset])
      switch peek {
      case UInt8(ascii: "\""):
        offset += 1
        return text
      case UInt8(ascii: "\\"): try escape(appendingTo: &text)
      case nil: throw JSONError(message: "the string that begins here does not end", offset: quote)
      case let control?:
        throw JSONError(
          message: "expected the control character \(hexadecimal(control)) in a string to be escaped",
          offset: offset)
      }
    }
  }

  private mutating func escape(appendingTo text: inout [UInt8]) throws(JSONError) {
    let start = offset
    offset += 1
    let character = peek
    offset += 1
    switch character {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(bytes[offset - 1])
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "u"):
      let scalar = try escapedScalar(start: start)
      text.append(contentsOf: Array(String(scalar).utf8))
    default:
      offset = start
      throw JSONError(message: "expected one of \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\uXXXX", offset: start)
    }
  }

  private mutating func escapedScalar(start: Int) throws(JSONError) -> Unicode.Scalar {
    let first = try hexadecimalUnit(start: start)
    if let scalar = Unicode.Scalar(first) { return scalar }
    let afterFirst = offset
    if first < 0xDC00, take("\\"), take("u") {
      let second = try hexadecimalUnit(start: afterFirst)
      if (0xDC00..<0xE000).contains(second),
        let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
      {
        return scalar
      }
    }
    offset = afterFirst
    guard loneSurrogates == .replaced else {
      throw JSONError(message: "expected a pair of surrogates, found one alone", offset: start)
    }
    return "\u{FFFD}"
  }

  private mutating func hexadecimalUnit(start: Int) throws(JSONError) -> UInt32 {
    guard offset + 4 <= bytes.count, bytes[offset..<offset + 4].allSatisfy(isHexadecimalDigit),
      let unit = UInt32(String(decoding: bytes[offset..<offset + 4], as: UTF8.self), radix: 16)
    else { throw JSONError(message: "expected four hexadecimal digits after \\u", offset: start) }
    offset += 4
    return unit
  }

  private mutating func number() throws(JSONError) -> String {
    let start = offset
    _ = take("-")
    if !take("0") { try digits() }
    if take(".") { try digits() }
    if peek == UInt8(ascii: "e") || peek == UInt8(ascii: "E") {
      offset += 1
      if !take("+") { _ = take("-") }
      try digits()
    }
    if let next = peek, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(next) {
      throw JSONError(message: "expected a number without leading zeros", offset: start)
    }
    return String(decoding: bytes[start..<offset], as: UTF8.self)
  }

  private mutating func digits() throws(JSONError) {
    let start = offset
    while let next = peek, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(next) { offset += 1 }
    guard offset > start else { throw unexpected("a digit") }
  }

  private mutating func word<Value>(_ word: StaticString, _ value: Value) throws(JSONError) -> Value {
    let spelling = Array(word.description.utf8)
    guard bytes[offset...].starts(with: spelling) else { throw unexpected("a value") }
    offset += spelling.count
    return value
  }

  private func checkDepth(_ depth: Int) throws(JSONError) {
    guard depth <= maximumDepth else {
      throw JSONError(
        message: "expected at most \(maximumDepth) arrays and objects inside one another", offset: offset)
    }
  }

  private var peek: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard peek == UInt8(ascii: character) else { return false }
    offset += 1
    return true
  }

  private mutating func skipBlanks() {
    while let next = peek, next == 0x20 || next == 0x0A || next == 0x0D || next == 0x09 { offset += 1 }
  }

  private func unexpected(_ expected: String) -> JSONError {
    guard offset < bytes.count else {
      return JSONError(message: "expected \(expected), found the end of the text", offset: offset)
    }
    let rest = String(decoding: bytes[offset..<min(offset + 4, bytes.count)], as: UTF8.self)
    let found =
      rest.unicodeScalars.first.map { $0.value < 0x20 ? hexadecimal(UInt8($0.value)) : "'\($0)'" } ?? ""
    return JSONError(message: "expected \(expected), found \(found)", offset: offset)
  }
}

private func isHexadecimalDigit(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
    UInt8(ascii: "A")...UInt8(ascii: "F"):
    true
  default: false
  }
}

private func hexadecimal(_ byte: UInt8) -> String {
  let digits = String(byte, radix: 16, uppercase: true)
  return "0x" + (digits.count == 1 ? "0" : "") + digits
}
