// A page on tape, with the notes of its elements and its outline.

/// A page that was read once and can be laid out as often as wanted.
struct RecordedPage: ~Copyable {
  let tape: PageTape
  let notes: [ElementNote]
  let outline: PageOutline
  private let marks: [Int32]
  private let options: HTMLTextExtractor.Options
  private let linkTargets: LinkTargets?
  /// Whether something was left out that attributes hide.
  let hasDroppedHidden: Bool

  /// Reads a page.
  ///
  /// - Parameters:
  ///   - html: The page as valid UTF-8.
  ///   - options: What is taken of it at all.
  ///   - chunkBytes: How many bytes of canonical mark-up are handed to libxml2 at once.
  /// - Throws: ``HTMLExtractionError`` when libxml2 itself fails.
  init(
    html: Span<UInt8>, _ options: HTMLTextExtractor.Options, chunkBytes: Int
  ) throws(HTMLExtractionError) {
    let canonicalText = CanonicalText()
    let linkTargets = options.links == .markdown ? LinkTargets() : nil
    var tape = PageTape(textFrom: canonicalText)
    var notes: [ElementNote] = []
    var marks: [Int32] = []
    var hasDroppedHidden = false
    let failure = PushParser.parse(onto: &tape) { parser in
      let writer = CanonicalWriter(parser, textTo: canonicalText, chunkBytes: chunkBytes, takesNotes: true)
      var canonicalizer = MarkupCanonicalizer(
        writingTo: writer, options, linkTargets: linkTargets, takesNotes: true)
      canonicalizer.run(html)
      parser = canonicalizer.tree.writer.parser
      notes = canonicalizer.tree.notes
      marks = canonicalizer.tree.writer.marks
      hasDroppedHidden = canonicalizer.tree.hasDroppedHidden
    }
    if let failure { throw failure }
    outline = PageOutline(of: tape, notes: notes, marks: marks)
    self.tape = tape
    self.notes = notes
    self.marks = marks
    self.options = options
    self.linkTargets = linkTargets
    self.hasDroppedHidden = hasDroppedHidden
  }

  /// Appends the text of the blocks for which `isShown` holds; lists, tables and preformatted text come out as
  /// they do for a whole page. An element without text leaves no trace.
  func layOut(into text: inout [UInt8], where isShown: (_ block: Int32) -> Bool) {
    var builder = StructureBuilder(takingOver: &text, options, linkTargets: linkTargets)
    let runs = tape.runs.span
    var runStart = 0
    var texts = 0
    for event in tape.events {
      switch event.kind {
      case .start: builder.start(event.element, number: listNumber(ofStart: event.value))
      case .end: builder.end(event.element)
      case .run:
        var reader = RunReader(runStart..<event.value)
        while let piece = reader.next(in: runs) {
          if case .text(let range) = piece {
            if isShown(outline.blockOfText[texts]) { builder.append(runs.extracting(range)) }
            texts += 1
          } else {
            builder.take(piece)
          }
        }
        runStart = event.value
      }
    }
    builder.finish(returningTo: &text)
  }

  private func listNumber(ofStart start: Int) -> Int? {
    guard start < marks.count else { return nil }
    let note = Int(marks[start])
    return notes.indices.contains(note) ? notes[note].listNumber : nil
  }
}

extension StructureBuilder {
  /// Takes what stands between the texts of a run.
  fileprivate mutating func take(_ piece: RunPiece) {
    switch piece {
    case .boundary, .container, .containerEnd: boundary()
    case .lineBreak: lineBreak()
    case .link(let target): startLink(target)
    case .linkEnd: endLink()
    case .text, .mark, .markEnd, .choice: break
    }
  }
}
