// Looking words up, and counting them for the guess of a language.
import Testing

@testable import SentenceSplitting

@Suite struct WordTableTests {
  private static let table = WordTable<WordTraits>([
    (.always, "etc Mr übers т.д abcdefghijklmnop abcdefghijklmnopq"), (.unit, "etc ÅÄÖ"),
  ])

  @Test(
    "a lower-case word is found in any case, one with a capital only as written",
    arguments: [
      "etc", "Etc", "ETC", "Mr", "Übers", "ÜBERS", "т.д", "Т.Д", "ÅÄÖ",
      // Sixteen bytes are kept in registers, seventeen are not.
      "abcdefghijklmnop", "ABCDEFGHIJKLMNOP", "Abcdefghijklmnopq",
    ])
  func finds(_ word: String) {
    #expect(Self.traits(of: word).allSatisfy { $0 != [] })
    #expect(
      Self.traits(of: word).allSatisfy { $0.contains(.unit) == ["etc", "åäö"].contains(word.lowercased()) })
  }

  @Test(
    "a part of a word is not found, nor one that only differs in case from a name",
    arguments: ["mr", "MR", "et", "etcx", "", "übe", "åäö", "abcdefghijklmno", "abcdefghijklmnopqr"])
  func misses(_ word: String) {
    #expect(Self.traits(of: word).allSatisfy { $0 == [] })
  }

  /// The same wherever the word stands: near the end of a text fewer bytes can be read at once.
  private static func traits(of word: String) -> [WordTraits] {
    [0, 1, 20].map { margin in
      let bytes = Array(word.utf8) + Array(repeating: UInt8(ascii: "x"), count: margin)
      return table.traits(of: 0..<word.utf8.count, in: bytes.span)
    }
  }

  @Test("the language guessed does not depend on where in the text its words stand")
  func guessAnywhere() {
    let texts = [
      ("de", "Der Wind dreht und die Leute gehen nicht auf den Berg. "),
      ("fr", "Le vent tourne et les gens sont dans la maison pour le soir. "),
      ("ru", "Ветер не стих, и они были на берегу, но это было не всё. "),
      ("en", "The wind turns and the people of the town are at home. "),
    ]
    for (code, text) in texts {
      for margin in 0..<70 {
        let bytes = Array(repeating: UInt8(ascii: " "), count: margin) + Array((text + text + text).utf8)
        #expect(SentenceSplitter().resolved(for: bytes.span).languageCode == code)
      }
    }
  }
}
