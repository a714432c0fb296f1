// English rules, each with a sentence of its own.
import Testing

@testable import SentenceSplitting

@Suite struct EnglishTests {
  @Test(
    "English sentences",
    arguments: [
      ["The kettle boiled.", "Nobody moved."],
      ["Mr. Hale and Dr. Finch waited.", "Then Prof. Ng arrived."],
    ])
  func table(_ expected: [String]) throws {
    #expect(try sentences(expected.joined(separator: " "), "en") == expected)
  }
}
