// Reads bytes as UTF-8 that came through a misreading, with what such a way does to them.

/// Decodes UTF-8 of which some bytes were altered on the way: all or nothing.
///
/// Beside well-formed UTF-8 it takes CESU-8 pairs, `C0 80` for NUL, byte A0 that became a space, and sequences of
/// which bytes were lost, which become U+FFFD.
struct UTF8Reading {
  /// The byte that stands for a U+FFFD of the misread text.
  static let lost: UInt8 = 0x1A

  let restoresByteA0: Bool
  let replacesLostBytes: Bool

  init(_ charset: MisreadCharset) {
    restoresByteA0 = charset.turnsByteA0IntoSpace
    replacesLostBytes = charset.losesBytes
  }

  /// Appends what the bytes say to `output`; returns false, with `output` in any state, if they are no such UTF-8.
  func read(_ source: [UInt8], into output: inout [UInt8]) -> Bool {
    let bytes = source.span
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        if byte == Self.lost, replacesLostBytes {
          Self.appendReplacement(to: &output)
        } else {
          output.append(byte)
        }
        index += 1
        continue
      }
      let length = sequence(bytes, at: index, into: &output)
      if length == 0 { return false }
      index += length
    }
    return true
  }

  /// Reads the sequence with the lead byte at `index`; returns how many bytes it took, 0 if it is none.
  private func sequence(_ bytes: Span<UInt8>, at index: Int, into output: inout [UInt8]) -> Int {
    let scalar = UTF8Scalar(in: bytes, at: index)
    if scalar.length > 1, !(0xD800...0xDFFF).contains(scalar.value) {
      output.append(bytes, index..<index + scalar.length)
      return scalar.length
    }
    // A byte behind the end counts as a byte that fits nowhere.
    func byte(_ offset: Int) -> UInt8 { index + offset < bytes.count ? bytes[index + offset] : 0 }
    let lead = bytes[index]
    switch lead {
    case 0xC0 where byte(1) == 0x80:
      output.append(0)
      return 2
    case 0xED where Self.isHighSurrogate(byte(1)) && byte(3) == 0xED && Self.isLowSurrogate(byte(4)):
      return surrogatePair((byte(1), byte(2), byte(4), byte(5)), into: &output)
    case 0xC3 where restoresByteA0 && byte(1) == 0x20 && !Self.continuesWord(bytes, from: index + 2):
      // The word "à", whose A0 fell together with the space behind it.
      output.append(contentsOf: [0xC3, 0xA0])
      return 1
    default: break
    }
    if restoresByteA0, let length = spaced(lead, (byte(1), byte(2), byte(3)), into: &output) { return length }
    if replacesLostBytes, let length = Self.damaged(lead, (byte(1), byte(2), byte(3))) {
      Self.appendReplacement(to: &output)
      return length
    }
    return 0
  }

  private static func appendReplacement(to output: inout [UInt8]) {
    output.append(contentsOf: [0xEF, 0xBF, 0xBD])
  }
}

// MARK: Surrogate pairs

extension UTF8Reading {
  private static func isHighSurrogate(_ byte: UInt8) -> Bool { 0xA0...0xAF ~= byte }

  private static func isLowSurrogate(_ byte: UInt8) -> Bool { byte >= 0xB0 && byte <= 0xBF }

  /// A CESU-8 pair, from the second and third bytes of its halves.
  private func surrogatePair(
    _ bytes: (UInt8, UInt8, UInt8, UInt8), into output: inout [UInt8]
  ) -> Int {
    if Self.isContinuation(bytes.1), Self.isContinuation(bytes.3) {
      let high = UInt32(bytes.0 & 0x0F) << 6 | UInt32(bytes.1 & 0x3F)
      let low = UInt32(bytes.2 & 0x0F) << 6 | UInt32(bytes.3 & 0x3F)
      UTF8Scalar.append(0x1_0000 + high << 10 + low, to: &output)
      return 6
    }
    let isDamaged =
      (Self.isContinuation(bytes.1) || Self.isLost(bytes.1))
      && (Self.isContinuation(bytes.3) || Self.isLost(bytes.3))
    guard replacesLostBytes, isDamaged else { return 0 }
    Self.appendReplacement(to: &output)
    return 6
  }
}

// MARK: Byte A0 that became a space

extension UTF8Reading {
  /// Words that begin with "à" although a space seems to follow it: Portuguese "às", "àquele", "àquela", "àquilo".
  private static let beginnings: [[UInt8]] = [" ", "quele", "quela", "quilo", "s "].map { Array($0.utf8) }

  private static func continuesWord(_ bytes: Span<UInt8>, from index: Int) -> Bool {
    beginnings.contains { beginning in
      index + beginning.count <= bytes.count && bytes.holds(beginning, at: index..<index + beginning.count)
    }
  }

  /// A sequence with one space for byte A0, if the character is a frequent one: in two bytes U+00A0, "à", "Š", "Π",
  /// "Р" or "٠"; in three bytes not Samaritan or Mongolian (an "á" before a space is more frequent), nor anything
  /// from E4 up, which would be CJK.
  private func spaced(
    _ lead: UInt8, _ next: (UInt8, UInt8, UInt8), into output: inout [UInt8]
  ) -> Int? {
    let start = output.count
    switch lead {
    case 0xC2, 0xC3, 0xC5, 0xCE, 0xD0, 0xD9:
      guard next.0 == 0x20 else { return nil }
      output.append(contentsOf: [lead, 0xA0])
      return 2
    case 0xE0...0xE3:
      let second = lead >= 0xE2 && next.0 == 0x20 && Self.standsBesideSpace(next.1)
      let third = next.1 == 0x20 && Self.standsBesideSpace(next.0)
      guard second || third else { return nil }
      output.append(lead)
    case 0xF0:
      let spaces = (next.0 == 0x20 ? 1 : 0) + (next.1 == 0x20 ? 1 : 0) + (next.2 == 0x20 ? 1 : 0)
      guard spaces == 1 else { return nil }
      output.append(lead)
    default: return nil
    }
    output.append(next.0 == 0x20 ? 0xA0 : next.0)
    output.append(next.1 == 0x20 ? 0xA0 : next.1)
    if lead == 0xF0 { output.append(next.2 == 0x20 ? 0xA0 : next.2) }
    let length = output.count - start
    return UTF8Scalar(in: output.span, at: start).length == length ? length : nil
  }

  /// A continuation byte other than A0 itself, and 85, an ellipsis in most charsets, which a space often follows.
  private static func standsBesideSpace(_ byte: UInt8) -> Bool {
    isContinuation(byte) && byte != 0x85 && byte != 0xA0
  }

  private static func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
}

// MARK: Lost bytes

extension UTF8Reading {
  private static func isLost(_ byte: UInt8) -> Bool { byte == lost || byte == 0x3F }

  /// The length of a sequence of which bytes are lost: any number as U+FFFD, or one of them as `?`.
  private static func damaged(_ lead: UInt8, _ next: (UInt8, UInt8, UInt8)) -> Int? {
    switch lead {
    case 0xC2...0xDF: return next.0 == lost || (lead <= 0xC3 && next.0 == 0x3F) ? 2 : nil
    case 0xE0...0xEF: return areDamaged((next.0, next.1, 0x80)) ? 3 : nil
    case 0xF0...0xF4: return areDamaged(next) ? 4 : nil
    default: return nil
    }
  }

  /// Whether these are continuation bytes of which some are lost.
  private static func areDamaged(_ bytes: (UInt8, UInt8, UInt8)) -> Bool {
    func fits(_ byte: UInt8) -> Bool { isContinuation(byte) || isLost(byte) }
    let questions = (bytes.0 == 0x3F ? 1 : 0) + (bytes.1 == 0x3F ? 1 : 0) + (bytes.2 == 0x3F ? 1 : 0)
    return fits(bytes.0) && fits(bytes.1) && fits(bytes.2) && questions <= 1
      && (isLost(bytes.0) || isLost(bytes.1) || isLost(bytes.2))
  }
}
