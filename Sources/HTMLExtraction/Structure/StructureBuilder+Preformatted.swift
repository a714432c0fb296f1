// Preformatted text: kept byte for byte, except for blank lines at either end, which are separation.

/// The preformatted block that is open, if any.
struct PreformattedState {
  /// How many preformatted elements are open; inside a table only those within the cell count.
  var depth = 0
  /// Where the block's text starts, once there is some.
  var textStart: Int?
  /// What to return to if the block turns out to be blank.
  var lengthBefore = 0
  var separatorBefore = StructureBuilder.Separator.none
  var markerBefore = StructureBuilder.Marker.none

  var isOpen: Bool { depth > 0 }
}

extension StructureBuilder {
  mutating func startPreformatted() {
    endLink()
    boundary()
    preformatted.depth += 1
  }

  /// One level ends, or all of them when something begins that cannot be inside.
  mutating func endPreformatted(completely: Bool) {
    guard preformatted.isOpen else { return }
    preformatted.depth = completely ? 0 : preformatted.depth - 1
    if !preformatted.isOpen {
      trimPreformatted()
      boundary()
    }
  }

  mutating func appendPreformatted(_ bytes: Span<UInt8>) {
    openPreformattedText()
    text.append(bytes, 0..<bytes.count)
  }

  mutating func appendPreformatted(byte: UInt8) {
    openPreformattedText()
    text.append(byte)
  }

  /// A block inside preformatted text starts on a line of its own.
  mutating func breakPreformattedLine() {
    if preformatted.textStart != nil, text.last != 0x0A { text.append(0x0A) }
  }

  private mutating func openPreformattedText() {
    guard preformatted.textStart == nil else { return }
    preformatted.lengthBefore = text.count
    preformatted.separatorBefore = pending
    preformatted.markerBefore = marker
    settle()
    preformatted.textStart = text.count
  }

  /// Drops blank lines at the start and white space at the end; a blank block vanishes.
  private mutating func trimPreformatted() {
    guard let textStart = preformatted.textStart else { return }
    preformatted.textStart = nil
    var end = text.count
    while end > textStart, text[end - 1].isHTMLSpace { end -= 1 }
    remove(end..<text.count)
    if text.count == textStart {
      remove(preformatted.lengthBefore..<text.count)
      pending = preformatted.separatorBefore
      marker = preformatted.markerBefore
      return
    }
    var lineStart = textStart
    var position = textStart
    while text[position].isHTMLSpace {
      position += 1
      if text[position - 1] == 0x0A { lineStart = position }
    }
    remove(textStart..<lineStart)
    if let table = tables.indices.last, text[textStart...].contains(0x0A) {
      tables[table].rowHasStructure = true
    }
  }
}
