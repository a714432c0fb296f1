// Names the values of Unicode's property Sentence_Break.
import CUnicodeData

/// A value of Sentence_Break (UAX #29, table 4), by its number in the generated table.
enum SentenceBreak: UInt8 {
  case other
  case carriageReturn
  case lineFeed
  case separator
  case extend
  case format
  case space
  case lower
  case upper
  case otherLetter
  case numeric
  /// The full stop and what looks like it.
  case ambiguousTerminator
  case continuation
  case terminator
  case close

  /// The value of a scalar.
  @inline(__always)
  init(of scalar: UInt32) { self = SentenceBreak(rawValue: winnow_sentence_break(scalar)) ?? .other }

  /// ParaSep: a boundary follows it always.
  var endsParagraph: Bool { self == .carriageReturn || self == .lineFeed || self == .separator }
  /// SATerm.
  var isTerminator: Bool { self == .terminator || self == .ambiguousTerminator }
}
