// The `normalize` algorithm: which operations there are, and the order in which they run.

/// Repairs the outer form of a text without changing what it says.
///
/// The operations run in a fixed order, and every one is defined on the whole result of the one before:
///
/// 1. **Line ends**, first because CR, VT, FF and NEL are controls too and would be lost as such, and because CR LF
///    is one line end only as long as nothing else has touched the pair.
/// 2. **Terminal escapes**, before controls, which would take the ESC and leave `[31m` behind as text.
/// 3. **Controls**, before the Unicode form, because dropping one may bring a letter and its accent together.
/// 4. **The Unicode form**, before blanks, because the compatibility forms turn other spaces into SPACE.
/// 5. **Blanks** in and at the end of lines, before blank lines, because a line of blanks counts as blank.
/// 6. **Blank lines**, last.
///
/// No step produces anything that an earlier one would act on, so normalizing twice equals normalizing once, for
/// every set of options. Time and memory are linear in the text.
public struct TextNormalizer: Sendable {
  /// Which operations run. The defaults keep everything that carries meaning: joiners, variation selectors,
  /// combining marks, no-break and ideographic spaces, width, indentation, blanks inside lines.
  public struct Options: Sendable, Equatable {
    /// CR LF, CR, NEL (U+0085), LS (U+2028), PS (U+2029), VT and FF become LF (The Unicode Standard, section 5.8).
    /// When off, all of these stay, also with `controls` on: dropping them would glue words together.
    public var lineEnds: Bool
    /// Terminal escapes (CSI and OSC sequences, set designations) go whole; then C0 and C1 controls except TAB, LF
    /// and line ends, DEL, U+FEFF anywhere, U+FFF9–FFFC (annotations, object replacement) and the deprecated
    /// format characters U+206A–206F.
    public var controls: Bool
    /// The Unicode form of the result.
    public var unicodeForm: UnicodeForm
    /// SPACE and TAB before a line end and at the end of the text go.
    public var trimLines: Bool
    /// Runs of SPACE and TAB inside a line become one SPACE; at the start of a line they go. Off by default:
    /// indentation and alignment are content in code, lists and tables.
    public var collapseSpaces: Bool
    /// A run of blank lines (nothing but SPACE and TAB) becomes one empty line; at the start of the text it goes;
    /// at the end one line end stays if the text ended in one. A text of blank lines alone becomes empty.
    public var blankLines: Bool

    /// The safe defaults.
    public init(
      lineEnds: Bool = true, controls: Bool = true, unicodeForm: UnicodeForm = .nfc, trimLines: Bool = true,
      collapseSpaces: Bool = false, blankLines: Bool = true
    ) {
      self.lineEnds = lineEnds
      self.controls = controls
      self.unicodeForm = unicodeForm
      self.trimLines = trimLines
      self.collapseSpaces = collapseSpaces
      self.blankLines = blankLines
    }
  }

  /// The options given to the initializer.
  public let options: Options

  private let cleanScan: CleanScan
  private let characterPass: CharacterPass
  private let linePass: LinePass

  /// A normalizer with these options.
  public init(_ options: Options = Options()) {
    self.options = options
    cleanScan = CleanScan(options.unicodeForm)
    characterPass = CharacterPass(lineEnds: options.lineEnds, controls: options.controls)
    linePass = LinePass(
      trimLines: options.trimLines, collapseSpaces: options.collapseSpaces, blankLines: options.blankLines)
  }

  /// Normalizes valid UTF-8. Returns nil when there is nothing to change, and the caller keeps its bytes.
  public func normalize(_ text: Span<UInt8>) -> [UInt8]? {
    var counts = NormalizationCounts()
    return normalize(text, counts: &counts)
  }

  /// Normalizes valid UTF-8 and adds what each operation changed to `counts`. Returns nil when there is nothing to
  /// change, and the caller keeps its bytes.
  public func normalize(_ text: Span<UInt8>, counts: inout NormalizationCounts) -> [UInt8]? {
    if !options.collapseSpaces, cleanScan.isClean(text) { return nil }
    var current: [UInt8] = []
    var next: [UInt8] = []
    var changed = characterPass.run(text, into: &current, counts: &counts)

    var formPass = FormPass(options.unicodeForm)
    let segments =
      changed ? formPass.run(current.span, into: &next) : formPass.run(text, into: &next)
    if segments > 0 {
      counts.unicodeForm += segments
      changed = true
      swap(&current, &next)
    }

    next.removeAll(keepingCapacity: true)
    let linesChanged =
      changed
      ? linePass.run(current.span, into: &next, counts: &counts)
      : linePass.run(text, into: &next, counts: &counts)
    if linesChanged { return next }
    return changed ? current : nil
  }
}
