// The JSON reader against RFC 8259: what it takes, and what it refuses with which words and where.
import Testing

@testable import WinnowKit

/// A text that is no JSON, and what is said of it.
struct RefusedJSON: CustomTestStringConvertible {
  let text: String
  let offset: Int
  let message: String

  init(_ text: String, _ offset: Int, _ message: String) {
    (self.text, self.offset, self.message) = (text, offset, message)
  }

  var testDescription: String { String(reflecting: text) }
}

private let end = "the end of the text"
private let escapes = #"expected one of \" \\ \/ \b \f \n \r \t \uXXXX"#
private let hexadecimal = #"expected four hexadecimal digits after \u"#
private let lone = "expected a pair of surrogates, found one alone"

@Suite("JSON reader")
struct JSONReaderTests {
  @Test(
    "a valid text gives its value",
    arguments: [
      (" \t\r\n null ", .null), ("true", .boolean(true)), ("false", .boolean(false)),
      ("0", .number("0")), ("-0", .number("-0")), ("-12.50", .number("-12.50")), ("1e1", .number("1e1")),
      ("1E+2", .number("1E+2")), ("0.0e-0", .number("0.0e-0")), ("10", .number("10")),
      (#""""#, .text("")), (#""a\/b""#, .text("a/b")),
      (#""\"\\\/\b\f\n\r\t""#, .text("\"\\/\u{8}\u{C}\n\r\t")),
      (#""\u0041\u00e9\u00E9\u0000""#, .text("Aéé\u{0}")), (#""\ud83d\ude42""#, .text("🙂")),
      (#""\uDBFF\uDFFF""#, .text("\u{10FFFF}")), (#""\uFFFF""#, .text("\u{FFFF}")),
      ("\"\u{7F}\"", .text("\u{7F}")),
      ("\"e\u{301}\"", .text("e\u{301}")), ("\"\u{FEFF}\"", .text("\u{FEFF}")),
      ("[]", .array([])), ("[ ]", .array([])), ("[1 , [ ] ]", .array([.number("1"), .array([])])),
      ("{}", .members([:])), ("{ }", .members([:])),
      (
        #"{ "a" : 1 , "" : {"b":[null]} }"#,
        .members(["a": .number("1"), "": .members(["b": .array([.null])])])
      ),
      ("{\"\u{E9}\":1,\"e\u{301}\":2}", .members(["\u{E9}": .number("1"), "e\u{301}": .number("2")])),
    ] as [(String, JSONValue)])
  func accepts(_ text: String, _ value: JSONValue) throws {
    #expect(JSONValue(try JSONReader.read(Array(text.utf8))) == value)
  }

  @Test(
    "a text that breaks the grammar is refused with place and reason",
    arguments: [
      RefusedJSON("", 0, "expected a value, found \(end)"),
      RefusedJSON("  \n", 3, "expected a value, found \(end)"),
      RefusedJSON("[1,]", 3, "expected a value (no comma before ']'), found ']'"),
      RefusedJSON("[,1]", 1, "expected a value, found ','"),
      RefusedJSON("[1,,2]", 3, "expected a value, found ','"),
      RefusedJSON("[1 2]", 3, "expected ',' or ']', found '2'"),
      RefusedJSON("[1", 2, "expected ',' or ']', found \(end)"),
      RefusedJSON("[", 1, "expected a value, found \(end)"),
      RefusedJSON("[1}", 2, "expected ',' or ']', found '}'"),
      RefusedJSON("{", 1, "expected a key in quotes or '}', found \(end)"),
      RefusedJSON("{,}", 1, "expected a key in quotes or '}', found ','"),
      RefusedJSON("{a:1}", 1, "expected a key in quotes or '}', found 'a'"),
      RefusedJSON("{'a':1}", 1, "expected a key in quotes or '}', found '''"),
      RefusedJSON("{é:1}", 1, "expected a key in quotes or '}', found 'é'"),
      RefusedJSON(#"{"a" 1}"#, 5, "expected ':', found '1'"),
      RefusedJSON(#"{"a":}"#, 5, "expected a value, found '}'"),
      RefusedJSON(#"{"a":1,}"#, 7, "expected a key in quotes (no comma before '}'), found '}'"),
      RefusedJSON(#"{"a":1 "b":2}"#, 7, "expected ',' or '}', found '\"'"),
      RefusedJSON(#"{"a":1,"b":2,"a":3}"#, 13, #"the key "a" stands here a second time"#),
      RefusedJSON(#"{"a":1,"\u0061":2}"#, 7, #"the key "a" stands here a second time"#),
      RefusedJSON(#"[{"\n":1,"\n":2}]"#, 9, #"the key "\n" stands here a second time"#),
      RefusedJSON("[] []", 3, "expected \(end), found '['"),
      RefusedJSON("{}x", 2, "expected \(end), found 'x'"),
      RefusedJSON("1 # no", 2, "expected \(end), found '#'"),
      RefusedJSON("nullx", 4, "expected \(end), found 'x'"),
      RefusedJSON("// no\n1", 0, "expected a value, found '/'"),
      RefusedJSON("[1, /* no */ 2]", 4, "expected a value, found '/'"),
      RefusedJSON("nul", 0, "expected a value, found 'n'"),
      RefusedJSON("True", 0, "expected a value, found 'T'"),
      RefusedJSON("NaN", 0, "expected a value, found 'N'"),
      RefusedJSON("Infinity", 0, "expected a value, found 'I'"),
      RefusedJSON("\u{A0}1", 0, "expected a value, found '\u{A0}'"),
      RefusedJSON("\u{C}1", 0, "expected a value, found 0x0C"),
      RefusedJSON("\u{0}", 0, "expected a value, found 0x00"),
      RefusedJSON(
        "\u{FEFF}{}", 0, "expected JSON, found a byte order mark (U+FEFF); save the file without it"),
      RefusedJSON("[\u{FEFF}]", 1, "expected a value, found '\u{FEFF}'"),
    ])
  func refusesStructure(_ refused: RefusedJSON) { expectRefusal(refused) }

  @Test(
    "a bad number is refused with place and reason",
    arguments: [
      RefusedJSON("01", 0, "expected a number without leading zeros"),
      RefusedJSON("[-00]", 1, "expected a number without leading zeros"),
      RefusedJSON("+1", 0, "expected a value, found '+'"),
      RefusedJSON(".5", 0, "expected a value, found '.'"),
      RefusedJSON("-", 1, "expected a digit, found \(end)"),
      RefusedJSON("-Infinity", 1, "expected a digit, found 'I'"),
      RefusedJSON("1.", 2, "expected a digit, found \(end)"),
      RefusedJSON("1.e5", 2, "expected a digit, found 'e'"),
      RefusedJSON("[1e]", 3, "expected a digit, found ']'"),
      RefusedJSON("1e+", 3, "expected a digit, found \(end)"),
      RefusedJSON("1e+-2", 3, "expected a digit, found '-'"),
      RefusedJSON("0x10", 1, "expected \(end), found 'x'"),
      RefusedJSON("1_000", 1, "expected \(end), found '_'"),
      RefusedJSON("１", 0, "expected a value, found '１'"),
    ])
  func refusesNumbers(_ refused: RefusedJSON) { expectRefusal(refused) }

  @Test(
    "a bad string is refused with place and reason",
    arguments: [
      RefusedJSON(#"[ "abc"#, 2, "the string that begins here does not end"),
      RefusedJSON(#""abc\""#, 0, "the string that begins here does not end"),
      RefusedJSON("\"a\nb\"", 2, "expected the control character 0x0A in a string to be escaped"),
      RefusedJSON("\"é\tb\"", 3, "expected the control character 0x09 in a string to be escaped"),
      RefusedJSON("\"\u{0}\"", 1, "expected the control character 0x00 in a string to be escaped"),
      RefusedJSON("\"\u{1F}\"", 1, "expected the control character 0x1F in a string to be escaped"),
      RefusedJSON(#""a\x""#, 2, escapes), RefusedJSON(#""\U0041""#, 1, escapes),
      RefusedJSON(#""\"#, 1, escapes),
      RefusedJSON(#""\u12""#, 1, hexadecimal), RefusedJSON(#""\u12G4""#, 1, hexadecimal),
      RefusedJSON(#""\u+123""#, 1, hexadecimal), RefusedJSON(#""\u"#, 1, hexadecimal),
      RefusedJSON(#""\ud800""#, 1, lone), RefusedJSON(#""a\uDC00""#, 2, lone),
      RefusedJSON(#""\ud800\u0041""#, 1, lone),
      RefusedJSON(#""\ud800\ud800\udc00""#, 1, lone), RefusedJSON(#""\ud800\n""#, 1, lone),
      RefusedJSON(#""\ud800\uzzzz""#, 7, hexadecimal),
    ])
  func refusesStrings(_ refused: RefusedJSON) { expectRefusal(refused) }

  @Test(
    "bytes that are not UTF-8 are refused at the first of them",
    arguments: [
      ([0x22, 0xFF, 0x22], 1, "0xFF"), ([0x22, 0x61, 0xC3, 0x22], 2, "0xC3"),
      ([0x22, 0xC0, 0x80, 0x22], 1, "0xC0"),
      ([0x22, 0xED, 0xA0, 0x80, 0x22], 1, "0xED"), ([0x31, 0x80], 1, "0x80"), ([0xFE, 0xFF], 0, "0xFE"),
    ] as [([UInt8], Int, String)])
  func refusesInvalidUTF8(_ bytes: [UInt8], _ offset: Int, _ found: String) {
    #expect(throws: JSONError(message: "expected UTF-8, found the byte \(found)", offset: offset)) {
      try JSONReader.read(bytes)
    }
  }

  @Test(
    "where it is asked for, a lone surrogate becomes U+FFFD and nothing beside it is lost",
    arguments: [
      (#""\ud800""#, "\u{FFFD}"), (#""\udc00x""#, "\u{FFFD}x"), (#""\ud800\u0041""#, "\u{FFFD}A"),
      (#""\ud800\ud83d\ude42""#, "\u{FFFD}🙂"), (#""\ud800\n""#, "\u{FFFD}\n"),
      (#""\ud800\ud800""#, "\u{FFFD}\u{FFFD}"),
      (#""\ude42\ud83d""#, "\u{FFFD}\u{FFFD}"),
    ])
  func replacesLoneSurrogates(_ text: String, _ expected: String) throws {
    let node = try JSONReader.read(Array(text.utf8), loneSurrogates: .replaced)
    #expect(JSONValue(node) == .text(expected))
  }

  @Test("arrays and objects nest as deep as allowed, and no deeper", arguments: [1, 2, 64, 512])
  func limitsDepth(_ limit: Int) throws {
    func arrays(_ depth: Int) -> [UInt8] {
      [UInt8](repeating: UInt8(ascii: "["), count: depth)
        + [UInt8](repeating: UInt8(ascii: "]"), count: depth)
    }
    func objects(_ depth: Int) -> [UInt8] {
      Array((String(repeating: #"{"a":"#, count: depth) + "1" + String(repeating: "}", count: depth)).utf8)
    }
    let message = "expected at most \(limit) arrays and objects inside one another"
    _ = try JSONReader.read(arrays(limit), maximumDepth: limit)
    _ = try JSONReader.read(objects(limit), maximumDepth: limit)
    #expect(throws: JSONError(message: message, offset: limit)) {
      try JSONReader.read(arrays(limit + 1), maximumDepth: limit)
    }
    #expect(throws: JSONError(message: message, offset: 5 * limit)) {
      try JSONReader.read(objects(limit + 1), maximumDepth: limit)
    }
    #expect(throws: JSONError(message: message, offset: limit)) {
      try JSONReader.read([UInt8](repeating: UInt8(ascii: "["), count: 1_000_000), maximumDepth: limit)
    }
  }

  private func expectRefusal(_ refused: RefusedJSON, sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(
      throws: JSONError(message: refused.message, offset: refused.offset), sourceLocation: sourceLocation
    ) {
      try JSONReader.read(Array(refused.text.utf8))
    }
  }
}
