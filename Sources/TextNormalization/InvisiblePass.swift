// Soft hyphens, zero-width characters, tags and bidirectional controls: dropped only where nobody needs them.
import TextCore

/// Decides on runs of invisible characters by what stands on either side of the run.
///
/// What is asked of the neighbours does not depend on which characters of the run go, so that the answers are the same
/// when the text is looked at again.
struct InvisiblePass: Sendable {
  let softHyphens: Bool
  let zeroWidth: Bool
  let bidi: BidiControls
  private let scan = TextScan(mask: UnicodeProperties.invisible)

  var isIdle: Bool { !softHyphens && !zeroWidth && bidi == .keep }

  init(_ options: NormalizationOptions) {
    softHyphens = options.softHyphens
    zeroWidth = options.zeroWidth
    bidi = options.bidi
  }

  func run(_ text: Span<UInt8>, _ output: inout Rewrite) {
    var balance = BidiBalance()
    var copied = 0
    var start = scan.first(in: text, from: 0)
    while start < text.count {
      var end = start
      while end < text.count {
        let scalar = UTF8Scalar(in: text, at: end)
        if !UnicodeProperties(of: scalar.value).has(UnicodeProperties.invisible) { break }
        end += scalar.length
      }
      let run = Run(start..<end, in: text, lowerBound: copied)
      copied = decide(run, text, &balance, &output)
      start = scan.first(in: text, from: copied)
    }
  }

  /// Drops what goes of one run, and returns where to go on.
  private func decide(
    _ run: Run, _ text: Span<UInt8>, _ balance: inout BidiBalance, _ output: inout Rewrite
  ) -> Int {
    var index = run.range.lowerBound
    var tagsEnd = index
    while index < run.range.upperBound {
      let scalar = UTF8Scalar(in: text, at: index)
      let range = index..<index + scalar.length
      index = range.upperBound
      switch scalar.value {
      case 0xAD:
        guard softHyphens else { break }
        if run.isInsideWord {
          output.drop(range, of: text, .softHyphens)
        } else if range.upperBound == run.range.upperBound, let joint = run.joint(in: text) {
          // The word goes on in the next line: the line ends behind it.
          output.replace(range.lowerBound..<joint.end, of: text, with: joint.bytes, .softHyphens)
          return joint.end
        }
      case 0x202A...0x202E, 0x2066...0x2069:
        if bidi == .drop || (bidi == .unbalanced && !balance.isPaired(at: range.lowerBound, text)) {
          output.drop(range, of: text, .bidi)
        }
      case 0xE0000...0xE007F:
        guard zeroWidth else { break }
        if range.lowerBound >= tagsEnd {
          let end = run.emojiTagsEnd(in: text, from: range.lowerBound)
          if let end {
            tagsEnd = end
          } else {
            output.drop(range, of: text, .zeroWidth)
          }
        }
      default:
        if zeroWidth, !run.needs(scalar.value) { output.drop(range, of: text, .zeroWidth) }
      }
    }
    return run.range.upperBound
  }
}

/// A run of invisible characters and its neighbours.
private struct Run {
  let range: Range<Int>
  /// The properties of the scalars before and behind; those of no scalar at the ends of the text.
  private let before: UnicodeProperties
  private let behind: UnicodeProperties
  /// Whether what stands before, variation selectors aside, is a pictograph.
  private let followsPictograph: Bool

  init(_ range: Range<Int>, in text: Span<UInt8>, lowerBound: Int) {
    self.range = range
    before = Self.properties(before: range.lowerBound, in: text)
    behind =
      range.upperBound < text.count
      ? UnicodeProperties(of: UTF8Scalar(in: text, at: range.upperBound).value) : UnicodeProperties(of: 0)
    var start = range.lowerBound
    // U+FE0F and U+FE0E ask for a colour picture or a plain one.
    if start >= 3, text[start - 3] == 0xEF, text[start - 2] == 0xB8, text[start - 1] & 0xFE == 0x8E {
      start -= 3
    }
    followsPictograph = Self.properties(before: start, in: text).has(UnicodeProperties.pictograph)
  }

  private static func properties(before index: Int, in text: Span<UInt8>) -> UnicodeProperties {
    guard index > 0 else { return UnicodeProperties(of: 0) }
    let start = UTF8Scalar.start(before: index, in: text, lowerBound: 0)
    return UnicodeProperties(of: UTF8Scalar(in: text, at: start).value)
  }

  /// Whether letters or digits stand on either side.
  var isInsideWord: Bool {
    let word = UnicodeProperties.letter | UnicodeProperties.digit
    return before.has(word) && behind.has(word)
  }

  /// Whether a script or an emoji uses this zero-width character here.
  func needs(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x200B:
      return before.has(UnicodeProperties.spacelessScript) || behind.has(UnicodeProperties.spacelessScript)
    case 0x200C, 0x200D:
      if before.has(UnicodeProperties.joiningScript) || behind.has(UnicodeProperties.joiningScript) {
        return true
      }
      return scalar == 0x200D && followsPictograph && behind.has(UnicodeProperties.pictograph)
    default: return false
    }
  }

  /// The end of the tags from `start` on if they spell an emoji, such as the flag of Wales: right behind a pictograph,
  /// ended by U+E007F.
  func emojiTagsEnd(in text: Span<UInt8>, from start: Int) -> Int? {
    guard start == range.lowerBound, followsPictograph else { return nil }
    var index = start
    while index < range.upperBound {
      let scalar = UTF8Scalar(in: text, at: index)
      index += scalar.length
      if scalar.value == 0xE007F { return index }
      if scalar.value < 0xE0020 { return nil }
    }
    return nil
  }

  /// What takes the place of a soft hyphen at a line end, up to where; nil if no word is split there.
  func joint(in text: Span<UInt8>) -> LineJoint? {
    before.has(UnicodeProperties.letter) ? LineJoint(behind: range.upperBound, in: text) : nil
  }
}

/// Tells which bidirectional controls have a partner on their line (UAX #9, BD9 and the rules for embeddings).
private struct BidiBalance {
  /// Where the line ends whose pairs are known.
  private var lineEnd = 0
  private var paired: Set<Int> = []

  /// Whether the control at `index` has a partner. Lines come in order.
  mutating func isPaired(at index: Int, _ text: Span<UInt8>) -> Bool {
    if index >= lineEnd { find(text, from: index) }
    return paired.contains(index)
  }

  /// Pairs the controls from `start`, the first one of a line, to the end of the line.
  private mutating func find(_ text: Span<UInt8>, from start: Int) {
    lineEnd = ByteScan.lineFeed(in: text, from: start)
    paired.removeAll(keepingCapacity: true)
    var open: [(index: Int, isIsolate: Bool)] = []
    /// How many isolates are open; where there is none, U+2069 has no partner.
    var isolates = 0
    var index = start
    while index + 2 < lineEnd {
      guard text[index] == 0xE2, text[index + 1] & 0xFE == 0x80 else {
        index += 1
        continue
      }
      switch UTF8Scalar(in: text, at: index).value {
      case 0x202A, 0x202B, 0x202D, 0x202E: open.append((index, false))
      case 0x2066, 0x2067, 0x2068:
        open.append((index, true))
        isolates += 1
      case 0x202C:
        // It cannot end what was opened outside the isolate it stands in.
        if let last = open.last, !last.isIsolate { pair(open.removeLast().index, index) }
      case 0x2069 where isolates > 0:
        // What is still open inside ends with the isolate and has no partner.
        while let last = open.popLast() {
          if last.isIsolate {
            pair(last.index, index)
            isolates -= 1
            break
          }
        }
      default: break
      }
      index += 3
    }
  }

  private mutating func pair(_ first: Int, _ second: Int) {
    paired.insert(first)
    paired.insert(second)
  }
}
