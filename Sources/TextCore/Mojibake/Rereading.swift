// Takes a misread text back to bytes and reads them as the UTF-8 they were: whole, or stretch by stretch.
import CKernels

/// One step back through a misreading, with the buffer it needs.
struct Rereading {
  private var bytes: [UInt8] = []
  private var reading: [UInt8] = []
  private var best: [UInt8] = []

  /// Appends what `text` says, taken as one misreading by one charset, to `output`. Returns false, and appends
  /// nothing, if it is none. Of several readings the one with the fewest oddities counts, and of those the first.
  mutating func rereadWhole(_ text: Span<UInt8>, into output: inout [UInt8]) -> Bool {
    let charsets = MisreadCharset.writing(text)
    guard charsets != 0 else { return false }
    var fewest = Int.max
    for charset in MisreadCharset.all where charset.isIn(charsets) {
      charset.write(text, to: &bytes)
      reading.removeAll(keepingCapacity: true)
      guard UTF8Reading(charset).read(bytes, into: &reading) else { continue }
      let oddities = Oddity.count(in: reading.span)
      if oddities < fewest {
        fewest = oddities
        swap(&best, &reading)
      }
      if oddities == 0 { break }
    }
    guard fewest < Int.max else { return false }
    output.append(contentsOf: best)
    return true
  }

  /// Appends `text` to `output` with every stretch reread that is a misreading for itself; returns whether there was
  /// any.
  mutating func rereadPieces(_ text: Span<UInt8>, into output: inout [UInt8]) -> Bool {
    var isChanged = false
    var copied = 0
    var index = 0
    var followsContinuation = false
    while index < text.count {
      let end = followsContinuation ? index : Self.endOfSequences(text, from: index)
      if end == index {
        let scalar = UTF8Scalar(in: text, at: index)
        followsContinuation = Self.parts(scalar) & Int(WINNOW_CONTINUES_STRICTLY) != 0
        index += scalar.length
        continue
      }
      if end - index < text.count, !Self.isPartOfWord(text, index..<end),
        !Self.closesQuote(text, index..<end),
        Self.isSuspicious(text, index..<end)
      {
        let piece = text.extracting(index..<end)
        output.append(text, copied..<index)
        if rereadWhole(piece, into: &output) {
          isChanged = true
        } else {
          output.append(text, index..<end)
        }
        copied = end
      }
      let last = UTF8Scalar(in: text, at: UTF8Scalar.start(before: end, in: text, lowerBound: index))
      followsContinuation = Self.parts(last) & Int(WINNOW_CONTINUES_STRICTLY) != 0
      index = end
    }
    output.append(text, copied..<text.count)
    return isChanged
  }

  /// Whether a piece for itself looks misread. Behind a space at its end one more character counts: it says whether
  /// there are more blanks.
  private static func isSuspicious(_ text: Span<UInt8>, _ piece: Range<Int>) -> Bool {
    var end = piece.upperBound
    if text[end - 1] == 0x20, end < text.count, text[end] < 0x80 { end += 1 }
    let seen = text.extracting(piece.lowerBound..<end)
    return MojibakeRepair.suspicion(in: seen, from: 0) < seen.count
  }

  /// Whether a Latin letter with a diacritic stands right before or behind a piece. Then it is more likely that all of
  /// them are one word, in text that is right or that was garbled in another way, than that a misreading begins or
  /// ends there.
  private static func isPartOfWord(_ text: Span<UInt8>, _ piece: Range<Int>) -> Bool {
    if piece.lowerBound > 0 {
      let start = UTF8Scalar.start(before: piece.lowerBound, in: text, lowerBound: 0)
      if isAccentedLetter(UTF8Scalar(in: text, at: start).value) { return true }
    }
    return piece.upperBound < text.count && isAccentedLetter(UTF8Scalar(in: text, at: piece.upperBound).value)
  }

  /// Whether a piece is a capital with a diacritic and the mark that closes a quote, as in `“IRMÃ”`: behind a capital,
  /// at the end of a word, and the quote was opened before. A line that was read right holds the opening mark as such.
  private static func closesQuote(_ text: Span<UInt8>, _ piece: Range<Int>) -> Bool {
    guard piece.count == 5, text.holds([0xE2, 0x80, 0x9D], at: piece.lowerBound + 2..<piece.upperBound),
      piece.lowerBound > 0, text[piece.lowerBound - 1] &- 0x41 < 26
    else { return false }
    if piece.upperBound < text.count, (text[piece.upperBound] | 0x20) &- 0x61 < 26 { return false }
    var index = piece.lowerBound
    while index > 0 {
      index -= 1
      guard text[index] == 0xE2, text[index + 1] == 0x80 else { continue }
      if text[index + 2] == 0x9C || text[index + 2] == 0x9E { return true }
      if text[index + 2] == 0x9D { return false }
    }
    return false
  }

  private static func isAccentedLetter(_ value: UInt32) -> Bool {
    (0xC0...0x24F).contains(value) && value != 0xD7 && value != 0xF7
  }

  /// Where the sequences of characters end that look like UTF-8 and begin at `start`; `start` if there is none.
  private static func endOfSequences(_ text: Span<UInt8>, from start: Int) -> Int {
    var end = start
    while end < text.count {
      let lead = UTF8Scalar(in: text, at: end)
      let parts = parts(lead)
      let next = end + lead.length
      if parts & Int(WINNOW_LEADS_2) != 0, let after = continuations(1, text, from: next) {
        end = after
      } else if parts & Int(WINNOW_LEADS_3) != 0, let after = continuations(2, text, from: next) {
        end = after
      } else if parts & Int(WINNOW_LEADS_4) != 0, let after = continuations(3, text, from: next) {
        end = after
      } else {
        break
      }
    }
    return end
  }

  /// Where `count` characters that can continue a sequence end, if that many stand at `start`.
  private static func continuations(_ count: Int, _ text: Span<UInt8>, from start: Int) -> Int? {
    var index = start
    for _ in 0..<count {
      guard index < text.count else { return nil }
      let scalar = UTF8Scalar(in: text, at: index)
      guard parts(scalar) & Int(WINNOW_CONTINUES) != 0 else { return nil }
      index += scalar.length
    }
    return index
  }

  private static func parts(_ scalar: UTF8Scalar) -> Int { Int(winnow_parts_misread_as(scalar.value)) }
}
