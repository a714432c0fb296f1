// A page as the training of the model sees it; the product itself never makes one.

/// The elements and blocks of a page with everything that might tell content from boilerplate.
@_spi(Training) public struct TrainingPage: Encodable {
  /// An element.
  public struct Node: Encodable {
    /// Parent index or -1, name, class, id, role, itemprop, hint bits.
    let p: Int, n: String, c: String, i: String, r: String, ip: String, hb: UInt64
    /// `aria-hidden`.
    let ah: Bool
    /// The words of its names, as `NameWeights` knows them.
    let w: [String]
  }

  /// A block of text.
  public struct Block: Encodable {
    /// The element's index and the text with white space collapsed.
    let node: Int, t: String
    /// Visible bytes in links, bold text, buttons and labels; links, images and line breaks.
    let lb: Int, bb: Int, ub: Int, ln: Int, im: Int, br: Int
    /// Whether an empty line parts it from the text before it.
    let sb: Int
    /// Inline elements: name, class, id, role, itemprop; hint bits.
    let ih: [String], hb: UInt64
    /// Whether it recommends other pages: then it is not content, whatever the features say.
    let rec: Bool
    /// The features, in the order of `featureNames`.
    let f: [Int32]
  }

  /// The text of `<title>`.
  public let title: String
  /// The elements in document order.
  public let nodes: [Node]
  /// The blocks in document order, without the title.
  public let blocks: [Block]

  /// What the columns of the features are called.
  public static var featureNames: [String] { FeatureTable.names }

  /// Reads a page.
  ///
  /// - Throws: ``HTMLExtractionError`` when libxml2 itself fails.
  public init(html: Span<UInt8>) throws(HTMLExtractionError) {
    let recorded = try RecordedPage(html: html, HTMLTextExtractor.Options(), chunkBytes: 16_384)
    let texts = recorded.outline.blocks.map { recorded.outline.collapsedText($0.start..<$0.end) }
    title = recorded.outline.collapsedText(recorded.outline.title)
    nodes = recorded.outline.nodes.map { node in
      let note = recorded.notes[Int(node.note)]
      let values = Self.attributes(of: note, in: html)
      return Node(
        p: Int(node.parent), n: "\(node.kind)", c: values[0], i: values[1], r: values[2], ip: values[3],
        hb: node.hints.rawValue, ah: node.hints.contains(.hiddenFromReaders),
        w: Self.words(of: note, in: html))
    }
    let statistics = PageStatistics(recorded)
    let features = FeatureTable(of: statistics, regions: PageRegions(statistics))
    let recommendations = Recommendations(statistics)
    let inline = Self.inlineElements(of: recorded, in: html)
    blocks = recorded.outline.blocks.indices.map { (index: Int) -> Block in
      let block = recorded.outline.blocks[index]
      return Block(
        node: Int(block.node), t: texts[index], lb: Int(block.linkBytes), bb: Int(block.boldBytes),
        ub: Int(block.buttonBytes), ln: Int(block.links), im: Int(block.images), br: Int(block.lineBreaks),
        sb: block.isBehindEmptyLine ? 1 : 0, ih: inline[index], hb: block.inlineHints.rawValue,
        rec: recommendations.isRecommendation[index], f: features.table.row(index))
    }
  }

  private static let attributeNames: [StaticString] = ["class", "id", "role", "itemprop"]
  private static let roleAttribute = 2

  private static func attributes(of note: ElementNote, in html: Span<UInt8>) -> [String] {
    var values = attributeNames.map { _ in "" }
    forEachName(of: note, in: html) { index, value in
      values[index] = html.extracting(value).withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
    }
    return values
  }

  /// The words whose weights `HintReader` adds up.
  private static func words(of note: ElementNote, in html: Span<UInt8>) -> [String] {
    var words: [String] = []
    forEachName(of: note, in: html) { index, value in
      let isBanner = value.count == 6 && html.hasASCIIWord("banner", at: value.lowerBound)
      if index == roleAttribute, isBanner { return }
      HintReader.forEachWord(in: html, value) { bits, length in
        let bytes = (0..<length).map { UInt8(truncatingIfNeeded: bits >> UInt128(8 * (length - 1 - $0))) }
        words.append(String(decoding: bytes, as: UTF8.self))
      }
    }
    return words
  }

  /// Calls `body` with the value of each of the attributes in `attributeNames` that an element has.
  private static func forEachName(
    of note: ElementNote, in html: Span<UInt8>, _ body: (_ name: Int, _ value: Range<Int>) -> Void
  ) {
    HintReader.forEachAttribute(in: html, note.attributes) { name, value in
      for (index, wanted) in attributeNames.enumerated()
      where name.count == wanted.utf8CodeUnitCount && html.hasASCIIWord(wanted, at: name.lowerBound) {
        body(index, value)
      }
    }
  }

  /// For every block the elements that begin in its lines.
  private static func inlineElements(of recorded: borrowing RecordedPage, in html: Span<UInt8>) -> [[String]]
  {
    var result = recorded.outline.blocks.map { _ in [String]() }
    var waiting: [String] = []
    var runStart = 0
    var texts = 0
    for event in recorded.tape.events {
      guard event.kind == .run else {
        waiting = []
        continue
      }
      var reader = RunReader(runStart..<event.value)
      while let piece = reader.next(in: recorded.tape.runs.span) {
        switch piece {
        case .mark(let number):
          let note = recorded.notes[number]
          let words = ["\(note.kind)"] + attributes(of: note, in: html).filter { !$0.isEmpty }
          waiting.append(words.joined(separator: " "))
        case .text:
          let block = recorded.outline.blockOfText[texts]
          texts += 1
          if block < 0 { continue }
          result[Int(block)] += waiting
          waiting = []
        case .container, .containerEnd, .boundary: waiting = []
        default: break
        }
      }
      runStart = event.value
    }
    return result
  }
}

extension PageOutline {
  /// A piece of text with each run of white space as one space.
  fileprivate func collapsedText(_ range: Range<Int>) -> String {
    var bytes: [UInt8] = []
    for byte in text[range] {
      if !byte.isHTMLSpace {
        bytes.append(byte)
      } else if bytes.last != 0x20 {
        bytes.append(0x20)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
