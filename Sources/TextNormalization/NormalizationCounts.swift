// What one normalization changed, counted per operation.

/// How many places each operation of ``TextNormalizer`` changed. All zero exactly when the text came back as it
/// was.
public struct NormalizationCounts: Sendable, Equatable {
  /// Line ends that were not LF and became LF; a CR LF pair counts once.
  public var lineEnds = 0
  /// Terminal escape sequences dropped whole.
  public var escapeSequences = 0
  /// Control and format characters dropped.
  public var controls = 0
  /// Combining sequences (segments, not scalars) brought into the Unicode form.
  public var unicodeForm = 0
  /// Lines that lost blanks at their end.
  public var trimmedLines = 0
  /// Runs of blanks that shrank to one space or, at the start of a line, vanished.
  public var collapsedSpaces = 0
  /// Blank lines dropped, or emptied of blanks.
  public var blankLines = 0

  /// Nothing changed yet.
  public init() {}

  /// The sum of all operations.
  public var total: Int {
    lineEnds + escapeSequences + controls + unicodeForm + trimmedLines + collapsedSpaces + blankLines
  }

  /// Adds the counts of another text.
  public static func += (sum: inout NormalizationCounts, more: NormalizationCounts) {
    sum.lineEnds += more.lineEnds
    sum.escapeSequences += more.escapeSequences
    sum.controls += more.controls
    sum.unicodeForm += more.unicodeForm
    sum.trimmedLines += more.trimmedLines
    sum.collapsedSpaces += more.collapsedSpaces
    sum.blankLines += more.blankLines
  }
}
