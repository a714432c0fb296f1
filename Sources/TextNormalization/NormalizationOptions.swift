// Which operations a normalizer runs, and the three sets of them that have names.

/// What becomes of typographic characters that have a plain form.
public enum Typography: String, CaseIterable, Sendable {
  /// They stay as they are.
  case keep
  /// They become ASCII: `"` `'` `-` `...`.
  case ascii
  /// ASCII becomes the typographic form of English: `“ ”` `‘ ’` `– —` `…`.
  case typographic
}

/// What becomes of bidirectional embeddings, overrides and isolates (U+202A–202E, U+2066–2069). Marks (LRM, RLM, ALM)
/// always stay.
public enum BidiControls: String, CaseIterable, Sendable {
  /// They stay.
  case keep
  /// Those without a partner on their line go.
  case unbalanced
  /// All go.
  case drop
}

/// Where full-width Latin and half-width Katakana become the common forms.
public enum WidthFolding: String, CaseIterable, Sendable {
  /// Nowhere.
  case keep
  /// In texts without a Chinese, Japanese or Korean character, where width can only be an accident.
  case outsideEastAsian = "outside-east-asian"
  /// Everywhere.
  case all
}

/// The operations that run. ``TextNormalizer`` documents their order.
public struct NormalizationOptions: Sendable, Equatable {
  /// A set of options with a name.
  public enum Preset: String, CaseIterable, Sendable {
    /// Repairs the outer form and harms nothing that carries meaning.
    case safe
    /// Also repairs what broke on the way: wrong charsets, entities, stray invisible characters, ligatures.
    case repair
    /// What is left of a text when it is looked up or compared.
    case searchKey = "search-key"
    /// No operation but those that are asked for.
    case none
  }

  /// HTML entities are decoded in texts without tags.
  public var entities = false
  /// Text that was decoded with the wrong charset is decoded with the right one.
  public var mojibake = false
  /// Pairs of surrogates in CESU-8 are joined; one without a partner becomes U+FFFD. Valid UTF-8 has none.
  public var surrogates = false
  /// CR LF, CR, NEL (U+0085), LS (U+2028), PS (U+2029), VT and FF become LF (The Unicode Standard, section 5.8).
  /// When off, all of these stay, also with `controls` on: dropping them would glue words together.
  public var lineEnds = false
  /// CSI and OSC sequences and set designations go whole.
  public var terminalEscapes = false
  /// C0 and C1 controls except TAB, LF and line ends, DEL, U+FEFF anywhere, U+FFF9–FFFC (annotations, object
  /// replacement) and the deprecated format characters U+206A–206F go. With `mojibake` on, U+0081, 8D, 8F, 90 and 9D
  /// stay: bytes that mean nothing in windows-1252, the only trace of a charset that is still to be found.
  public var controls = false
  /// Embeddings, overrides and isolates.
  public var bidi = BidiControls.keep
  /// U+200B, U+2060, U+FEFF, ZWJ, ZWNJ and tags go where no script and no emoji uses them.
  public var zeroWidth = false
  /// U+00AD goes inside words; at a line end it joins the word.
  public var softHyphens = false
  /// Latin ligatures and digraphs (`ﬁ`, `ĳ`, `ǆ`, `ŉ`) become their letters.
  public var ligatures = false
  /// Full-width and half-width forms.
  public var width = WidthFolding.keep
  /// The Unicode form of the result.
  public var unicodeForm = UnicodeForm.none
  /// A word that a hyphen splits at a line end is joined.
  public var hyphenation = false
  /// Words that `hyphenation` knows beside those of the text: `example` is joined, `user-friendly` keeps its hyphen,
  /// and a half that is among them is a word. Case does not matter.
  public var hyphenationWords: [String] = []
  /// `<URL>` takes the place of URLs with a scheme or `www.`. No preset takes anything away that belongs to a person:
  /// it is content, and only who uses the text can say that it has to go.
  public var maskURLs = false
  /// `<EMAIL>` takes the place of e-mail addresses.
  public var maskEmails = false
  /// `<IP>` takes the place of public IP addresses; private, local and documentation addresses stay.
  public var maskIPs = false
  /// `<IBAN>` takes the place of international bank account numbers with the right check digits.
  public var maskIBANs = false
  /// `<CARD>` takes the place of numbers of payment cards with the right check digit.
  public var maskCards = false
  /// `<PHONE>` takes the place of telephone numbers that can be told from other numbers.
  public var maskPhones = false
  /// No-break, ideographic, figure, thin and other spaces (category Zs) become SPACE.
  public var spaces = false
  /// Quotation marks and apostrophes; guillemets stay.
  public var quotes = Typography.keep
  /// Dashes, hyphens and the minus sign.
  public var dashes = Typography.keep
  /// The ellipsis.
  public var ellipsis = Typography.keep
  /// Case is folded as ``IgnoredDifference/case`` says.
  public var foldCase = false
  /// Every decimal digit becomes `0`.
  public var foldDigits = false
  /// Punctuation goes as ``IgnoredDifference/punctuation`` says.
  public var dropPunctuation = false
  /// Marks go as ``IgnoredDifference/accents`` says.
  public var dropAccents = false
  /// Runs of SPACE and TAB inside a line become one SPACE; at the start of a line they go. Indentation and alignment
  /// are content in code, lists and tables.
  public var collapseSpaces = false
  /// SPACE and TAB before a line end and at the end of the text go.
  public var trimLines = false
  /// A run of blank lines (nothing but SPACE and TAB) becomes one empty line; at the start of the text it goes;
  /// at the end one line end stays if the text ended in one. A text of blank lines alone becomes empty.
  public var blankLines = false
  /// SPACE, TAB and line ends at both ends of the text go.
  public var trimText = false

  /// The options of a preset.
  public init(_ preset: Preset = .safe) {
    guard preset != .none else { return }
    surrogates = true
    lineEnds = true
    terminalEscapes = true
    controls = true
    unicodeForm = .nfc
    trimLines = true
    blankLines = true
    switch preset {
    case .safe, .none: break
    case .repair: addRepairs()
    case .searchKey: addKey()
    }
  }

  private mutating func addRepairs() {
    entities = true
    mojibake = true
    bidi = .unbalanced
    zeroWidth = true
    softHyphens = true
    ligatures = true
    width = .outsideEastAsian
  }

  private mutating func addKey() {
    bidi = .drop
    zeroWidth = true
    softHyphens = true
    unicodeForm = .nfkc
    spaces = true
    foldCase = true
    foldDigits = true
    dropPunctuation = true
    collapseSpaces = true
    trimText = true
  }

  /// The differences that the operations for keys take away.
  var ignoredDifferences: Set<IgnoredDifference> {
    var ignored: Set<IgnoredDifference> = []
    if foldCase { ignored.insert(.case) }
    if foldDigits { ignored.insert(.digits) }
    if dropPunctuation { ignored.insert(.punctuation) }
    if dropAccents { ignored.insert(.accents) }
    return ignored
  }

  /// Whether one operation may bring together what an earlier one acts on, so that the chain runs until nothing changes.
  var mayNeedRounds: Bool {
    var plain = self
    plain.surrogates = false
    plain.lineEnds = false
    plain.terminalEscapes = false
    plain.controls = false
    plain.unicodeForm = .none
    plain.collapseSpaces = false
    plain.trimLines = false
    plain.blankLines = false
    plain.trimText = false
    return plain != NormalizationOptions(.none)
  }
}
