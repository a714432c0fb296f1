// The addresses of links, made fit for Markdown.

/// The addresses of a page's links, by number: written by the pre-pass, read by the layout.
final class LinkTargets {
  /// A longer base counts as none: it would be written with every link.
  private static let longestBase = 2_000

  private var bytes: [UInt8] = []
  private var ends: [Int] = []
  /// What the first `<base>` names: relative addresses behind it start there.
  private var base: AddressReference?
  private var hasBase = false

  /// Adds the address in a range of the page; nil if it is none to be written.
  func add(_ html: Span<UInt8>, _ range: Range<Int>) -> Int? {
    let own = AddressReference(html, range)
    guard own.leadsToText else { return nil }
    bytes.appendMarkdownAddress((base.map(own.resolved(against:)) ?? own).bytes)
    ends.append(bytes.count)
    return ends.count - 1
  }

  /// Takes the address in a range of the page for the base of those that follow, if it is the first.
  ///
  /// Source: <https://html.spec.whatwg.org/multipage/semantics.html#set-the-frozen-base-url>
  func setBase(_ html: Span<UInt8>, _ range: Range<Int>) {
    guard !hasBase else { return }
    hasBase = true
    guard range.count <= Self.longestBase else { return }
    let address = AddressReference(html, range)
    if address.scheme.isEmpty || address.isOfTheWeb { base = address }
  }

  /// Appends the address with this number.
  func append(_ number: Int, to text: inout [UInt8]) {
    guard ends.indices.contains(number) else { return }
    text.append(contentsOf: bytes[(number == 0 ? 0 : ends[number - 1])..<ends[number]])
  }
}

extension AddressReference {
  /// The address in an attribute's value.
  fileprivate init(_ html: Span<UInt8>, _ range: Range<Int>) {
    var value: [UInt8] = []
    value.appendAttributeValue(html, range)
    self.init(value)
  }

  /// Whether it is relative or has a scheme that leads to text, unlike `javascript:`, `data:` and `tel:`. `#` alone is
  /// how pages write links that do something else.
  fileprivate var leadsToText: Bool {
    if bytes.isEmpty || bytes == [0x23] { return false }
    return scheme.isEmpty || isOfTheWeb || hasScheme("mailto:")
  }
}

extension [UInt8] {
  /// Appends an address as it can stand between the brackets of a Markdown link: what would end the link or the line is
  /// percent-encoded.
  fileprivate mutating func appendMarkdownAddress(_ address: [UInt8]) {
    for byte in address {
      switch byte {
      case 0x00...0x20, 0x22, 0x28, 0x29, 0x3C, 0x3E, 0x5B, 0x5C, 0x5D, 0x60, 0x7F:
        append(0x25)
        append(Self.hexadecimalDigit(byte >> 4))
        append(Self.hexadecimalDigit(byte & 15))
      default: append(byte)
      }
    }
  }

  private static func hexadecimalDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? 0x30 + value : 0x37 + value
  }
}
