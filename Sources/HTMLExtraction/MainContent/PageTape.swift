// A page as libxml2 reported it, taken down so that it can be played again with some of its text left out.

/// A recording of libxml2's events, in order. Memory is linear in the page.
struct PageTape {
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

  /// Calls `body` with the pieces of a run, in order.
  @inline(__always)
  static func forEach(in runs: Span<UInt8>, _ run: Range<Int>, _ body: (RunPiece) -> Void) {
    let bytes = runs.extracting(0..<run.upperBound)
    var position = run.lowerBound
    while position < run.upperBound {
      let end = bytes.firstIndex(upTo: CanonicalText.Code.highest, from: position)
      if end > position { body(.text(position..<end)) }
      guard end < run.upperBound else { return }
      position = end + 1
      switch bytes[end] {
      case CanonicalText.Code.boundary: body(.boundary)
      case CanonicalText.Code.lineBreak: body(.lineBreak)
      case CanonicalText.Code.link: body(.link(number(in: bytes, &position, bytes: 4)))
      case CanonicalText.Code.linkEnd: body(.linkEnd)
      case CanonicalText.Code.container: body(.container(note: number(in: bytes, &position, bytes: 5)))
      case CanonicalText.Code.containerEnd: body(.containerEnd)
      // A select's choice is shown with all text only.
      case CanonicalText.Code.choice: position += 1
      default:
        let number = number(in: bytes, &position, bytes: 5)
        body(number & 1 == 0 ? .mark(note: number >> 1) : .markEnd(note: number >> 1))
      }
    }
  }

  private static func number(in runs: Span<UInt8>, _ position: inout Int, bytes: Int) -> Int {
    var number = 0
    for offset in 0..<min(bytes, runs.count - position) {
      number |= Int(runs[position + offset] & 0x7F) << (7 * offset)
    }
    position += bytes
    return number
  }
}
