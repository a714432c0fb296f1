// Shows what an operation changed: the place before and after, with the words around it.
import TextCore

/// One place that an operation changed.
public struct NormalizationExample: Sendable, Equatable {
  /// The operation.
  public let operation: NormalizationOperation
  /// The line of the text as it was given, from 1; lines end with LF, CR or CR LF.
  public let line: Int
  /// The place as the operation met it, in UTF-8, with a little of the line around it. Long ones are cut short.
  public let before: [UInt8]
  /// The same place behind the operation.
  public let after: [UInt8]

  /// An example.
  public init(operation: NormalizationOperation, line: Int, before: [UInt8], after: [UInt8]) {
    self.operation = operation
    self.line = line
    self.before = before
    self.after = after
  }
}

/// Collects the first examples of every operation while the passes run over one text.
struct ExampleCollector {
  /// The most bytes of context on either side, and of the place itself.
  private static let contextBytes = 24
  private static let placeBytes = 80

  private let limit: Int
  private var found = NormalizationCounts()
  private(set) var examples: [NormalizationExample] = []
  /// The edits of every pass so far that changed anything: they lead from a place back to the given text.
  private var history: [[Rewrite.Edit]] = []

  /// - Parameter limit: the most examples of one operation.
  init(limit: Int) {
    self.limit = limit
  }

  /// Whether anything is to be collected.
  var isActive: Bool { limit > 0 }

  /// Takes note of a pass over `text`.
  mutating func collect(_ pass: Rewrite, over text: Span<UInt8>, of source: Span<UInt8>) {
    for edit in pass.edits where found[edit.operation] < limit {
      found[edit.operation] += 1
      let line = Self.line(of: origin(of: edit.before.lowerBound), in: source)
      examples.append(
        NormalizationExample(
          operation: edit.operation, line: line, before: Self.excerpt(edit.before, of: text),
          after: Self.excerpt(edit.after, of: pass.bytes.span)))
    }
    history.append(pass.edits)
  }

  /// Where in the given text the place stood that is at `position` of the text as it is now.
  private func origin(of position: Int) -> Int {
    var position = position
    for edits in history.reversed() { position = Self.position(position, before: edits) }
    return position
  }

  private static func position(_ position: Int, before edits: [Rewrite.Edit]) -> Int {
    var low = 0
    var high = edits.count
    while low < high {
      let middle = (low + high) / 2
      if edits[middle].after.lowerBound <= position { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return position }
    let edit = edits[low - 1]
    return position < edit.after.upperBound
      ? edit.before.lowerBound : edit.before.upperBound + position - edit.after.upperBound
  }

  private static func line(of position: Int, in text: Span<UInt8>) -> Int {
    var line = 1
    for index in 0..<min(position, text.count) {
      let isPair = text[index] == 0x0D && index + 1 < text.count && text[index + 1] == 0x0A
      if text[index] == 0x0A || (text[index] == 0x0D && !isPair) { line += 1 }
    }
    return line
  }

  /// `range` of `text` with what stands around it on its line.
  private static func excerpt(_ range: Range<Int>, of text: Span<UInt8>) -> [UInt8] {
    var start = range.lowerBound
    while start > 0, range.lowerBound - start < contextBytes, text[start - 1] != 0x0A { start -= 1 }
    while start < range.lowerBound, text[start] & 0xC0 == 0x80 { start += 1 }
    let placeEnd = min(range.upperBound, range.lowerBound + placeBytes)
    var end = placeEnd
    while end < text.count, end - placeEnd < contextBytes, text[end] != 0x0A { end += 1 }
    while end > start, end < text.count, text[end] & 0xC0 == 0x80 { end -= 1 }
    var excerpt: [UInt8] = []
    excerpt.append(text, start..<end)
    return excerpt
  }
}
