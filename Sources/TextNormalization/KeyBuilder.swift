// Builds comparison keys: long plain stretches in bulk, everything else segment by segment.
import CKernels
import CUnicodeData
import TextCore

/// Writes the key of one text.
struct KeyBuilder {
  private let plan: KeyPlan
  private var decomposed = ScalarBuffer()
  private var mapped = ScalarBuffer()
  /// Nothing but a space, or nothing at all, has been written last: further white space adds nothing.
  private var endsInSpace = true

  init(_ plan: KeyPlan) {
    self.plan = plan
  }

  /// Appends the key of `text` to `key`.
  mutating func append(keyOf text: Span<UInt8>, to key: inout [UInt8]) {
    let keyStart = key.count
    key.reserveCapacity(keyStart + text.count)
    var index = 0
    while index < text.count {
      let mappedEnd = plan.mappedEnd(text, from: index)
      if mappedEnd > index {
        endsInSpace = ByteScan.appendKey(
          text, index..<mappedEnd, to: &key, endsInSpace: endsInSpace, plan.blockPlan, plan.byteMap)
        index = mappedEnd
        if index == text.count { break }
      }
      let unchangedEnd = plan.unchangedEnd(text, from: index)
      if unchangedEnd > index {
        key.append(text, index..<unchangedEnd)
        endsInSpace = text[unchangedEnd - 1] == 0x20
        index = unchangedEnd
      } else {
        index = appendSegment(text, at: index, to: &key)
      }
    }
    if plan.whitespace, key.count > keyStart, key[key.count - 1] == 0x20 { key.removeLast() }
    if plan.punctuation { composeAgain(&key, from: keyStart) }
  }

  /// Appends the key of the segment that starts at `start`, and returns where the next one starts.
  private mutating func appendSegment(_ text: Span<UInt8>, at start: Int, to key: inout [UInt8]) -> Int {
    let scalar = UTF8Scalar(in: text, at: start)
    let properties = UnicodeProperties(of: scalar.value)
    var end = start + scalar.length
    // Nothing below U+0300 joins the scalar before it, and 0xCC is the first lead byte from there on.
    if end < text.count, text[end] >= 0xCC { end = Self.segmentEnd(text, from: end) }
    guard end == start + scalar.length else {
      appendRewritten(text, start..<end, to: &key)
      return end
    }
    if scalar.length == 1 {
      endsInSpace = ByteScan.appendKey(
        text, start..<end, to: &key, endsInSpace: endsInSpace, plan.blockPlan, plan.byteMap)
    } else if isSimpleFolding(scalar.value, properties) {
      appendFolded(scalar.value, to: &key)
    } else {
      appendRewritten(text, start..<end, to: &key)
    }
    return end
  }

  private static func segmentEnd(_ text: Span<UInt8>, from start: Int) -> Int {
    var end = start
    while end < text.count {
      let next = UTF8Scalar(in: text, at: end)
      if !UnicodeProperties(of: next.value).has(UnicodeProperties.joinsCanonically) { break }
      end += next.length
    }
    return end
  }

  /// Only its case stands between the scalar and its key: most capitals of most scripts.
  private func isSimpleFolding(_ scalar: UInt32, _ properties: UnicodeProperties) -> Bool {
    properties.word & plan.changeMask == UnicodeProperties.containsCase
      && properties.has(UnicodeProperties.folds)
      && winnow_canonical_decomposition(scalar) == 0
  }

  private mutating func appendFolded(_ scalar: UInt32, to key: inout [UInt8]) {
    let position = winnow_case_folding(scalar)
    for offset in 0..<winnow_pooled(position) {
      UTF8Scalar.append(winnow_pooled(position + 1 + offset), to: &key)
    }
    endsInSpace = false
  }

  private mutating func appendSpace(to key: inout [UInt8]) {
    if endsInSpace { return }
    key.append(0x20)
    endsInSpace = true
  }

  /// Takes a segment apart, maps it and composes it again.
  private mutating func appendRewritten(_ text: Span<UInt8>, _ segment: Range<Int>, to key: inout [UInt8]) {
    decomposed.removeAll()
    var index = segment.lowerBound
    while index < segment.upperBound {
      let scalar = UTF8Scalar(in: text, at: index)
      decomposed.appendDecomposed(scalar.value, compatibility: false)
      index += scalar.length
    }
    decomposed.order()
    mapDecomposed()
    mapped.compose()
    for item in mapped.items {
      let scalar = item & 0xFF_FFFF
      if plan.whitespace, UnicodeProperties(of: scalar).has(UnicodeProperties.whiteSpace) {
        appendSpace(to: &key)
      } else {
        UTF8Scalar.append(scalar, to: &key)
        endsInSpace = false
      }
    }
  }

  /// Drops and maps scalars of `decomposed` into `mapped`. Dropping keeps the canonical order, and so does folding:
  /// the only mark that folds to a letter, U+0345, is of the greatest class.
  private mutating func mapDecomposed() {
    mapped.removeAll()
    var dropsMarks = false
    for (index, item) in decomposed.items.enumerated() {
      let scalar = item & 0xFF_FFFF
      let properties = UnicodeProperties(of: scalar)
      if properties.combiningClass != 0 {
        if dropsMarks { continue }
      } else {
        dropsMarks = plan.accents && properties.has(UnicodeProperties.alphabeticBase)
        if plan.punctuation, properties.has(UnicodeProperties.punctuation) {
          dropsMarks = true
          continue
        }
        if plan.punctuation, properties.has(UnicodeProperties.asciiSymbol) {
          // U+0345, the only mark of class 240, may fold to a letter and leave the symbol bare: it does not count.
          let mark = index + 1 < decomposed.items.count ? decomposed.items[index + 1] >> 24 : 0
          dropsMarks = mark == 0 || mark == 240
          if dropsMarks { continue }
        }
      }
      if plan.digits, properties.has(UnicodeProperties.digit) {
        mapped.append(0x30)
      } else if plan.foldsCase, properties.has(UnicodeProperties.folds) {
        mapped.appendPooled(at: winnow_case_folding(scalar))
      } else {
        mapped.items.append(item)
      }
    }
  }

  /// Dropping punctuation may bring two halves of a composition together (Hangul letters, Indic vowel parts).
  private func composeAgain(_ key: inout [UInt8], from start: Int) {
    var pass = FormPass(.nfc)
    if let composed = pass.form(of: key.span.extracting(start..<key.count)) {
      key.removeSubrange(start...)
      key.append(contentsOf: composed)
    }
  }
}
