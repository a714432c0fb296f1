// What there is to say about one path: the answer to "why did this go?".

/// Why the pieces of one document were kept or dropped.
public struct Explanation: Sendable {
  /// The text that a dropped piece repeats, as it stood when the stage met it.
  public struct Original: Sendable {
    /// The document it stands in.
    public let document: RelativePath
    /// Its number in that document, from 1; `nil` for the whole document.
    public let paragraph: Int?
    /// The line of its text, as the stage met it, in which it begins, from 1.
    public internal(set) var line: Int?
    /// The lines of the input that it came from, where that can be told.
    public internal(set) var inputLines: ClosedRange<Int>?
    /// The text; `nil` when the document could not be read again, or is gone and only remembered.
    public internal(set) var text: [UInt8]?
  }

  /// Who dropped something, and why.
  public struct Drop: Sendable {
    /// The stage, such as `stages[2] dedup-paragraphs`.
    public let stage: String
    /// Why.
    public let reason: DropReason.Kind
    /// What is repeated, where it was dropped as a repeat.
    public internal(set) var repeats: Original?
  }

  /// One paragraph.
  public struct Piece: Sendable {
    /// Who dropped it; `nil` for one that was kept.
    public internal(set) var drop: Drop?
    /// Its number, from 1: in the output, or in the text that the stage met.
    public let paragraph: Int
    /// The line in which it begins, from 1: of the output, or of the text that the stage met.
    public let line: Int
    /// The lines of the input that it came from, where that can be told.
    public let inputLines: ClosedRange<Int>?
    /// The text: of the output, or as the stage met it.
    public let text: [UInt8]
  }

  /// What a stage that edits text changed in the document.
  public struct Changes: Sendable {
    /// The stage, such as `stages[0] normalize`.
    public let stage: String
    /// What it changed, with the first places of each operation.
    public let changes: TextChanges
  }

  /// What becomes of the document.
  public enum Outcome: Sendable {
    /// It has an output.
    case written
    /// A stage drops it whole.
    case dropped(Drop)
    /// It cannot be read or handled.
    case failed(message: String)
    /// It is not read.
    case skipped(SkipReason)
    /// No input leads to this output.
    case leftOver
  }

  /// How the output on disk compares with what a run now would leave there.
  public enum OnDisk: String, Sendable {
    /// There is what a run would leave: the same bytes, or no file.
    case current
    /// There is a file of other bytes.
    case differs
    /// There is no file, and a run would write one.
    case missing
    /// There is a file, and a run would not write one.
    case outdated
    /// There is something that cannot be read.
    case unreadable
  }

  /// The input as messages name it; `nil` when there is none.
  public internal(set) var input: String?
  /// The output as messages name it; `nil` for an input that has none.
  public internal(set) var output: String?
  /// What becomes of it.
  public internal(set) var outcome: Outcome
  /// How the output on disk compares; `nil` where none is to be expected.
  public internal(set) var onDisk: OnDisk?
  /// The size of the input, in bytes.
  public internal(set) var bytesIn = 0
  /// The size of the output, in bytes.
  public internal(set) var bytesOut = 0
  /// How many pieces of the document are kept, whatever part of it was asked for.
  public internal(set) var kept = 0
  /// How many pieces of the document are dropped, whatever part of it was asked for.
  public internal(set) var dropped = 0
  /// How the bytes of the input were read as text; `nil` where they were not.
  public internal(set) var reading: TextReading?
  /// What was doubtful about the input, and what else is worth knowing.
  public internal(set) var notes: [String] = []
  /// What stages that edit text changed in it; empty when one line was asked for.
  public internal(set) var changes: [Changes] = []
  /// The pieces that were asked for, in the order of the text.
  public internal(set) var pieces: [Piece] = []
}

/// A question that has no answer.
public struct ExplainError: Error, Sendable, CustomStringConvertible {
  /// What is wrong, and what to ask instead.
  public let description: String
}
