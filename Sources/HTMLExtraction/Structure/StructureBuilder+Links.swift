// Links as Markdown: `[text](address)`.

/// A link that is open.
struct OpenLink {
  let target: Int
  /// Whether `[` was written: only visible text makes it a link.
  var isWritten = false
}

extension StructureBuilder {
  /// A link begins; `target` is the number of its address.
  mutating func startLink(_ target: Int) {
    endLink()
    // In code brackets would be read as code.
    if linkTargets != nil, !preformatted.isOpen { link = OpenLink(target: target) }
  }

  /// The link ends, or the first line of its text does: a link over several blocks is written at its first.
  mutating func endLink() {
    guard let link else { return }
    self.link = nil
    guard link.isWritten else { return }
    let endsWide = endsWide
    text.append("](" as StaticString)
    linkTargets?.append(link.target, to: &text)
    text.append(0x29)
    if endsWide { endOfWideLink = text.count }
  }

  /// Called when visible text comes, behind what separates it from the text before.
  mutating func openLink() {
    guard link?.isWritten == false else { return }
    link?.isWritten = true
    // Behind `!` it would be an image, behind a backslash no link.
    if text.count > start, text.last == 0x21 {
      if !text.span.extracting(start..<text.count - 1).endsInEscape { text.insert(0x5C, at: text.count - 1) }
    } else if text.span.extracting(start..<text.count).endsInEscape {
      text.append(0x5C)
    }
    text.append(0x5B)
  }

  /// Adds visible text. In a link brackets are escaped, elsewhere only what would read as a link.
  mutating func appendEscaped(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    for position in range {
      let byte = bytes[position]
      switch byte {
      case 0x5B, 0x5D, 0x5C: if link != nil { text.append(0x5C) }
      case 0x28: if link == nil, text.count > start, text.last == 0x5D { text.append(0x5C) }
      default: break
      }
      text.append(byte)
    }
  }
}

extension Span<UInt8> {
  /// Whether the last byte is a backslash that escapes what comes next.
  fileprivate var endsInEscape: Bool {
    var first = count
    while first > 0, self[first - 1] == 0x5C { first -= 1 }
    return !(count - first).isMultiple(of: 2)
  }
}
