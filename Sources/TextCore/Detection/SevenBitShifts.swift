// Tells the charsets that look like ASCII, because they switch what it means, by their switches.
import CKernels

enum SevenBitShifts {
  /// Whether a seven-bit text leaves ASCII: by ESC, by SO, or by the `~{` of HZ.
  static func exist(in bytes: Span<UInt8>) -> Bool {
    bytes.indices.contains { index in
      bytes[index] == 0x1B || bytes[index] == 0x0E || isHZ(bytes, index)
    }
  }

  /// The charset whose switches `bytes`, which are ASCII, hold; nil if there are none.
  ///
  /// That the bytes make sense in it is still to be seen: a text may be about escape sequences.
  static func charset(of bytes: Span<UInt8>) -> Charset? {
    // Nearly every text ends here. The kernel reads within the buffer only.
    let mayShift = bytes.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map { winnow_contains_shift($0, buffer.count) != 0 } ?? false
    }
    guard mayShift else { return nil }
    var hasHZ = false
    for index in bytes.indices {
      if bytes[index] == 0x1B, index + 2 < bytes.count, bytes[index + 1] == 0x24 {
        switch bytes[index + 2] {
        case 0x40, 0x42: return .iso2022JP
        case 0x28 where index + 3 < bytes.count && bytes[index + 3] == 0x44: return .iso2022JP
        case 0x29 where index + 3 < bytes.count && bytes[index + 3] == 0x43: return .iso2022KR
        default: break
        }
      }
      if isHZ(bytes, index) { hasHZ = true }
    }
    return hasHZ && isPlausibleHZ(bytes) ? .hz : nil
  }

  private static func isHZ(_ bytes: Span<UInt8>, _ index: Int) -> Bool {
    bytes[index] == 0x7E && index + 1 < bytes.count && bytes[index + 1] == 0x7B
  }

  /// Whether every `~{` has its `~}` in the same line, with pairs of bytes between them most of which are common
  /// characters: rows 0x30 to 0x57, and 0x21 to 0x23 for punctuation.
  private static func isPlausibleHZ(_ bytes: Span<UInt8>) -> Bool {
    var pairs = 0
    var common = 0
    var position = 0
    while position < bytes.count {
      guard isHZ(bytes, position) else {
        position += 1
        continue
      }
      position += 2
      while position + 1 < bytes.count, !(bytes[position] == 0x7E && bytes[position + 1] == 0x7D) {
        guard (0x21...0x77).contains(bytes[position]), (0x21...0x7E).contains(bytes[position + 1]) else {
          return false
        }
        pairs += 1
        if (0x30...0x57).contains(bytes[position]) || bytes[position] <= 0x23 { common += 1 }
        position += 2
      }
      guard position + 1 < bytes.count else { return false }
      position += 2
    }
    return pairs >= 2 && common * 10 >= pairs * 8
  }
}
