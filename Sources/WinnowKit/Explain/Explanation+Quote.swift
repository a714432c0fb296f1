// Pieces of text on one line of a terminal.

extension Explanation {
  /// The beginning of `text` on one line: white space is one space, and nothing in it steers a terminal.
  ///
  /// - Parameter limit: the most characters there may be; a text that has more ends in an ellipsis.
  public static func quote(_ text: [UInt8], atMost limit: Int) -> String {
    // Far more bytes than a line of characters has; a piece may have millions.
    let start = text.prefix(limit * 64)
    let words = String(decoding: start, as: UTF8.self).split(whereSeparator: \.isWhitespace)
    let line = UTF8Text.oneLine(words.joined(separator: " "))
    return line.count > limit || start.count < text.count ? "\(line.prefix(limit - 1))…" : line
  }
}
