// UTF-16 to UTF-8, and the recognition of UTF-16 that carries no byte order mark.
import CKernels

/// Which byte of a UTF-16 code unit comes first.
enum UTF16ByteOrder {
  case littleEndian
  case bigEndian

  var charset: Charset { self == .littleEndian ? .utf16LE : .utf16BE }
  var wideCharset: Charset { self == .littleEndian ? .utf32LE : .utf32BE }

  /// The code unit whose bytes are `first` and `second`, in this order.
  @inline(__always)
  func unit(_ first: UInt8, _ second: UInt8) -> UInt16 {
    self == .littleEndian ? UInt16(second) << 8 | UInt16(first) : UInt16(first) << 8 | UInt16(second)
  }
}

enum UTF16Transcoder {
  /// The text of `bytes[start...]`. A surrogate without its partner and an odd last byte become U+FFFD.
  static func transcode(_ bytes: Span<UInt8>, from start: Int, order: UTF16ByteOrder) -> Transcoding {
    var result = Transcoding()
    // A code unit of two bytes becomes three bytes at most, a surrogate pair of four bytes four.
    result.bytes.reserveCapacity((bytes.count - start) / 2 * 3 + 3)
    var position = start
    while position + 1 < bytes.count {
      let unit = order.unit(bytes[position], bytes[position + 1])
      if unit < 0x80 {
        result.bytes.append(UInt8(truncatingIfNeeded: unit))
      } else if let scalar = Unicode.Scalar(unit) {
        result.append(scalar)
      } else if UTF16.isLeadSurrogate(unit), position + 3 < bytes.count,
        case let trail = order.unit(bytes[position + 2], bytes[position + 3]), UTF16.isTrailSurrogate(trail)
      {
        result.append(UTF16.decode(UTF16.EncodedScalar([unit, trail])))
        position += 2
      } else {
        result.appendReplacement(forSequenceAt: position)
      }
      position += 2
    }
    if position < bytes.count { result.appendReplacement(forSequenceAt: position) }
    return result
  }

  /// How much of a text its bytes are counted in.
  static let sampleBytes = 4096

  /// The byte order of UTF-16 text without a byte order mark, by its first 4096 bytes; nil if they do not speak for
  /// UTF-16.
  ///
  /// A text has few upper halves and many lower ones: zero in Latin letters, spaces and line feeds, 4 in Cyrillic, 78
  /// to 159 in ideographs. Some lower halves are zero too, such as that of the ideograph for "one".
  ///
  /// Where the bytes are valid UTF-8 as well (`isUTF8`), every second code unit must have a zero, or seven of eight in
  /// all of the text a control character: otherwise a list of words separated by NULs would be taken for Chinese, and
  /// columns of one letter between tabs for Hindi. So would a text in an old charset with a single zero in it, but for
  /// its spaces, which have no zero beside them.
  static func byteOrder(of bytes: Span<UInt8>, isUTF8: Bool) -> UTF16ByteOrder? {
    guard bytes.count >= 2, bytes.count.isMultiple(of: 2) else { return nil }
    let sample = bytes.extracting(first: sampleBytes)
    // Nearly every text ends here.
    let head = sample.extracting(first: 64)
    guard sample.containsZero || isUTF8 && head.indices.contains(where: { head[$0].isRareControl }) else {
      return nil
    }
    let even = HalvesOfUnits(of: sample, from: 0)
    let odd = HalvesOfUnits(of: sample, from: 1)
    let evenIsUpper = even.areUpper(beside: odd)
    let (upper, lower) = evenIsUpper ? (even, odd) : (odd, even)
    let units = sample.count / 2
    // Both halves have zeros in binary data too, but hardly beside spaces and line ends on one side alone.
    guard lower.zeros == 0 || upper.hasBlanksAlone(beside: lower) && lower.zeros * 4 <= units else {
      return nil
    }
    if isUTF8 {
      let isLatin = lower.zeros == 0 && upper.zeros * 2 >= units
      let isOfOneScript =
        upper.areOfOneScript
        && HalvesOfUnits(of: bytes, from: evenIsUpper ? 0 : 1).areOfOneScript
      guard isLatin || isOfOneScript else { return nil }
    } else {
      guard upper.zeros > 0, unitsOfSpaceAndLetter(in: sample) * 8 <= units else { return nil }
    }
    return evenIsUpper ? .bigEndian : .littleEndian
  }

  /// How many code units hold a space in one half and no zero in the other. In UTF-16 they are few: some punctuation
  /// (U+2019) and a letter of every script (U+0420).
  private static func unitsOfSpaceAndLetter(in sample: Span<UInt8>) -> Int {
    var units = 0
    for index in stride(from: 0, to: sample.count - 1, by: 2) {
      let (one, other) = (sample[index], sample[index + 1])
      if (one == 0x20 && other != 0) || (other == 0x20 && one != 0) { units += 1 }
    }
    return units
  }

  /// Whether `text` reads as text: nothing malformed and no control characters but white space.
  static func isClean(_ text: Transcoding) -> Bool {
    text.malformedSequences == 0
      && !text.bytes.contains { $0.isRareControl }
  }
}

/// The bytes in one half of the code units.
private struct HalvesOfUnits {
  private let units: Int
  private(set) var zeros = 0
  /// Bytes below 0x20.
  private var controls = 0
  private var mostCommon: UInt8 = 0
  /// Zeros whose other half is white space.
  private var blanks = 0
  /// How many pairs of equal bytes there are: the fewer values, the more.
  private var equalPairs = 0

  init(of sample: Span<UInt8>, from start: Int) {
    units = sample.count / 2
    var counts = [Int](repeating: 0, count: 256)
    for index in stride(from: start, to: sample.count, by: 2) {
      let byte = sample[index]
      counts[Int(byte)] += 1
      if byte < 0x20 { controls += 1 }
      let other = sample[index ^ 1]
      if byte == 0, other == 0x20 || (0x09...0x0D).contains(other) { blanks += 1 }
    }
    zeros = counts[0]
    equalPairs = counts.reduce(0) { $0 + $1 * $1 }
    mostCommon = counts.indices.max { counts[$0] < counts[$1] }.map(UInt8.init) ?? 0
  }

  /// Whether seven of eight are control characters, as the upper halves of scripts below U+2000 are, and most are those
  /// of a script that plain text in UTF-8 does not put in every second place by chance.
  var areOfOneScript: Bool {
    guard controls * 8 >= units * 7 else { return false }
    return switch mostCommon {
    // Greek, Cyrillic, Armenian and Hebrew, Arabic, Thai and Lao, Tibetan, Georgian and Burmese, Ethiopic, Khmer,
    // Mongolian; 0 where mark-up and spaces are the most.
    case 0, 0x03...0x06, 0x0E...0x10, 0x12, 0x13, 0x17, 0x18: true
    // The scripts of India, whose upper halves are tabs and line ends: one unit in 32 must be a space.
    case 0x09...0x0D: blanks * 32 >= units
    default: false
    }
  }

  func hasBlanksAlone(beside other: HalvesOfUnits) -> Bool { blanks > 0 && other.blanks == 0 }

  /// Whether these are the upper halves: by spaces and line ends, or else by how little they vary, or by the zeros.
  func areUpper(beside other: HalvesOfUnits) -> Bool {
    if hasBlanksAlone(beside: other) { return true }
    if other.hasBlanksAlone(beside: self) { return false }
    if equalPairs * 2 > other.equalPairs * 3 { return true }
    if other.equalPairs * 2 > equalPairs * 3 { return false }
    return zeros > other.zeros
  }
}

extension UInt8 {
  /// A control character other than white space.
  fileprivate var isRareControl: Bool { self < 0x20 && !(0x09...0x0D).contains(self) }
}

extension Span<UInt8> {
  /// Whether any byte is zero. The kernel reads within the buffer only.
  var containsZero: Bool {
    withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map { winnow_contains_zero($0, buffer.count) != 0 } ?? false
    }
  }
}
