// What one pass writes: stretches that stay are copied, places that change are counted and, where asked, noted.
import TextCore

/// The output of a pass. Until the first change nothing is copied.
struct Rewrite {
  /// A place that changed: where it was in the input of the pass, and where it is in its output.
  struct Edit {
    let before: Range<Int>
    let after: Range<Int>
    let operation: NormalizationOperation
  }

  /// The output up to the last change; all of it after ``finish(_:)``.
  private(set) var bytes: [UInt8]
  private(set) var hasChanged = false
  /// The places, if they are kept.
  private(set) var edits: [Edit] = []
  var counts = NormalizationCounts()
  private let keepsEdits: Bool
  /// Up to here the input has been copied or replaced.
  private var copied = 0

  /// - Parameters:
  ///   - buffer: an array whose storage is used again.
  ///   - keepsEdits: whether every place is kept.
  init(reusing buffer: consuming [UInt8], keepsEdits: Bool) {
    bytes = buffer
    bytes.removeAll(keepingCapacity: true)
    self.keepsEdits = keepsEdits
  }

  /// Drops `range` of `text`. Ranges come in ascending order.
  @inline(__always)
  mutating func drop(_ range: Range<Int>, of text: Span<UInt8>, _ operation: NormalizationOperation) {
    let start = advance(to: range.lowerBound, of: text)
    close(range, start, operation)
  }

  /// Puts one byte in place of `range`.
  @inline(__always)
  mutating func replace(
    _ range: Range<Int>, of text: Span<UInt8>, byte: UInt8, _ operation: NormalizationOperation
  ) {
    let start = advance(to: range.lowerBound, of: text)
    bytes.append(byte)
    close(range, start, operation)
  }

  /// Puts one scalar in place of `range`.
  mutating func replace(
    _ range: Range<Int>, of text: Span<UInt8>, scalar: UInt32, _ operation: NormalizationOperation
  ) {
    let start = advance(to: range.lowerBound, of: text)
    UTF8Scalar.append(scalar, to: &bytes)
    close(range, start, operation)
  }

  /// Puts `replacement` in place of `range`.
  mutating func replace(
    _ range: Range<Int>, of text: Span<UInt8>, with replacement: [UInt8], _ operation: NormalizationOperation
  ) {
    let start = advance(to: range.lowerBound, of: text)
    bytes.append(contentsOf: replacement)
    close(range, start, operation)
  }

  /// Replaces one piece after another, as `next` finds them.
  ///
  /// - Parameter next: the first piece at or after an index, whose new bytes it leaves in the buffer.
  mutating func replacePieces(
    of text: Span<UInt8>, _ operation: NormalizationOperation, _ next: (Int, inout [UInt8]) -> Range<Int>?
  ) {
    var replacement: [UInt8] = []
    var index = 0
    while let piece = next(index, &replacement) {
      replace(piece, of: text, with: replacement, operation)
      index = piece.upperBound
    }
  }

  /// Copies what is left behind the last change. `bytes` mean something only if anything changed.
  mutating func finish(_ text: Span<UInt8>) {
    if hasChanged { bytes.append(text, copied..<text.count) }
  }

  /// Hands over the output, or the unused buffer.
  consuming func takeBytes() -> [UInt8] { bytes }

  private mutating func advance(to index: Int, of text: Span<UInt8>) -> Int {
    if !hasChanged {
      hasChanged = true
      bytes.reserveCapacity(text.count + text.count / 16)
    }
    bytes.append(text, copied..<index)
    return bytes.count
  }

  private mutating func close(_ range: Range<Int>, _ start: Int, _ operation: NormalizationOperation) {
    copied = range.upperBound
    counts[operation] += 1
    if keepsEdits {
      edits.append(Edit(before: range, after: start..<bytes.count, operation: operation))
    }
  }
}
