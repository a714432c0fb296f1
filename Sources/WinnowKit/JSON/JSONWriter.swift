// Writes JSON: one writer for summaries, reports, the schema and JSON Lines.

/// Builds one JSON text, value by value, in the order of the calls.
struct JSONWriter {
  private(set) var bytes: [UInt8] = []
  private let indentation: Int?
  private var depth = 0
  private var needsComma = false
  private var followsKey = false

  /// - Parameter indentation: spaces a level, or `nil` for one line without blanks.
  init(indentation: Int? = nil) {
    self.indentation = indentation
  }

  mutating func object(_ body: (inout JSONWriter) throws -> Void) rethrows {
    try container("{", "}", body)
  }

  mutating func array(_ body: (inout JSONWriter) throws -> Void) rethrows {
    try container("[", "]", body)
  }

  mutating func key(_ key: String) {
    startValue()
    appendString(Array(key.utf8))
    bytes.append(UInt8(ascii: ":"))
    if indentation != nil { bytes.append(UInt8(ascii: " ")) }
    followsKey = true
  }

  mutating func string(_ text: String) { string(Array(text.utf8)) }

  /// - Parameter utf8: the text; bytes that are not UTF-8 become U+FFFD, for JSON has no others.
  mutating func string(_ utf8: [UInt8]) {
    startValue()
    appendString(utf8)
    needsComma = true
  }

  mutating func integer(_ value: Int) { raw(Array(String(value).utf8)) }
  mutating func boolean(_ value: Bool) { raw(Array((value ? "true" : "false").utf8)) }
  mutating func null() { raw(Array("null".utf8)) }

  /// Writes seconds with a precision of a millisecond.
  mutating func seconds(_ duration: Duration) {
    let milliseconds =
      duration.components.seconds * 1000 + duration.components.attoseconds / 1_000_000_000_000_000
    let fraction = String(milliseconds % 1000)
    let padded = String(repeating: "0", count: 3 - fraction.utf8.count) + fraction
    raw(Array("\(milliseconds / 1000).\(padded)".utf8))
  }

  /// Writes a value that is JSON already.
  mutating func raw(_ json: some Sequence<UInt8>) {
    startValue()
    bytes.append(contentsOf: json)
    needsComma = true
  }

  mutating func member(_ name: String, _ value: String) { key(name); string(value) }
  mutating func member(_ name: String, _ value: Int) { key(name); integer(value) }
  mutating func member(_ name: String, _ value: Bool) { key(name); boolean(value) }

  private mutating func container(
    _ open: Unicode.Scalar, _ close: Unicode.Scalar, _ body: (inout JSONWriter) throws -> Void
  ) rethrows {
    startValue()
    bytes.append(UInt8(ascii: open))
    depth += 1
    needsComma = false
    try body(&self)
    depth -= 1
    if needsComma { newLine() }
    bytes.append(UInt8(ascii: close))
    needsComma = true
  }

  private mutating func startValue() {
    if followsKey {
      followsKey = false
      return
    }
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = false
    if depth > 0 { newLine() }
  }

  private mutating func newLine() {
    guard let indentation else { return }
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: indentation * depth))
  }

  private mutating func appendString(_ utf8: [UInt8]) {
    let valid = UTF8Text.repaired(utf8)
    bytes.append(UInt8(ascii: "\""))
    var start = 0
    for (offset, byte) in valid.enumerated() where byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F
    {
      bytes.append(contentsOf: valid[start..<offset])
      start = offset + 1
      appendEscape(of: byte)
    }
    bytes.append(contentsOf: valid[start...])
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func appendEscape(of byte: UInt8) {
    bytes.append(UInt8(ascii: "\\"))
    switch byte {
    case 0x22, 0x5C: bytes.append(byte)
    case 0x0A: bytes.append(UInt8(ascii: "n"))
    case 0x0D: bytes.append(UInt8(ascii: "r"))
    case 0x09: bytes.append(UInt8(ascii: "t"))
    default:
      let digits = Array("0123456789abcdef".utf8)
      bytes.append(contentsOf: [UInt8(ascii: "u"), UInt8(ascii: "0"), UInt8(ascii: "0")])
      bytes.append(digits[Int(byte >> 4)])
      bytes.append(digits[Int(byte & 15)])
    }
  }
}
