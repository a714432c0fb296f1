// Puts placeholders in place of what belongs to a person: addresses, numbers of telephones, accounts and cards.
import TextCore

/// Looks at every place where something of the wanted kinds may be, from left to right. What was found is not looked at
/// again: the address inside a URL is part of the URL.
struct MaskPass: Sendable {
  /// What is written in place of something found, by operation. Entity decoding does not take these for tags.
  static let placeholders: [(operation: NormalizationOperation, bytes: [UInt8])] = [
    (.maskURLs, Array("<URL>".utf8)), (.maskEmails, Array("<EMAIL>".utf8)), (.maskIPs, Array("<IP>".utf8)),
    (.maskIBANs, Array("<IBAN>".utf8)), (.maskCards, Array("<CARD>".utf8)),
    (.maskPhones, Array("<PHONE>".utf8)),
  ]

  private struct Finding {
    let operation: NormalizationOperation
    let range: Range<Int>

    init?(_ operation: NormalizationOperation, _ range: Range<Int>?) {
      guard let range else { return nil }
      self.operation = operation
      self.range = range
    }
  }

  private let emails: Bool
  private let urls: Bool
  private let ips: Bool
  private let phones: Bool
  private let ibans: Bool
  private let cards: Bool
  private let scan: TextScan

  init(_ options: NormalizationOptions) {
    emails = options.maskEmails
    urls = options.maskURLs
    ips = options.maskIPs
    phones = options.maskPhones
    ibans = options.maskIBANs
    cards = options.maskCards
    var marks = ""
    if emails { marks += "@" }
    if urls { marks += ":wW" }
    if ips { marks += ":" }
    if phones { marks += "+(" }
    if ips || phones || ibans || cards { marks += "0123456789" }
    scan = TextScan(mask: 0, ascii: Array(marks.utf8))
  }

  var isIdle: Bool { !(emails || urls || ips || phones || ibans || cards) }

  func run(_ text: Span<UInt8>, _ output: inout Rewrite) {
    // Nothing found reaches back over it.
    var settled = 0
    var index = scan.first(in: text, from: 0)
    while index < text.count {
      if let finding = finding(in: text, at: index, from: settled) {
        settled = finding.range.upperBound
        index = settled
        output.replace(finding.range, of: text, with: Self.placeholder(finding.operation), finding.operation)
      } else {
        index = Self.end(ofMark: index, in: text)
      }
      index = scan.first(in: text, from: index)
    }
  }

  /// Whether a placeholder begins at `index`.
  static func hasPlaceholder(_ text: Span<UInt8>, at index: Int) -> Bool {
    placeholders.contains { _, bytes in
      index + bytes.count <= text.count && text.holds(bytes, at: index..<index + bytes.count)
    }
  }

  private static func placeholder(_ operation: NormalizationOperation) -> [UInt8] {
    placeholders.first { $0.operation == operation }?.bytes ?? []
  }

  /// A number is looked at once, from its first digit.
  private static func end(ofMark index: Int, in text: Span<UInt8>) -> Int {
    guard text.hasDigit(at: index) else { return index + 1 }
    var end = index + 1
    while text.hasDigit(at: end) { end += 1 }
    return end
  }

  private func finding(in text: Span<UInt8>, at mark: Int, from lower: Int) -> Finding? {
    switch text[mark] {
    case UInt8(ascii: "@"): Finding(.maskEmails, EmailAddress.range(in: text, at: mark, from: lower))
    case UInt8(ascii: "w"), UInt8(ascii: "W"):
      Finding(.maskURLs, WebAddress.bareRange(in: text, at: mark, from: lower))
    case UInt8(ascii: ":"):
      urls
        ? Finding(.maskURLs, WebAddress.range(in: text, at: mark, from: lower)) ?? address(text, mark, lower)
        : address(text, mark, lower)
    case UInt8(ascii: "+"), UInt8(ascii: "("):
      text.digitsAhead(at: mark) < PhoneNumber.fewestDigits
        ? nil : Finding(.maskPhones, PhoneNumber.range(in: text, at: mark, from: lower))
    default: number(text, mark, lower)
    }
  }

  private func address(_ text: Span<UInt8>, _ mark: Int, _ lower: Int) -> Finding? {
    // An address begins with two colons or none.
    if text.has(":", at: mark), !text.has(":", at: mark + 1) { return nil }
    return ips ? Finding(.maskIPs, NetworkAddress.range(in: text, at: mark, from: lower)) : nil
  }

  private func number(_ text: Span<UInt8>, _ mark: Int, _ lower: Int) -> Finding? {
    if let finding = address(text, mark, lower) { return finding }
    if ibans, let finding = Finding(.maskIBANs, BankAccount.range(in: text, at: mark, from: lower)) {
      return finding
    }
    let digits = cards || phones ? text.digitsAhead(at: mark) : 0
    if cards, digits >= PaymentCard.fewestDigits,
      let finding = Finding(.maskCards, PaymentCard.range(in: text, at: mark, from: lower))
    {
      return finding
    }
    return phones && digits >= PhoneNumber.fewestDigits
      ? Finding(.maskPhones, PhoneNumber.range(in: text, at: mark, from: lower)) : nil
  }
}
