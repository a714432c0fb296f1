// What a recorded page consists of: elements inside of elements, and blocks of text in them.

/// The elements and blocks of a page, in document order.
struct PageOutline {
  /// An element that can hold blocks.
  struct Node {
    /// Its parent's index, or -1.
    let parent: Int32
    /// Its note's index, or -1.
    let note: Int32
    let kind: ElementKind
    let hints: Hints
    /// The blocks it holds, and the nodes behind it that it holds.
    let firstBlock: Int32
    var endBlock: Int32
    var endNode: Int32
  }

  /// A run of text in a line: no element in it starts a new one, and neither do two line breaks.
  struct Block {
    /// The innermost element around it, or -1.
    var node: Int32 = -1
    /// Its text on the tape, from the first visible byte to the last.
    var start = 0
    var end = 0
    /// Visible bytes: all, those in links with an `href`, in bold text, in buttons and labels.
    var visibleBytes: Int32 = 0
    var linkBytes: Int32 = 0
    var boldBytes: Int32 = 0
    var buttonBytes: Int32 = 0
    /// How many links, images and single line breaks there are in it.
    var links: Int32 = 0
    var images: Int32 = 0
    var lineBreaks: Int32 = 0
    /// Line breaks part it from the text before it.
    var isBehindEmptyLine = false
    /// The hints and the kinds of the elements in its lines.
    var inlineHints: Hints = []
    var inlineKinds: UInt64 = 0
  }

  private(set) var nodes: [Node] = []
  private(set) var blocks: [Block] = []
  /// Where the page's title stands on the tape; empty if there is none. It is no block.
  private(set) var title = 0..<0

  /// Reads the tape and tells its starts which notes, and its texts which blocks they belong to.
  ///
  /// - Parameter marks: For every start with a number on the tape the index of its note, `CanonicalWriter.noNote`
  ///   if it has none; of a mark in a line -1 less the index if an element ends there.
  init(of tape: inout PageTape, notes: [ElementNote], marks: [Int32]) {
    var builder = OutlineBuilder(notes: notes)
    var textStart = 0
    for index in tape.events.indices {
      let event = tape.events[index]
      switch event.kind {
      case .start:
        let isNumbered = event.value >= 0 && event.value < marks.count
        let note = isNumbered ? Int(marks[event.value]) : CanonicalWriter.noNote
        tape.events[index].value = note
        builder.start(event.element, note: note)
      case .end: builder.end(event.element)
      case .text:
        tape.events[index].block = builder.text(tape.text.span, textStart..<event.value)
        textStart = event.value
      }
    }
    nodes = builder.nodes
    blocks = builder.blocks
    title = builder.title
  }
}
