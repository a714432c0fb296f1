// The four Unicode normalization forms, applied around the places that need them.

/// A Unicode normalization form (UAX #15), or none.
public enum UnicodeForm: String, CaseIterable, Sendable {
  /// Canonical composition: the form the web and most keyboards use. Looks and means the same.
  case nfc
  /// Canonical decomposition.
  case nfd
  /// Compatibility composition: also ligatures, widths, superscripts. Changes what text says (`x²` → `x2`).
  case nfkc
  /// Compatibility decomposition.
  case nfkd
  /// The scalars stay as they are.
  case none

  /// The bit of ``UnicodeProperties`` that says a scalar may not occur, or only perhaps, in this form.
  var quickCheckMask: UInt32 {
    switch self {
    case .nfc: UnicodeProperties.notNFC
    case .nfd: UnicodeProperties.notNFD
    case .nfkc: UnicodeProperties.notNFKC
    case .nfkd: UnicodeProperties.notNFKD
    case .none: 0
    }
  }

  /// The bit that says a scalar may interact with the one before it.
  var joinMask: UInt32 {
    isCompatibility ? UnicodeProperties.joinsCompatibly : UnicodeProperties.joinsCanonically
  }

  var isCompatibility: Bool { self == .nfkc || self == .nfkd }
  var isComposed: Bool { self == .nfc || self == .nfkc }
}

/// Brings a text into a Unicode form. Only segments that fail the quick check are taken apart: a segment runs
/// from one scalar that cannot interact with its predecessor to the next, so segments are independent.
struct FormPass {
  let form: UnicodeForm
  private var buffer = ScalarBuffer()
  private var rewritten: [UInt8] = []

  init(_ form: UnicodeForm) {
    self.form = form
  }

  /// Appends the form of `text` from `start` on to `output` if it differs, and returns how many segments changed.
  /// When that is 0, `output` has not been touched.
  mutating func run(_ text: Span<UInt8>, into output: inout [UInt8]) -> Int {
    guard form != .none else { return 0 }
    var changed = 0
    var copied = 0
    var index = 0
    while let trouble = firstTrouble(in: text, from: index) {
      let segment = segment(around: trouble, in: text, lowerBound: index)
      rewrite(text, segment)
      if !text.holds(rewritten, at: segment) {
        if changed == 0 { output.reserveCapacity(output.count + text.count) }
        output.append(text, copied..<segment.lowerBound)
        output.append(contentsOf: rewritten)
        copied = segment.upperBound
        changed += 1
      }
      index = segment.upperBound
    }
    if changed > 0 { output.append(text, copied..<text.count) }
    return changed
  }

  /// The first scalar at or after `start` that fails the quick check (UAX #15, section 9): not allowed in the
  /// form, perhaps not allowed, or a mark out of order. `start` must be the start of a segment.
  private func firstTrouble(in text: Span<UInt8>, from start: Int) -> Int? {
    let mask = form.quickCheckMask
    let usesInertLeads = form == .nfc
    var lastClass: UInt32 = 0
    var index = start
    while index < text.count {
      let passed = ByteScan.passForForm(text, from: index, inertLeads: usesInertLeads)
      if passed > index { lastClass = 0 }
      index = passed
      let limit = min(index + ByteScan.blockWidth, text.count)
      while index < limit {
        if text[index] & 0xC0 == 0x80 || text[index] < 0x80 {
          // ASCII, or the rest of a scalar whose lead was inert in the block before.
          index += 1
          lastClass = 0
          continue
        }
        let scalar = UTF8Scalar(in: text, at: index)
        let properties = UnicodeProperties(of: scalar.value)
        let combiningClass = properties.combiningClass
        if properties.has(mask) || (combiningClass != 0 && combiningClass < lastClass) { return index }
        lastClass = combiningClass
        index += scalar.length
      }
    }
    return nil
  }

  private func segment(around trouble: Int, in text: Span<UInt8>, lowerBound: Int) -> Range<Int> {
    let joins = form.joinMask
    var start = trouble
    while start > lowerBound, UnicodeProperties(of: UTF8Scalar(in: text, at: start).value).has(joins) {
      start = UTF8Scalar.start(before: start, in: text, lowerBound: lowerBound)
    }
    var end = trouble + UTF8Scalar(in: text, at: trouble).length
    while end < text.count {
      let next = UTF8Scalar(in: text, at: end)
      if !UnicodeProperties(of: next.value).has(joins) { break }
      end += next.length
    }
    return start..<end
  }

  private mutating func rewrite(_ text: Span<UInt8>, _ segment: Range<Int>) {
    buffer.removeAll()
    var index = segment.lowerBound
    while index < segment.upperBound {
      let scalar = UTF8Scalar(in: text, at: index)
      buffer.appendDecomposed(scalar.value, compatibility: form.isCompatibility)
      index += scalar.length
    }
    buffer.order()
    if form.isComposed { buffer.compose() }
    rewritten.removeAll(keepingCapacity: true)
    buffer.write(to: &rewritten)
  }
}
