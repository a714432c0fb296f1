// The operations of the normalizer by name, and how often each of them changed something.

/// One operation of ``TextNormalizer``, in the order in which they run. The raw values are the names of the options.
public enum NormalizationOperation: String, CaseIterable, Sendable {
  /// HTML entities left in plain text.
  case entities
  /// Stretches that had been decoded with the wrong charset.
  case mojibake
  /// Surrogates written as if they were characters (CESU-8).
  case surrogates
  /// Line ends that were not LF; CR LF counts once.
  case lineEnds
  /// Terminal escape sequences.
  case terminalEscapes
  /// Control and format characters.
  case controls
  /// Bidirectional embeddings, overrides and isolates.
  case bidi
  /// Zero-width characters and tags.
  case zeroWidth
  /// Soft hyphens.
  case softHyphens
  /// Latin ligatures.
  case ligatures
  /// Full-width and half-width characters.
  case width
  /// Combining sequences (segments, not scalars) brought into the Unicode form.
  case unicodeForm
  /// Words joined across a line end.
  case hyphenation
  /// URLs with a placeholder in their place.
  case maskURLs = "maskUrls"
  /// E-mail addresses, likewise.
  case maskEmails
  /// IP addresses, likewise.
  case maskIPs = "maskIps"
  /// International bank account numbers, likewise.
  case maskIBANs = "maskIbans"
  /// Numbers of payment cards, likewise.
  case maskCards
  /// Telephone numbers, likewise.
  case maskPhones
  /// Other spaces that became SPACE.
  case spaces
  /// Quotation marks and apostrophes.
  case quotes
  /// Dashes and hyphens.
  case dashes
  /// Ellipses.
  case ellipsis
  /// Characters that folding their case changed.
  case foldCase
  /// Digits that became `0`.
  case foldDigits
  /// Punctuation dropped.
  case dropPunctuation
  /// Letters that lost their marks.
  case dropAccents
  /// Runs of blanks that shrank to one space or, at the start of a line, vanished.
  case collapseSpaces
  /// Lines that lost blanks at their end.
  case trimLines
  /// Blank lines dropped, or emptied of blanks.
  case blankLines
  /// Ends of the text that lost white space.
  case trimText

  /// Its place in ``allCases``.
  @inline(__always)
  var index: Int {
    switch self {
    case .entities: 0
    case .mojibake: 1
    case .surrogates: 2
    case .lineEnds: 3
    case .terminalEscapes: 4
    case .controls: 5
    case .bidi: 6
    case .zeroWidth: 7
    case .softHyphens: 8
    case .ligatures: 9
    case .width: 10
    case .unicodeForm: 11
    case .hyphenation: 12
    case .maskURLs: 13
    case .maskEmails: 14
    case .maskIPs: 15
    case .maskIBANs: 16
    case .maskCards: 17
    case .maskPhones: 18
    case .spaces: 19
    case .quotes: 20
    case .dashes: 21
    case .ellipsis: 22
    case .foldCase: 23
    case .foldDigits: 24
    case .dropPunctuation: 25
    case .dropAccents: 26
    case .collapseSpaces: 27
    case .trimLines: 28
    case .blankLines: 29
    case .trimText: 30
    }
  }
}

/// How many places each operation changed. All zero exactly when the text came back as it was.
public struct NormalizationCounts: Sendable, Equatable {
  /// One an operation, in their order; empty while all are zero, so that a text that needs nothing costs no memory.
  private var values: [Int] = []

  /// Nothing changed yet.
  public init() {}

  /// How many places `operation` changed.
  public subscript(operation: NormalizationOperation) -> Int {
    get { values.isEmpty ? 0 : values[operation.index] }
    set {
      if values.isEmpty {
        if newValue == 0 { return }
        values = Array(repeating: 0, count: NormalizationOperation.allCases.count)
      }
      values[operation.index] = newValue
    }
  }

  /// The sum of all operations.
  public var total: Int { values.reduce(0, +) }

  /// The operations that changed something, in their order, and how often they did.
  public var changed: [(operation: NormalizationOperation, count: Int)] {
    values.isEmpty ? [] : zip(NormalizationOperation.allCases, values).filter { $0.1 > 0 }
  }

  /// Adds the counts of another text.
  public static func += (sum: inout NormalizationCounts, more: NormalizationCounts) {
    if more.values.isEmpty { return }
    if sum.values.isEmpty {
      sum = more
    } else {
      for index in sum.values.indices { sum.values[index] += more.values[index] }
    }
  }
}
