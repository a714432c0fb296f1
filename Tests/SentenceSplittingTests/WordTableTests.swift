// Looking words up, and counting them for the guess of a language.
import Testing

@testable import SentenceSplitting

@Suite struct WordTableTests {
  private static let table = WordTable<WordTraits>([
    (.always, "etc Mr übers т.д abcdefghijklmnop abcdefghijklmnopq"), (.unit, "etc ÅÄÖ"),
  ])

  @Test(
    "a lower-case word is found in any case, one with a capital only as written, and never a part of one",
    arguments: [
      ("etc", WordTraits([.always, .unit])), ("Etc", [.always, .unit]), ("ETC", [.always, .unit]),
      ("Mr", .always), ("mr", []), ("MR", []), ("et", []), ("etcx", []), ("", []),
      ("Übers", .always), ("ÜBERS", .always), ("übe", []), ("Т.Д", .always), ("ÅÄÖ", .unit), ("åäö", []),
      // Sixteen bytes are kept in registers, seventeen are not.
      ("abcdefghijklmnop", .always), ("ABCDEFGHIJKLMNOP", .always), ("abcdefghijklmno", []),
      ("Abcdefghijklmnopq", .always), ("abcdefghijklmnopqr", []),
    ])
  func lookUp(_ word: String, _ expected: WordTraits) {
    // Wherever the word stands: near the end of a text fewer bytes can be read at once.
    for margin in [0, 1, 20] {
      let bytes = Array(word.utf8) + Array(repeating: UInt8(ascii: "x"), count: margin)
      #expect(Self.table.traits(of: 0..<word.utf8.count, in: bytes.span) == expected)
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
