// Normalizing twice is normalizing once, whatever the options.
import TestSupport
import Testing
import TextNormalization

/// An option with a value, as a change of options.
struct Setting: Sendable, CustomTestStringConvertible {
  let name: String
  let apply: @Sendable (inout NormalizationOptions) -> Void
  var testDescription: String { name }

  init(_ name: String, _ apply: @escaping @Sendable (inout NormalizationOptions) -> Void) {
    self.name = name
    self.apply = apply
  }

  /// Every value of every option but those that do nothing.
  static let all: [Setting] =
    [
      Setting("entities") { $0.entities = true }, Setting("mojibake") { $0.mojibake = true },
      Setting("surrogates") { $0.surrogates = true }, Setting("lineEnds") { $0.lineEnds = true },
      Setting("terminalEscapes") { $0.terminalEscapes = true }, Setting("controls") { $0.controls = true },
      Setting("zeroWidth") { $0.zeroWidth = true }, Setting("softHyphens") { $0.softHyphens = true },
      Setting("ligatures") { $0.ligatures = true }, Setting("hyphenation") { $0.hyphenation = true },
      Setting("maskURLs") { $0.maskURLs = true }, Setting("maskEmails") { $0.maskEmails = true },
      Setting("maskIPs") { $0.maskIPs = true }, Setting("maskIBANs") { $0.maskIBANs = true },
      Setting("maskCards") { $0.maskCards = true }, Setting("maskPhones") { $0.maskPhones = true },
      Setting("spaces") { $0.spaces = true }, Setting("foldCase") { $0.foldCase = true },
      Setting("foldDigits") { $0.foldDigits = true },
      Setting("dropPunctuation") { $0.dropPunctuation = true },
      Setting("dropAccents") { $0.dropAccents = true },
      Setting("collapseSpaces") { $0.collapseSpaces = true },
      Setting("trimLines") { $0.trimLines = true }, Setting("blankLines") { $0.blankLines = true },
      Setting("trimText") { $0.trimText = true },
    ]
    + [BidiControls.unbalanced, .drop].map { value in Setting("bidi \(value)") { $0.bidi = value } }
    + [WidthFolding.outsideEastAsian, .all].map { value in Setting("width \(value)") { $0.width = value } }
    + [UnicodeForm.nfc, .nfd, .nfkc, .nfkd].map { value in Setting("form \(value)") { $0.unicodeForm = value }
    }
    + [Typography.ascii, .typographic].flatMap { value in
      [
        Setting("quotes \(value)") { $0.quotes = value }, Setting("dashes \(value)") { $0.dashes = value },
        Setting("ellipsis \(value)") { $0.ellipsis = value },
      ]
    }
}

@Suite struct IdempotenceTests {
  /// Texts as people write them, with what goes wrong on the way.
  static let realTexts = [
    "“Well,” he said—‘it’s a co-op…’ &amp;amp; so on. The exam-\nple goes on; an ex-\nample it is.\n\n\n  End.  \n",
    "La Ã©tÃ© était belle&nbsp;: «\u{A0}Ça va\u{202F}?\u{A0}» — l’œuvre d’un naïf.\r\n\r\n\tFin ﬁn\u{AD}al.\r",
    "Die Straßen-\nbahn fährt nach Köln-\nMülheim; «so» und „anders“. Donau\u{AD}dampf\u{AD}\nschiff ﬂießt.\n",
    "می\u{200C}خواهم \u{202B}این\u{202C} کتاب\u{200C}ها را \u{202E}بخوانم.\n",
    "क्\u{200D}षेत्र में \u{200B}हिन्दी श्रीमान् १२३।\n",
    "ＡＢＣ　１２３！　ｶﾞｷﾞｸﾞ 日本語「全角」。\u{2028}次の行", "Привет, мир! Ёлка и е\u{308}лка — это сло-\nво и слово.\n",
    "Ελλάδα Α\u{301} ΣΊΣΥΦΟΣ ᾳ\u{345} &Sigma;&eacute; q\u{307}\u{323}\n",
    "Ask ann@mail.example, (https://b.example/&eacute;?c=1). +44 20 7946\u{A0}0958, 8.8.4.4; GB33BUKB20201555555555\n",
    "Card 4012-8888-8888-1881 of ‹bob@c.example›, tel. 030/1234567, www.d.example/(x), [2a00:1450::5]:80 &lt;b&gt;\n",
    "👩‍👩‍👧 🏴󠁧󠁢󠁷󠁬󠁳󠁿 ☺\u{FE0E} a\u{200D}b \u{E0041}\n",
    "\u{1B}[31mred\u{1B}[0m \u{1B}]0;title\u{7} \u{0}\u{8}x\u{206A}\u{FFF9}y\u{85}z\u{FEFF}\n",
  ]

  private func expectSettled(_ options: NormalizationOptions, _ texts: [String], _ note: String) {
    let normalizer = TextNormalizer(options)
    for text in texts {
      let once = normalizer.apply(text)
      let twice = normalizer.apply(once)
      #expect(twice.codes == once.codes, "\(note) \(text.codes)")
    }
  }

  /// Random texts of pieces of the real ones, hardly any of which are long.
  private func texts(_ seed: UInt64, count: Int) -> [String] {
    var generator = SeededGenerator(seed: seed)
    let alphabet = nastyAlphabet + Self.realTexts.flatMap { Array($0.unicodeScalars) }
    return (0..<count).map { _ in generator.text(from: alphabet) }
  }

  @Test("for every pair of options, on random and on real text", arguments: Setting.all.indices)
  func pairs(first: Int) {
    for second in first..<Setting.all.count {
      let options = NormalizationOptions(.none).with {
        Setting.all[first].apply(&$0)
        Setting.all[second].apply(&$0)
      }
      let seed = UInt64(1000 * first + second)
      let note = "\(Setting.all[first].name) + \(Setting.all[second].name), seed \(seed)"
      expectSettled(options, texts(seed, count: 12) + Self.realTexts, note)
    }
  }

  @Test("for every option with every preset", arguments: NormalizationOptions.Preset.allCases)
  func presets(preset: NormalizationOptions.Preset) {
    for (index, setting) in Setting.all.enumerated() {
      let options = NormalizationOptions(preset).with(setting.apply)
      expectSettled(
        options, texts(UInt64(index + 7), count: 20) + Self.realTexts,
        "\(preset) + \(setting.name), seed \(index + 7)")
    }
  }

  @Test("for random sets of options")
  func sets() {
    for seed in 1...300 as ClosedRange<UInt64> {
      var generator = SeededGenerator(seed: seed)
      var options = NormalizationOptions(.none)
      for setting in Setting.all where Bool.random(using: &generator) { setting.apply(&options) }
      expectSettled(options, texts(seed, count: 4) + Self.realTexts, "seed \(seed), \(options)")
    }
  }

  @Test("for references within references of any depth, as long as no tag turns up")
  func nestedReferences() {
    let normalizer = TextNormalizer(NormalizationOptions(.none).with { $0.entities = true })
    #expect(normalizer.apply("&lt;b&gt; &amp;amp;") == "<b> &amp;")
    #expect(normalizer.apply("&" + String(repeating: "amp;", count: 20_000) + "eacute;") == "é")
    #expect(normalizer.apply("&" + String(repeating: "#38;amp;#x026;", count: 5_000) + "lt;") == "<")
    expectSettled(normalizer.options, ["&amp;lt;b&amp;gt; &amp;amp;amp;amp;"], "nested")
  }

  @Test("nothing is counted exactly when nothing changes")
  func counts() {
    for seed in 1...400 as ClosedRange<UInt64> {
      var generator = SeededGenerator(seed: seed)
      var options = NormalizationOptions(.none)
      for setting in Setting.all where Int.random(in: 0..<3, using: &generator) == 0 {
        setting.apply(&options)
      }
      let text = Array(generator.text().utf8)
      var counts = NormalizationCounts()
      let result = TextNormalizer(options).normalize(text.span, counts: &counts)
      #expect((result == nil) == (counts.total == 0), "seed \(seed), \(options), \(text)")
      #expect(result != text, "seed \(seed)")
    }
  }
}
