// How the text behind a stage relates to the text before it: which stretch became which.
import TextCore

/// Stretches of a text before a stage, each with what became of it. What lies between them is white space.
struct TextMap: Sendable {
  private typealias Pair = (from: Range<Int>, to: Range<Int>)

  /// In ascending order, as are the stretches they lead to. What was taken out leads nowhere and is not listed.
  private let pairs: [Pair]
  /// Whether stretches kept their bytes, so that parts of them can be followed too.
  private let keepsBytes: Bool

  /// A text that stayed as it was.
  init(unchanged count: Int) {
    pairs = [(0..<count, 0..<count)]
    keepsBytes = true
  }

  /// A text from which paragraphs were taken out.
  ///
  /// - Parameters:
  ///   - paragraphs: those there were.
  ///   - dropped: the numbers of those that went.
  ///   - left: those there are.
  init(_ paragraphs: [Range<Int>], without dropped: Set<Int>, left: [Range<Int>]) {
    let staying = paragraphs.indices.filter { !dropped.contains($0) }
    pairs = zip(staying, left).map { (paragraphs[$0], $1) }
    keepsBytes = true
  }

  /// A text that a stage edited, followed paragraph by paragraph.
  ///
  /// Edits do not say what they do. But if the stage makes of the paragraphs, one by one, just the paragraphs that
  /// it made of the whole text, then that is where each of them went. White space does not count in this.
  ///
  /// - Parameters:
  ///   - before: the document as the stage met it.
  ///   - layout: how its paragraphs are found.
  ///   - after: the document as the stage left it.
  ///   - redo: what the stage does.
  /// - Returns: `nil` when the edit cannot be followed so.
  init?(
    editing before: Document, laidOut layout: ParagraphLayout, into after: Document,
    redo: (inout Document) throws -> Verdict
  ) {
    if before.format != after.format { return nil }
    var after = after
    let layoutAfter = after.layout()
    let left = after.paragraphs()
    var pairs: [Pair] = []
    var next = 0
    for range in layout.paragraphs(of: before.text) {
      var part = before.part(range, laidOut: layout)
      guard let verdict = try? redo(&part), verdict == .keep else { return nil }
      let start = next
      for piece in layoutAfter.paragraphs(of: part.text) {
        guard next < left.count, Self.isSame(part.text[piece], after.text[left[next]]) else { return nil }
        next += 1
      }
      if next > start { pairs.append((range, left[start].lowerBound..<left[next - 1].upperBound)) }
    }
    guard next == left.count else { return nil }
    self.pairs = pairs
    keepsBytes = false
  }

  /// Where `range` of the text before went.
  func forward(_ range: Range<Int>) -> [Range<Int>] { follow(range, from: \.from, to: \.to) }

  /// Where `range` of the text behind came from, from its first byte to its last; `nil` when from nowhere.
  func backward(_ range: Range<Int>) -> Range<Int>? {
    let found = follow(range, from: \.to, to: \.from)
    guard let first = found.first, let last = found.last else { return nil }
    return first.lowerBound..<last.upperBound
  }

  private func follow(
    _ range: Range<Int>, from: (Pair) -> Range<Int>, to: (Pair) -> Range<Int>
  ) -> [Range<Int>] {
    let first = pairs.partitioningIndex { from($0).upperBound > range.lowerBound }
    return pairs[first...].prefix { from($0).lowerBound < range.upperBound }.map { pair in
      let part = range.clamped(to: from(pair))
      let offset = to(pair).lowerBound - from(pair).lowerBound
      return keepsBytes ? part.lowerBound + offset..<part.upperBound + offset : to(pair)
    }
  }

  private static func isSame(_ first: ArraySlice<UInt8>, _ second: ArraySlice<UInt8>) -> Bool {
    first.lazy.filter { !isBlank($0) }.elementsEqual(second.lazy.filter { !isBlank($0) })
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}

extension ParagraphLayout {
  /// The paragraphs of `text`.
  func paragraphs(of text: [UInt8]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    paragraphs(in: text.span, appendingTo: &ranges)
    return ranges
  }
}
