// Writes a sentence on one line.
import CKernels

extension SentenceSplitter {
  /// Appends the bytes of `range` to `output` with no line end among them.
  ///
  /// A run of white space that contains a line end becomes one space, or nothing when a letter of a script
  /// written without spaces (Han, Kana, Thai, Khmer …) stands on both sides; other white space stays as it is.
  /// `range` is clamped to the paragraph.
  public static func appendSentence(
    _ range: Range<Int>, from paragraph: Span<UInt8>, to output: inout [UInt8]
  ) {
    let sentence = range.clamped(to: 0..<paragraph.count)
    output.reserveCapacity(output.count + sentence.count)
    var copied = sentence.lowerBound
    var position = sentence.lowerBound
    while position < sentence.upperBound {
      position = nextLineEndLead(from: position, until: sentence.upperBound, in: paragraph)
      guard position < sentence.upperBound else { break }
      let current = scalar(at: position, in: paragraph)
      guard isLineEnd(current.value) else {
        position += current.length
        continue
      }
      let left = trimWhiteSpace(before: position, in: paragraph, from: copied)
      let right = min(skipWhiteSpace(from: position, in: paragraph), sentence.upperBound)
      append(copied..<left, of: paragraph, to: &output)
      if !joinsWithoutSpace(left, right, in: paragraph, sentence: sentence) { output.append(0x20) }
      copied = right
      position = right
    }
    append(copied..<sentence.upperBound, of: paragraph, to: &output)
  }

  /// The first byte from `offset` on that a line end may begin with, or `end`, which lies within the paragraph.
  private static func nextLineEndLead(from offset: Int, until end: Int, in paragraph: Span<UInt8>) -> Int {
    // Safe: the kernel reads from `offset` to `end`, which lie within the span.
    paragraph.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map { winnow_next_line_end_lead($0, end, offset) } ?? end
    }
  }

  /// `range` without the white space at its ends; empty if it holds nothing else.
  public static func trimmed(_ range: Range<Int>, in paragraph: Span<UInt8>) -> Range<Int> {
    let inside = range.clamped(to: 0..<paragraph.count)
    let end = trimWhiteSpace(before: inside.upperBound, in: paragraph, from: inside.lowerBound)
    let start = min(skipWhiteSpace(from: inside.lowerBound, in: paragraph), end)
    return start..<end
  }

  private static func append(_ range: Range<Int>, of bytes: Span<UInt8>, to output: inout [UInt8]) {
    bytes.extracting(range).withUnsafeBufferPointer { output.append(contentsOf: $0) }
  }

  private static func joinsWithoutSpace(
    _ left: Int, _ right: Int, in bytes: Span<UInt8>, sentence: Range<Int>
  ) -> Bool {
    guard left > sentence.lowerBound, right < sentence.upperBound else { return true }
    return isWrittenWithoutSpaces(scalar(before: left, in: bytes, from: sentence.lowerBound).value)
      && isWrittenWithoutSpaces(scalar(at: right, in: bytes).value)
  }
}
