// A page on tape, with the notes of its elements and its outline.

/// A page that was read once and can be laid out as often as wanted.
struct RecordedPage {
  private(set) var tape = PageTape()
  let notes: [ElementNote]
  let outline: PageOutline

  /// Reads a page.
  ///
  /// - Parameters:
  ///   - html: The page as valid UTF-8.
  ///   - keepsTitle: Whether the page's title is a block.
  ///   - chunkBytes: How many bytes of canonical mark-up are handed to libxml2 at once.
  /// - Throws: ``HTMLExtractionError`` when libxml2 itself fails.
  init(html: Span<UInt8>, keepsTitle: Bool, chunkBytes: Int = 16_384) throws(HTMLExtractionError) {
    var notes: [ElementNote] = []
    var marks: [Int32] = []
    let failure = PushParser.parse(onto: &tape) { parser in
      let writer = CanonicalWriter(parser, chunkBytes: chunkBytes, takesNotes: true)
      var canonicalizer = MarkupCanonicalizer(writingTo: writer, keepsTitle: keepsTitle, takesNotes: true)
      canonicalizer.run(html)
      parser = canonicalizer.tree.writer.parser
      notes = canonicalizer.tree.notes
      marks = canonicalizer.tree.writer.marks
    }
    if let failure { throw failure }
    outline = PageOutline(of: &tape, notes: notes, marks: marks)
    self.notes = notes
  }

  /// A piece of text with each run of white space as one space.
  func collapsedText(_ range: Range<Int>) -> String {
    var bytes: [UInt8] = []
    for byte in tape.text[range] {
      if !byte.isHTMLSpace {
        bytes.append(byte)
      } else if bytes.last != 0x20 {
        bytes.append(0x20)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
