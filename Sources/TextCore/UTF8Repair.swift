// Damaged UTF-8 made valid: everything that is well-formed stays as it is.

/// The repair of bytes that are UTF-8 in the main.
struct UTF8Repair {
  /// The bytes with one U+FFFD for every maximal subpart of an ill-formed sequence (Unicode Standard,
  /// section 3.9, "U+FFFD Substitution of Maximal Subparts"; the WHATWG UTF-8 decoder does the same). But a pair of
  /// surrogates, each in three bytes (CESU-8, UTR #26), is read as the scalar it means, and one alone becomes one U+FFFD.
  private(set) var transcoding = Transcoding()
  /// How many well-formed sequences of two to four bytes there are.
  private(set) var multiByteSequences = 0

  /// How many sequences break off behind two bytes or three, at the end of the document or in front of a tag.
  private var brokenSequences = 0
  /// How many sequences have the form of UTF-8 but are overlong or surrogates, and how many bytes those have.
  private var carelessSequences = 0
  private var carelessBytes = 0

  /// Repairs `bytes` in linear time.
  init(_ bytes: Span<UInt8>) {
    transcoding.bytes.reserveCapacity(bytes.count + bytes.count / 16)
    var position = 0
    while position < bytes.count {
      let rest = bytes.extracting(position...)
      let malformed = UTF8Validation.firstMalformedSequence(in: rest)
      append(rest.extracting(..<(malformed?.lowerBound ?? rest.count)))
      guard let malformed else { return }
      if let length = appendSurrogates(
        rest.extracting(malformed.lowerBound...), at: position + malformed.lowerBound)
      {
        position += malformed.lowerBound + length
        continue
      }
      transcoding.appendReplacement(forSequenceAt: position + malformed.lowerBound)
      noteCarelessSequence(rest.extracting(malformed.lowerBound...))
      let isAtEnd = malformed.upperBound == rest.count || rest[malformed.upperBound] == UInt8(ascii: "<")
      if malformed.count > 1, isAtEnd { brokenSequences += 1 }
      position += malformed.upperBound
    }
  }

  /// Whether the bytes are more likely UTF-8 with damage than a text in another charset. In other charsets
  /// hardly any byte above 0x7F happens to be part of a well-formed sequence; in UTF-8 nearly all are.
  ///
  /// Overlong forms and surrogates count as well-formed: no decoder may read them, but it was an encoder of UTF-8, if a
  /// careless one, that wrote them.
  var isPlausible: Bool {
    let damage = transcoding.malformedSequences - carelessBytes
    return multiByteSequences + carelessSequences > 0 && multiByteSequences + carelessSequences >= damage
  }

  /// Whether all damage is sequences that break off late, as where a text was cut. Two such bytes mean something in
  /// other charsets, but hardly at the end of a document that says it is UTF-8.
  var isCutOnly: Bool { brokenSequences > 0 && brokenSequences == transcoding.malformedSequences }

  /// Whether nothing but UTF-8 with a little damage explains the bytes, whatever they are declared to be.
  var isCertain: Bool {
    multiByteSequences >= 8 && multiByteSequences >= 8 * transcoding.malformedSequences
  }

  /// Reads the surrogates that `rest` begins with, and returns how many bytes they take; nil if there are none.
  private mutating func appendSurrogates(_ rest: Span<UInt8>, at offset: Int) -> Int? {
    guard let first = Self.surrogate(rest, at: 0) else { return nil }
    carelessSequences += 1
    if first < 0xDC00, let second = Self.surrogate(rest, at: 3), second >= 0xDC00,
      let scalar = Unicode.Scalar(0x1_0000 + (first - 0xD800) << 10 + (second - 0xDC00))
    {
      transcoding.append(scalar)
      return 6
    }
    carelessBytes += 1
    transcoding.appendReplacement(forSequenceAt: offset)
    return 3
  }

  private static func surrogate(_ bytes: Span<UInt8>, at index: Int) -> UInt32? {
    guard bytes.count >= index + 3, bytes[index] == 0xED, bytes[index + 1] & 0xE0 == 0xA0,
      bytes[index + 2] & 0xC0 == 0x80
    else { return nil }
    return 0xD000 | UInt32(bytes[index + 1] & 0x3F) << 6 | UInt32(bytes[index + 2] & 0x3F)
  }

  /// Counts the overlong form that `rest` begins with, if any.
  private mutating func noteCarelessSequence(_ rest: Span<UInt8>) {
    guard rest.count > 1 else { return }
    let hasThree = rest.count > 2 && rest[2] & 0xC0 == 0x80
    let hasFour = hasThree && rest.count > 3 && rest[3] & 0xC0 == 0x80
    let length: Int
    switch (rest[0], rest[1]) {
    case (0xC0...0xC1, 0x80...0xBF): length = 2
    case (0xE0, 0x80...0x9F) where hasThree: length = 3
    case (0xF0, 0x80...0x8F) where hasFour: length = 4
    default: return
    }
    carelessSequences += 1
    carelessBytes += length
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
