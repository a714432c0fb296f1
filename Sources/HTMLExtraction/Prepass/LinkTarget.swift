// The address of a link, made fit for Markdown.

/// The addresses of a page's links, by number: written by the pre-pass, read by the layout.
final class LinkTargets {
  private var bytes: [UInt8] = []
  private var ends: [Int] = []

  /// Adds the address in a range of the page; nil if it is none to be written.
  func add(_ html: Span<UInt8>, _ range: Range<Int>) -> Int? {
    var address: [UInt8] = []
    address.appendAttributeValue(html, range)
    let start = bytes.count
    guard LinkTarget.append(address, to: &bytes) else {
      bytes.removeSubrange(start...)
      return nil
    }
    ends.append(bytes.count)
    return ends.count - 1
  }

  /// Appends the address with this number.
  func append(_ number: Int, to text: inout [UInt8]) {
    guard ends.indices.contains(number) else { return }
    text.append(contentsOf: bytes[(number == 0 ? 0 : ends[number - 1])..<ends[number]])
  }
}

enum LinkTarget {
  /// Appends an address as it can stand between the brackets of a Markdown link; false if it is empty, or of a
  /// scheme that leads to no text (`javascript:`, `data:`, `tel:`).
  ///
  /// White space around it and line ends in it go, as <https://url.spec.whatwg.org/#concept-basic-url-parser>
  /// says; what would end the link or the line is percent-encoded.
  static func append(_ address: [UInt8], to target: inout [UInt8]) -> Bool {
    guard let first = address.firstIndex(where: { $0 > 0x20 }),
      let last = address.lastIndex(where: { $0 > 0x20 })
    else { return false }
    let start = target.count
    for byte in address[first...last] {
      switch byte {
      case 0x09, 0x0A, 0x0D: continue
      case 0x00...0x20, 0x22, 0x28, 0x29, 0x3C, 0x3E, 0x5B, 0x5C, 0x5D, 0x60, 0x7F:
        target.append(0x25)
        target.append(hexadecimalDigit(byte >> 4))
        target.append(hexadecimalDigit(byte & 15))
      default: target.append(byte)
      }
    }
    let written = target[start...]
    // `#` alone is how pages write links that do something else.
    return !written.isEmpty && !written.elementsEqual("#".utf8) && leadsToText(written)
  }

  /// Whether an address is relative or has a scheme that leads to text.
  private static func leadsToText(_ address: ArraySlice<UInt8>) -> Bool {
    guard let colon = address.firstIndex(of: 0x3A), let first = address.first, first.isASCIILetter else {
      return true
    }
    let scheme = address[..<colon].map(\.asciiLowercased)
    guard scheme.allSatisfy({ $0.isASCIILetter || $0.isASCIIDigit || $0 == 0x2B || $0 == 0x2D || $0 == 0x2E })
    else { return true }
    return ["http", "https", "mailto"].contains { scheme.elementsEqual($0.utf8) }
  }

  private static func hexadecimalDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? 0x30 + value : 0x37 + value
  }
}
