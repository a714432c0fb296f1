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
    let clues: ElementClues
    /// The blocks it holds, and the nodes behind it that it holds.
    let firstBlock: Int32
    var endBlock: Int32
    var endNode: Int32

    var hints: Hints { clues.hints }
  }

  /// A run of text in a line: no element in it starts a new one, and neither do two line breaks.
  struct Block {
    /// The innermost element around it, or -1.
    var node: Int32 = -1
    /// Its text in `text`, from the first visible byte to the last.
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
  /// The text of the page, white space as it was.
  private(set) var text: [UInt8] = []
  /// Where the page's title stands in `text`; empty if there is none. It is no block.
  private(set) var title = 0..<0

  /// The block of each piece of text, in order; `titleBlock` for the title, `noBlock` for white space between
  /// blocks.
  private(set) var blockOfText: [Int32] = []
  static let noBlock: Int32 = -1
  static let titleBlock: Int32 = -2

  /// Reads the tape.
  ///
  /// - Parameters:
  ///   - notes: What the pre-pass noted.
  ///   - marks: For every start on the tape the index of its note, or `CanonicalWriter.noNote`.
  init(of tape: borrowing PageTape, notes: [ElementNote], marks: [Int32]) {
    var builder = OutlineBuilder(notes: notes)
    var runStart = 0
    let runs = tape.runs.span
    for event in tape.events {
      switch event.kind {
      case .start:
        builder.start(
          event.element, note: event.value < marks.count ? Int(marks[event.value]) : CanonicalWriter.noNote)
      case .end: builder.end(event.element)
      case .run:
        var reader = RunReader(runStart..<event.value)
        while let piece = reader.next(in: runs) { builder.take(piece, runs) }
        runStart = event.value
      }
    }
    builder.finish()
    nodes = builder.nodes
    blocks = builder.blocks
    title = builder.title
    text = builder.text
    blockOfText = builder.blockOfText
  }

  /// The blocks of the innermost element around that of the first block that holds the last one too; all blocks if
  /// there is none.
  func blocks(around first: Int, to last: Int) -> Range<Int> {
    var node = Int(blocks[first].node)
    while node >= 0 {
      node = Int(nodes[node].parent)
      if node >= 0, Int(nodes[node].endBlock) > last {
        return Int(nodes[node].firstBlock)..<Int(nodes[node].endBlock)
      }
    }
    return blocks.indices
  }

  /// For every block the element around it, in numbers that `climb` understands: the one behind the last element
  /// stands for the whole page.
  var containers: [Int] { blocks.map { $0.node >= 0 ? Int($0.node) : nodes.count } }

  /// Replaces elements by those around them, as far as there are any.
  func climb(_ containers: inout [Int]) {
    for index in containers.indices where containers[index] < nodes.count {
      let parent = Int(nodes[containers[index]].parent)
      if parent >= 0 { containers[index] = parent }
    }
  }
}
