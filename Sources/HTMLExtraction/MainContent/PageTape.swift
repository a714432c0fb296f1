// A page as libxml2 reported it, taken down so that it can be played again with some of its text left out.

/// A recording of libxml2's events, in order. Memory is linear in the page.
struct PageTape: ~Copyable {
  /// What happened.
  struct Event {
    enum Kind: UInt8 { case start, end, run }
    let kind: Kind
    let element: Element
    /// Of a start, how many came before; of a run of text, where it ends in `runs`.
    let value: Int
  }

  /// All runs, one after the other, codes and all (`CanonicalText.Code`).
  private(set) var runs: [UInt8] = []
  private(set) var events: [Event] = []
  private var starts = 0
  private let canonicalText: CanonicalText

  init(textFrom canonicalText: CanonicalText) { self.canonicalText = canonicalText }

  /// An element begins.
  mutating func start(_ element: Element) {
    events.append(Event(kind: .start, element: element, value: starts))
    starts += 1
  }

  /// An element ends.
  mutating func end(_ element: Element) {
    events.append(Event(kind: .end, element: element, value: 0))
  }

  /// Takes the next run of text.
  mutating func appendRun() {
    canonicalText.takeRun { run in
      runs.append(run, 0..<run.count)
      events.append(Event(kind: .run, element: .title, value: runs.count))
    }
  }
}

/// What a run consists of.
enum RunPiece {
  case text(Range<Int>)
  case boundary
  case lineBreak
  /// A link begins, whose address has this number; it ends.
  case link(Int)
  case linkEnd
  /// A block with a note begins; one ends.
  case container(note: Int)
  case containerEnd
  /// An element in a line begins or ends.
  case mark(note: Int)
  case markEnd(note: Int)
  /// A point of a select's choice, which is shown with all text only.
  case choice
}

/// Reads the pieces of a run, one after the other.
struct RunReader {
  private var position: Int
  private let end: Int

  /// Reads `run`, a range of the tape's runs.
  init(_ run: Range<Int>) {
    position = run.lowerBound
    end = run.upperBound
  }

  /// The next piece; nil at the end of the run.
  @inline(__always)
  mutating func next(in runs: Span<UInt8>) -> RunPiece? {
    guard position < end else { return nil }
    let bytes = runs.extracting(0..<end)
    let start = position
    position = bytes.firstIndex(upTo: CanonicalText.Code.highest, from: start)
    if position > start { return .text(start..<position) }
    let code = bytes[position]
    position += 1
    switch code {
    case CanonicalText.Code.boundary: return .boundary
    case CanonicalText.Code.lineBreak: return .lineBreak
    case CanonicalText.Code.link: return .link(number(in: bytes, bytes: 4))
    case CanonicalText.Code.linkEnd: return .linkEnd
    case CanonicalText.Code.container: return .container(note: number(in: bytes, bytes: 5))
    case CanonicalText.Code.containerEnd: return .containerEnd
    case CanonicalText.Code.choice:
      position += 1
      return .choice
    default:
      let number = number(in: bytes, bytes: 5)
      return number & 1 == 0 ? .mark(note: number >> 1) : .markEnd(note: number >> 1)
    }
  }

  private mutating func number(in runs: Span<UInt8>, bytes: Int) -> Int {
    var number = 0
    for offset in 0..<min(bytes, runs.count - position) {
      number |= Int(runs[position + offset] & 0x7F) << (7 * offset)
    }
    position += bytes
    return number
  }
}
