// Tells code that stands in plain text from prose, so that its lines are left as they are.

/// Follows a document from paragraph to paragraph and marks what stands in it verbatim: text between Markdown fences,
/// and paragraphs indented as code whose lines look like code.
public struct VerbatimBlocks: Sendable {
  /// The mark and the length of the fence that is open.
  private var fence: (mark: UInt8, count: Int)?

  /// Starts outside of any fence.
  public init() {}

  /// Calls `body` with the parts of `paragraph`, in order: whole lines without their last line end, and whether they
  /// are verbatim. Linear time.
  public mutating func forEachPart(
    of paragraph: Span<UInt8>, _ body: (Range<Int>, _ isVerbatim: Bool) -> Void
  ) {
    if fence == nil, VerbatimBlocks.isIndentedCode(paragraph) { return body(0..<paragraph.count, true) }
    var start = 0
    var end = 0
    var isVerbatim = fence != nil
    var position = 0
    while position < paragraph.count {
      let lineEnd = LineBreaks.endOfLine(from: position, in: paragraph)
      let isFence = step(over: position..<lineEnd, isFirst: position == 0, in: paragraph)
      let wants = isFence || fence != nil
      if wants != isVerbatim {
        if end > start { body(start..<end, isVerbatim) }
        start = position
        isVerbatim = wants
      }
      end = lineEnd
      position = lineEnd + 1
    }
    if end > start { body(start..<end, isVerbatim) }
  }

  /// Opens or closes a fence if the line is one (CommonMark 0.31, section 4.5). Tildes open one only at the head of a
  /// paragraph: under a line of text they underline a heading.
  private mutating func step(over line: Range<Int>, isFirst: Bool, in bytes: Span<UInt8>) -> Bool {
    var position = line.lowerBound
    while position < line.upperBound, position - line.lowerBound < 4, bytes[position] == 0x20 {
      position += 1
    }
    guard position < line.upperBound, bytes[position] == 0x60 || bytes[position] == 0x7E else { return false }
    let mark = bytes[position]
    var count = 0
    while position < line.upperBound, bytes[position] == mark {
      count += 1
      position += 1
    }
    guard count >= 3 else { return false }
    if let open = fence {
      let isBare = trimWhiteSpace(before: line.upperBound, in: bytes, from: position) == position
      guard mark == open.mark, count >= open.count, isBare else { return false }
      fence = nil
      return true
    }
    guard mark == 0x60 || isFirst else { return false }
    for index in position..<line.upperBound where bytes[index] == 0x60 { return false }
    fence = (mark, count)
    return true
  }

  /// Whether every line is indented by a tab or four spaces and half of them have a sign of code.
  private static func isIndentedCode(_ paragraph: Span<UInt8>) -> Bool {
    var lines = 0
    var codeLines = 0
    var position = 0
    while position < paragraph.count {
      let lineEnd = LineBreaks.endOfLine(from: position, in: paragraph)
      let line = paragraph.extracting(position..<lineEnd)
      let text = skipWhiteSpace(from: 0, in: line)
      if text < line.count {
        guard text >= 4 || line[0] == 0x09 else { return false }
        lines += 1
        if looksLikeCode(line.extracting(text...)) { codeLines += 1 }
      }
      position = lineEnd + 1
    }
    return lines > 0 && codeLines * 2 >= lines
  }

  /// Signs that programs, commands and mark-up have and prose has not: a line that ends in `;`, `{`, `}` or `\`, or
  /// begins with a prompt, a comment's mark or a tag; a bracket pair with nothing in it; operators of two signs.
  private static func looksLikeCode(_ line: Span<UInt8>) -> Bool {
    let end = trimWhiteSpace(before: line.count, in: line, from: 0)
    guard end > 0 else { return false }
    switch line[end - 1] {
    case 0x3B, 0x7B, 0x7D, 0x5C: return true
    default: break
    }
    switch line[0] {
    case 0x23, 0x24, 0x3C, 0x7D, 0x40: return true
    case 0x2F where end > 1 && (line[1] == 0x2F || line[1] == 0x2A): return true
    default: break
    }
    for index in 1..<max(1, end) where isCodePair(line[index - 1], line[index]) { return true }
    return false
  }

  private static func isCodePair(_ first: UInt8, _ second: UInt8) -> Bool {
    switch second {
    case 0x3D: return first == 0x3D || first == 0x21 || first == 0x3A || first == 0x2B || first == 0x20
    case 0x3E: return first == 0x2D || first == 0x3D
    case 0x3A: return first == 0x3A
    case 0x29: return first == 0x28
    case 0x26: return first == 0x26
    case 0x7C: return first == 0x7C
    case 0x22: return first == 0x3D
    default: return false
    }
  }
}
