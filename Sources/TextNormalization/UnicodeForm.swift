// The four Unicode normalization forms, applied around the places that need them.
import TextCore

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

  /// Finds what fails the quick check. Made once: keys of short texts ask for it all the time.
  var scan: TextScan {
    switch self {
    case .nfc: Self.nfcScan
    case .nfd: Self.nfdScan
    case .nfkc: Self.nfkcScan
    case .nfkd: Self.nfkdScan
    case .none: Self.noScan
    }
  }

  private static let nfcScan = TextScan(mask: UnicodeForm.nfc.quickCheckMask, checksOrder: true)
  private static let nfdScan = TextScan(mask: UnicodeForm.nfd.quickCheckMask, checksOrder: true)
  private static let nfkcScan = TextScan(mask: UnicodeForm.nfkc.quickCheckMask, checksOrder: true)
  private static let nfkdScan = TextScan(mask: UnicodeForm.nfkd.quickCheckMask, checksOrder: true)
  private static let noScan = TextScan(mask: 0)

  var isCompatibility: Bool { self == .nfkc || self == .nfkd }
  var isComposed: Bool { self == .nfc || self == .nfkc }
}

/// Brings a text into a Unicode form. Only segments that fail the quick check are taken apart: a segment runs
/// from one scalar that cannot interact with its predecessor to the next, so segments are independent.
struct FormPass {
  let form: UnicodeForm
  private let scan: TextScan
  private var buffer = ScalarBuffer()
  private var rewritten: [UInt8] = []

  init(_ form: UnicodeForm) {
    self.form = form
    scan = form.scan
  }

  /// Rewrites the segments of `text` that are in another form.
  mutating func run(_ text: Span<UInt8>, _ output: inout Rewrite) {
    guard form != .none else { return }
    // The first scalar that fails the quick check (UAX #15, section 9): not allowed in the form, perhaps not allowed,
    // or a mark out of order. The scan starts at a segment, whose first scalar has no mark before it.
    var index = 0
    var trouble = scan.first(in: text, from: index)
    while trouble < text.count {
      let segment = segment(around: trouble, in: text, lowerBound: index)
      rewrite(text, segment)
      if !text.holds(rewritten, at: segment) {
        output.replace(segment, of: text, with: rewritten, .unicodeForm)
      }
      index = segment.upperBound
      trouble = scan.first(in: text, from: index)
    }
  }

  /// The form of `text`, or nil if it is in the form already.
  mutating func form(of text: Span<UInt8>) -> [UInt8]? {
    var output = Rewrite(reusing: [], keepsEdits: false)
    run(text, &output)
    output.finish(text)
    return output.hasChanged ? output.bytes : nil
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
