// Builds comparison keys: long plain stretches in bulk, everything else segment by segment.
import CUnicodeData

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
      let plainEnd = plan.plainEnd(text, from: index)
      if plainEnd > index {
        appendPlain(text, index..<plainEnd, to: &key)
        index = plainEnd
      }
      // One block's worth of segments, then the fast way is tried again.
      let limit = min(index + ByteScan.blockWidth, text.count)
      while index < limit { index = appendSegment(text, at: index, to: &key) }
    }
    if plan.whitespace, key.count > keyStart, key[key.count - 1] == 0x20 { key.removeLast() }
    if plan.punctuation { composeAgain(&key, from: keyStart) }
  }

  /// A stretch that ``KeyPlan/plainEnd(_:from:)`` has found.
  private mutating func appendPlain(_ text: Span<UInt8>, _ range: Range<Int>, to key: inout [UInt8]) {
    var range = range
    if endsInSpace, plan.whitespace, Self.isWhiteSpace(text[range.lowerBound]) {
      range = range.lowerBound + 1..<range.upperBound
      if range.isEmpty { return }
    }
    let start = key.count
    key.append(text, range)
    let plan = plan
    key.withUnsafeMutableBufferPointer { Self.mapASCII($0, from: start, plan) }
    endsInSpace = key[key.count - 1] == 0x20
  }

  /// Maps the bytes from `start` on in place. Reads and writes `start..<bytes.count` only.
  private static func mapASCII(_ bytes: UnsafeMutableBufferPointer<UInt8>, from start: Int, _ plan: KeyPlan) {
    if plan.foldsCase {
      for index in start..<bytes.count {
        let byte = bytes[index]
        bytes[index] = byte &- 0x41 < 26 ? byte | 0x20 : byte
      }
    }
    if plan.whitespace {
      for index in start..<bytes.count {
        let byte = bytes[index]
        bytes[index] = (byte &- 0x09 < 5) || (byte &- 0x1C < 4) ? 0x20 : byte
      }
    }
    if plan.digits {
      for index in start..<bytes.count {
        let byte = bytes[index]
        bytes[index] = byte &- 0x30 < 10 ? 0x30 : byte
      }
    }
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
    if !properties.has(plan.changeMask) {
      if scalar.length == 1 { key.append(text[start]) } else { key.append(text, start..<end) }
      endsInSpace = false
    } else if scalar.length == 1 {
      appendASCII(text[start], properties, to: &key)
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

  /// An ASCII character without marks that does not stay as it is.
  private mutating func appendASCII(_ byte: UInt8, _ properties: UnicodeProperties, to key: inout [UInt8]) {
    if plan.whitespace, properties.has(UnicodeProperties.whiteSpace) {
      appendSpace(to: &key)
    } else if plan.punctuation, properties.has(UnicodeProperties.containsPunctuation) {
      return
    } else {
      let isDigit = properties.has(UnicodeProperties.digit)
      key.append(isDigit ? 0x30 : byte | 0x20)
      endsInSpace = false
    }
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
    var composed: [UInt8] = []
    if pass.run(key.span.extracting(start..<key.count), into: &composed) > 0 {
      key.removeSubrange(start...)
      key.append(contentsOf: composed)
    }
  }

  @inline(__always)
  private static func isWhiteSpace(_ byte: UInt8) -> Bool { byte &- 0x09 < 5 || byte &- 0x1C < 5 }
}
