import TestSupport
import Testing
import TextNormalization

@Suite struct TextNormalizerTests {
  static let safe = TextNormalizer()
  static let keepingLineEnds = TextNormalizer(
    NormalizationOptions().with {
      $0.lineEnds = false
      $0.collapseSpaces = true
    })

  /// All 160 sets of the options that the reference knows.
  static let allOptions: [NormalizationOptions] = UnicodeForm.allCases.flatMap { form in
    (0..<32).map { bits in
      NormalizationOptions(.none).with {
        $0.lineEnds = bits & 1 != 0
        $0.controls = bits & 2 != 0
        $0.terminalEscapes = $0.controls
        $0.unicodeForm = form
        $0.trimLines = bits & 4 != 0
        $0.collapseSpaces = bits & 8 != 0
        $0.blankLines = bits & 16 != 0
      }
    }
  }

  @Test(
    "the default leaves alone what carries meaning",
    arguments: [
      "👨‍👩‍👧‍👦 🏳️‍🌈 🏴󠁧󠁢󠁥󠁮󠁧󠁿 ❤️‍🔥 1️⃣ 👍🏽 🇫🇷", "می\u{200C}خواهم", "क्\u{200D}ष क्\u{200C}ष", "葛\u{E0100} 辻\u{E0101}",
      "ᠮᠣᠩᠭᠣᠯ\u{180B} ᠤ\u{180E}ᠨ", "שלום\u{200F} (abc)\u{200E}", "10³ x² H₂O ½ № ™ µm ﬁ",
      "ＡＢＣ\u{3000}全角、ｶﾀｶﾅ",
      "«Bonjour\u{A0}!» — l’été… 5\u{202F}€", "Straße ﬀ ĳ ŉ ſ", "tab\tand  two spaces",
      "    indented\n\tcode\n",
      "C:\\new\\[31m", "a\u{FE0E} ☺\u{FE0F}", "ญี่ปุ่น กำ", "soft\u{AD}hyphen\u{200B}zero", "\u{3000}全角", "",
      "x\n",
    ])
  func survives(text: String) {
    #expect(Self.safe.result(Array(text.utf8)) == nil)
  }

  @Test(
    "each operation does what its documentation says",
    arguments: [
      ("a\r\nb\rc\nd", "a\nb\nc\nd"), ("a\r\n\r\nb", "a\n\nb"), ("a\n\rb", "a\n\nb"),
      ("a\u{2028}b\u{2029}c\u{85}d\u{B}e\u{C}f", "a\nb\nc\nd\ne\nf"),
      ("\u{FEFF}\u{FEFF}a\n\u{FEFF}b", "a\nb"),
      ("a\0b\u{7}c\u{1B}[31mred\u{1B}[0m\u{7F}d", "abcredd"), ("x\u{206A}y\u{FFF9}z\u{FFFC}q", "xyzq"),
      ("\u{1B}]8;;http://e.org\u{1B}\\link\u{1B}]8;;\u{7}", "link"), ("\u{1B}]0;título\u{9C}x", "x"),
      ("\u{1B}]0;never ended\nnext", "]0;never ended\nnext"), ("\u{1B}[31", "[31"),
      ("\u{1B}(B\u{1B}[mx", "x"),
      ("\u{1B}\u{1B}[0m[31mx", "[31mx"), ("\r\u{7}\n", ""), ("a\r\u{7}\nb", "a\n\nb"), ("e\u{7}\u{301}", "é"),
      ("a  \nb\t\n  c", "a\nb\n  c"), ("\n \n\na\n\n \t\n\nb\n\n\n", "a\n\nb\n"), ("a\n  ", "a\n"),
      (" \n\n", ""),
      ("e\u{301} \u{212B} q\u{307}\u{323} \u{1112}\u{1161}\u{11AB}", "é Å q\u{323}\u{307} 한"),
    ])
  func operations(before: String, after: String) {
    #expect(Self.safe.apply(before).codes == after.codes)
  }

  @Test("with line ends off, CR LF stays together and no new pair appears")
  func lineEndsOff() {
    let normalizer = TextNormalizer(NormalizationOptions().with { $0.lineEnds = false })
    #expect(normalizer.apply("a  \r\n\r\n \r\nb\r\n\r\n") == "a\r\n\r\nb\r\n")
    #expect(normalizer.apply("a\r  \nb\u{B}c\u{85}d").codes == "a\r  \nb\u{B}c\u{85}d".codes)
  }

  @Test("collapsing squeezes inner blanks and drops indentation, but not a blank under a mark")
  func collapse() {
    let normalizer = TextNormalizer(NormalizationOptions().with { $0.collapseSpaces = true })
    #expect(normalizer.apply("  a   b\t\tc \n  d") == "a b c\nd")
    #expect(normalizer.apply("   \u{301}a  \u{301}b").codes == " \u{301}a  \u{301}b".codes)
    #expect(
      normalizer.apply("a\u{A0}\u{A0}b\u{3000}\u{3000}c").codes == "a\u{A0}\u{A0}b\u{3000}\u{3000}c".codes)
  }

  @Test("every operation counts what it changed")
  func counts() {
    var counts = NormalizationCounts()
    let text = "\n\u{1B}[1mA\u{30A}\u{0}  \r\nb\u{2028}\n\n\n"
    let result = Self.safe.normalize(Array(text.utf8).span, counts: &counts)
    #expect(result == Array("Å\nb\n".utf8))
    var expected = NormalizationCounts()
    expected[.lineEnds] = 2
    expected[.terminalEscapes] = 1
    expected[.controls] = 1
    expected[.unicodeForm] = 1
    expected[.trimLines] = 1
    expected[.blankLines] = 4
    #expect(counts == expected)
  }

  @Test(
    "random texts come out as the reference says, for every set of options", arguments: allOptions.indices)
  func agreesWithReference(index: Int) {
    let options = Self.allOptions[index]
    let normalizer = TextNormalizer(options)
    let reference = NormalizerReference(options: options)
    let seed = UInt64(index) + 100
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<80 {
      let text = generator.text(from: Bool.random(using: &generator) ? nastyAlphabet : structure)
      let once = normalizer.apply(text)
      #expect(once.codes == reference.apply(text), "seed \(seed), \(options), \(text.codes)")
      #expect(normalizer.apply(once).codes == once.codes, "seed \(seed), \(options), \(text.codes)")
      var counts = NormalizationCounts()
      let bytes = Array(text.utf8)
      let result = normalizer.normalize(bytes.span, counts: &counts)
      #expect((result == nil) == (counts.total == 0), "seed \(seed), \(options), \(text.codes)")
      #expect(result != bytes, "seed \(seed), \(options), \(text.codes)")
    }
  }

  @Test(
    "a text with trouble at any offset round a vector block comes out the same as a short one",
    arguments: 0..<70)
  func offsets(offset: Int) {
    let padding = String(repeating: "x", count: offset)
    for (before, after) in [
      ("e\u{301}", "é"), (" \n", "\n"), ("\n\n\n", "\n\n"), ("\r\n", "\n"), ("\u{85}", "\n"), ("\u{7F}", ""),
      ("\u{FEFF}", ""), ("\u{1B}[0m", ""), ("и\u{306}", "й"),
      ("\u{327}\u{301}\u{323}", "\u{327}\u{323}\u{301}"),
    ] {
      let expected = (padding + after + "yyyyyyyyyyyyyyyyyyyyyyyyyyy").codes
      let leading = offset == 0 && after.hasPrefix("\n") ? Array(expected.drop { $0 == 10 }) : expected
      #expect(Self.safe.apply(padding + before + "yyyyyyyyyyyyyyyyyyyyyyyyyyy").codes == leading)
    }
  }

  @Test(
    "hostile texts cost linear time",
    arguments: [
      "\u{1B}]", "\u{1B}[0", "\r", " \t", "\n ", " \r", "\u{301}\u{323}", "\u{1161}", "e\u{301}", "\u{FEFF}",
    ])
  func hostile(piece: String) {
    let text = String(repeating: piece, count: 30_000)
    for normalizer in [Self.safe, Self.keepingLineEnds] {
      let once = normalizer.apply(text)
      #expect(normalizer.apply(once).utf8.elementsEqual(once.utf8))
    }
  }

  @Test("every scalar after a letter amid plain text is treated as the reference says")
  func everyScalarAmidPlainText() {
    let reference = NormalizerReference(options: NormalizationOptions())
    let padding = "plain text to both sides"
    var failures: [UInt32] = []
    for code in UnicodeFormTests.scalars {
      let scalar = String(codes: [code])
      let expected = padding.codes + reference.apply("xé" + scalar + "y") + padding.codes
      if Self.safe.apply(padding + "xé" + scalar + "y" + padding).codes != expected { failures.append(code) }
    }
    #expect(failures.isEmpty)
  }

  @Test("long texts with little to do come out as the reference says", arguments: [0, 31, 63, 95, 127, 159])
  func longTexts(index: Int) {
    let options = Self.allOptions[index]
    let reference = NormalizerReference(options: options)
    let normalizer = TextNormalizer(options)
    let alphabet = Array("aaabcdefgh  .,éйи中“\u{306}\u{301}\n\n\u{7}".unicodeScalars)
    var generator = SeededGenerator(seed: UInt64(index) + 40)
    for _ in 0..<100 {
      let text = generator.text(from: alphabet, upTo: 150)
      #expect(normalizer.apply(text).codes == reference.apply(text), "\(options), \(text.codes)")
    }
  }

  @Test("bytes that are not UTF-8 pass through without a trap")
  func illFormed() {
    var generator = SeededGenerator(seed: 3)
    for options in Self.allOptions {
      let normalizer = TextNormalizer(options)
      for _ in 0..<40 {
        let bytes = (0..<40).map { _ in UInt8.random(in: 0...255, using: &generator) }
        _ = normalizer.normalize(bytes.span)
      }
    }
    #expect(Self.safe.result([0x61, 0xE2, 0x80]) == nil)
    #expect(Self.safe.result([0xFF, 0x07, 0xC0]) == [0xFF, 0xC0])
  }
}

/// Few scalars, so that the patterns of lines and escapes come up all the time.
let structure = Array("\r\n\n\n\t  a\u{1B}[]0m\\\u{7}\u{B}\u{301}\u{0}".unicodeScalars)
