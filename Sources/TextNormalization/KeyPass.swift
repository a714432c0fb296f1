// The operations that make a text a key: the very functions by which the comparison keys ignore differences.
import TextCore

/// Replaces every line by its ``ComparisonKey``, in the Unicode form of the text.
struct KeyPass: Sendable {
  private let key: ComparisonKey
  private let form: UnicodeForm

  var isIdle: Bool { key.isIdentity }

  init(_ options: NormalizationOptions) {
    key = ComparisonKey(ignoring: options.ignoredDifferences)
    form = options.unicodeForm
  }

  func run(_ text: Span<UInt8>, _ output: inout Rewrite) {
    var formPass = FormPass(form)
    var scratch: [UInt8] = []
    var start = 0
    while start < text.count {
      let end = ByteScan.lineFeed(in: text, from: start)
      let line = text.extracting(start..<end)
      // Case folding may leave what the compatibility forms take apart, so that the key of a key is another one.
      if settledKey(of: line, &formPass, &scratch), !text.holds(scratch, at: start..<end) {
        note(line, start..<end, text, scratch, &output)
      }
      start = end + 1
    }
  }

  /// Puts the key of `line` into `scratch`, unless it is the line itself.
  private func settledKey(of line: Span<UInt8>, _ formPass: inout FormPass, _ scratch: inout [UInt8]) -> Bool
  {
    guard key.key(of: line, scratch: &scratch) else { return false }
    // A key is in NFC.
    if form == .nfc || form == .none { return true }
    for _ in 0..<Self.mostRounds {
      if let formed = formPass.form(of: scratch.span) { scratch = formed }
      var again: [UInt8] = []
      guard form.isCompatibility, key.key(of: scratch.span, scratch: &again), again != scratch else { break }
      scratch = again
    }
    return true
  }

  /// One round more than any scalar of Unicode 15 needs.
  private static let mostRounds = 4

  /// Counts the characters that each operation changed, and writes the line.
  private func note(
    _ line: Span<UInt8>, _ range: Range<Int>, _ text: Span<UInt8>, _ replacement: [UInt8],
    _ output: inout Rewrite
  ) {
    let counts = Self.counts(of: line, key.plan)
    // The line is one place; the operation that changed the most of it stands for it.
    let main = counts.changed.max { $0.count < $1.count }?.operation ?? .unicodeForm
    output.replace(range, of: text, with: replacement, main)
    output.counts[main] -= 1
    output.counts += counts.total > 0 ? counts : Self.form
  }

  private static let form: NormalizationCounts = {
    var counts = NormalizationCounts()
    counts[.unicodeForm] = 1
    return counts
  }()

  private static func counts(of line: Span<UInt8>, _ plan: KeyPlan) -> NormalizationCounts {
    var (cases, digits, punctuation, accents) = (0, 0, 0, 0)
    var followsAlphabet = false
    var index = 0
    while index < line.count {
      let scalar = UTF8Scalar(in: line, at: index)
      let properties = UnicodeProperties(of: scalar.value)
      index += scalar.length
      if properties.combiningClass == 0 {
        followsAlphabet = properties.has(UnicodeProperties.alphabeticBase)
      }
      if properties.has(UnicodeProperties.containsCase) { cases += 1 }
      if properties.has(UnicodeProperties.digit), scalar.value != 0x30 { digits += 1 }
      if properties.has(UnicodeProperties.containsPunctuation) { punctuation += 1 }
      if properties.has(UnicodeProperties.containsAccent), followsAlphabet { accents += 1 }
    }
    var counts = NormalizationCounts()
    if plan.foldsCase { counts[.foldCase] = cases }
    if plan.digits { counts[.foldDigits] = digits }
    if plan.punctuation { counts[.dropPunctuation] = punctuation }
    if plan.accents { counts[.dropAccents] = accents }
    return counts
  }
}
