// Finds the elements and blocks among the events of a tape.

/// Walks the events of a page. They come balanced, as libxml2 gives them; how deep they nest does not matter.
struct OutlineBuilder {
  private let notes: [ElementNote]
  private(set) var nodes: [PageOutline.Node] = []
  private(set) var blocks: [PageOutline.Block] = []
  private(set) var title = 0..<0
  /// The innermost node for every element that is open; an element without a note is none of its own.
  private var openNodes: [Int32] = []
  private var linkDepth = 0
  private var boldDepth = 0
  private var buttonDepth = 0
  private var titleDepth = 0
  private var preformattedDepth = 0
  private var blockIsOpen = false
  private var lineBreaks = 0
  /// What was seen since the last visible text and belongs to the block that comes next.
  private var next = PageOutline.Block()

  init(notes: [ElementNote]) { self.notes = notes }

  private var blockCount: Int32 { Int32(truncatingIfNeeded: blocks.count) }

  /// An element begins; `note` is the index of its note, or -1.
  mutating func start(_ element: Element, note: Int) {
    switch element {
    case .inlineMark: return mark(note)
    case .lineBreak: return lineBreak()
    case .boundary: return endBlock()
    case .title: titleDepth += 1
    case .preformatted: preformattedDepth += 1
    default: break
    }
    endBlock()
    let parent = openNodes.last ?? -1
    guard note >= 0, note < notes.count else { return openNodes.append(parent) }
    openNodes.append(Int32(truncatingIfNeeded: nodes.count))
    nodes.append(
      PageOutline.Node(
        parent: parent, note: Int32(truncatingIfNeeded: note), kind: notes[note].kind,
        hints: notes[note].hints, firstBlock: blockCount, endBlock: blockCount, endNode: 0))
  }

  /// An element ends.
  mutating func end(_ element: Element) {
    switch element {
    case .inlineMark, .lineBreak, .boundary: return
    case .title: titleDepth -= 1
    case .preformatted: preformattedDepth -= 1
    default: break
    }
    endBlock()
    guard let node = openNodes.popLast(), node >= 0, node != openNodes.last else { return }
    nodes[Int(node)].endBlock = blockCount
    nodes[Int(node)].endNode = Int32(truncatingIfNeeded: nodes.count)
  }

  /// Text; returns the block it belongs to.
  mutating func text(_ tape: Span<UInt8>, _ range: Range<Int>) -> Int32 {
    var visible: Int32 = 0
    var first = range.upperBound
    var last = range.lowerBound
    var position = range.lowerBound
    while position < range.upperBound {
      let byte = tape[position]
      if byte <= 0x20 {
        position += 1
      } else if byte == 0xC2, position + 1 < range.upperBound, tape[position + 1] == 0xA0 {
        position += 2
      } else {
        if visible == 0 { first = position }
        last = position
        visible += 1
        position += 1
      }
    }
    if titleDepth > 0 {
      if visible > 0, title.isEmpty { title = first..<last + 1 }
      return PageTape.noBlock
    }
    if visible > 0 { addVisible(visible, from: first, to: last + 1) }
    return blockIsOpen ? blockCount - 1 : PageTape.noBlock
  }

  private mutating func addVisible(_ count: Int32, from start: Int, to end: Int) {
    if !blockIsOpen {
      blockIsOpen = true
      next.node = openNodes.last ?? -1
      next.start = start
      blocks.append(next)
      next = PageOutline.Block()
    }
    let block = blocks.count - 1
    blocks[block].end = end
    blocks[block].visibleBytes += count
    if linkDepth > 0 { blocks[block].linkBytes += count }
    if boldDepth > 0 { blocks[block].boldBytes += count }
    if buttonDepth > 0 { blocks[block].buttonBytes += count }
    lineBreaks = 0
  }

  private mutating func endBlock() {
    blockIsOpen = false
    lineBreaks = 0
    // An image stands in front of its caption, in an element of its own.
    let images = next.images
    next = PageOutline.Block()
    next.images = images
  }

  private mutating func lineBreak() {
    guard preformattedDepth == 0 else { return }
    lineBreaks += 1
    if lineBreaks == 2 {
      blockIsOpen = false
      next.isBehindEmptyLine = true
    } else if blockIsOpen, lineBreaks == 1 {
      blocks[blocks.count - 1].lineBreaks += 1
    }
  }

  private mutating func mark(_ number: Int) {
    if number < 0 {
      if notes.indices.contains(-1 - number) { count(notes[-1 - number], by: -1) }
      return
    }
    guard notes.indices.contains(number) else { return }
    count(notes[number], by: 1)
    if blockIsOpen {
      mention(notes[number], in: &blocks[blocks.count - 1])
    } else {
      mention(notes[number], in: &next)
    }
  }

  private mutating func count(_ element: ElementNote, by difference: Int) {
    switch element.kind {
    case .anchor: if element.hints.contains(.link) { linkDepth += difference }
    case .bold: boldDepth += difference
    case .button, .label: buttonDepth += difference
    default: break
    }
  }

  private func mention(_ element: ElementNote, in block: inout PageOutline.Block) {
    if element.kind == .anchor, element.hints.contains(.link) { block.links += 1 }
    if element.kind == .image { block.images += 1 }
    block.inlineHints.formUnion(element.hints)
    block.inlineKinds |= 1 << UInt64(element.kind.rawValue)
  }
}
