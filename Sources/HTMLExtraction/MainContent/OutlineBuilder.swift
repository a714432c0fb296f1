// Finds the elements and blocks among the events of a tape.
import CKernels

/// Walks the events of a page. They come balanced, as libxml2 gives them; how deep they nest does not matter.
/// It cannot be copied: a hidden copy would make every append copy a whole array.
struct OutlineBuilder: ~Copyable {
  private let notes: [ElementNote]
  private(set) var nodes: [PageOutline.Node] = []
  private(set) var blocks: [PageOutline.Block] = []
  private(set) var title = 0..<0
  /// All text, one after the other, without codes.
  private(set) var text: [UInt8] = []
  private(set) var blockOfText: [Int32] = []
  /// The innermost node for every element that is open; an element without a note is none of its own.
  private var openNodes: [Int32] = []
  private var linkDepth = 0
  private var boldDepth = 0
  private var buttonDepth = 0
  private var titleDepth = 0
  private var preformattedDepth = 0
  private var imageDepth = 0
  /// The pieces of text that stand for images in front of the block that comes next.
  private var imageTexts: [Int] = []
  private var blockIsOpen = false
  private var lineBreaks = 0
  /// What was seen since the last visible text and belongs to the block that comes next.
  private var next = PageOutline.Block()

  init(notes: [ElementNote]) { self.notes = notes }

  private var blockCount: Int32 { Int32(truncatingIfNeeded: blocks.count) }

  /// An element of the structure begins; `note` is the index of its note, if it has one.
  mutating func start(_ element: Element, note: Int) {
    if element == .title { titleDepth += 1 }
    if element == .preformatted { preformattedDepth += 1 }
    startNode(note)
  }

  /// An element of the structure ends.
  mutating func end(_ element: Element) {
    if element == .title { titleDepth -= 1 }
    if element == .preformatted { preformattedDepth -= 1 }
    endNode()
  }

  /// A piece of a run of text.
  @inline(__always)
  mutating func take(_ piece: RunPiece, _ runs: Span<UInt8>) {
    switch piece {
    case .text(let range): blockOfText.append(text(runs, range))
    case .boundary: endBlock()
    case .lineBreak: lineBreak()
    case .container(let note): startNode(note)
    case .containerEnd: endNode()
    case .mark(let note): mark(note, isEnd: false)
    case .markEnd(let note): mark(note, isEnd: true)
    case .link, .linkEnd, .choice: break
    }
  }

  private mutating func startNode(_ note: Int) {
    endBlock()
    let parent = openNodes.last ?? -1
    guard notes.indices.contains(note) else { return openNodes.append(parent) }
    openNodes.append(Int32(truncatingIfNeeded: nodes.count))
    nodes.append(
      PageOutline.Node(
        parent: parent, note: Int32(truncatingIfNeeded: note), kind: notes[note].kind,
        clues: notes[note].clues, firstBlock: blockCount, endBlock: blockCount, endNode: 0))
  }

  private mutating func endNode() {
    endBlock()
    guard let node = openNodes.popLast(), node >= 0, node != openNodes.last else { return }
    nodes[Int(node)].endBlock = blockCount
    nodes[Int(node)].endNode = Int32(truncatingIfNeeded: nodes.count)
  }

  /// Text; returns the block it belongs to.
  private mutating func text(_ runs: Span<UInt8>, _ range: Range<Int>) -> Int32 {
    if imageDepth > 0 { return imageText() }
    let start = text.count - range.lowerBound
    text.append(runs, range)
    let visible = VisibleText(runs, range)
    let place = start + visible.range.lowerBound..<start + visible.range.upperBound
    if titleDepth > 0 {
      if visible.bytes > 0 { title = title.isEmpty ? place : title.lowerBound..<place.upperBound }
      return PageOutline.titleBlock
    }
    if visible.bytes > 0 { addVisible(visible.bytes, at: place) }
    return blockIsOpen ? blockCount - 1 : PageOutline.noBlock
  }

  /// Text that stands for an image belongs to the block it is in, or else to the next one, as a caption is. It is not
  /// measured: what is content does not depend on whether it is written.
  private mutating func imageText() -> Int32 {
    if blockIsOpen { return blockCount - 1 }
    imageTexts.append(blockOfText.count)
    return PageOutline.noBlock
  }

  /// The page ends: what stands for images behind the last block belongs to that.
  mutating func finish() {
    giveImageTexts(to: blockCount - 1)
  }

  private mutating func giveImageTexts(to block: Int32) {
    guard block >= 0 else { return }
    for piece in imageTexts { blockOfText[piece] = block }
    imageTexts.removeAll(keepingCapacity: true)
  }

  private mutating func addVisible(_ count: Int32, at place: Range<Int>) {
    if !blockIsOpen {
      blockIsOpen = true
      next.node = openNodes.last ?? -1
      next.start = place.lowerBound
      blocks.append(next)
      next = PageOutline.Block()
      giveImageTexts(to: blockCount - 1)
    }
    let block = blocks.count - 1
    blocks[block].end = place.upperBound
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
    text.append(0x20)
    guard preformattedDepth == 0 else { return }
    lineBreaks += 1
    if lineBreaks == 2 {
      blockIsOpen = false
      next.isBehindEmptyLine = true
    } else if blockIsOpen, lineBreaks == 1 {
      blocks[blocks.count - 1].lineBreaks += 1
    }
  }

  private mutating func mark(_ note: Int, isEnd: Bool) {
    guard notes.indices.contains(note) else { return }
    count(notes[note], by: isEnd ? -1 : 1)
    if isEnd { return }
    if blockIsOpen {
      blocks[blocks.count - 1].mention(notes[note])
    } else {
      next.mention(notes[note])
    }
  }

  private mutating func count(_ element: ElementNote, by difference: Int) {
    switch element.kind {
    case .anchor: if element.hints.contains(.link) { linkDepth += difference }
    case .bold: boldDepth += difference
    case .button, .label: buttonDepth += difference
    case .image: imageDepth += difference
    default: break
    }
  }
}

extension PageOutline.Block {
  /// Takes down an element in the block's lines.
  fileprivate mutating func mention(_ element: ElementNote) {
    if element.kind == .anchor, element.hints.contains(.link) { links += 1 }
    if element.kind == .image { images += 1 }
    inlineHints.formUnion(element.hints)
    inlineKinds |= 1 << UInt64(element.kind.rawValue)
  }
}

/// What is no white space in a piece of text; a no-break space is white space, too.
private struct VisibleText {
  /// From the first visible byte to the last.
  private(set) var range: Range<Int>
  /// How many there are in it.
  private(set) var bytes: Int32 = 0

  init(_ text: Span<UInt8>, _ piece: Range<Int>) {
    var start = piece.lowerBound
    var end = piece.upperBound
    while start < end {
      if text[start] <= 0x20 {
        start += 1
      } else if end - start >= 2, text[start] == 0xC2, text[start + 1] == 0xA0 {
        start += 2
      } else {
        break
      }
    }
    while start < end {
      if text[end - 1] <= 0x20 {
        end -= 1
      } else if end - start >= 2, text[end - 2] == 0xC2, text[end - 1] == 0xA0 {
        end -= 2
      } else {
        break
      }
    }
    range = start..<end
    // The kernel reads within the span only.
    let visible = text.withUnsafeBufferPointer { bytes in
      bytes.baseAddress.map { winnow_visible_bytes($0, start, end) } ?? 0
    }
    bytes = Int32(truncatingIfNeeded: visible)
  }
}
