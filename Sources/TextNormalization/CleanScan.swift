// Finds out, at memory speed, that a text needs no normalization at all.

/// One pass that answers for all operations at once. It may say no for a text that turns out to need nothing (a
/// mark that could combine but does not), never yes for one that needs something.
struct CleanScan {
  /// Properties that make a scalar suspicious.
  let mask: UInt32
  /// Every lead byte in need of a look is known to the vector loop; true for NFC and for no form.
  let usesInertLeads: Bool
  let checksOrder: Bool

  init(_ form: UnicodeForm) {
    mask = form.quickCheckMask | UnicodeProperties.lineEnd | UnicodeProperties.removedControl
    usesInertLeads = form == .nfc || form == .none
    checksOrder = form != .none
  }

  /// Whether every operation but `collapseSpaces` leaves `text` as it is.
  func isClean(_ text: Span<UInt8>) -> Bool {
    guard !text.isEmpty else { return true }
    var index = 0
    var order = MarkOrder()
    while true {
      let stop = ByteScan.passClean(text, from: index, inertLeads: usesInertLeads)
      if stop.isDirty { return false }
      index = stop.index
      let next = index + ByteScan.blockWidth
      if next + 2 > text.count { break }
      if !areClean(text, index..<next, &order) { return false }
      index = next
    }
    return areClean(text, index..<text.count, &order) && areLinesClean(text, from: index)
  }

  /// Where the last mark ended, and its class.
  private struct MarkOrder {
    var end = 0
    var combiningClass: UInt32 = 0
  }

  /// The scalars that start in `range`.
  private func areClean(_ text: Span<UInt8>, _ range: Range<Int>, _ order: inout MarkOrder) -> Bool {
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = text[index]
      if byte & 0xC0 == 0x80 || (byte < 0x7F && byte >= 0x20) {
        index += 1
        continue
      }
      let scalar = UTF8Scalar(in: text, at: index)
      let properties = UnicodeProperties(of: scalar.value)
      if properties.has(mask) { return false }
      if properties.combiningClass != 0 {
        if checksOrder, order.end == index, order.combiningClass > properties.combiningClass { return false }
        order.end = index + scalar.length
        order.combiningClass = properties.combiningClass
      }
      index += scalar.length
    }
    return true
  }

  /// The line patterns that start at or after `start`, and those at the two ends of the text.
  private func areLinesClean(_ text: Span<UInt8>, from start: Int) -> Bool {
    let count = text.count
    if text[0] == 0x0A || Self.isBlank(text[count - 1]) { return false }
    if count > 1, text[count - 1] == 0x0A, text[count - 2] == 0x0A { return false }
    var index = start
    while index + 1 < count {
      if text[index + 1] == 0x0A {
        if Self.isBlank(text[index]) { return false }
        if text[index] == 0x0A, index + 2 < count, text[index + 2] == 0x0A { return false }
      }
      index += 1
    }
    return true
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
}
