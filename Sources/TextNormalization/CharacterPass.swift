// Line ends, terminal escapes and control characters: everything that is decided scalar by scalar.

/// Replaces line ends and drops escapes and controls in one pass over the text.
struct CharacterPass {
  let lineEnds: Bool
  let controls: Bool

  /// Appends the result to `output` if it differs from `text`; else leaves `output` alone and returns false.
  func run(_ text: Span<UInt8>, into output: inout [UInt8], counts: inout NormalizationCounts) -> Bool {
    guard lineEnds || controls else { return false }
    var copied = 0
    var index = 0
    var changed = false
    while let trouble = firstTrouble(in: text, from: index) {
      if !changed {
        changed = true
        output.reserveCapacity(output.count + text.count)
      }
      output.append(text, copied..<trouble)
      copied = replace(text, at: trouble, into: &output, counts: &counts)
      index = copied
    }
    if changed { output.append(text, copied..<text.count) }
    return changed
  }

  /// Deals with the scalar at `index`, and returns where to go on.
  private func replace(
    _ text: Span<UInt8>, at index: Int, into output: inout [UInt8], counts: inout NormalizationCounts
  ) -> Int {
    let scalar = UTF8Scalar(in: text, at: index)
    let next = index + scalar.length
    if UnicodeProperties(of: scalar.value).has(UnicodeProperties.lineEnd) {
      counts.lineEnds += 1
      output.append(0x0A)
      return scalar.value == 0x0D && next < text.count && text[next] == 0x0A ? next + 1 : next
    }
    if scalar.value == 0x1B, let end = EscapeSequence.end(in: text, at: index) {
      counts.escapeSequences += 1
      return end
    }
    counts.controls += 1
    return next
  }

  /// The first scalar at or after `start` that must go or become LF.
  private func firstTrouble(in text: Span<UInt8>, from start: Int) -> Int? {
    let mask =
      (lineEnds ? UnicodeProperties.lineEnd : 0) | (controls ? UnicodeProperties.removedControl : 0)
    var index = start
    while index < text.count {
      index = ByteScan.passCharacters(text, from: index)
      let limit = min(index + ByteScan.blockWidth, text.count)
      while index < limit {
        let byte = text[index]
        // C2: C1 controls and NEL. E2: LS, PS, deprecated format characters. EF: BOM, annotations.
        if byte < 0x80 || byte == 0xC2 || byte == 0xE2 || byte == 0xEF {
          let scalar = UTF8Scalar(in: text, at: index)
          if UnicodeProperties(of: scalar.value).has(mask) { return index }
        }
        index += 1
      }
    }
    return nil
  }
}
