// The check that text goes only where a stage said so.

/// Taking paragraphs out of a document took more or less than those: a fault of winnow's. The output is withheld.
struct LostText: Error, CustomStringConvertible {
  let description: String

  /// Compares what is left with what was to stay: as many paragraphs, each as long as it was.
  ///
  /// - Returns: `nil` when nothing is lost.
  init?(_ paragraphs: [Range<Int>], without dropped: [DroppedParagraph], left: [Range<Int>]) {
    var gone = dropped[...]
    var next = 0
    for (number, range) in paragraphs.enumerated() {
      if gone.first?.paragraph == number {
        gone.removeFirst()
      } else if next < left.count, left[next].count == range.count {
        next += 1
      } else {
        break
      }
    }
    let staying = paragraphs.count - dropped.count
    if gone.isEmpty, next == staying, left.count == staying { return nil }
    description =
      "internal error: of \(paragraphs.count) paragraphs \(staying) were to stay, but \(left.count) are left, "
      + "the first \(next) of them whole; the output is withheld. Please report this, if you can with the document"
  }
}
