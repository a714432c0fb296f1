// The option reader by itself: declarations without a configuration, and values with one.
import Testing

@testable import WinnowKit

@Suite("option reader")
struct OptionReaderTests {
  private enum Colour: String, CaseIterable { case red, green, darkBlue = "dark-blue" }
  private struct Odd: Error, CustomStringConvertible { let description = "an odd number of letters" }

  private struct Values: Equatable {
    var count: Int
    var size: Int
    var isOn: Bool
    var colour: Colour
    var colours: [Colour]
    var length: Int
    var lengths: [Int]

    init(_ reader: inout OptionReader) {
      count = reader.integer("count", default: 3, in: 1...9, "Count.")
      size = reader.integer("size", default: 0, in: 0...Int.max, "Size.")
      isOn = reader.boolean("isOn", default: true, "On.")
      colour = reader.choice("colour", default: Colour.green, "Colour.")
      colours = reader.choices("colours", default: [Colour.red, .darkBlue], "Colours.")
      length = reader.text(
        "length", default: 0, shownAs: "none", as: "an even text", "Length.", parse: Self.evenLength)
      lengths = reader.texts("lengths", as: "even texts", "Lengths.", parse: Self.evenLength)
    }

    private static func evenLength(_ text: String) throws -> Int {
      if text.count.isMultiple(of: 2) { return text.count }
      throw Odd()
    }
  }

  private func read(_ text: String) throws -> (values: Values, problems: [String]) {
    let bytes = Array(text.utf8)
    guard case .object(let members) = try JSONReader.read(bytes).content else { throw Odd() }
    var reader = OptionReader(
      members, objectOffset: 0, path: "o", source: SourceText(origin: .file(name: "f"), bytes: bytes))
    let values = Values(&reader)
    reader.refuseUnknownKeys()
    return (values, reader.problems.map(\.problem.description))
  }

  @Test("describing, every kind of option gives its default and its declaration, and nothing is wrong")
  func describing() {
    var reader = OptionReader.describing
    let values = Values(&reader)
    #expect((values.count, values.size, values.isOn) == (3, 0, true))
    #expect((values.colour, values.colours) == (.green, [.red, .darkBlue]))
    #expect((values.length, values.lengths) == (0, []))
    #expect(reader.problems.isEmpty)
    let words = ["red", "green", "dark-blue"]
    #expect(
      reader.declarations == [
        OptionDeclaration(name: "count", kind: .integer(1...9), defaultJSON: "3", help: "Count."),
        OptionDeclaration(name: "size", kind: .integer(0...Int.max), defaultJSON: "0", help: "Size."),
        OptionDeclaration(name: "isOn", kind: .boolean, defaultJSON: "true", help: "On."),
        OptionDeclaration(name: "colour", kind: .choice(words), defaultJSON: #""green""#, help: "Colour."),
        OptionDeclaration(
          name: "colours", kind: .choices(words), defaultJSON: #"["red", "dark-blue"]"#, help: "Colours."),
        OptionDeclaration(
          name: "length", kind: .text("an even text"), defaultJSON: #""none""#, help: "Length."),
        OptionDeclaration(name: "lengths", kind: .texts("even texts"), defaultJSON: "[]", help: "Lengths."),
      ])
  }

  @Test("every kind of option gives the value that is there")
  func values() throws {
    let (values, problems) = try read(
      #"""
      {"lengths": ["ab", ""], "length": "four", "colours": ["dark-blue"], "colour": "red", "isOn": false,
      "size": 9223372036854775807, "count": 9}
      """#)
    #expect(problems.isEmpty)
    #expect((values.count, values.size, values.isOn) == (9, .max, false))
    #expect((values.colour, values.colours) == (.red, [.darkBlue]))
    #expect((values.length, values.lengths) == (4, [2, 0]))
  }

  @Test(
    "a fault is told with place and path, and the default stands in",
    arguments: [
      (#"{"count": 10}"#, #"f:1:11: o.count: expected a whole number, 1 to 9, found the number 10"#),
      (#"{"size": -1}"#, #"f:1:10: o.size: expected a whole number, 0 or more, found the number -1"#),
      (#"{"isOn": 1}"#, #"f:1:10: o.isOn: expected true or false, found the number 1"#),
      (
        #"{"colour": "gren"}"#,
        #"f:1:12: o.colour: expected "red", "green", "dark-blue", found the string "gren"; did you mean 'green'?"#
      ),
      (
        #"{"length": "abc"}"#,
        #"f:1:12: o.length: expected an even text, found the string "abc": an odd number of letters"#
      ),
      (#"{"length": 12}"#, #"f:1:12: o.length: expected an even text, found the number 12"#),
      (
        #"{"lengths": ["a"]}"#,
        #"f:1:14: o.lengths[0]: expected even texts, found the string "a": an odd number of letters"#
      ),
      (
        #"{"length": "a\"\n"}"#,
        #"f:1:12: o.length: expected an even text, found the string "a\"\n": an odd number of letters"#
      ),
      (#"{"cuont": 1}"#, #"f:1:2: o.cuont: unknown option; did you mean 'count'?"#),
    ])
  func faults(_ text: String, _ message: String) throws {
    var describing = OptionReader.describing
    let defaults = Values(&describing)
    let (values, problems) = try read(text)
    #expect(problems == [message])
    #expect(values == defaults)
  }
}
