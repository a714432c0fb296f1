// The text that goes past libxml2: it sees one placeholder for each run.

/// Text on its way from the pre-pass to the layout.
///
/// What libxml2 does to every character of a text costs more than all else together, and nothing of it is
/// wanted. So canonical mark-up holds one character for each run of text, and the text itself waits here until
/// libxml2 comes to it. Blocks and line breaks, which nest in nothing, are codes in the text.
final class CanonicalText {
  /// What stands between the characters of a run; the text itself holds no such bytes.
  enum Code {
    static let boundary: UInt8 = 1
    static let lineBreak: UInt8 = 2
    /// A link begins; four bytes of seven bits with the number of its address follow, lowest first.
    static let link: UInt8 = 3
    static let linkEnd: UInt8 = 4
    /// A point of the choice that a select shows; a byte with a `ChoiceStep` follows.
    static let choice: UInt8 = 5
    /// Elements for the search for the main content. A block with a note begins, whose number follows in five
    /// bytes of seven bits, lowest first; it ends.
    static let container: UInt8 = 6
    static let containerEnd: UInt8 = 7
    /// An element in a line begins or ends; twice the number of its note follows, and one more for its end.
    static let mark: UInt8 = 8
    static let highest = mark
  }

  /// Where a select shows the option that is chosen; the last one between start and end is.
  enum ChoiceStep: UInt8 {
    case start = 0x80
    case chosen
    case chosenEnd
    case end
  }

  /// What stands for a run in canonical mark-up.
  static let placeholder = UInt8(ascii: "x")

  private var bytes: [UInt8] = []
  private var ends: [Int] = []
  private var next = 0

  /// Takes runs over, with the positions where they end; hands back empty buffers to use again.
  func add(_ text: inout [UInt8], _ runEnds: inout [Int]) {
    if bytes.isEmpty {
      swap(&bytes, &text)
      swap(&ends, &runEnds)
    } else {
      // libxml2 holds a run back; it never does behind a comment or a tag.
      let offset = bytes.count
      bytes.append(contentsOf: text)
      ends.append(contentsOf: runEnds.map { $0 + offset })
    }
    text.removeAll(keepingCapacity: true)
    runEnds.removeAll(keepingCapacity: true)
  }

  /// Hands out the next run.
  @inline(__always)
  func takeRun(_ body: (Span<UInt8>) -> Void) {
    guard next < ends.count else { return }
    let start = next == 0 ? 0 : ends[next - 1]
    next += 1
    body(bytes.span.extracting(start..<ends[next - 1]))
    if next == ends.count {
      bytes.removeAll(keepingCapacity: true)
      ends.removeAll(keepingCapacity: true)
      next = 0
    }
  }
}
