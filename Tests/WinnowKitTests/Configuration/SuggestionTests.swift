// "Did you mean": slips are caught, other words are left alone.
import Testing

@testable import WinnowKit

@Suite("suggestions")
struct SuggestionTests {
  private static let words = ["input", "output", "include", "exclude", "paragraphs", "minCharacters"]

  @Test(
    "a slip suggests the word that was meant",
    arguments: [
      ("ouput", "output"), ("outptu", "output"), ("inputs", "input"), ("INPUT", "input"),
      ("inlcude", "include"),
      ("mincharacters", "minCharacters"), ("minChars", nil), ("min_characters", "minCharacters"),
      ("paragraph", "paragraphs"), ("colour", nil), ("", nil), ("x", nil), ("entirely-different", nil),
    ] as [(String, String?)])
  func closest(_ word: String, _ expected: String?) {
    #expect(Suggestion.closest(to: word, among: Self.words) == expected)
    #expect(
      Suggestion.hint(for: word, among: Self.words) == (expected.map { "; did you mean '\($0)'?" } ?? ""))
  }

  @Test("a word itself is closest, whatever else there is; among equals the first")
  func exact() {
    for word in Self.words { #expect(Suggestion.closest(to: word, among: Self.words) == word) }
    #expect(Suggestion.closest(to: "cat", among: ["bat", "hat"]) == "bat")
    #expect(Suggestion.closest(to: "cat", among: []) == nil)
  }
}
