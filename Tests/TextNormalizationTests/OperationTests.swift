// Every operation alone, by example: what it changes, and what looks alike and stays.
import TestSupport
import Testing
import TextNormalization

@Suite struct OperationTests {
  private func expect(
    _ before: String, _ after: String, _ change: (inout NormalizationOptions) -> Void,
    _ location: SourceLocation = #_sourceLocation
  ) {
    let result = TextNormalizer(NormalizationOptions(.none).with(change)).apply(before)
    #expect(result.codes == after.codes, "\(before.codes)", sourceLocation: location)
  }

  @Test(
    "zero-width characters go only where neither script nor emoji uses them",
    arguments: [
      ("in\u{200B}vis\u{2060}ible\u{FEFF}", "invisible"), ("look\u{200C}up \u{200D}now", "lookup now"),
      ("کتاب\u{200C}ها", "کتاب\u{200C}ها"), ("ه\u{200D} ", "ه\u{200D} "),
      ("र\u{94D}\u{200D}य", "र\u{94D}\u{200D}य"),
      ("ක\u{DCA}\u{200D}ර", "ක\u{DCA}\u{200D}ර"), ("ខ្មែរ\u{200B}ភាសា", "ខ្មែរ\u{200B}ភាសា"),
      ("ไทย\u{200B}คำ", "ไทย\u{200B}คำ"),
      ("👩‍🚀 🏳️‍🌈 🏴󠁧󠁢󠁳󠁣󠁴󠁿", "👩‍🚀 🏳️‍🌈 🏴󠁧󠁢󠁳󠁣󠁴󠁿"), ("👩\u{200D} 🚀", "👩 🚀"), ("hid\u{E0068}\u{E0069}den", "hidden"),
      ("🏴\u{E0067}\u{E0062}x", "🏴x"), ("中\u{200B}文", "中文"),
    ])
  func zeroWidth(before: String, after: String) {
    expect(before, after) { $0.zeroWidth = true }
  }

  @Test(
    "soft hyphens go inside words and join a word over a line end",
    arguments: [
      ("Donau\u{AD}dampf\u{AD}schiff", "Donaudampfschiff"),
      ("Silben\u{AD}\ntrennung hier\nund da", "Silbentrennung\nhier\nund da"),
      ("  ein\u{AD}\n  gerückt, so\n", "  eingerückt,\n  so\n"), ("end\u{AD} of", "end\u{AD} of"),
      ("\u{AD}start", "\u{AD}start"),
      ("a\u{AD}\u{AD}b", "ab"), ("last\u{AD}\n\nnew", "last\u{AD}\n\nnew"), ("по\u{AD}езд", "поезд"),
    ])
  func softHyphens(before: String, after: String) {
    expect(before, after) { $0.softHyphens = true }
  }

  @Test(
    "unbalanced bidirectional controls are those without a partner on their line",
    arguments: [
      ("a\u{202B}b\u{202C}c", "a\u{202B}b\u{202C}c"), ("a\u{202E}b", "ab"), ("a\u{202C}b\u{2069}", "ab"),
      ("\u{2067}x\u{2069}", "\u{2067}x\u{2069}"), ("\u{202A}x\ny\u{202C}", "x\ny"),
      ("\u{2066}\u{202E}x\u{2069}\u{202C}", "\u{2066}x\u{2069}"), ("\u{202A}\u{2068}x\u{202C}", "x"),
      ("\u{202A}\u{2066}\u{202C}\u{2069}\u{202C}", "\u{202A}\u{2066}\u{2069}\u{202C}"),
      ("x\u{200F}\u{200E}\u{61C}y", "x\u{200F}\u{200E}\u{61C}y"),
    ])
  func unbalanced(before: String, after: String) {
    expect(before, after) { $0.bidi = .unbalanced }
  }

  @Test("all embeddings, overrides and isolates can go; marks stay")
  func bidi() {
    expect("\u{202B}a\u{202C}\u{2066}b\u{2069}\u{200F}", "ab\u{200F}") { $0.bidi = .drop }
  }

  @Test(
    "words that are given count like those of the text, which comes first",
    arguments: [
      ("most cheese-\ncake is cake", "most cheesecake\nis cake"),
      ("a rock-\nsolid one", "a rock-\nsolid one"),
      ("cheese-\ncake or cheese-cake", "cheese-\ncake or cheese-cake"), ("Cheese-\ncake", "Cheesecake"),
      ("snow-\nfox", "snow-\nfox"), ("fox-\nes", "fox-\nes"), ("ques-\ntion", "question"),
    ])
  func givenWords(before: String, after: String) {
    expect(before, after) {
      $0.hyphenation = true
      $0.hyphenationWords = ["CheeseCake", "rock-solid", "fox"]
    }
  }

  @Test(
    "a split word is joined when the text knows it, or neither half",
    arguments: [
      // Known in one piece.
      ("to-\ngether they go\nalways together", "together\nthey go\nalways together"),
      ("the pre-\nsent day, present", "the present\nday, present"), ("x e-\nmail, email", "x email,\nemail"),
      // Neither half known.
      ("A ques-\ntion of time.\n", "A question\nof time.\n"), ("ques-\ntion", "question"),
      ("  ques-\n  tion, yes", "  question,\n  yes"),
      ("Über-\nraschung", "Überraschung"), ("вопро-\nсы есть", "вопросы\nесть"),
      ("ques\u{2010}\ntion", "question"), ("ques- \ntion", "question"),
      // Known with its hyphen, or a half of its own.
      ("a user-\nfriendly one, user-friendly", "a user-\nfriendly one, user-friendly"),
      ("most cheese-\ncake is cake", "most cheese-\ncake is cake"),
      ("self-\ntaught", "self-\ntaught"), ("x-\nray", "x-\nray"),
      // Capitals, numbers, addresses, compounds, bullets and blank lines.
      ("Anna-\nLena", "Anna-\nLena"), ("Nord-\nSüd-Gefälle", "Nord-\nSüd-Gefälle"),
      ("lines 3-\n5 and B-\n52", "lines 3-\n5 and B-\n52"),
      ("http://a.example/so-\nfar", "http://a.example/so-\nfar"),
      ("see foo-\nbar.example/x", "see foo-\nbar.example/x"),
      ("mother-in-\nlawful", "mother-in-\nlawful"), ("this -\nthat", "this -\nthat"),
      ("- a\n- b", "- a\n- b"), ("wait-\n\nmore", "wait-\n\nmore"),
      ("snake_ca-\nse", "snake_ca-\nse"),
    ])
  func hyphenation(before: String, after: String) {
    expect(before, after) { $0.hyphenation = true }
  }

  @Test("what the joined word leaves of its line, and the line ends, stay as they are")
  func joinedLines() {
    expect("ques-\r\ntion of\r\ntime", "question\r\nof\r\ntime") { $0.hyphenation = true }
    expect("one ques-\ntion and an-\nswer two\n", "one question\nand answer\ntwo\n") { $0.hyphenation = true }
  }

  @Test("a dash at a line end does not turn into a hyphen that joins words")
  func dashAtLineEnd() {
    expect("he said—\nnothing – at all", "he said—\nnothing - at all") {
      $0.hyphenation = true
      $0.dashes = .ascii
    }
  }

  @Test("quotes, dashes and ellipsis become ASCII")
  func ascii() {
    expect("„Ja“, ‚nein‘ ’tis ‹a› «b» 3′ 4″", "\"Ja\", 'nein' 'tis ‹a› «b» 3′ 4″") { $0.quotes = .ascii }
    expect("1–2 — 3 − 4 ‐ ‑ ‒ ―", "1-2 - 3 - 4 - - - -") { $0.dashes = .ascii }
    expect("so… then", "so... then") { $0.ellipsis = .ascii }
  }

  @Test(
    "quotes, dashes and ellipsis become typographic",
    arguments: [
      ("\"Yes,\" she said, 'it's'", "“Yes,” she said, ‘it’s’"), ("(\"so\")", "(“so”)"),
      ("\"'Go'\"", "“‘Go’”"), ("rock 'n' '90s", "rock ‘n’ ’90s"),
      ("6'2\" tall", "6'2\" tall"), ("a \" b", "a \" b"), ("this -- that", "this – that"),
      ("this--that", "this—that"), ("a - b", "a – b"),
      ("- item\n  - more", "- item\n  - more"), ("ls --all -l", "ls --all -l"), ("-----", "-----"),
      ("well-known", "well-known"),
      ("wait... what", "wait… what"), ("....", "...."), ("../.. .../x", "../.. .../x"),
    ])
  func typographic(before: String, after: String) {
    expect(before, after) {
      $0.quotes = .typographic
      $0.dashes = .typographic
      $0.ellipsis = .typographic
    }
  }

  @Test("spaces become SPACE, and nothing else does")
  func spaces() {
    expect("a\u{A0}b\u{2009}c\u{3000}d\u{202F}e\u{200B}f\tg", "a b c d e\u{200B}f\tg") { $0.spaces = true }
  }

  @Test("ligatures become letters")
  func ligatures() {
    expect("ﬂuﬀy ﬁsh, ĳs ŉ ǈ ﬆ ﬓ æ œ", "fluffy fish, ijs ʼn Lj st ﬓ æ œ") { $0.ligatures = true }
  }

  @Test("width is folded everywhere, or only in texts that are not East Asian")
  func width() {
    expect("Ｗｉｄｅ１！ ｶﾞｷﾟﾊﾟ\u{3000}漢", "Wide1! ガキ\u{309A}パ 漢") { $0.width = .all }
    expect("Ｗｉｄｅ１！\u{3000}text", "Wide1! text") { $0.width = .outsideEastAsian }
    expect("Ｗｉｄｅ１！漢", "Ｗｉｄｅ１！漢") { $0.width = .outsideEastAsian }
    expect("ｶﾅ Ｗ", "ｶﾅ Ｗ") { $0.width = .outsideEastAsian }
    expect("！\u{FE01}", "！\u{FE01}") { $0.width = .all }
  }

  @Test("surrogates in bytes are joined, and one alone becomes U+FFFD")
  func surrogates() {
    let normalizer = TextNormalizer()
    #expect(normalizer.result([0x61, 0xED, 0xA0, 0xBD, 0xED, 0xB8, 0x80]) == Array("a😀".utf8))
    #expect(normalizer.result([0xED, 0xB8, 0x80, 0x62]) == Array("\u{FFFD}b".utf8))
  }

  @Test("terminal escapes and controls are two operations")
  func escapes() {
    expect("\u{1B}[1mA\u{7}", "A\u{7}") { $0.terminalEscapes = true }
    expect("\u{1B}[1mA\u{7}", "[1mA") { $0.controls = true }
  }

  @Test("bytes that the repair could not read stay")
  func unreadBytes() {
    expect("a\u{7}b\u{81}c\u{9B}", "abc") { $0.controls = true }
    expect("this stays\u{7} so \u{81}", "this stays so \u{81}") {
      $0.controls = true
      $0.mojibake = true
    }
  }

  @Test("keys fold and drop as the comparison keys do, line by line, in the form that is asked for")
  func keys() {
    expect("Ça VA,\nÉté 2024!", "ça va\nété 0000") {
      $0.foldCase = true
      $0.foldDigits = true
      $0.dropPunctuation = true
    }
    expect("Été", "ete") {
      $0.foldCase = true
      $0.dropAccents = true
    }
    expect("É", "e\u{301}") {
      $0.foldCase = true
      $0.unicodeForm = .nfd
    }
  }

  @Test("white space goes at both ends of the text")
  func trimText() {
    expect(" \n\t one \n two \n\n", "one \n two") { $0.trimText = true }
    expect(" \r\n \r\n", "") { $0.trimText = true }
    expect("  \u{301}a", " \u{301}a") { $0.trimText = true }
  }

  @Test("the presets do what they are for")
  func presets() {
    let damaged = "\u{FEFF}Ã©tÃ© &eacute;\u{200B} so\u{AD}ft ﬁn\u{1B}[0m\r\n"
    #expect(TextNormalizer(.init(.repair)).apply(damaged) == "été é soft fin\n")
    #expect(
      TextNormalizer(.init(.safe)).apply(damaged).codes == "Ã©tÃ© &eacute;\u{200B} so\u{AD}ft ﬁn\n".codes)
    #expect(TextNormalizer(.init(.none)).apply(damaged).codes == damaged.codes)
    #expect(TextNormalizer(.init(.searchKey)).apply("\u{3000}ＡＢＣ – 12 ﬁ\u{AD}n\n\n x\n") == "abc 00 fin\n\nx")
  }

  @Test(
    "the operations of keys are the differences that comparisons ignore",
    arguments: IgnoredDifference.allCases)
  func sameFunctions(difference: IgnoredDifference) {
    let options = NormalizationOptions(.none).with {
      switch difference {
      case .whitespace:
        $0.collapseSpaces = true
        $0.trimText = true
      case .case: $0.foldCase = true
      case .punctuation: $0.dropPunctuation = true
      case .digits: $0.foldDigits = true
      case .accents: $0.dropAccents = true
      }
      $0.unicodeForm = .nfc
    }
    let normalizer = TextNormalizer(options)
    let key = ComparisonKey(ignoring: [difference])
    for seed in 1...200 as ClosedRange<UInt64> {
      var generator = SeededGenerator(seed: seed)
      let text = generator.text()
      if difference == .whitespace,
        text.codes.contains(where: { $0 != 0x20 && $0 != 9 && !(0x21...0x7E).contains($0) })
      {
        continue
      }
      if text.codes.contains(10) { continue }
      #expect(normalizer.apply(text).codes == key.key(text).codes, "seed \(seed) \(text.codes)")
    }
  }
}
