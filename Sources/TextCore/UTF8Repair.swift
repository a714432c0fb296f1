// Damaged UTF-8 made valid: everything that is well-formed stays as it is.

/// The repair of bytes that are UTF-8 in the main.
struct UTF8Repair {
  /// The bytes with one U+FFFD for every maximal subpart of an ill-formed sequence (Unicode Standard,
  /// section 3.9, "U+FFFD Substitution of Maximal Subparts"; the WHATWG UTF-8 decoder does the same).
  private(set) var transcoding = Transcoding()
  /// How many well-formed sequences of two to four bytes there are.
  private(set) var multiByteSequences = 0

  /// Repairs `bytes` in linear time.
  init(_ bytes: Span<UInt8>) {
    transcoding.bytes.reserveCapacity(bytes.count + bytes.count / 16)
    var position = 0
    while position < bytes.count {
      let rest = bytes.extracting(position...)
      let malformed = UTF8Validation.firstMalformedSequence(in: rest)
      append(rest.extracting(..<(malformed?.lowerBound ?? rest.count)))
      guard let malformed else { return }
      transcoding.appendReplacement(forSequenceAt: position + malformed.lowerBound)
      position += malformed.upperBound
    }
  }

  /// Whether the bytes are more likely UTF-8 with damage than a text in another charset. In other charsets
  /// hardly any byte above 0x7F happens to be part of a well-formed sequence; in UTF-8 nearly all are.
  var isPlausible: Bool {
    multiByteSequences > 0 && multiByteSequences >= transcoding.malformedSequences
  }

  private mutating func append(_ valid: Span<UInt8>) {
    valid.withUnsafeBufferPointer { transcoding.bytes.append(contentsOf: $0) }
    multiByteSequences += Self.multiByteSequences(in: valid)
  }

  /// How many sequences of two to four bytes `valid`, which is UTF-8, holds.
  static func multiByteSequences(in valid: Span<UInt8>) -> Int {
    // The buffer's own iterator stays within its bounds.
    valid.withUnsafeBufferPointer { $0.reduce(0) { $1 >= 0xC0 ? $0 + 1 : $0 } }
  }
}
