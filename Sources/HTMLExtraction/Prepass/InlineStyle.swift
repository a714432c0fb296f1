// Reads a style attribute for the two properties that hide text or part it.

/// The declarations of a style attribute that decide whether an element is shown.
///
/// Source: <https://www.w3.org/TR/css-style-attr/> and <https://www.w3.org/TR/css-syntax-3/>: comments, strings,
/// brackets and escapes are read over, names and values compare in any case, of several valid declarations the
/// last counts, and those that are `!important` count more.
struct InlineStyle {
  enum Display { case gone, inLine, block }

  private(set) var display: Display?
  /// It is moved to a side, and the text around it goes on beside it.
  private(set) var isFloating = false
  private(set) var visibility = OwnConcealment.Visibility.inherited
  private var displayIsImportant = false
  private var visibilityIsImportant = false

  init(_ style: Span<UInt8>) {
    var declaration: [UInt8] = []
    var position = 0
    while position < style.count {
      declaration.removeAll(keepingCapacity: true)
      position = Self.readDeclaration(style, from: position, into: &declaration)
      take(declaration)
    }
  }

  /// Copies one declaration in lower case, without comments and white space; a string or a bracket becomes a
  /// `"`, which no value that matters holds. Returns the position behind it.
  private static func readDeclaration(
    _ style: Span<UInt8>, from start: Int, into declaration: inout [UInt8]
  ) -> Int {
    var position = start
    var brackets = 0
    while position < style.count {
      let byte = style[position]
      switch byte {
      case 0x3B where brackets == 0: return position + 1
      case 0x2F where position + 1 < style.count && style[position + 1] == 0x2A:
        position = endOfComment(style, from: position + 2)
        // A comment parts words.
        if brackets == 0 { declaration.append(0x20) }
        continue
      case 0x22, 0x27:
        position = endOfString(style, from: position)
        if brackets == 0 { declaration.append(0x22) }
        continue
      case 0x28, 0x5B, 0x7B:
        if brackets == 0 { declaration.append(0x22) }
        brackets += 1
      case 0x29, 0x5D, 0x7D: brackets = max(0, brackets - 1)
      case 0x5C:
        position = readEscape(style, at: position, into: &declaration)
        continue
      default: if brackets == 0 { declaration.append(byte.isHTMLSpace ? 0x20 : byte.asciiLowercased) }
      }
      position += 1
    }
    return position
  }

  private static func endOfComment(_ style: Span<UInt8>, from start: Int) -> Int {
    var position = start
    while position < style.count, !style.hasBytes("*/", at: position) { position += 1 }
    return min(position + 2, style.count)
  }

  private static func endOfString(_ style: Span<UInt8>, from start: Int) -> Int {
    var position = start + 1
    while position < style.count, style[position] != style[start] {
      // A line end ends a broken string.
      if style[position] == 0x0A { return position }
      position += style[position] == 0x5C ? 2 : 1
    }
    return min(position + 1, style.count)
  }

  /// `\6e` and `\n` in names; at most six digits, and one space behind them belongs to the escape.
  private static func readEscape(
    _ style: Span<UInt8>, at start: Int, into declaration: inout [UInt8]
  ) -> Int {
    var position = start + 1
    var value: UInt32 = 0
    while position < style.count, position - start <= 6, let digit = style[position].hexadecimalDigit {
      value = value * 16 + UInt32(digit)
      position += 1
    }
    if position == start + 1 {
      if position < style.count { declaration.append(style[position].asciiLowercased) }
      return min(position + 1, style.count)
    }
    if position < style.count, style[position].isHTMLSpace { position += 1 }
    // What is not ASCII is in no value that matters.
    declaration.append(value < 0x80 ? UInt8(value).asciiLowercased : 0x22)
    return position
  }

  private mutating func take(_ declaration: [UInt8]) {
    guard let colon = declaration.firstIndex(of: 0x3A) else { return }
    let property = trimmed(declaration[..<colon])
    guard ["display", "visibility", "float"].contains(where: { property.elementsEqual($0.utf8) }) else {
      return
    }
    var value = declaration[(colon + 1)...]
    var isImportant = false
    if let mark = value.lastIndex(of: 0x21) {
      guard trimmed(value[(mark + 1)...]).elementsEqual("important".utf8) else { return }
      isImportant = true
      value = value[..<mark]
    }
    let word = String(decoding: trimmed(value), as: UTF8.self)
    switch property.count {
    case 5: isFloating = word == "left" || word == "right"
    case 7: takeDisplay(word, isImportant)
    default: takeVisibility(word, isImportant)
    }
  }

  private mutating func takeDisplay(_ word: String, _ isImportant: Bool) {
    guard isImportant || !displayIsImportant else { return }
    guard let known = Self.display(word.split(separator: " ").map(String.init)) else { return }
    display = known
    displayIsImportant = isImportant
  }

  /// What words say together; nil if browsers do not know one of them.
  private static func display(_ words: [String]) -> Display? {
    if words == ["none"] { return .gone }
    if words.isEmpty || !words.allSatisfy({ inLineWords.contains($0) || blockWords.contains($0) }) {
      return nil
    }
    return words.allSatisfy(blockWords.contains) ? .block : .inLine
  }

  private mutating func takeVisibility(_ word: String, _ isImportant: Bool) {
    guard isImportant || !visibilityIsImportant else { return }
    switch word {
    case "hidden", "collapse": visibility = .hidden
    case "visible", "initial": visibility = .visible
    case "inherit", "unset", "revert", "revert-layer": visibility = .inherited
    default: return
    }
    visibilityIsImportant = isImportant
  }

  private func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var bytes = bytes
    while bytes.first == 0x20 { bytes.removeFirst() }
    while bytes.last == 0x20 { bytes.removeLast() }
    return bytes
  }

  // The keywords of <https://www.w3.org/TR/css-display-3/>, and the prefixed ones pages still use: a word that
  // browsers do not know changes nothing.

  /// Those that part an element from what is around it.
  private static let blockWords: Set<String> = [
    "block", "flow", "flow-root", "flex", "grid", "table", "list-item", "table-row", "table-row-group",
    "table-header-group", "table-footer-group", "table-caption", "-webkit-box", "-webkit-flex", "-ms-flexbox",
    "-ms-grid", "-moz-box",
  ]

  private static let inLineWords: Set<String> = [
    "inline", "inline-block", "inline-flex", "inline-grid", "inline-table", "table-cell", "table-column",
    "table-column-group", "contents", "ruby", "ruby-base", "ruby-text", "ruby-base-container",
    "ruby-text-container",
    "run-in", "math", "inherit", "initial", "unset", "revert", "revert-layer", "-webkit-inline-box",
    "-webkit-inline-flex", "-ms-inline-flexbox",
  ]
}

extension UInt8 {
  /// The value of a hexadecimal digit.
  fileprivate var hexadecimalDigit: UInt8? {
    if isASCIIDigit { return self - 0x30 }
    let letter = (self | 0x20) &- 0x61
    return letter < 6 ? letter + 10 : nil
  }
}
