// The stage that brings text into one form, and repairs it where asked.
import TextNormalization

/// Normalizes line ends, control characters, Unicode form and white space; more with a preset or by option.
struct Normalize: DocumentStage {
  static let name = "normalize"
  static let summary =
    "Bring line ends, control characters, Unicode form and white space into one form; the meaning stays. "
    + "Presets and options repair damage or make a key for search."
  static let examples = [
    StageExample(before: ["One  \r\n\r\n\r\n\r\nTwo\u{7}\r\n"], after: ["One\n\nTwo\n"]),
    StageExample(before: ["e\u{301}te\u{301}"], after: ["été"]),
    StageExample(
      #"{"preset": "repair"}"#, before: ["pass\u{200C}word eﬃ\u{AD}cient\n"], after: ["password efficient\n"]),
    StageExample(
      #"{"preset": "search-key"}"#, before: ["  Hello,   WORLD 2024! "], after: ["hello world 0000"]),
    StageExample(#"{"collapseSpaces": true}"#, before: ["  one   two\n"], after: ["one two\n"]),
    StageExample(#"{"unicodeForm": "nfkc"}"#, before: ["ﬁne ２０²\n"], after: ["fine 202\n"]),
    StageExample(
      #"{"quotes": "ascii", "dashes": "ascii", "ellipsis": "ascii"}"#, before: ["“Well” – he’s «in»…\n"],
      after: ["\"Well\" - he's «in»...\n"]),
    StageExample(
      #"{"hyphenation": true}"#, before: ["An exam-\nple text.\n"], after: ["An example\ntext.\n"]),
    StageExample(
      #"{"maskEmails": true, "maskPhones": true}"#, before: ["ann@mail.example or +44 20 7946 0958\n"],
      after: ["<EMAIL> or <PHONE>\n"]),
  ]

  private let normalizer: TextNormalizer

  init(_ options: inout OptionReader) {
    let preset = options.choice(
      "preset", default: NormalizationOptions.Preset.safe,
      "What the other options are when they are not given: `safe` harms nothing, `repair` mends text that broke on its "
        + "way, `search-key` leaves what is looked up, `none` does nothing.")
    var wanted = NormalizationOptions(preset)
    wanted.readRepairs(&options)
    wanted.readCharacters(&options)
    wanted.readMasks(&options)
    wanted.readPunctuation(&options)
    wanted.readKey(&options)
    wanted.readBlanks(&options)
    normalizer = TextNormalizer(wanted)
  }

  func process(_ document: inout Document) -> Verdict {
    var counts = NormalizationCounts()
    var examples: [NormalizationExample] = []
    let limit = document.wantsExamples ? TextChanges.examplesPerOperation : 0
    let normalized = normalizer.normalize(
      document.text.span, counts: &counts, examples: &examples, limit: limit)
    if let normalized {
      document.replaceText(with: normalized)
      document.note(TextChanges(counts, examples))
    }
    return .keep
  }
}

extension TextChanges {
  fileprivate init(_ counts: NormalizationCounts, _ examples: [NormalizationExample]) {
    let changed = counts.changed.map { ($0.operation.rawValue, $0.count) }
    self.init(
      counts: Dictionary(uniqueKeysWithValues: changed),
      examples: examples.map {
        Example(operation: $0.operation.rawValue, line: $0.line, before: $0.before, after: $0.after)
      })
  }
}

/// A text that was given as a word is none.
private struct NoWord: Error, CustomStringConvertible {
  let description = "give one word, without blanks"
}

/// The options in the order in which the operations run. Those of `safe` are shown as defaults.
extension NormalizationOptions {
  fileprivate mutating func readRepairs(_ options: inout OptionReader) {
    entities.read("entities", "Decode HTML entities in documents without tags.", &options)
    mojibake.read("mojibake", "Mend text that was decoded with the wrong charset (`Ã©` for `é`).", &options)
    surrogates.read(
      "surrogates", "Join surrogates of CESU-8; lone ones become U+FFFD. Reading files does so already.",
      &options)
  }

  fileprivate mutating func readCharacters(_ options: inout OptionReader) {
    lineEnds.read("lineEnds", "Write every line end (CRLF, CR, NEL, LS, PS, VT, FF) as LF.", &options)
    terminalEscapes.read("terminalEscapes", "Drop terminal escape sequences whole.", &options)
    controls.read(
      "controls",
      "Drop control characters but TAB and LF, byte order marks, annotations and deprecated format characters.",
      &options)
    bidi = options.choice(
      "bidi", default: bidi,
      "Bidirectional embeddings, overrides and isolates: keep, drop those without a partner on the line, or drop all."
    )
    zeroWidth.read(
      "zeroWidth", "Drop zero-width characters and tags where neither script nor emoji uses them.", &options)
    softHyphens.read("softHyphens", "Drop soft hyphens inside words; at a line end join the word.", &options)
    ligatures.read("ligatures", "Write Latin ligatures (`ﬁ`, `ĳ`, `ŉ`) as letters.", &options)
    width = options.choice(
      "width", default: width,
      "Write full-width Latin and half-width Katakana as usual: nowhere, in documents without Chinese, Japanese or "
        + "Korean, or everywhere.")
    unicodeForm = options.choice(
      "unicodeForm", default: unicodeForm,
      "The Unicode normalization form; nfkc and nfkd replace compatibility characters, which changes the text."
    )
    hyphenation.read(
      "hyphenation",
      "Join words that a hyphen splits at a line end, where the document or `hyphenationWords` show that they are one.",
      &options)
    hyphenationWords = options.texts(
      "hyphenationWords", as: "words",
      "Words that `hyphenation` knows beside those of the document: `example` is joined, `user-friendly` stays."
    ) { word in
      if word.isEmpty || word.contains(where: \.isWhitespace) { throw NoWord() }
      return word
    }
  }

  fileprivate mutating func readMasks(_ options: inout OptionReader) {
    maskURLs.read("maskUrls", "Write `<URL>` in place of URLs with a scheme or `www.`.", &options)
    maskEmails.read("maskEmails", "Write `<EMAIL>` in place of e-mail addresses.", &options)
    maskIPs.read("maskIps", "Write `<IP>` in place of public IP addresses.", &options)
    maskIBANs.read(
      "maskIbans",
      "Write `<IBAN>` in place of international bank account numbers whose check digits are right.",
      &options)
    maskCards.read(
      "maskCards", "Write `<CARD>` in place of numbers of payment cards whose check digit is right.", &options
    )
    maskPhones.read(
      "maskPhones",
      "Write `<PHONE>` in place of telephone numbers: international, North American, or behind a word such as `Tel.`.",
      &options)
  }

  fileprivate mutating func readPunctuation(_ options: inout OptionReader) {
    spaces.read("spaces", "Write no-break, ideographic, thin and other spaces as SPACE.", &options)
    quotes = options.choice(
      "quotes", default: quotes, "Quotation marks and apostrophes; guillemets always stay.")
    dashes = options.choice("dashes", default: dashes, "Dashes, hyphens beyond ASCII and the minus sign.")
    ellipsis = options.choice("ellipsis", default: ellipsis, "The ellipsis.")
  }

  fileprivate mutating func readKey(_ options: inout OptionReader) {
    foldCase.read("foldCase", "Fold case, as `\"ignore\": [\"case\"]` does.", &options)
    foldDigits.read("foldDigits", "Write every digit as 0, as `\"ignore\": [\"digits\"]` does.", &options)
    dropPunctuation.read(
      "dropPunctuation", "Drop punctuation, as `\"ignore\": [\"punctuation\"]` does.", &options)
    dropAccents.read("dropAccents", "Drop accents, as `\"ignore\": [\"accents\"]` does.", &options)
  }

  fileprivate mutating func readBlanks(_ options: inout OptionReader) {
    collapseSpaces.read("collapseSpaces", "Write runs of blanks as one space and drop indentation.", &options)
    trimLines.read("trimLines", "Drop blanks at the ends of lines; indentation stays.", &options)
    blankLines.read(
      "blankLines", "Write runs of blank lines as one, and drop those at the start and end.", &options)
    trimText.read("trimText", "Drop blanks and line ends at the start and end of the document.", &options)
  }
}

extension Bool {
  /// Reads an option whose default is the value so far.
  fileprivate mutating func read(_ name: String, _ help: String, _ options: inout OptionReader) {
    self = options.boolean(name, default: self, help)
  }
}
