// A page as libxml2 reported it, taken down so that it can be played again with some of its text left out.

/// A recording of libxml2's events, in order. Memory is linear in the canonical mark-up.
struct PageTape {
  /// What happened.
  struct Event {
    enum Kind: UInt8 { case start, end, text }
    let kind: Kind
    let element: Element
    /// The block a text belongs to; `noBlock` for white space between blocks. `PageOutline` knows.
    var block = PageTape.noBlock
    /// Of a start, how many starts with a number came before, later the index of its note, or less; of a text,
    /// where it ends in `text`.
    var value: Int
  }

  static let noBlock: Int32 = -1

  /// All text, one after the other, white space as it was.
  private(set) var text: [UInt8] = []
  var events: [Event] = []

  /// How many starts with a number there were.
  private var starts = 0

  /// An element begins.
  mutating func start(_ element: Element) {
    if element == .boundary || element == .lineBreak {
      events.append(Event(kind: .start, element: element, value: -1))
    } else {
      events.append(Event(kind: .start, element: element, value: starts))
      starts += 1
    }
  }

  /// An element ends.
  mutating func end(_ element: Element) {
    // What cannot hold anything has said it all with its start.
    if element == .boundary || element == .lineBreak || element == .inlineMark { return }
    events.append(Event(kind: .end, element: element, value: -1))
  }

  /// Text of the page.
  mutating func append(_ bytes: Span<UInt8>) {
    text.append(bytes, 0..<bytes.count)
    if let last = events.indices.last, events[last].kind == .text {
      events[last].value = text.count
    } else {
      events.append(Event(kind: .text, element: .boundary, value: text.count))
    }
  }
}
